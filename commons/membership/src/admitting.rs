//! Organisations come to belong, and what is on record of it is put right.

use base::Id;
use base::typed::{Slips, Typed};
use directory::KeptKinds as _;
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Stop, numbers};

use crate::belonging::{Belonging, Terms};
use crate::kind::OfMemberships;
use crate::store as sql;

const ADMITTED: Deed = Deed("membership.admitted");
const EDITED: Deed = Deed("membership.belonging-edited");
const NUMBERED: &str = "member";

/// Why an organisation was not admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAdmitted {
    Slips(Slips),
    /// It doesn't stand in the network's directory.
    NotInDirectory,
}

impl From<Slips> for NotAdmitted {
    fn from(slips: Slips) -> Self {
        NotAdmitted::Slips(slips)
    }
}

pub fn admit(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    typed: &Typed,
) -> Result<Belonging, Stop<NotAdmitted>> {
    let name = directory::name_in_directory(act, network, organisation)?
        .ok_or(Stop::Refused(NotAdmitted::NotInDirectory))?;
    let terms = Terms::read(typed, &OfMemberships::open_to(act, network, None)?)?;
    Belonging::admits(&sql::spans_of(act, network, organisation, None)?, terms.span)?;
    let belonging = Belonging {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        organisation,
        organisation_name: name,
        kind_name: OfMemberships::name(act, network, terms.kind)?,
        terms,
        revision: 1,
    };
    let terms = &belonging.terms;
    sql::insert_belonging(
        act,
        network,
        belonging.id,
        belonging.number,
        organisation,
        terms.kind,
        terms.span.since,
        terms.span.until,
        &terms.source,
        belonging.revision,
    )?;
    act.created(ADMITTED, &belonging);
    Ok(belonging)
}

/// Writes a form over a belonging that had this revision when the form was begun.
pub fn edit(
    act: &Act<'_>,
    network: Id,
    belonging: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::belonging(act, network, belonging)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let kinds = OfMemberships::open_to(act, network, Some(before.terms.kind))?;
    let terms = Terms::read(&merged.typed, &kinds)?;
    if terms == before.terms {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let others = sql::spans_of(act, network, before.organisation, Some(belonging))?;
    Belonging::admits(&others, terms.span)?;
    let kind_name = OfMemberships::name(act, network, terms.kind)?;
    let after = Belonging { terms, kind_name, revision: before.revision + 1, ..before.clone() };
    sql::update_belonging(
        act,
        after.terms.kind,
        after.terms.span.since,
        after.terms.span.until,
        &after.terms.source,
        after.revision,
        network,
        belonging,
    )?;
    act.changed(EDITED, &before, &after);
    Ok(Edited { taken: merged.taken })
}
