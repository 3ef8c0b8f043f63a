use std::cell::Cell;

use crate::postgres::PgConnection;
use crate::row::RowRef;
use crate::sqlite::SqliteConnection;
use crate::{Fault, Raw, Row};

/// A connection, for reading. A request's reads all run on one.
pub struct Db {
    inner: Inner,
    statements: Cell<u32>,
    raced: Cell<bool>,
}

enum Inner {
    Sqlite(SqliteConnection),
    Postgres(Box<PgConnection>),
}

impl Db {
    pub(crate) fn sqlite(connection: SqliteConnection) -> Db {
        Db { inner: Inner::Sqlite(connection), statements: Cell::new(0), raced: Cell::new(false) }
    }

    pub(crate) fn postgres(connection: PgConnection) -> Db {
        Db {
            inner: Inner::Postgres(Box::new(connection)),
            statements: Cell::new(0),
            raced: Cell::new(false),
        }
    }

    /// How many statements have run here: pages have a budget, and a test holds them to it.
    pub fn statements_run(&self) -> u32 {
        self.statements.get()
    }

    pub fn one<R: Row>(&self, sql: &str, values: &[Raw<'_>]) -> Result<Option<R>, Fault> {
        let mut found = None;
        self.each(sql, values, &mut |row| {
            if found.is_none() {
                found = Some(R::read(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    pub fn all<R: Row>(&self, sql: &str, values: &[Raw<'_>]) -> Result<Vec<R>, Fault> {
        let mut rows = Vec::new();
        self.each(sql, values, &mut |row| {
            rows.push(R::read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    pub(crate) fn each(
        &self,
        sql: &str,
        values: &[Raw<'_>],
        take: &mut dyn FnMut(&RowRef<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.statements.set(self.statements.get() + 1);
        match &self.inner {
            Inner::Sqlite(sqlite) => sqlite.each(sql, values, take),
            Inner::Postgres(postgres) => postgres.each(sql, values, take),
        }
        .map_err(|fault| self.noted(sql, fault))
    }

    pub(crate) fn run(&self, sql: &str, values: &[Raw<'_>]) -> Result<u64, Fault> {
        self.statements.set(self.statements.get() + 1);
        match &self.inner {
            Inner::Sqlite(sqlite) => sqlite.run(sql, values),
            Inner::Postgres(postgres) => postgres.run(sql, values),
        }
        .map_err(|fault| self.noted(sql, fault))
    }

    /// Several statements without parameters: migrations and the ends of transactions.
    pub(crate) fn batch(&self, sql: &str) -> Result<(), Fault> {
        match &self.inner {
            Inner::Sqlite(sqlite) => sqlite.batch(sql),
            Inner::Postgres(postgres) => postgres.batch(sql),
        }
        .map_err(|fault| self.noted(sql, fault))
    }

    /// Whether something here lost against another transaction: the act is then run again,
    /// whatever the function made of the fault.
    pub(crate) fn lost_a_race(&self) -> bool {
        self.raced.get()
    }

    pub(crate) fn forget_races(&self) {
        self.raced.set(false);
    }

    pub(crate) fn note_race(&self) {
        self.raced.set(true);
    }

    /// A defect names the statement it is in; the other faults are of the database.
    fn noted(&self, sql: &str, fault: Fault) -> Fault {
        match fault {
            Fault::Contended => {
                self.note_race();
                Fault::Contended
            }
            Fault::Broken(why) => Fault::Broken(format!("{why}, in: {sql}")),
            other => other,
        }
    }

    /// Ready for the next function: nothing of the last one is open, and the line is up.
    pub(crate) fn refresh(&self) -> Result<(), Fault> {
        self.statements.set(0);
        match &self.inner {
            Inner::Sqlite(_) => Ok(()),
            Inner::Postgres(postgres) => postgres.reconnect_if_lost(),
        }
    }

    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.inner, Inner::Postgres(_))
    }
}
