use std::collections::BTreeMap;

use base::{Id, Language, Visibility};
use store::{Act, Deed, Fault, Stop, texts};

use crate::entering::Entry;
use crate::facts::Facts;
use crate::figure::Figure;
use crate::organisation::Organisation;
use crate::store as sql;

const WITHDRAWN: Deed = Deed("directory.organisation-withdrawn");

/// Why an organisation stays in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWithdrawn {
    /// Somebody has said something else of it since: of its facts, its figures, its other names.
    Changed,
    /// Another network has it in its directory by now.
    Elsewhere,
    Gone,
}

/// Takes out of the directory what was just put there: the entry, and the record too if it was
/// made with it (`whole`). What was said of the record since stays; what leans on it in a network
/// others know ([`jobs::Hold`]).
pub fn withdraw(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    whole: bool,
) -> Result<(), Stop<NotWithdrawn>> {
    let gone = || Stop::Refused(NotWithdrawn::Gone);
    let found = sql::organisation(act, organisation)?.ok_or_else(gone)?;
    let seen_by = sql::circle_in(act, network, organisation)?.ok_or_else(gone)?;
    let figures = if whole { told_of(act, organisation)? } else { Vec::new() };
    if whole && (!as_entered(&found, &figures) || is_named(act, organisation)?) {
        return Err(Stop::Refused(NotWithdrawn::Changed));
    }
    if whole && sql::entries_of(act, organisation)?.len() > 1 {
        return Err(Stop::Refused(NotWithdrawn::Elsewhere));
    }
    sql::keeping_count(act, organisation, || sql::delete_entry(act, network, organisation))?;
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    let seen_by = Visibility::of_circle(seen_by).unwrap_or(Visibility::Secretariat);
    act.removed(WITHDRAWN, &Entry { organisation: &found, network, acronym, seen_by });
    if whole {
        let none = BTreeMap::<Language, String>::new();
        for (field, translated) in found.facts.translated() {
            texts::retranslate(act, found.id, field, translated, &none, found.revision)?;
        }
        sql::delete_figures(act, organisation)?;
        sql::delete_organisation(act, organisation)?;
        for figure in &figures {
            act.removed(WITHDRAWN, figure);
        }
        act.removed(WITHDRAWN, &found);
    }
    Ok(())
}

fn told_of(act: &Act<'_>, organisation: Id) -> Result<Vec<Figure>, Fault> {
    let listed = sql::figures_of(act, Language::Es, organisation, true)?;
    let figure = |one: sql::ListedFigure| sql::figure(act, one.id).transpose();
    listed.into_iter().filter_map(figure).collect()
}

/// Whether anybody gave it another name, be it withdrawn again.
fn is_named(act: &Act<'_>, organisation: Id) -> Result<bool, Fault> {
    Ok(!sql::other_names(act, organisation, true)?.is_empty())
}

/// Whether it says what was said when it was entered: nobody edited it, and its figures are those
/// that were told with it, which is that of its people, if anybody said one.
fn as_entered(found: &Organisation, figures: &[Figure]) -> bool {
    let facts = &found.facts;
    let told = facts.population.is_some() && facts.population_source != Facts::REFERENCE;
    let first = |figure: &Figure| figure.revision == 1 && !figure.withdrawn;
    found.revision == 1 && figures.len() == usize::from(told) && figures.iter().all(first)
}
