//! How often a password may be guessed. None of it keeps its owner out: a browser at which they
//! came in before has a count of its own, and a letter needs no password.

use base::Id;
use jiff::SignedDuration;
use store::{Fault, Plumbing};

use crate::coming_in::knows;
use crate::store as sql;
use crate::{Limit, Secret};

const A_QUARTER: SignedDuration = SignedDuration::from_mins(15);

/// At a browser that the account is known at.
const AT_BROWSER: Limit = Limit { what: "password-browser", most: 10, within: A_QUARTER };
/// From one address of the net, whosesoever passwords they are. Many may share an address: a city
/// hall has one.
const FROM_SOURCE: Limit = Limit { what: "password-source", most: 30, within: A_QUARTER };
const OF_ACCOUNT_FROM_SOURCE: Limit =
    Limit { what: "password-account", most: 5, within: A_QUARTER };
/// Of one account, from all addresses that don't know it: who has many doesn't guess for ever.
const OF_ACCOUNT: Limit =
    Limit { what: "password-anywhere", most: 100, within: SignedDuration::from_hours(1) };

/// What a password that was typed is held against.
#[derive(Debug)]
pub struct Guess {
    pub account: Option<Id>,
    pub hash: Option<String>,
}

/// Counts one more try at coming in with a password. None: it was tried too often. Whether the
/// address has an account, or the account a password, makes no difference to be seen.
pub fn count_guess(
    plumbing: &Plumbing<'_>,
    email: &str,
    source: &str,
    browser: Option<&Secret>,
) -> Result<Option<Guess>, Fault> {
    let account = crate::find_account(plumbing, email)?.map(|account| account.id);
    let hash = match account {
        Some(account) => sql::password(plumbing, account)?,
        None => None,
    };
    let known = match account {
        Some(account) if knows(plumbing, browser, account)? => browser,
        _ => None,
    };
    let allowed = match known {
        Some(browser) => AT_BROWSER.allows(plumbing, &format!("{} {email}", browser.reveal()))?,
        None => {
            FROM_SOURCE.allows(plumbing, source)?
                && OF_ACCOUNT_FROM_SOURCE.allows(plumbing, &format!("{source} {email}"))?
                && OF_ACCOUNT.allows(plumbing, email)?
        }
    };
    Ok(allowed.then_some(Guess { account, hash }))
}

/// Counts one more try, by who is in already, at what lets them change the ways in.
pub fn count_own_guess(plumbing: &Plumbing<'_>, session: &Secret) -> Result<bool, Fault> {
    AT_BROWSER.allows(plumbing, &session.reveal())
}
