use base::{Id, Instant, Visibility};
use store::{Act, Db, Deed, Fault, Fields, Recorded, Stop, Subject};

use crate::store as sql;

const SET: Deed = Deed("identity.password-set");
const REMOVED: Deed = Deed("identity.password-removed");

/// By which ways one comes into an account, besides letters: they always do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    pub(crate) account: Id,
    pub(crate) revision: i64,
    /// As it is kept.
    pub password: Option<String>,
    pub password_since: Option<Instant>,
    pub second_step_since: Option<Instant>,
    /// Written codes that have not been used.
    pub codes_left: i64,
}

/// The ways into an account are not as they were when somebody set out to change them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Otherwise;

impl Subject for Ways {
    const KIND: &'static str = "account";

    fn id(&self) -> Id {
        self.account
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let fields = match &self.password {
            Some(hash) => Fields::default().secret("password", hash.as_bytes()),
            None => Fields::default(),
        };
        match self.second_step_since {
            Some(_) => fields.with("second-step", Visibility::Secretariat, Recorded::Flag(true)),
            None => fields,
        }
    }
}

/// What a row of the ways into an account tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WaysRow {
    pub(crate) revision: i64,
    pub(crate) hash: Option<String>,
    pub(crate) since: Option<Instant>,
    pub(crate) step_since: Option<Instant>,
    pub(crate) codes_left: i64,
}

pub fn ways_of(db: &Db, account: Id) -> Result<Ways, Fault> {
    let row = sql::ways(db, account)?
        .ok_or_else(|| Fault::Broken("the account of a session is gone".to_owned()))?;
    Ok(Ways {
        account,
        revision: row.revision,
        password: row.hash,
        password_since: row.since,
        second_step_since: row.step_since,
        codes_left: row.codes_left,
    })
}

/// Sets a password in the place of the one that its owner proved to know, or of none.
pub fn set_password(
    act: &Act<'_>,
    account: Id,
    proved: Option<&str>,
    hash: &str,
) -> Result<(), Stop<Otherwise>> {
    let before = as_proved(act, account, proved)?;
    let now = act.now();
    sql::put_password(act, account, hash, now)?;
    let mut after = before.clone();
    (after.password, after.password_since) = (Some(hash.to_owned()), Some(now));
    Ok(changed(act, SET, &before, after)?)
}

/// From now on letters alone let in.
pub fn remove_password(
    act: &Act<'_>,
    account: Id,
    proved: Option<&str>,
) -> Result<(), Stop<Otherwise>> {
    let before = as_proved(act, account, proved)?;
    if before.password.is_none() {
        return Err(Stop::Refused(Otherwise));
    }
    sql::delete_password(act, account)?;
    let mut after = before.clone();
    (after.password, after.password_since) = (None, None);
    Ok(changed(act, REMOVED, &before, after)?)
}

fn as_proved(act: &Act<'_>, account: Id, proved: Option<&str>) -> Result<Ways, Stop<Otherwise>> {
    let ways = ways_of(act, account)?;
    if ways.password.as_deref() == proved { Ok(ways) } else { Err(Stop::Refused(Otherwise)) }
}

/// Puts on the record how the ways into an account are now.
pub(crate) fn changed(act: &Act<'_>, deed: Deed, before: &Ways, after: Ways) -> Result<(), Fault> {
    let after = Ways { revision: before.revision + 1, ..after };
    sql::set_revision(act, after.revision, after.account)?;
    act.changed(deed, before, &after);
    Ok(())
}
