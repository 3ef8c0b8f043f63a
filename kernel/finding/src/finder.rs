use std::fmt::Debug;

use base::{Country, Id, Language};
use identity::Scope;

use crate::Record;

/// What somebody asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// As typed.
    pub words: String,
    pub network: Option<Id>,
    pub kind: Option<String>,
    pub country: Option<Country>,
    /// The reader's: what is written in it comes first.
    pub language: Language,
    pub from: usize,
    pub size: usize,
}

/// What answers, the best first; all of it counted, so much of it shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub found: Vec<Record>,
    pub count: usize,
    /// Nothing was as it was typed, and these are like it.
    pub loosely: bool,
    /// How many of the answers are of each, the most first.
    pub kinds: Vec<(&'static str, u64)>,
    pub networks: Vec<(Id, u64)>,
    pub countries: Vec<(Country, u64)>,
    /// What changed lately may be missing: the index can't be written at the moment.
    pub behind: bool,
}

/// Why nothing can be found at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unable {
    /// The index is being made.
    Building,
    /// It can't be read, and will be made anew.
    Broken,
}

/// Who knows what answers a question. Nothing that the scope doesn't see is found or counted.
pub trait Finder: Debug + Send + Sync {
    fn find(&self, scope: &Scope, question: &Question) -> Result<Answer, Unable>;
}
