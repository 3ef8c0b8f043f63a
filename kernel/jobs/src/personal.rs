//! Operations are begun by somebody. When they are forgotten it stays that it was done, in which
//! post and when; who it was, the account says no more.

use base::{Id, Visibility};
use store::{Db, Fault, Fields, Personal};

use crate::Operation;
use crate::store as sql;

pub const PERSONAL: &[Personal] = &[Personal {
    what: "jobs.operation",
    table: "jobs_operation",
    columns: &["account_id"],
    held: begun,
    erase: |_, _| Ok(()),
}];

fn begun(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |operation: Operation| {
        Fields::default().text("subject", seen, &operation.title).moment(
            "began-at",
            seen,
            Some(operation.began_at),
        )
    };
    Ok(sql::operations_by(db, account)?.into_iter().map(told).collect())
}
