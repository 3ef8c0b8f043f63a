//! Two people edit one record: what only one of them touched is merged, what both changed
//! is for them to settle. Nobody overwrites anybody in silence.

use std::collections::BTreeMap;

use crate::history::ChangeRow;

/// A form, or a record laid out as one: field by field, as typed.
pub type Typed = BTreeMap<String, String>;

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
