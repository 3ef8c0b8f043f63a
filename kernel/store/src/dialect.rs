//! The few places where the two databases want different words. Nowhere else is it asked
//! which database this is.

use std::time::Duration;

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

/// Everything read until the end is of one moment, however long it takes.
pub(crate) fn begin_snapshot(db: &Db) -> Result<(), Fault> {
    db.batch(if db.is_postgres() {
        "set statement_timeout = 0; begin isolation level repeatable read, read only"
    } else {
        "begin deferred"
    })
}

/// What a page reads is of one moment, and a file is locked for it but once. To a server it would be
/// two more journeys for each page: there each statement stands for itself.
pub(crate) fn as_of_one_moment<T, E: From<Fault>>(
    db: &Db,
    run: impl FnOnce(&Db) -> Result<T, E>,
) -> Result<T, E> {
    if db.is_postgres() {
        return run(db);
    }
    db.run("begin deferred", &[])?;
    let read = run(db);
    db.run("commit", &[])?;
    read
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

/// What [`crate::schema`] asks: table, column, declared type, place in the primary key (from 1;
/// 0 is not in it), in the order in which they were declared.
pub(crate) fn columns_there_are(db: &Db) -> &'static str {
    if db.is_postgres() {
        "select c.relname::text as table_name, a.attname::text as column_name, \
           format_type(a.atttypid, null) as declared, \
           coalesce(array_position(i.indkey::smallint[], a.attnum) + 1, 0)::bigint as nth_of_key \
         from pg_class c join pg_attribute a on a.attrelid = c.oid \
         left join pg_index i on i.indrelid = c.oid and i.indisprimary \
         where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace \
           and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' \
         order by c.relname, a.attnum"
    } else {
        "select m.name as table_name, c.name as column_name, lower(c.type) as declared, c.pk as nth_of_key \
         from sqlite_schema m join pragma_table_info(m.name) c \
         where m.type = 'table' and m.name not glob 'sqlite_*' order by m.name, c.cid"
    }
}

/// Which table points into which.
pub(crate) fn references_there_are(db: &Db) -> &'static str {
    if db.is_postgres() {
        "select distinct k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent \
         from pg_constraint k where k.contype = 'f' and k.connamespace = current_schema()::regnamespace \
         order by child, parent"
    } else {
        "select distinct m.name as child, f.\"table\" as parent \
         from sqlite_schema m join pragma_foreign_key_list(m.name) f where m.type = 'table' order by child, parent"
    }
}

/// Every connection to a PostgreSQL server takes this lock together with the others, so that who
/// wants the database for itself alone can know that it is.
pub(crate) const OPEN_HERE: &str = "select pg_try_advisory_lock_shared(7261747)";

/// How long to wait for connections that are just ending.
const ENDING: Duration = Duration::from_secs(3);

/// Begins what replaces everything; answers whether nobody else has the database open. SQLite
/// can't be asked: there whoever serves the file holds it (see [`crate::Place::hold`]).
pub(crate) fn begin_alone(db: &Db) -> Result<bool, Fault> {
    if !db.is_postgres() {
        // What points nowhere is looked for at the end: meanwhile children may come first.
        db.batch("pragma foreign_keys = off; begin exclusive")?;
        return Ok(true);
    }
    db.batch("set statement_timeout = 0; begin isolation level read committed")?;
    let pause = Duration::from_millis(100);
    for _ in 0..ENDING.as_millis() / pause.as_millis() {
        let alone = "select pg_try_advisory_xact_lock(7261747)";
        if db.one::<bool>(alone, &[])?.unwrap_or_default() {
            return Ok(true);
        }
        std::thread::sleep(pause);
    }
    Ok(false)
}

/// Lets rows come in whatever order; answers the statements that tie the tables together again.
pub(crate) fn untie(db: &Db) -> Result<Vec<String>, Fault> {
    if !db.is_postgres() {
        return Ok(Vec::new());
    }
    let ties = |text: &str| {
        db.all::<String>(
            &format!(
                "select format({text}) from pg_constraint k where k.contype = 'f' \
                 and k.connamespace = current_schema()::regnamespace order by k.conrelid, k.conname"
            ),
            &[],
        )
    };
    let again = ties(
        "'alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)",
    )?;
    for tie in ties("'alter table %s drop constraint %I', k.conrelid::regclass, k.conname")? {
        db.batch(&tie)?;
    }
    Ok(again)
}

/// Ties the tables together again: what points nowhere is a fault.
pub(crate) fn tie(db: &Db, ties: &[String]) -> Result<(), Fault> {
    for tie in ties {
        db.batch(tie)?;
    }
    match loose_ends(db)?.first() {
        None => Ok(()),
        Some(table) => Err(Fault::Broken(format!("a row of {table} points nowhere"))),
    }
}

/// Tables with rows that point nowhere. PostgreSQL has none: it checks when it ties.
pub(crate) fn loose_ends(db: &Db) -> Result<Vec<String>, Fault> {
    if db.is_postgres() {
        return Ok(Vec::new());
    }
    db.all("select distinct \"table\" from pragma_foreign_key_check", &[])
}

/// What the database finds wrong in its own file.
pub(crate) fn damage(db: &Db) -> Result<Vec<String>, Fault> {
    if db.is_postgres() {
        return Ok(Vec::new());
    }
    let told: Vec<String> = db.all("pragma quick_check(20)", &[])?;
    Ok(told.into_iter().filter(|line| line != "ok").collect())
}

/// Takes every table and view away.
pub(crate) fn clear(db: &Db) -> Result<(), Fault> {
    let (there, how) = if db.is_postgres() {
        (
            "select format(case c.relkind when 'r' then 'drop table if exists %s cascade' \
               else 'drop view if exists %s cascade' end, c.oid::regclass) \
             from pg_class c where c.relkind in ('r', 'v') \
             and c.relnamespace = current_schema()::regnamespace order by c.relkind desc, c.relname",
            "",
        )
    } else {
        (
            "select type || ' \"' || name || '\"' from sqlite_schema \
             where type in ('table', 'view') and name not glob 'sqlite_*' order by type desc, name",
            "drop ",
        )
    };
    for what in db.all::<String>(there, &[])? {
        db.batch(&format!("{how}{what}"))?;
    }
    Ok(())
}

/// Looks at what has come in, so that plans fit it from the first question on.
pub(crate) fn take_stock(db: &Db) -> Result<(), Fault> {
    if db.is_postgres() { db.batch("analyze") } else { Ok(()) }
}

/// Brings what was written into the file itself, without keeping anybody waiting: the log begins
/// anew with the next change, and what it still said of what was deleted is gone. PostgreSQL
/// clears away by itself.
pub(crate) fn settle_log(db: &Db) -> Result<(), Fault> {
    if db.is_postgres() { Ok(()) } else { db.batch("pragma wal_checkpoint(passive)") }
}

/// The number of the transaction that is open and writes: higher than that of any that has ended.
pub(crate) fn number_of_transaction(db: &Db) -> &'static str {
    if db.is_postgres() {
        "pg_current_xact_id()::text::bigint"
    } else {
        "(select coalesce(max(nth), 0) + 1 from store_sequence)"
    }
}

const BEYOND_ALL_NUMBERS: &str = "select 9223372036854775807";

/// Every transaction with a number below this one has ended, so that what it did is there.
pub(crate) fn all_ended_below(db: &Db) -> &'static str {
    if db.is_postgres() {
        "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
    } else {
        // There is one writer, and it numbers what it ends.
        BEYOND_ALL_NUMBERS
    }
}

/// No transaction has this number yet. Rows with higher ones came from another server's copy.
pub(crate) fn numbers_end_below(db: &Db) -> &'static str {
    if db.is_postgres() {
        "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
    } else {
        BEYOND_ALL_NUMBERS
    }
}
