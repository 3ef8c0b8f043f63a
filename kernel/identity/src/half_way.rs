//! Between the two steps: whoever has taken the first is asked for the second at that browser.

use base::{Id, Instant};
use jiff::SignedDuration;
use store::{Fault, Plumbing, Stop};

use crate::coming_in::{Browser, CameIn, Entered, Way, knows, open};
use crate::second_step::{NotStepped, Shown, show_code};
use crate::store as sql;
use crate::{HouseKey, Limit, Secret};

pub const HALF_WAY_LASTS: SignedDuration = SignedDuration::from_mins(10);
const MOST_TRIES: i64 = 5;

/// Over all first steps that were taken by the same way: whoever stole a password uses up none of
/// the tries of who comes in by letter.
const BY_ONE_WAY: Limit =
    Limit { what: "second-step", most: 20, within: SignedDuration::from_hours(1) };

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HalfWay {
    pub(crate) account_id: Id,
    pub(crate) way: Way,
    pub(crate) tries: i64,
    pub(crate) ends_at: Instant,
}

/// What became of a code typed at the second step.
#[derive(Debug)]
pub enum Stepped {
    In(Box<Entered>, Shown),
    Wrong,
    Unreadable,
    /// One has to begin again.
    Over,
}

pub(crate) fn wait_for_second_step(
    plumbing: &Plumbing<'_>,
    account: Id,
    way: Way,
) -> Result<CameIn, Fault> {
    let secret = Secret::draw(&mut plumbing.draw());
    let ends_at = plumbing.now() + HALF_WAY_LASTS;
    sql::insert_half_way(plumbing, &secret.digest(), account, way, 0, ends_at)?;
    Ok(CameIn::HalfWay(secret))
}

pub fn take_second_step(
    plumbing: &Plumbing<'_>,
    key: &HouseKey,
    half_way: &Secret,
    typed: &str,
    at: &Browser,
) -> Result<Stepped, Fault> {
    let of = half_way.digest();
    let Some(begun) = sql::half_way(plumbing, &of)? else { return Ok(Stepped::Over) };
    if begun.ends_at <= plumbing.now() || begun.tries >= MOST_TRIES {
        return Ok(Stepped::Over);
    }
    let account = begun.account_id;
    let who = match &at.secret {
        Some(browser) if knows(plumbing, Some(browser), account)? => browser.reveal(),
        _ => String::new(),
    };
    if !BY_ONE_WAY.allows(plumbing, &format!("{account} {} {who}", begun.way))? {
        return Ok(Stepped::Over);
    }
    match show_code(plumbing, key, account, typed) {
        Ok(shown) => {
            sql::delete_half_way(plumbing, &of)?;
            Ok(Stepped::In(Box::new(open(plumbing, account, begun.way, at)?), shown))
        }
        // It was turned off meanwhile: the first step is then all there is, and is taken again.
        Err(Stop::Refused(NotStepped::Otherwise)) => Ok(Stepped::Over),
        Err(Stop::Refused(why)) => {
            sql::count_step_try(plumbing, &of)?;
            Ok(if why == NotStepped::Wrong { Stepped::Wrong } else { Stepped::Unreadable })
        }
        Err(Stop::Broken(fault)) => Err(fault),
    }
}
