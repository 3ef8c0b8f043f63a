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
    /// Somebody has said something else of it since.
    Changed,
    /// It has a post, a seat, or an entry in another network.
    Used,
    Gone,
}

/// Takes out of the directory what was just put there: the entry, and the record too if it was
/// made with it (`whole`). What has been changed or used since stays.
pub fn withdraw(
    act: &Act<'_>,
    network: Id,
    organisation: Id,
    whole: bool,
) -> Result<(), Stop<NotWithdrawn>> {
    let gone = || Stop::Refused(NotWithdrawn::Gone);
    let found = sql::organisation(act, organisation)?.ok_or_else(gone)?;
    let number = sql::number_of(act, network, organisation)?.ok_or_else(gone)?;
    let entry = sql::entry(act, network, number)?.ok_or_else(gone)?;
    let figures = if whole { told_of(act, organisation)? } else { Vec::new() };
    if whole && (found.revision > 1 || !as_entered(&found, &figures)) {
        return Err(Stop::Refused(NotWithdrawn::Changed));
    }
    let elsewhere = sql::entries_of(act, organisation)?.unwrap_or_default() > 1;
    if sql::uses(act, network, organisation)?.unwrap_or_default() > 0 || (whole && elsewhere) {
        return Err(Stop::Refused(NotWithdrawn::Used));
    }
    sql::delete_entry(act, network, organisation)?;
    let acronym = sql::acronym(act, network)?.unwrap_or_default();
    let seen_by = Visibility::of_circle(entry.circle).unwrap_or(Visibility::Secretariat);
    act.removed(WITHDRAWN, &Entry { organisation: &found, network, acronym, seen_by });
    if whole {
        let none = std::collections::BTreeMap::<Language, String>::new();
        texts::retranslate(act, found.id, "name", &found.facts.other_names, &none, found.revision)?;
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

/// Whether its figures are those that were told with it: that of its people, if anybody said one.
fn as_entered(found: &Organisation, figures: &[Figure]) -> bool {
    let facts = &found.facts;
    let told = facts.population.is_some() && facts.population_source != Facts::REFERENCE;
    let first = |figure: &Figure| figure.revision == 1 && !figure.withdrawn;
    figures.len() == usize::from(told) && figures.iter().all(first)
}
