//! One file that holds everything, of no database in particular: written from one moment, read
//! back on SQLite or PostgreSQL. So it is also how an installation moves from one to the other.
//!
//! It is gzip over lines of JSON: a [head](Head), then for each table an object that names its
//! columns and an array for each of its rows (bytes in base64, yes and no as 1 and 0), then
//! what lies [`Beside`] the database, file by file, its bytes in strings of base64, and an end that
//! counts rows and files and bears the SHA-256 of all lines before it. Row after row and piece after
//! piece is written and read: however much there is, memory stays the same.

mod reading;
mod restoring;
mod writing;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};

use base::Instant;
use serde::{Deserialize, Serialize};

use crate::{Db, Fault, Form, Migration};

pub use restoring::{Forgotten, NotRestored, Settle, With, restore};
pub use writing::write;

/// Changes when an older program could no longer read the file.
const FORMAT: u32 = 2;

/// What stands in the first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    urdimbre_backup: u32,
    program: String,
    at: Instant,
    /// The steps of the schema that had been taken, each with the digest of its words.
    steps: Vec<(String, String)>,
}

/// What stands before the rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct TableHead {
    table: String,
    columns: Vec<(String, Written)>,
}

/// The forms values have in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Written {
    Bytes,
    Text,
    Number,
}

/// What stands before the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FileHead {
    file: String,
}

/// Files that the rows speak of, each under the name that they give it.
pub trait Beside {
    /// All that the database names, in their order.
    fn names(&self, db: &Db) -> Result<Vec<String>, Fault>;

    /// None for what should be there and isn't.
    fn open(&self, name: &str) -> io::Result<Option<Box<dyn Read>>>;

    /// Somewhere to write what comes back under a name.
    fn bring(&self, name: &str) -> io::Result<Box<dyn Bringing>>;
}

/// A file that comes back.
pub trait Bringing: Write {
    /// All of it has come: from now on it is there.
    fn done(self: Box<Self>) -> io::Result<()>;
}

/// Where nothing lies beside the database.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Beside for Nothing {
    fn names(&self, _: &Db) -> Result<Vec<String>, Fault> {
        Ok(Vec::new())
    }

    fn open(&self, _: &str) -> io::Result<Option<Box<dyn Read>>> {
        Ok(None)
    }

    fn bring(&self, name: &str) -> io::Result<Box<dyn Bringing>> {
        Err(io::Error::other(format!("there is no room for {name}")))
    }
}

/// What stands in the last line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct End {
    rows: BTreeMap<String, u64>,
    #[serde(default)]
    files: u64,
    sha256: String,
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    pub at: Instant,
    /// How many rows of each table.
    pub rows: BTreeMap<String, u64>,
    /// How many files.
    pub files: u64,
    /// Files that should have been there and were not.
    pub missing: Vec<String>,
}

impl Holds {
    pub fn rows_in_all(&self) -> u64 {
        self.rows.values().sum()
    }
}

impl Head {
    fn now(history: &[Migration], at: Instant) -> Head {
        let steps = history.iter().map(|step| (step.name.to_owned(), step.digest()));
        let program = env!("CARGO_PKG_VERSION").to_owned();
        Head { urdimbre_backup: FORMAT, program, at, steps: steps.collect() }
    }
}

impl Written {
    fn of(form: Form) -> Written {
        match form {
            Form::Bytes => Written::Bytes,
            Form::Text => Written::Text,
            Form::Integer | Form::Boolean => Written::Number,
        }
    }
}
