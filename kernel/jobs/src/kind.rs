use std::ops::RangeInclusive;

use base::{Id, Language, codes};
use store::{Act, Db, Fault, stored_as_code};

use crate::Operation;

codes! {
    /// What became of a step.
    pub enum Outcome {
        Done = "done",
        /// Left out knowingly.
        Passed = "passed",
        /// A rule said no.
        Failed = "failed",
        /// Something broke, under a reference that the log has too.
        Broken = "broken",
        Undone = "undone",
        /// Not undone, because it was changed since.
        Kept = "kept",
    }
}
stored_as_code!(Outcome);

/// A step that something became of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub nth: i64,
    pub outcome: Outcome,
    pub subject: Option<Id>,
    /// In the form of its kind, which puts it into words.
    pub told: String,
}

/// A step as its page tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Which it was: "Line 7: Belém".
    pub what: String,
    /// Where what it made is.
    pub path: Option<String>,
    /// Why it failed, was left out or was kept.
    pub why: String,
}

/// A sort of long work, declared by the crate whose work it is.
pub trait Kind: Send + Sync {
    fn code(&self) -> &'static str;

    fn name(&self, language: Language) -> &'static str;

    /// Does these steps, and says what became of each. What a rule refuses has written nothing.
    fn work(
        &self,
        act: &Act<'_>,
        of: &Operation,
        some: RangeInclusive<i64>,
    ) -> Result<Vec<Step>, Fault>;

    /// Undoes a step that was done, unless it was changed since: then it says so, in its form.
    fn undo(&self, act: &Act<'_>, of: &Operation, step: &Step) -> Result<Option<String>, Fault>;

    fn told(&self, language: Language, slug: &str, step: &Step) -> Told;

    /// Where what it is made from can be seen.
    fn made_from(&self, slug: &str, of: &Operation) -> Option<String>;
}

/// Every kind that the program knows, and how posts are called.
pub struct Kinds {
    pub all: &'static [&'static dyn Kind],
    pub post_name: fn(&Db, Id, Id) -> Result<Option<String>, Fault>,
}

impl Kinds {
    pub(crate) fn of(&self, operation: &Operation) -> Result<&'static dyn Kind, Fault> {
        let kind = self.all.iter().copied().find(|kind| kind.code() == operation.kind);
        kind.ok_or_else(|| Fault::Broken(format!("no work is called {}", operation.kind)))
    }
}
