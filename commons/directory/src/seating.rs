//! Organisations take seats in bodies and leave them.

use base::{Id, When};
use store::merge::NotEdited;
use store::{Act, Deed, Fault, Stop};

use crate::body::Body;
use crate::ending::after_its_beginning;
use crate::seat::{Seat, Term};
use crate::store as sql;

const TAKEN: Deed = Deed("directory.seat-taken");
const LEFT: Deed = Deed("directory.seat-left");

pub fn take_seat(
    act: &Act<'_>,
    network: Id,
    body: &Body,
    organisation: Id,
    term: &Term,
) -> Result<Seat, Fault> {
    let found = sql::organisation(act, organisation)?;
    let seat = Seat {
        id: act.new_id(),
        body: body.id,
        body_name: body.traits.name.clone(),
        organisation,
        organisation_name: found.map_or(String::new(), |found| found.facts.name),
        term: term.clone(),
        seen_by: body.traits.seen_by,
        revision: 1,
    };
    sql::insert_seat(
        act,
        network,
        seat.id,
        body.id,
        organisation,
        term.function,
        term.since,
        term.until,
        &term.source,
        seat.revision,
    )?;
    act.created(TAKEN, &seat);
    Ok(seat)
}

/// The seat was held until then.
pub fn leave_seat(
    act: &Act<'_>,
    network: Id,
    seat: Id,
    until: When,
) -> Result<Seat, Stop<NotEdited>> {
    let before = sql::seat(act, network, seat)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    after_its_beginning(before.term.since, until)?;
    let term = Term { until: Some(until), ..before.term.clone() };
    let after = Seat { term, revision: before.revision + 1, ..before.clone() };
    sql::end_seat(act, until, after.revision, network, seat)?;
    act.changed(LEFT, &before, &after);
    Ok(after)
}
