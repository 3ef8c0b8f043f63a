//! An import on its way: each line is a step.

use std::ops::RangeInclusive;

use base::{Day, Id, Language};
use jobs::{Beginning, Kind, Operation, Outcome, Step, Told};
use store::{Act, Fault, Stop};

use super::column::column_name;
use super::reading::{Read, Reader};
use super::verdict::{Choice, ImportLine, ImportState, Verdict};
use crate::addresses;
use crate::entering::{Entered, enter_numbered, share_numbered};
use crate::store as sql;
use crate::withdrawing::{NotWithdrawn, withdraw};
use crate::words::Words;

/// Why an import doesn't go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotGone {
    /// It went already: the operation of this number has it.
    Gone(i64),
    NotChecked,
}

/// From now on it is an operation, under the id of the act's own head.
pub fn go(act: &Act<'_>, network: Id, id: Id, operation: Id) -> Result<Operation, Stop<NotGone>> {
    let import = sql::import(act, network, id)?.ok_or(Stop::Refused(NotGone::NotChecked))?;
    match (import.state, import.operation) {
        (ImportState::Checked, None) => {}
        (_, Some(begun)) => {
            let begun = jobs::find(act, network, begun)?;
            return Err(Stop::Refused(
                begun.map_or(NotGone::NotChecked, |begun| NotGone::Gone(begun.number)),
            ));
        }
        (ImportState::Coming | ImportState::Given | ImportState::Gone, None) => {
            return Err(Stop::Refused(NotGone::NotChecked));
        }
    }
    let beginning = Beginning {
        id: operation,
        network,
        kind: ImportOfOrganisations.code(),
        about: id,
        title: import.name,
        steps: import.lines,
    };
    let begun = jobs::begin(act, &beginning)?;
    sql::import_goes(act, operation, network, id)?;
    Ok(begun)
}

/// The kind of operation that enters organisations line by line.
pub struct ImportOfOrganisations;

/// What a step tells, in front of a line's number and name.
const ENTERED: &str = "entered";
const SHARED: &str = "shared";

impl Kind for ImportOfOrganisations {
    fn code(&self) -> &'static str {
        "directory.import"
    }

    fn name(&self, language: Language) -> &'static str {
        Words(language).import_of_organisations()
    }

    fn work(
        &self,
        act: &Act<'_>,
        of: &Operation,
        some: RangeInclusive<i64>,
    ) -> Result<Vec<Step>, Fault> {
        let Some(import) = sql::import(act, of.network, of.about)? else {
            return Err(Fault::Broken("the import of an operation is gone".to_owned()));
        };
        let today: Day = act.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let reader = Reader::new(act, of.network, &import.matching, today)?;
        let mut steps = Vec::new();
        for nth in some {
            let line = sql::import_line(act, of.network, of.about, nth)?
                .ok_or_else(|| Fault::Broken(format!("line {nth} of an import is gone")))?;
            steps.push(step(act, of.network, &reader, &line)?);
        }
        Ok(steps)
    }

    fn undo(&self, act: &Act<'_>, of: &Operation, step: &Step) -> Result<Option<String>, Fault> {
        let Some(organisation) = step.subject else { return Ok(None) };
        let (how, of_line) = step.told.split_once(' ').unwrap_or_default();
        let why = match withdraw(act, of.network, organisation, how == ENTERED) {
            Ok(()) => return Ok(None),
            Err(Stop::Refused(NotWithdrawn::Gone)) => return Ok(None),
            Err(Stop::Refused(NotWithdrawn::Changed)) => "changed",
            Err(Stop::Refused(NotWithdrawn::Elsewhere)) => "elsewhere",
            Err(Stop::Broken(fault)) => return Err(fault),
        };
        Ok(Some(format!("{why} {of_line}")))
    }

    fn told(&self, language: Language, slug: &str, step: &Step) -> Told {
        let words = Words(language);
        let mut parts = step.told.splitn(4, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let (how, line, number, name) = (part(), part(), part(), part());
        let line = line.parse().unwrap_or_default();
        let what = words.import_line(line, name);
        let there = number.parse().ok().map(|number| addresses::organisation(slug, number));
        if how == "bad" {
            // In the place of a number stand the fields to mend.
            let fields: Vec<&str> =
                number.split(',').map(|field| column_name(words, field)).collect();
            let why = words.import_bad(&i18n::list(language, &fields));
            return Told { what, path: None, why };
        }
        let (path, why) = match (how, step.outcome) {
            (_, Outcome::Undone) => (None, words.import_withdrawn()),
            (ENTERED, _) => (there, words.import_entered()),
            (SHARED, _) => (there, words.import_shared()),
            ("here", _) => (there, words.import_was_here()),
            ("changed", _) => (there, words.import_kept_changed()),
            ("elsewhere", _) => (there, words.import_kept_elsewhere()),
            ("number", _) => (None, words.import_number_taken()),
            ("gone", _) => (None, words.import_organisation_gone()),
            ("open", _) => (None, words.import_left_open()),
            _ => (None, words.import_left_out()),
        };
        Told { what, path, why: why.to_owned() }
    }

    fn made_from(&self, slug: &str, of: &Operation) -> Option<String> {
        Some(addresses::import(slug, of.about))
    }
}

/// What becomes of a line. Whatever a rule refuses, it refuses before anything is written.
fn step(act: &Act<'_>, network: Id, reader: &Reader, line: &ImportLine) -> Result<Step, Fault> {
    let place = match line.choice {
        Choice::At(place) => Some(i64::from(place)),
        _ => line.place,
    };
    let read = reader.read(&line.cells, place);
    let typed = reader.typed(&line.cells, None);
    let name = typed.get("name").map_or("", String::as_str);
    let said = |outcome, how: &str, entered: Option<Entered>| {
        let number = entered.map_or("-".to_owned(), |entered| entered.number.to_string());
        Step {
            nth: line.nth,
            outcome,
            subject: entered.map(|entered| entered.organisation),
            told: format!("{how} {} {number} {name}", line.line),
            held: String::new(),
        }
    };
    let bad = |fields: &str| Step {
        told: format!("bad {} {fields} {name}", line.line),
        ..said(Outcome::Failed, "", None)
    };
    let Read { facts, seen_by, number, .. } = match read {
        Ok(_) if line.verdict == Verdict::Bad => return Ok(bad(&line.about)),
        Ok(read) => read,
        Err(slips) => {
            let fields: Vec<&str> = slips.iter().map(|(field, _)| *field).collect();
            return Ok(bad(&fields.join(",")));
        }
    };
    let taken = number.map(|number| sql::entry(act, network, number)).transpose()?.flatten();
    if taken.is_some() && matches!(line.choice, Choice::Enter | Choice::At(_) | Choice::Share) {
        return Ok(said(Outcome::Failed, "number", None));
    }
    let done = match line.choice {
        Choice::Open => return Ok(said(Outcome::Passed, "open", None)),
        Choice::LeaveOut => return Ok(said(Outcome::Passed, "out", None)),
        Choice::Enter | Choice::At(_) => {
            let knew = facts.place.map(|place| sql::organisation_at(act, place)).transpose()?;
            let how = if knew.flatten().is_some() { SHARED } else { ENTERED };
            (how, enter_numbered(act, network, &facts, seen_by, number)?)
        }
        Choice::Share => {
            let about = line.about.parse().ok();
            let shared = match about {
                Some(about) => share_numbered(act, network, about, seen_by, number)?,
                None => None,
            };
            match shared {
                Some(entered) => (SHARED, entered),
                None => return Ok(said(Outcome::Failed, "gone", None)),
            }
        }
    };
    Ok(match done {
        (_, entered) if entered.was_here => {
            Step { subject: None, ..said(Outcome::Passed, "here", Some(entered)) }
        }
        (how, entered) => said(Outcome::Done, how, Some(entered)),
    })
}
