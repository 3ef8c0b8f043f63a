//! Two people edit one record: what only one of them touched is merged, what both changed
//! is for them to settle. Nobody overwrites anybody in silence.

use std::collections::BTreeSet;

use base::typed::{Slips, Typed};

use crate::history::{ChangeRow, changes_since};
use crate::{Db, Stop, Subject};

/// A field that both changed, each in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub field: String,
    pub mine: String,
    pub theirs: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// What to keep where nothing conflicts: mine where I changed it, theirs elsewhere.
    pub typed: Typed,
    /// Fields that the other side changed meanwhile and that I left alone.
    pub taken: Vec<String>,
    pub conflicts: Vec<Conflict>,
}

/// Lays the form I sent over the record as it is now, knowing what has changed since I began.
pub fn merge(mine: &Typed, current: &Typed, since: &[ChangeRow]) -> Merged {
    let mut base = current.clone();
    for change in since.iter().rev() {
        let before = change.before.as_ref().map(|b| b.as_typed().into_owned());
        base.insert(change.field.clone(), before.unwrap_or_default());
    }
    let held = |form: &Typed, field: &str| form.get(field).cloned().unwrap_or_default();
    let mut merged = Merged { typed: mine.clone(), taken: Vec::new(), conflicts: Vec::new() };
    for field in mine.keys() {
        let (mine, theirs, base) = (held(mine, field), held(current, field), held(&base, field));
        if theirs == base || mine == theirs {
            continue;
        }
        if mine == base {
            merged.typed.insert(field.clone(), theirs);
            merged.taken.push(field.clone());
        } else {
            merged.conflicts.push(Conflict { field: field.clone(), mine, theirs });
        }
    }
    merged
}

/// A set of words that two people change: what either adds is in it, what either takes out is not.
/// Sets are never contested.
pub fn words(mine: &str, begun_with: &str, current: &str) -> String {
    let set = |text: &str| text.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    let (mine, begun_with, current) = (set(mine), set(begun_with), set(current));
    let kept = current.iter().filter(|word| mine.contains(*word) || !begun_with.contains(*word));
    let added = mine.iter().filter(|word| !begun_with.contains(*word));
    let all: BTreeSet<&str> = kept.chain(added).map(String::as_str).collect();
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// What became of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// Fields that somebody else changed meanwhile and that were kept as they wrote them.
    pub taken: Vec<String>,
}

/// Why an edit was not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotEdited {
    Slips(Slips),
    /// Both changed the same; the form goes on from this revision.
    Contested {
        conflicts: Vec<Conflict>,
        typed: Typed,
        revision: i64,
    },
    /// Nothing in it differs from what stands there.
    Unchanged,
    /// Somebody else has it now: it is no longer for who sent this to change.
    NotYours,
    Gone,
}

impl From<Slips> for NotEdited {
    fn from(slips: Slips) -> Self {
        NotEdited::Slips(slips)
    }
}

/// A form that was begun at a revision of a record, laid over the record as it is now.
pub fn laid_over<S: Subject>(
    db: &Db,
    current: &S,
    begun_at: i64,
    sent: &Typed,
) -> Result<Merged, Stop<NotEdited>> {
    let since = changes_since(db, current.id(), begun_at).map_err(Stop::<NotEdited>::from)?;
    let merged = merge(sent, &current.fields().as_typed(), &since);
    if merged.conflicts.is_empty() {
        return Ok(merged);
    }
    Err(Stop::Refused(NotEdited::Contested {
        conflicts: merged.conflicts,
        typed: merged.typed,
        revision: current.revision(),
    }))
}
