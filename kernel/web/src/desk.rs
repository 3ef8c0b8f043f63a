//! What crates tell the desk of whoever is signed in. Each has a [`Tells`]; the program gathers
//! them, so that a crate puts things on desks without knowing who else does.

use base::{Day, Id, Language};
use store::Db;

use crate::{Ask, Trouble};

/// Something that waits for whoever asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What is to be done, with what it is about.
    pub what: String,
    /// More of it, in a line.
    pub told: String,
    pub path: String,
    /// By when.
    pub due: Option<Day>,
}

/// A record by its name, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub path: String,
}

/// Finds what a subject of the record is called, by its kind and id; none for what is of another
/// crate, or not for this reader to know of.
pub type Names = fn(&Ask, &Db, &str, Id) -> Result<Option<Named>, Trouble>;

/// A crate's part of the desk. Each is asked once for each network in which the reader holds a
/// post: it is then the ask's own.
#[derive(Clone, Copy)]
pub struct Tells {
    pub waiting: fn(&Ask, &Db) -> Result<Vec<Waiting>, Trouble>,
    pub named: Names,
    /// A deed of this crate in words.
    pub deed: fn(Language, &str) -> Option<&'static str>,
}
