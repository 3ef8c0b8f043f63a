//! Another address to be written to: it counts from the moment its letter is confirmed.

use base::{Id, Instant};
use jiff::SignedDuration;
use store::{Act, Db, Deed, Fault, Plumbing, Stop};

use crate::store as sql;
use crate::{Account, Secret};

/// How long a new address waits to be confirmed.
pub const ADDRESS_WAITS: SignedDuration = SignedDuration::from_hours(24);
const MOVED: Deed = Deed("identity.address-changed");

/// An address that waits to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAddress {
    pub account_id: Id,
    pub email: String,
    pub ends_at: Instant,
}

/// Why an address was not taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoved {
    /// Its letter is too old, or another came after it.
    Over,
    /// Another account has it.
    Taken,
}

/// Somebody wants to be written to there; what they wanted before is forgotten.
pub fn want_address(plumbing: &Plumbing<'_>, account: Id, email: &str) -> Result<(), Fault> {
    let ends_at = plumbing.now() + ADDRESS_WAITS;
    sql::want_address(plumbing, account, &email.trim().to_lowercase(), ends_at).map(|_| ())
}

/// Makes the key that goes in the letter to the new address. None if none is wanted any more.
pub fn key_of_address(plumbing: &Plumbing<'_>, account: Id) -> Result<Option<Secret>, Fault> {
    let wanted = sql::wanted_address(plumbing, account)?;
    if wanted.is_none_or(|wanted| wanted.ends_at <= plumbing.now()) {
        return Ok(None);
    }
    let key = Secret::draw(&mut plumbing.draw());
    sql::set_address_key(plumbing, Some(&key.digest()), account)?;
    Ok(Some(key))
}

/// What a key confirms, if it still does. Looking uses nothing up.
pub fn address_of_key(db: &Db, key: &Secret, now: Instant) -> Result<Option<NewAddress>, Fault> {
    Ok(sql::address_of_key(db, &key.digest())?.filter(|wanted| now < wanted.ends_at))
}

/// From now on the account is written to there. Answers the account as it was and as it is.
pub fn take_address(act: &Act<'_>, key: &Secret) -> Result<(Account, Account), Stop<NotMoved>> {
    let wanted = address_of_key(act, key, act.now())?.ok_or(Stop::Refused(NotMoved::Over))?;
    let before = sql::account(act, wanted.account_id)?.ok_or(Stop::Refused(NotMoved::Over))?;
    if sql::account_by_email(act, &wanted.email)?.is_some() {
        return Err(Stop::Refused(NotMoved::Taken));
    }
    let after = Account { email: wanted.email, revision: before.revision + 1, ..before.clone() };
    sql::set_email(act, &after.email, after.revision, after.id)?;
    sql::forget_wanted_address(act, after.id)?;
    act.changed(MOVED, &before, &after);
    Ok((before, after))
}
