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
    /// What holds on to its record, by the codes of [`Hold`]s, so that it was not undone.
    pub held: String,
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

/// What may have come to lean on a record since a step made it, so that it isn't undone. Whoever
/// keeps such a thing declares it: the kind that would undo the step need not know of it.
#[derive(Debug)]
pub struct Hold {
    pub code: &'static str,
    pub name: fn(Language) -> &'static str,
    /// Whether something of a network leans on the record of this id.
    pub holds: fn(&Db, Id, Id) -> Result<bool, Fault>,
}

/// Every kind that the program knows, what may hold on to their records, and how posts are called.
pub struct Kinds {
    pub all: &'static [&'static dyn Kind],
    pub holds: &'static [&'static [Hold]],
    pub post_name: fn(&Db, Id, Id) -> Result<Option<String>, Fault>,
}

impl Kinds {
    /// What holds on to the record of a step, by codes; nothing, if it can go.
    pub(crate) fn held(&self, db: &Db, network: Id, step: &Step) -> Result<String, Fault> {
        let Some(subject) = step.subject else { return Ok(String::new()) };
        let mut codes = Vec::new();
        for hold in self.holds.iter().copied().flatten() {
            if (hold.holds)(db, network, subject)? {
                codes.push(hold.code);
            }
        }
        Ok(codes.join(" "))
    }

    /// The same in words.
    pub(crate) fn held_by(&self, language: Language, held: &str) -> Vec<&'static str> {
        let known = self.holds.iter().copied().flatten();
        let named = known.filter(|hold| held.split(' ').any(|code| code == hold.code));
        named.map(|hold| (hold.name)(language)).collect()
    }

    pub(crate) fn of(&self, operation: &Operation) -> Result<&'static dyn Kind, Fault> {
        let kind = self.all.iter().copied().find(|kind| kind.code() == operation.kind);
        kind.ok_or_else(|| Fault::Broken(format!("no work is called {}", operation.kind)))
    }
}
