//! Somebody acts for a post between two days, in the place of whoever holds it.

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Day, Id};
use identity::Account;
use mail::State;
use store::{Act, Deed, Fault, Stop};

use crate::appointing::{Invited, opened_for};
use crate::letters::{deputy_begins, deputy_named};
use crate::post::{Post, Tenure};
use crate::store as sql;

const NAMED: Deed = Deed("directory.deputy-named");
const CHANGED: Deed = Deed("directory.deputy-changed");
const WITHDRAWN: Deed = Deed("directory.deputy-withdrawn");

/// Who is to be deputy, from a day to a day, both included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deputed {
    pub who: Invited,
    pub since: Day,
    pub until: Day,
}

impl Deputed {
    /// What nobody did yet can't be done in somebody's place: it begins today at the earliest.
    pub fn read(typed: &Typed, today: Day) -> Result<Deputed, Slips> {
        let who = Invited::read(typed);
        let mut reading = Reading::of(typed);
        let since = day(&mut reading, "since").map(|when| when.earliest());
        let until = day(&mut reading, "until").map(|when| when.latest());
        if since.is_some_and(|since| since < today) {
            reading.slip("since", Slip::Past);
        }
        if since.zip(until).is_some_and(|(since, until)| until < since) {
            reading.slip("until", Slip::EndsBefore);
        }
        match (who, reading.done(since.zip(until))) {
            (Ok(who), Ok((since, until))) => Ok(Deputed { who, since, until }),
            (who, days) => Err([who.err(), days.err()].into_iter().flatten().flatten().collect()),
        }
    }
}

fn day(reading: &mut Reading<'_>, field: &'static str) -> Option<base::When> {
    let when = reading.when(field);
    if reading.text(field).is_empty() {
        reading.slip(field, Slip::Missing);
    }
    when
}

/// Why somebody did not become a deputy, or their time stayed as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotDeputed {
    Slips(Slips),
    /// They hold the post themselves.
    Holds,
    Gone,
}

impl From<Slips> for NotDeputed {
    fn from(slips: Slips) -> Self {
        NotDeputed::Slips(slips)
    }
}

/// A letter tells the deputy, and lets them in; another tells whoever holds the post, unless it is
/// their own doing. Where the deputy's letter is now comes with it.
pub fn name_deputy(
    act: &Act<'_>,
    network: Id,
    post: &Post,
    deputed: &Deputed,
) -> Result<(Tenure, State), Stop<NotDeputed>> {
    let Deputed { since, until, .. } = *deputed;
    let account = opened_for(act, &deputed.who)?;
    let holders = sql::holders_on(act, since, network, post.id)?;
    if holders.iter().any(|holder| holder.account_id == account.id) {
        return Err(Stop::Refused(NotDeputed::Holds));
    }
    refuse_if_it_meets(act, network, post.id, None, since, until)?;
    let tenure = Tenure {
        id: act.new_id(),
        post_id: post.id,
        account_id: account.id,
        as_deputy: true,
        since,
        until: Some(until),
        revision: 1,
    };
    sql::insert_tenure(act, network, tenure.id, post.id, account.id, true, since, tenure.until, 1)?;
    act.created(NAMED, &tenure);
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    let state = mail::write(act, network, &deputy_named(&acronym, &account, post, since, until))?;
    for holder in others(act, &holders)? {
        let letter = deputy_begins(&acronym, &holder, post, &account.name, since, until);
        mail::write(act, network, &letter)?;
    }
    Ok((tenure, state))
}

/// Those who hold a post, without who acts.
fn others(act: &Act<'_>, holders: &[Tenure]) -> Result<Vec<Account>, Fault> {
    let mut others = Vec::new();
    for holder in holders.iter().filter(|holder| Some(holder.account_id) != act.actor().account) {
        others.extend(identity::account_of(act, holder.account_id)?);
    }
    Ok(others)
}

/// A post has one deputy at a time.
fn refuse_if_it_meets(
    act: &Act<'_>,
    network: Id,
    post: Id,
    own: Option<Id>,
    since: Day,
    until: Day,
) -> Result<(), Stop<NotDeputed>> {
    let deputies = sql::deputies(act, network, post, since)?;
    let meets = |other: &Tenure| Some(other.id) != own && other.since <= until;
    if deputies.iter().any(meets) {
        let field = if own.is_some() { "until" } else { "since" };
        return Err(vec![(field, Slip::Meets)].into());
    }
    Ok(())
}

/// Their time ends on another day than was said: sooner or later.
pub fn change_deputy(
    act: &Act<'_>,
    network: Id,
    tenure: Id,
    until: Day,
) -> Result<(), Stop<NotDeputed>> {
    let before = deputy(act, network, tenure)?;
    if until < before.since {
        return Err(vec![("until", Slip::EndsBefore)].into());
    }
    refuse_if_it_meets(act, network, before.post_id, Some(before.id), before.since, until)?;
    let after = Tenure { until: Some(until), revision: before.revision + 1, ..before };
    sql::end_tenure(act, until, after.revision, network, tenure)?;
    act.changed(CHANGED, &before, &after);
    Ok(())
}

/// Who has not begun yet is deputy no more.
pub fn withdraw_deputy(
    act: &Act<'_>,
    network: Id,
    tenure: Id,
    today: Day,
) -> Result<(), Stop<NotDeputed>> {
    let before = deputy(act, network, tenure)?;
    if before.since <= today {
        return Err(Stop::Refused(NotDeputed::Gone));
    }
    sql::delete_tenure(act, network, tenure)?;
    act.removed(WITHDRAWN, &before);
    Ok(())
}

fn deputy(act: &Act<'_>, network: Id, tenure: Id) -> Result<Tenure, Stop<NotDeputed>> {
    let found = sql::tenure(act, network, tenure)?.filter(|found| found.as_deputy);
    found.ok_or(Stop::Refused(NotDeputed::Gone))
}
