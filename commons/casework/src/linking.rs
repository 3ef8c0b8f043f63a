//! Records are linked with each other, and links end.

use base::typed::Slip;
use base::{Day, Id, When};
use store::merge::NotEdited;
use store::{Act, Deed, Stop};

use crate::link::{Link, Linked, Tie};
use crate::store as sql;
use crate::task::Hung;

const LINKED: Deed = Deed("casework.linked");
const ENDED: Deed = Deed("casework.link-ended");

/// One of the two records of a link, as its crate tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    pub hung: Hung,
    pub name: String,
}

/// Links two records; the tie is told from the first.
pub fn link(
    act: &Act<'_>,
    network: Id,
    here: &End,
    tie: &Tie,
    there: &End,
) -> Result<Link, Stop<NotEdited>> {
    let refused = |slip| Stop::Refused(NotEdited::Slips(vec![("with", slip)]));
    if here.hung.id == there.hung.id {
        return Err(refused(Slip::NoSuchChoice));
    }
    let link = Link::between(act.new_id(), &here.hung, tie.clone(), &there.hung);
    if sql::links_of(act, network, here.hung.id)?.iter().any(|other| other.meets(&link)) {
        return Err(refused(Slip::Taken));
    }
    sql::keep_link(act, network, &link)?;
    for linked in both(here, there) {
        act.created(LINKED, &linked);
    }
    Ok(link)
}

/// The link holds until this day.
pub fn unlink(
    act: &Act<'_>,
    network: Id,
    link: Id,
    here: &End,
    there: &End,
    today: Day,
) -> Result<(), Stop<NotEdited>> {
    let found = sql::link(act, network, link)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    if found.until.is_some() {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    sql::end_link(act, Some(When::Day(today)), network, link)?;
    for linked in both(here, there) {
        act.removed(ENDED, &linked);
    }
    Ok(())
}

/// For the history of each, seen by who sees both.
fn both<'e>(here: &'e End, there: &'e End) -> [Linked<'e>; 2] {
    let seen_by = here.hung.seen_by.max(there.hung.seen_by);
    [(here, there), (there, here)].map(|(one, other)| Linked {
        record: one.hung.id,
        other: other.hung.id,
        name: &other.name,
        seen_by,
    })
}
