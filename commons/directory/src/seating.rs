//! Organisations take seats in bodies and leave them.

use base::typed::{Slip, Slips};
use base::{Id, Span, When};
use store::{Act, Deed, Fault, Stop};

use crate::body::Body;
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
) -> Result<Seat, Stop<Option<Slips>>> {
    let before = sql::seat(act, network, seat)?.ok_or(Stop::Refused(None))?;
    if (Span { since: before.term.since, until: Some(until) }).ends_before_it_begins() {
        return Err(Stop::Refused(Some(vec![("until", Slip::EndsBefore)])));
    }
    let term = Term { until: Some(until), ..before.term.clone() };
    let after = Seat { term, revision: before.revision + 1, ..before.clone() };
    sql::end_seat(act, until, after.revision, network, seat)?;
    act.changed(LEFT, &before, &after);
    Ok(after)
}
