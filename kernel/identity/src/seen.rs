use base::{Id, Instant, Visibility};
use store::history::{ActRow, ChangeRow, TouchRow, acts_on, changes_between, touched_in};
use store::{Db, Fault};

use crate::Scope;

/// How many acts a page of history shows.
const PAGE: usize = 30;

/// What somebody may see of what was done to something, newest first.
#[derive(Debug)]
pub struct SeenHistory {
    pub acts: Vec<(ActRow, Vec<ChangeRow>)>,
    /// Where older ones go on, if there are any.
    pub older: Option<Id>,
}

/// An act is seen as far as one sees in the network it was done in: field by field, and not at
/// all if none of its fields is for this reader.
pub fn seen_history(
    db: &Db,
    scope: &Scope,
    subject: Id,
    before: Option<Id>,
) -> Result<SeenHistory, Fault> {
    let before = before.unwrap_or(Id::from_bytes([0xff; 16]));
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut acts = acts_on(db, subject, before, limit)?;
    let more = acts.len() > PAGE;
    acts.truncate(PAGE);
    let Some(oldest) = acts.last().map(|act| act.id) else {
        return Ok(SeenHistory { acts: Vec::new(), older: None });
    };
    let changes = changes_between(db, subject, oldest, before)?;
    let seen = |act: &ActRow, change: &ChangeRow| match act.network_id {
        Some(network) => scope.sees(network, change.visibility),
        None => change.visibility == Visibility::Public,
    };
    let of = |act: ActRow| {
        let own = changes.iter().filter(|c| c.act_id == act.id && seen(&act, c));
        let own: Vec<ChangeRow> = own.cloned().collect();
        (!own.is_empty()).then_some((act, own))
    };
    Ok(SeenHistory {
        acts: acts.into_iter().filter_map(of).collect(),
        older: more.then_some(oldest),
    })
}

/// How many fields are looked at for what was done lately.
const LATELY: i64 = 500;

/// An act of late, with what it was done to as far as one sees, each named once.
#[derive(Clone, Debug)]
pub struct Touched {
    pub act: Id,
    pub at: Instant,
    pub account: Option<Id>,
    pub post: Option<Id>,
    pub as_deputy: bool,
    pub deed: String,
    pub subjects: Vec<(String, Id)>,
}

/// What somebody may see of what was done in a network since a moment, newest first.
pub fn seen_lately(
    db: &Db,
    scope: &Scope,
    network: Id,
    since: Instant,
) -> Result<Vec<Touched>, Fault> {
    let mut acts: Vec<Touched> = Vec::new();
    let rows = touched_in(db, network, since, LATELY)?;
    for row in rows.into_iter().filter(|row| scope.sees(network, row.visibility)) {
        if acts.last().is_none_or(|act| act.act != row.act_id) {
            acts.push(begun(&row));
        }
        let subject = (row.subject_kind, row.subject_id);
        if let Some(act) = acts.last_mut().filter(|act| !act.subjects.contains(&subject)) {
            act.subjects.push(subject);
        }
    }
    Ok(acts)
}

fn begun(row: &TouchRow) -> Touched {
    Touched {
        act: row.act_id,
        at: row.at,
        account: row.account_id,
        post: row.post_id,
        as_deputy: row.as_deputy,
        deed: row.deed.clone(),
        subjects: Vec::new(),
    }
}
