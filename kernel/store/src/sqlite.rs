use std::borrow::Cow;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OpenFlags, Row};

use crate::{Fault, Mismatch, Raw, RowRef};

pub(crate) struct SqliteConnection(Connection);

impl SqliteConnection {
    /// The one connection that writes.
    pub(crate) fn writer(path: &Path) -> Result<SqliteConnection, Fault> {
        let connection = Connection::open(path)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        // What is deleted, a forgotten person's name first of all, stays in no corner of the file.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update(None, "journal_size_limit", 0)?;
        Self::ready(connection)
    }

    pub(crate) fn reader(path: &Path) -> Result<SqliteConnection, Fault> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.pragma_update(None, "query_only", true)?;
        Self::ready(connection)
    }

    fn ready(connection: Connection) -> Result<SqliteConnection, Fault> {
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        // A plan is made once: no value that is bound later has it made again.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        connection.pragma_update(None, "mmap_size", 1_i64 << 33)?;
        connection.pragma_update(None, "cache_size", -4_000)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.set_prepared_statement_cache_capacity(512);
        Ok(SqliteConnection(connection))
    }

    pub(crate) fn each(
        &self,
        sql: &str,
        values: &[Raw<'_>],
        take: &mut dyn FnMut(&RowRef<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            take(&RowRef::sqlite(row))?;
        }
        Ok(())
    }

    pub(crate) fn run(&self, sql: &str, values: &[Raw<'_>]) -> Result<u64, Fault> {
        let mut statement = self.0.prepare_cached(sql)?;
        Ok(statement.execute(rusqlite::params_from_iter(values))? as u64)
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), Fault> {
        Ok(self.0.execute_batch(sql)?)
    }
}

pub(crate) fn raw<'r>(row: &'r Row<'_>, at: usize) -> Result<Raw<'r>, Mismatch> {
    let value = row.get_ref(at).map_err(|_| Mismatch::of("a column more", &Raw::Null))?;
    match value {
        ValueRef::Null => Ok(Raw::Null),
        ValueRef::Integer(number) => Ok(Raw::Integer(number)),
        ValueRef::Blob(bytes) => Ok(Raw::Bytes(Cow::Borrowed(bytes))),
        ValueRef::Text(bytes) => std::str::from_utf8(bytes)
            .map(|text| Raw::Text(Cow::Borrowed(text)))
            .map_err(|_| Mismatch::of("readable text", &Raw::Bytes(Cow::Borrowed(bytes)))),
        ValueRef::Real(_) => Err(Mismatch::of("anything but a fraction", &Raw::Null)),
    }
}

impl rusqlite::ToSql for Raw<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Raw::Null => ValueRef::Null,
            Raw::Bytes(bytes) => ValueRef::Blob(bytes),
            Raw::Text(text) => ValueRef::Text(text.as_bytes()),
            Raw::Integer(number) => ValueRef::Integer(*number),
            Raw::Boolean(flag) => ValueRef::Integer(i64::from(*flag)),
        }))
    }
}
