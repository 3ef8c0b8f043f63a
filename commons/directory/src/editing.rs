use base::Day;
use base::typed::{Slips, Typed};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, Subject as _, texts};

use crate::entering::copy_to_entries;
use crate::facts::{Facts, POPULATION_FIELDS};
use crate::organisation::{Editor, Organisation};
use crate::store as sql;
use crate::telling::{state_population, with_newest_population};

const EDITED: Deed = Deed("directory.organisation-edited");

/// Writes a form over an organisation that had this revision when the form was begun.
pub fn edit(
    act: &Act<'_>,
    editor: Editor,
    begun_at: i64,
    sent: &Typed,
    today: Day,
) -> Result<Edited, Stop<NotEdited>> {
    let before =
        sql::organisation(act, editor.organisation)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    before.is_of(editor.side).map_err(Stop::Refused)?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let mut facts = read(act, &before, merged.typed, today)??;
    if facts == before.facts {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    if facts.says_of_population() != before.facts.says_of_population() && facts.population.is_some()
    {
        state_population(act, before.id, &facts)?;
        facts = with_newest_population(act, before.id, &facts)?.unwrap_or(facts);
    }
    write(act, EDITED, &before, facts)?;
    Ok(Edited { taken: merged.taken })
}

/// What was typed over a record, read by the rules.
pub(crate) fn read(
    act: &Act<'_>,
    of: &Organisation,
    mut typed: Typed,
    today: Day,
) -> Result<Result<Facts, Slips>, Fault> {
    let held = of.fields().as_typed();
    let held = |field: &str| held.get(field).cloned().unwrap_or_default();
    // Where a city lies is settled when it is entered.
    typed.insert("place".to_owned(), held("place"));
    // Its people are told in figures; who sends them all the same says so in one.
    for field in POPULATION_FIELDS {
        typed.entry((*field).to_owned()).or_insert_with(|| held(field));
    }
    Ok(Facts::read(&typed, of.facts.language, &sql::kinds_known(act)?, today))
}

/// Whether an organisation is still for somebody to change, and not in other hands by now.
pub(crate) fn still_edits(act: &Act<'_>, editor: Editor) -> Result<(), Stop<NotEdited>> {
    let found = sql::organisation(act, editor.organisation)?;
    found.ok_or(NotEdited::Gone).and_then(|found| found.is_of(editor.side)).map_err(Stop::Refused)
}

/// Writes new facts over an organisation, and what lists know of it.
pub(crate) fn write(
    act: &Act<'_>,
    deed: Deed,
    before: &Organisation,
    facts: Facts,
) -> Result<(), Fault> {
    let revision = before.revision + 1;
    let kind_name = sql::kind_name(act, facts.kind)?.unwrap_or_default();
    sql::update_organisation(
        act,
        facts.kind,
        &facts.name,
        &facts.acronym,
        &facts.institution,
        facts.country,
        facts.population,
        facts.population_year,
        &facts.population_source,
        &facts.site,
        revision,
        before.id,
    )?;
    for ((field, was), (_, is)) in before.facts.translated().into_iter().zip(facts.translated()) {
        texts::retranslate(act, before.id, field, was, is, revision)?;
    }
    let after = Organisation { facts, kind_name, revision, ..before.clone() };
    copy_to_entries(act, &after)?;
    act.changed(deed, before, &after);
    Ok(())
}
