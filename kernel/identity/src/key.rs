use base::{Id, Instant};
use jiff::SignedDuration;
use store::{Db, Fault, Plumbing};

use crate::coming_in::{Browser, CameIn, Way, come_in};
use crate::store as sql;
use crate::{Account, Secret};

/// How long a key waits to be used.
pub const KEY_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// A way in that works once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub account_id: Id,
    pub ends_at: Instant,
    pub used_at: Option<Instant>,
}

impl Key {
    pub fn opens_at(&self, now: Instant) -> bool {
        self.used_at.is_none() && now < self.ends_at
    }
}

/// Makes a key for an account, to be shown once.
pub fn issue_key(plumbing: &Plumbing<'_>, account: Id) -> Result<Secret, Fault> {
    let secret = Secret::draw(&mut plumbing.draw());
    sql::insert_key(plumbing, &secret.digest(), account, plumbing.now() + KEY_LASTS)?;
    Ok(secret)
}

/// Whose key this is, if it still opens. Looking uses nothing up.
pub fn owner_of_key(db: &Db, secret: &Secret, now: Instant) -> Result<Option<Account>, Fault> {
    match sql::key(db, &secret.digest())? {
        Some(key) if key.opens_at(now) => sql::account(db, key.account_id),
        _ => Ok(None),
    }
}

/// Uses the key up and lets in; nothing happens if it opens no more.
pub fn enter(
    plumbing: &Plumbing<'_>,
    secret: &Secret,
    at: &Browser,
) -> Result<Option<CameIn>, Fault> {
    let digest = secret.digest();
    let now = plumbing.now();
    match sql::key(plumbing, &digest)? {
        Some(key) if key.opens_at(now) => {
            sql::use_key(plumbing, now, &digest)?;
            come_in(plumbing, key.account_id, Way::Letter, at).map(Some)
        }
        _ => Ok(None),
    }
}
