//! Bodies decide.

use base::Id;
use base::typed::Typed;
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Stop, numbers};

use crate::body::{Body, told_to_no_more};
use crate::decision::{Decision, Resolution};
use crate::store as sql;

const DECIDED: Deed = Deed("directory.decision-recorded");
const EDITED: Deed = Deed("directory.decision-edited");
pub(crate) const NUMBERED: &str = "decision";

pub fn decide(
    act: &Act<'_>,
    network: Id,
    body: &Body,
    told: &Resolution,
) -> Result<Decision, Stop<NotEdited>> {
    told_to_no_more(told.seen_by, body.traits.seen_by)?;
    let decision = Decision {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        body: body.id,
        body_name: body.traits.name.clone(),
        told: told.clone(),
        revision: 1,
    };
    sql::insert_decision(
        act,
        network,
        decision.id,
        decision.number,
        body.id,
        told.taken,
        &told.meeting,
        &told.title,
        told.language,
        &told.text,
        told.outcome,
        told.seen_by.circle(),
        decision.revision,
    )?;
    act.created(DECIDED, &decision);
    Ok(decision)
}

/// Writes a form over a decision that had this revision when the form was begun.
pub fn edit_decision(
    act: &Act<'_>,
    network: Id,
    decision: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::decision(act, network, decision)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let told = Resolution::read(&merged.typed, before.told.language)?;
    if told == before.told {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let body = sql::body(act, network, before.body)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    told_to_no_more(told.seen_by, body.traits.seen_by)?;
    let after = Decision { told, revision: before.revision + 1, ..before.clone() };
    sql::update_decision(
        act,
        after.told.taken,
        &after.told.meeting,
        &after.told.title,
        &after.told.text,
        after.told.outcome,
        after.told.seen_by.circle(),
        after.revision,
        network,
        decision,
    )?;
    act.changed(EDITED, &before, &after);
    Ok(Edited { taken: merged.taken })
}
