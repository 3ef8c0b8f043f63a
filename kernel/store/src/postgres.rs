use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::error::Error;
use std::time::{Duration, Instant};

use postgres::fallible_iterator::FallibleIterator;
use postgres::types::private::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, Row};

use crate::dialect::OPEN_HERE;
use crate::line::Line;
use crate::{Fault, Mismatch, Raw, RowRef};

/// Past this many texts a connection forgets its prepared statements and begins anew: the
/// lists make many, and the server keeps each in memory.
const PREPARED_AT_MOST: usize = 512;

pub(crate) struct PgConnection {
    line: Line,
    read_only: bool,
    client: RefCell<Client>,
    prepared: RefCell<HashMap<String, postgres::Statement>>,
    lost: Cell<bool>,
    rests_since: Cell<Instant>,
}

/// A line that has rested longer than this is looked at before it is used: the server may have
/// been restarted meanwhile, and nobody should meet that as a page that failed.
const RESTS: Duration = Duration::from_millis(500);
const ANSWERS_WITHIN: Duration = Duration::from_secs(2);

#[expect(clippy::disallowed_methods, reason = "how long a line has rested is no matter of acts")]
fn at_this_instant() -> Instant {
    Instant::now()
}

impl PgConnection {
    pub(crate) fn open(address: &str, read_only: bool) -> Result<PgConnection, Fault> {
        let line = Line::to(address)?;
        Ok(PgConnection {
            client: RefCell::new(connect(&line, read_only)?),
            line,
            read_only,
            prepared: RefCell::default(),
            lost: Cell::new(false),
            rests_since: Cell::new(at_this_instant()),
        })
    }

    pub(crate) fn reconnect_if_lost(&self) -> Result<(), Fault> {
        let now = at_this_instant();
        let rested = now.duration_since(self.rests_since.replace(now)) > RESTS;
        let mut client = self.client.borrow_mut();
        let down = self.lost.get()
            || client.is_closed()
            || (rested && client.is_valid(ANSWERS_WITHIN).is_err());
        if down {
            self.prepared.borrow_mut().clear();
            *client = connect(&self.line, self.read_only)?;
            self.lost.set(false);
        }
        Ok(())
    }

    pub(crate) fn each(
        &self,
        sql: &str,
        values: &[Raw<'_>],
        take: &mut dyn FnMut(&RowRef<'_>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let statement = self.prepared(sql)?;
        let mut client = self.client.borrow_mut();
        let mut rows = client.query_raw(&statement, values).map_err(|error| self.noted(error))?;
        while let Some(row) = rows.next().map_err(|error| self.noted(error))? {
            take(&RowRef::postgres(&row))?;
        }
        Ok(())
    }

    pub(crate) fn run(&self, sql: &str, values: &[Raw<'_>]) -> Result<u64, Fault> {
        let statement = self.prepared(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as _).collect();
        let done = self.client.borrow_mut().execute(&statement, &values);
        done.map_err(|error| self.noted(error))
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), Fault> {
        let done = self.client.borrow_mut().batch_execute(sql);
        done.map_err(|error| self.noted(error))
    }

    fn prepared(&self, sql: &str) -> Result<postgres::Statement, Fault> {
        if let Some(statement) = self.prepared.borrow().get(sql) {
            return Ok(statement.clone());
        }
        let made = self.client.borrow_mut().prepare(sql);
        let statement = made.map_err(|error| self.noted(error))?;
        let mut prepared = self.prepared.borrow_mut();
        if prepared.len() >= PREPARED_AT_MOST {
            prepared.clear();
        }
        prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn noted(&self, error: postgres::Error) -> Fault {
        let fault = Fault::from(error);
        if matches!(fault, Fault::Away(_)) {
            self.lost.set(true);
        }
        fault
    }
}

fn connect(line: &Line, read_only: bool) -> Result<Client, Fault> {
    let mut client = line.connect()?;
    client.batch_execute(if read_only {
        "set default_transaction_read_only = on; set statement_timeout = '20s'"
    } else {
        "set default_transaction_isolation = 'serializable'; set statement_timeout = '20s'; \
         set synchronous_commit = on"
    })?;
    let may_open: bool = client.query_one(OPEN_HERE, &[])?.get(0);
    if !may_open {
        return Err(Fault::Away("a backup is being restored".to_owned()));
    }
    Ok(client)
}

pub(crate) fn raw(row: &Row, at: usize) -> Result<Raw<'_>, Mismatch> {
    row.try_get(at).map_err(|_| Mismatch::of("one of the stored forms", &Raw::Null))
}

impl<'a> FromSql<'a> for Raw<'a> {
    fn from_sql(ty: &Type, bytes: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *ty {
            Type::BYTEA => Raw::Bytes(Cow::Borrowed(bytes)),
            Type::INT8 => Raw::Integer(i64::from_sql(ty, bytes)?),
            Type::INT4 => Raw::Integer(i32::from_sql(ty, bytes)?.into()),
            Type::BOOL => Raw::Boolean(bool::from_sql(ty, bytes)?),
            _ => Raw::Text(Cow::Borrowed(<&str>::from_sql(ty, bytes)?)),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Raw::Null)
    }

    fn accepts(ty: &Type) -> bool {
        matches!(
            *ty,
            Type::BYTEA
                | Type::INT8
                | Type::INT4
                | Type::BOOL
                | Type::TEXT
                | Type::NAME
                | Type::VARCHAR
        )
    }
}

impl ToSql for Raw<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Raw::Null => Ok(IsNull::Yes),
            Raw::Bytes(bytes) => (&**bytes).to_sql(ty, out),
            Raw::Text(text) => (&**text).to_sql(ty, out),
            Raw::Boolean(flag) => flag.to_sql(ty, out),
            Raw::Integer(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Raw::Integer(number) => number.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        matches!(
            *ty,
            Type::BYTEA
                | Type::INT8
                | Type::INT4
                | Type::BOOL
                | Type::TEXT
                | Type::NAME
                | Type::VARCHAR
        )
    }

    to_sql_checked!();
}
