use base::Day;
use store::merge::{Conflict, Typed, merge};
use store::{Act, Deed, Fault, Stop, history, texts};

use crate::entering::copy_to_entries;
use crate::facts::{Facts, Slips, other_languages};
use crate::organisation::{Editor, Organisation};
use crate::store as sql;

const EDITED: Deed = Deed("directory.organisation-edited");

/// What became of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// Fields that somebody else changed meanwhile and that were kept as they wrote them.
    pub taken: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Slips(Slips),
    /// Both changed the same; the form goes on from this revision.
    Contested {
        conflicts: Vec<Conflict>,
        typed: Typed,
        revision: i64,
    },
    /// Nothing in it differs from what stands there.
    Unchanged,
    Gone,
}

/// Writes a form over an organisation that had this revision when the form was begun.
pub fn edit(
    act: &Act<'_>,
    editor: Editor,
    begun_at: i64,
    sent: &Typed,
    today: Day,
) -> Result<Edited, Stop<Refused>> {
    let before =
        sql::organisation(act, editor.organisation)?.ok_or(Stop::Refused(Refused::Gone))?;
    let since = history::changes_since(act, before.id, begun_at)?;
    let merged = merge(sent, &before.as_typed(), &since);
    if !merged.conflicts.is_empty() {
        return Err(Stop::Refused(Refused::Contested {
            conflicts: merged.conflicts,
            typed: merged.typed,
            revision: before.revision,
        }));
    }
    let mut typed = merged.typed;
    // Where a city lies is settled when it is entered.
    typed.insert("place".to_owned(), before.facts.place.map_or(String::new(), |p| p.to_string()));
    let facts = Facts::read(&typed, before.facts.language, &sql::kinds_known(act)?, today)
        .map_err(|slips| Stop::Refused(Refused::Slips(slips)))?;
    if facts == before.facts {
        return Err(Stop::Refused(Refused::Unchanged));
    }
    write(act, &before, facts)?;
    Ok(Edited { taken: merged.taken })
}

fn write(act: &Act<'_>, before: &Organisation, facts: Facts) -> Result<(), Fault> {
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
    for language in other_languages(facts.language) {
        let name = facts.other_names.get(&language).map_or("", String::as_str);
        let was = before.facts.other_names.get(&language).map_or("", String::as_str);
        if name != was {
            texts::translate(act, before.id, "name", language, name, revision)?;
        }
    }
    let after = Organisation { facts, kind_name, revision, ..before.clone() };
    copy_to_entries(act, &after)?;
    act.changed(EDITED, before, &after);
    Ok(())
}
