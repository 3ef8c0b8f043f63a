//! A network begins initiatives and changes them; organisations take part and leave.

use base::typed::Typed;
use base::{Id, When};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, numbers, texts};

use crate::ending::after_its_beginning;
use crate::initiative::{Initiative, Undertaking};
use crate::kind::OfInitiatives;
use crate::party::{Part, Party};
use crate::store as sql;
use crate::vocabulary::KeptKinds as _;

const BEGUN: Deed = Deed("directory.initiative-begun");
const EDITED: Deed = Deed("directory.initiative-edited");
const JOINED: Deed = Deed("directory.party-joined");
const LEFT: Deed = Deed("directory.party-left");
pub(crate) const NUMBERED: &str = "initiative";

pub fn begin_initiative(
    act: &Act<'_>,
    network: Id,
    told: &Undertaking,
) -> Result<Initiative, Fault> {
    let initiative = Initiative {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        told: told.clone(),
        kind_name: OfInitiatives::name(act, network, told.kind)?,
        body_name: body_name(act, network, told)?,
        revision: 1,
    };
    let (number, circle) = (initiative.number, told.seen_by.circle());
    sql::insert_initiative(
        act,
        network,
        initiative.id,
        number,
        told.kind,
        &told.name,
        told.language,
        &base::sort_key(&told.name),
        circle,
        1,
    )?;
    save(act, network, &initiative)?;
    for (language, name) in &told.other_names {
        texts::translate(act, initiative.id, "name", *language, name, 1)?;
    }
    act.created(BEGUN, &initiative);
    Ok(initiative)
}

fn body_name(act: &Act<'_>, network: Id, told: &Undertaking) -> Result<String, Fault> {
    let Some(body) = told.body else { return Ok(String::new()) };
    Ok(sql::body(act, network, body)?.map_or(String::new(), |body| body.traits.name))
}

/// Writes a form over an initiative that had this revision when the form was begun.
pub fn edit_initiative(
    act: &Act<'_>,
    network: Id,
    initiative: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before =
        sql::initiative(act, network, initiative)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let kinds = OfInitiatives::open_to(act, network, Some(before.told.kind))?;
    let bodies: Vec<Id> = sql::body_tree(act, network)?.iter().map(|branch| branch.id).collect();
    let told = Undertaking::read(&merged.typed, before.told.language, &kinds, &bodies)?;
    if told == before.told {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    write(act, network, &before, told)?;
    Ok(Edited { taken: merged.taken })
}

fn write(act: &Act<'_>, network: Id, before: &Initiative, told: Undertaking) -> Result<(), Fault> {
    let kind_name = OfInitiatives::name(act, network, told.kind)?;
    let body_name = body_name(act, network, &told)?;
    let revision = before.revision + 1;
    let after = Initiative { told, kind_name, body_name, revision, ..before.clone() };
    save(act, network, &after)?;
    let (was, is) = (&before.told.other_names, &after.told.other_names);
    texts::retranslate(act, before.id, "name", was, is, revision)?;
    act.changed(EDITED, before, &after);
    Ok(())
}

fn save(act: &Act<'_>, network: Id, initiative: &Initiative) -> Result<(), Fault> {
    let told = &initiative.told;
    sql::update_initiative(
        act,
        told.kind,
        told.body,
        &told.name,
        &told.acronym,
        &told.purpose,
        told.since,
        told.until,
        &told.mark,
        &told.source,
        &told.found_by(),
        &base::sort_key(&told.name),
        told.seen_by.circle(),
        initiative.revision,
        network,
        initiative.id,
    )?;
    Ok(())
}

/// An organisation takes part, by itself or through another.
pub fn join_initiative(
    act: &Act<'_>,
    network: Id,
    initiative: &Initiative,
    organisation: Id,
    through: Option<Id>,
    part: &Part,
) -> Result<Party, Fault> {
    let name = |id| {
        let found = sql::organisation(act, id)?;
        Ok::<_, Fault>(found.map_or(String::new(), |found| found.facts.name))
    };
    let party = Party {
        id: act.new_id(),
        initiative: initiative.id,
        initiative_name: initiative.told.name.clone(),
        organisation,
        organisation_name: name(organisation)?,
        through: through.map(|id| Ok::<_, Fault>((id, name(id)?))).transpose()?,
        part: part.clone(),
        seen_by: initiative.told.seen_by,
        revision: 1,
    };
    sql::insert_party(
        act,
        network,
        party.id,
        initiative.id,
        organisation,
        through,
        part.role,
        part.since,
        part.until,
        &part.source,
        1,
    )?;
    act.created(JOINED, &party);
    Ok(party)
}

/// It took part until then.
pub fn leave_initiative(
    act: &Act<'_>,
    network: Id,
    party: Id,
    until: When,
) -> Result<Party, Stop<NotEdited>> {
    let before = sql::party(act, network, party)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    after_its_beginning(before.part.since, until)?;
    let part = Part { until: Some(until), ..before.part.clone() };
    let after = Party { part, revision: before.revision + 1, ..before.clone() };
    sql::end_party(act, until, after.revision, network, party)?;
    act.changed(LEFT, &before, &after);
    Ok(after)
}
