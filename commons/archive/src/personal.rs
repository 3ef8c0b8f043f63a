//! What is held of persons here: what they are bringing. What they brought is the network's.

use base::{Id, Visibility};
use store::{Db, Erasure, Fault, Fields, Personal, Plumbing};

use crate::store as sql;

pub const PERSONAL: &[Personal] = &[Personal {
    what: "archive.upload",
    table: "archive_upload",
    columns: &["account_id", "name"],
    held: uploads,
    erase,
}];

fn uploads(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |upload: sql::KeptUpload| Fields::default().text("subject", seen, &upload.name);
    Ok(sql::uploads_of(db, account)?.into_iter().map(told).collect())
}

/// The bytes are swept away by the next night but two.
fn erase(plumbing: &Plumbing<'_>, erasure: &Erasure) -> Result<(), Fault> {
    sql::delete_uploads_of(plumbing, erasure.person_id)?;
    Ok(())
}
