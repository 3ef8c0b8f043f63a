//! One file that holds everything, of no database in particular: written from one moment, read
//! back on SQLite or PostgreSQL. So it is also how an installation moves from one to the other.
//!
//! It is gzip over lines of JSON: a [head](Head), then for each table an object that names its
//! columns and an array for each of its rows (bytes in base64, yes and no as 1 and 0), and an
//! end that counts the rows and bears the SHA-256 of all lines before it. Row after row is
//! written and read: however many there are, memory stays the same.

mod reading;
mod restoring;
mod writing;

use std::collections::BTreeMap;

use base::Instant;
use serde::{Deserialize, Serialize};

use crate::{Form, Migration};

pub use restoring::{Forgotten, NotRestored, Settle, restore};
pub use writing::write;

/// Changes when an older program could no longer read the file.
const FORMAT: u32 = 1;

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

/// What stands in the last line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct End {
    rows: BTreeMap<String, u64>,
    sha256: String,
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holds {
    pub at: Instant,
    /// How many rows of each table.
    pub rows: BTreeMap<String, u64>,
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
