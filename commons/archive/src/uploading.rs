//! What somebody is bringing: plumbing, until an act names what came of it.

use base::{Id, Instant};
use jiff::SignedDuration;
use store::{Db, Fault, Plumbing, Stop};

use crate::store as sql;

/// A file on its way in. How much of it is here, the inbox knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub id: Id,
    pub name: String,
    /// As its browser told it beforehand.
    pub size: i64,
}

/// Why nothing more may be brought for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// So many are on their way already.
    TooMany,
}

/// Nobody brings more at a time: with the largest size of a file, what an account can fill.
pub(crate) const MOST_UPLOADS: i64 = 10;
/// What is not made a file of by then is forgotten: a long weekend.
const LASTS: SignedDuration = SignedDuration::from_hours(24 * 3);
const LONGEST_NAME: usize = 200;

pub fn begin_upload(
    plumbing: &Plumbing<'_>,
    account: Id,
    name: &str,
    size: i64,
) -> Result<Upload, Stop<NotBegun>> {
    if sql::count_of_uploads(plumbing, account)?.unwrap_or(0) >= MOST_UPLOADS {
        return Err(Stop::Refused(NotBegun::TooMany));
    }
    let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let upload = Upload { id: plumbing.new_id(), name, size };
    let now = plumbing.now();
    sql::insert_upload(plumbing, upload.id, account, &upload.name, upload.size, now)?;
    Ok(upload)
}

/// One's own upload.
pub(crate) fn upload(db: &Db, account: Id, id: Id) -> Result<Option<Upload>, Fault> {
    Ok(sql::kept_upload(db, account, id)?.map(|kept| Upload {
        id: kept.id,
        name: kept.name,
        size: kept.size,
    }))
}

pub(crate) fn end_upload(plumbing: &Plumbing<'_>, account: Id, id: Id) -> Result<(), Fault> {
    sql::delete_upload(plumbing, account, id)?;
    Ok(())
}

pub(crate) fn forget_old_uploads(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    let now: Instant = plumbing.now();
    sql::delete_old_uploads(plumbing, now - LASTS)?;
    Ok(())
}

/// All that somebody is bringing.
pub(crate) fn uploads_of(db: &Db, account: Id) -> Result<Vec<Upload>, Fault> {
    let kept = sql::uploads_of(db, account)?.into_iter();
    Ok(kept.map(|kept| Upload { id: kept.id, name: kept.name, size: kept.size }).collect())
}
