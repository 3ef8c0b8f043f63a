//! Figures are told of an organisation, corrected and withdrawn; its population follows them.

use base::typed::Typed;
use base::{Day, Id, Language, Quantity, When};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, texts};

use crate::editing::write;
use crate::facts::{Facts, other_languages};
use crate::figure::{
    Basis, Figure, FigureKind, NamedKind, Nearness, POPULATION, Reckoning, SHIPPED,
};
use crate::kind::shipped_name;
use crate::store as sql;

const KIND_NAMED: Deed = Deed("directory.figure-kind-named");
const TOLD: Deed = Deed("directory.figure-told");
const CORRECTED: Deed = Deed("directory.figure-corrected");
const WITHDRAWN: Deed = Deed("directory.figure-withdrawn");
const RESTORED: Deed = Deed("directory.figure-restored");

/// Brings the kinds of figures that ship; those that are there stay as they are.
pub(crate) fn lay_figure_kinds(act: &Act<'_>) -> Result<(), Fault> {
    for (nth, (code, unit, name)) in (0..).zip(SHIPPED) {
        if sql::figure_kind_by_code(act, code)?.is_none() {
            let others = other_languages(Language::Es);
            let named = NamedKind {
                name: shipped_name(*name, Language::Es).to_owned(),
                language: Language::Es,
                other_names: others.map(|l| (l, shipped_name(*name, l).to_owned())).collect(),
                unit: (*unit).to_owned(),
            };
            lay(act, nth, Some(code), None, &named)?;
        }
    }
    Ok(())
}

/// A network names a kind of figures; one that it has under that name is that kind.
pub fn name_figure_kind(act: &Act<'_>, network: Id, named: &NamedKind) -> Result<Id, Fault> {
    let known = sql::figure_kinds(act, named.language, network, None)?;
    let wanted = base::folded(&named.name);
    match known.into_iter().find(|kind| base::folded(&kind.name) == wanted) {
        Some(kind) => Ok(kind.id),
        None => lay(act, i64::from(u16::MAX), None, Some(network), named),
    }
}

fn lay(
    act: &Act<'_>,
    nth: i64,
    code: Option<&str>,
    keeper: Option<Id>,
    named: &NamedKind,
) -> Result<Id, Fault> {
    let kind = FigureKind { id: act.new_id(), name: named.clone(), revision: 1 };
    let own_code = kind.id.to_string();
    let code = code.unwrap_or(&own_code);
    let (name, language) = (&named.name, named.language);
    sql::insert_figure_kind(act, kind.id, nth, code, name, language, &named.unit, keeper, 1)?;
    for (language, name) in &named.other_names {
        texts::translate(act, kind.id, "name", *language, name, 1)?;
    }
    act.created(KIND_NAMED, &kind);
    Ok(kind.id)
}

pub fn tell_figure(act: &Act<'_>, organisation: Id, told: &Reckoning) -> Result<Figure, Fault> {
    keep_what_was_said(act, organisation, told)?;
    let figure = insert(act, organisation, told)?;
    follow(act, organisation, told.kind, TOLD, None)?;
    Ok(figure)
}

fn insert(act: &Act<'_>, organisation: Id, told: &Reckoning) -> Result<Figure, Fault> {
    let figure = Figure {
        id: act.new_id(),
        organisation,
        told: told.clone(),
        kind_name: sql::figure_kind_name(act, told.kind)?.unwrap_or_default(),
        withdrawn: false,
        revision: 1,
    };
    sql::insert_figure(
        act,
        figure.id,
        organisation,
        told.kind,
        told.value.scaled(),
        i64::from(told.value.places()),
        told.nearness,
        told.at,
        told.basis,
        &told.source,
        false,
        1,
    )?;
    act.created(TOLD, &figure);
    Ok(figure)
}

/// Writes a form over a figure that had this revision when the form was begun.
pub fn correct_figure(
    act: &Act<'_>,
    figure: Id,
    begun_at: i64,
    sent: &Typed,
    today: Day,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::figure(act, figure)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let (mut typed, kind) = (merged.typed, before.told.kind);
    // A number that was told of something else is withdrawn, and told anew.
    typed.insert("figure".to_owned(), kind.to_string());
    let told = Reckoning::read(&typed, &[kind], today)?;
    if told == before.told {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    correct(act, &before, told)?;
    Ok(Edited { taken: merged.taken })
}

fn correct(act: &Act<'_>, before: &Figure, told: Reckoning) -> Result<(), Fault> {
    let after = Figure { told, revision: before.revision + 1, ..before.clone() };
    save(act, CORRECTED, before, &after, None)
}

/// Takes a figure back, or puts it back. It stays on record. `reference` is how many people the
/// reference knows there, for where no other figure tells it.
pub fn withdraw_figure(
    act: &Act<'_>,
    figure: Id,
    withdrawn: bool,
    reference: Option<i64>,
) -> Result<(), Stop<NotEdited>> {
    let before = sql::figure(act, figure)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    if before.withdrawn == withdrawn {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = Figure { withdrawn, revision: before.revision + 1, ..before.clone() };
    save(act, if withdrawn { WITHDRAWN } else { RESTORED }, &before, &after, reference)?;
    Ok(())
}

fn save(
    act: &Act<'_>,
    deed: Deed,
    before: &Figure,
    after: &Figure,
    reference: Option<i64>,
) -> Result<(), Fault> {
    let told = &after.told;
    sql::update_figure(
        act,
        told.kind,
        told.value.scaled(),
        i64::from(told.value.places()),
        told.nearness,
        told.at,
        told.basis,
        &told.source,
        after.withdrawn,
        after.revision,
        after.id,
    )?;
    act.changed(deed, before, after);
    follow(act, after.organisation, told.kind, deed, reference)
}

/// Who says in the record how many people live there says so in a figure, unless the number is
/// the reference's own.
pub(crate) fn state_population(
    act: &Act<'_>,
    organisation: Id,
    facts: &Facts,
) -> Result<(), Fault> {
    let Some(kind) = sql::figure_kind_by_code(act, POPULATION)? else { return Ok(()) };
    let Some(told) = said_of_population(facts, kind) else { return Ok(()) };
    let known = sql::figures_of(act, Language::Es, organisation, false)?;
    let same = |one: &&sql::ListedFigure| {
        one.kind_id == kind && one.at == told.at && one.source == told.source
    };
    match known.iter().find(same) {
        None => insert(act, organisation, &told).map(|_| ()),
        Some(one) => {
            let before = sql::figure(act, one.id)?;
            let Some(before) = before.filter(|before| before.told != told) else { return Ok(()) };
            correct(act, &before, told)
        }
    }
}

/// What was said in the record before there were figures becomes the first of them.
fn keep_what_was_said(act: &Act<'_>, organisation: Id, told: &Reckoning) -> Result<(), Fault> {
    let known = sql::figures_of(act, Language::Es, organisation, true)?;
    if known.iter().any(|figure| figure.kind_id == told.kind) {
        return Ok(());
    }
    let Some(before) = sql::organisation(act, organisation)? else { return Ok(()) };
    match said_of_population(&before.facts, told.kind) {
        Some(said) if sql::figure_kind_by_code(act, POPULATION)? == Some(told.kind) => {
            insert(act, organisation, &said).map(|_| ())
        }
        _ => Ok(()),
    }
}

fn said_of_population(facts: &Facts, kind: Id) -> Option<Reckoning> {
    let population = facts.population?;
    if facts.population_source == Facts::REFERENCE {
        return None;
    }
    Some(Reckoning {
        kind,
        value: Quantity::new(population, 0)?,
        nearness: Nearness::Exactly,
        at: facts.population_year.and_then(|year| i16::try_from(year).ok()).map(When::Year),
        basis: Basis::Stated,
        source: facts.population_source.clone(),
    })
}

/// Lists show the newest population that is told; where none is, what the reference knows.
fn follow(
    act: &Act<'_>,
    organisation: Id,
    kind: Id,
    deed: Deed,
    reference: Option<i64>,
) -> Result<(), Fault> {
    if sql::figure_kind_by_code(act, POPULATION)? != Some(kind) {
        return Ok(());
    }
    let Some(before) = sql::organisation(act, organisation)? else { return Ok(()) };
    let newest = with_newest_population(act, organisation, &before.facts)?;
    let facts = newest.unwrap_or_else(|| before.facts.with_reference(reference));
    if facts != before.facts {
        write(act, deed, &before, facts)?;
    }
    Ok(())
}

/// The facts, with the population that is newest among its figures, if any tells it.
pub(crate) fn with_newest_population(
    act: &Act<'_>,
    organisation: Id,
    facts: &Facts,
) -> Result<Option<Facts>, Fault> {
    let told = sql::figures_of(act, Language::Es, organisation, false)?;
    let newest = told.into_iter().find(|figure| figure.code == POPULATION);
    Ok(newest.map(|newest| Facts {
        population: newest.quantity().map(Quantity::whole),
        population_year: newest.at.map(|at| i64::from(at.earliest().year())),
        population_source: newest.source,
        ..facts.clone()
    }))
}
