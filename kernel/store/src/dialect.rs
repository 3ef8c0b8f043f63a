//! The few places where the two databases want different words. Nowhere else is it asked
//! which database this is.

use crate::{Db, Fault};

/// Beside others, or alone: then it waits until all who write have ended, others wait until it
/// has, and nobody can get in between. PostgreSQL looks at the data only after it has the lock;
/// SQLite has one writer anyway.
pub(crate) fn begin_writing(db: &Db, alone: bool) -> Result<(), Fault> {
    db.batch(match (db.is_postgres(), alone) {
        (true, false) => "begin isolation level serializable; lock table act in row exclusive mode",
        (true, true) => {
            "begin isolation level serializable; lock table act in share row exclusive mode"
        }
        (false, _) => "begin immediate",
    })
}

/// Everything read until the end is of one moment.
pub(crate) fn begin_snapshot(db: &Db) -> Result<(), Fault> {
    db.batch(if db.is_postgres() {
        "begin isolation level repeatable read, read only"
    } else {
        "begin deferred"
    })
}

/// Only one program at a time brings the schema up to date.
pub(crate) fn lock_for_migration(db: &Db) -> Result<(), Fault> {
    db.batch(if db.is_postgres() {
        "begin; select pg_advisory_xact_lock(7261746)"
    } else {
        "begin exclusive"
    })
}

pub(crate) const MIGRATIONS_SQLITE: &str = "create table if not exists store_migration \
    (name text primary key, digest text not null, at integer not null) strict";
pub(crate) const MIGRATIONS_POSTGRES: &str = "create table if not exists store_migration \
    (name text collate \"C\" primary key, digest text not null, at bigint not null)";
