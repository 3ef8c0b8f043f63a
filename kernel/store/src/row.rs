use std::fmt::{self, Debug};

use crate::{Fault, Form, Given, Raw, Stored};

/// A column held something else than the type it is read into: a defect that the statement
/// test exists to find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch(String);

impl Mismatch {
    pub fn of(wanted: &str, got: &Raw<'_>) -> Mismatch {
        let form = match got {
            Raw::Null => "nothing",
            Raw::Bytes(_) => "bytes",
            Raw::Text(_) => "text",
            Raw::Integer(_) => "a whole number",
            Raw::Boolean(_) => "yes or no",
        };
        Mismatch(format!("wanted {wanted}, got {form}"))
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Mismatch> for Fault {
    fn from(mismatch: Mismatch) -> Self {
        Fault::Broken(mismatch.0)
    }
}

/// A column as a row type expects it. An empty name takes any.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub form: Form,
    pub nullable: bool,
}

/// A row under the cursor, on either database.
#[derive(Clone, Copy)]
pub struct RowRef<'r> {
    on: On<'r>,
    first: usize,
}

#[derive(Clone, Copy)]
enum On<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r postgres::Row),
}

impl<'r> RowRef<'r> {
    pub(crate) fn sqlite(row: &'r rusqlite::Row<'r>) -> RowRef<'r> {
        RowRef { on: On::Sqlite(row), first: 0 }
    }

    pub(crate) fn postgres(row: &'r postgres::Row) -> RowRef<'r> {
        RowRef { on: On::Postgres(row), first: 0 }
    }

    /// The same row without its first columns.
    pub(crate) fn from(&self, first: usize) -> RowRef<'r> {
        RowRef { on: self.on, first: self.first + first }
    }

    pub fn take<T: Stored>(&self, at: usize) -> Result<T, Mismatch> {
        T::take(self.raw(at)?)
    }

    pub(crate) fn raw(&self, at: usize) -> Result<Raw<'r>, Mismatch> {
        match self.on {
            On::Sqlite(row) => crate::sqlite::raw(row, self.first + at),
            On::Postgres(row) => crate::postgres::raw(row, self.first + at),
        }
    }
}

/// A struct that a row is read into, column by column.
pub trait Row: Sized + Debug {
    const COLUMNS: &'static [Column];

    fn read(row: &RowRef<'_>) -> Result<Self, Mismatch>;
}

/// `row!(Organisation { id: Id, name: String })`: the columns are the fields, in that order and
/// by those names (the statement test holds each query to it).
///
/// A struct that is nothing but a row is written inside: `row! { struct Named { … } }`.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $type:ty),+ $(,)?
    }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $type),+ }

        $crate::row!($name { $($field: $type),+ });
    };
    ($name:ident { $($field:ident : $type:ty),+ $(,)? }) => {
        impl $crate::Row for $name {
            const COLUMNS: &'static [$crate::Column] = &[$(
                $crate::Column {
                    name: stringify!($field),
                    form: <$type as $crate::Given>::FORM,
                    nullable: <$type as $crate::Given>::NULLABLE,
                }
            ),+];

            fn read(row: &$crate::RowRef<'_>) -> Result<Self, $crate::Mismatch> {
                let mut at = 0..;
                Ok($name { $($field: row.take::<$type>(at.next().unwrap_or_default())?),+ })
            }
        }
    };
}

macro_rules! single_column {
    ($($type:ty),+) => { $(
        impl Row for $type {
            const COLUMNS: &'static [Column] =
                &[Column { name: "", form: <$type>::FORM, nullable: <$type>::NULLABLE }];

            fn read(row: &RowRef<'_>) -> Result<Self, Mismatch> {
                row.take(0)
            }
        }
    )+ };
}

single_column!(
    i64,
    bool,
    String,
    Vec<u8>,
    base::Id,
    base::Instant,
    base::Language,
    base::When,
    Option<i64>,
    Option<String>
);
