//! Imports on their way into the directory.

use base::{Country, Id, Instant};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Db, Fault, row, statements};

use crate::importing::{Choice, Import, ImportLine, ImportState, Verdict};

row! {
    #[derive(Debug)]
    pub(crate) struct ImportKept {
        network_id: Id,
        id: Id,
        name: String,
        heading: String,
        matching: String,
        state: ImportState,
        lines: i64,
        operation_id: Option<Id>,
        given_at: Instant,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct LineKept {
        nth: i64,
        line: i64,
        cells: String,
        verdict: Verdict,
        place: Option<i64>,
        about: String,
        choice: Choice,
    }
}

row! {
    /// How many lines there are of a verdict and a choice.
    #[derive(Clone, Debug)]
    pub(crate) struct Tallied {
        pub(crate) verdict: Verdict,
        pub(crate) choice: Choice,
        pub(crate) lines: i64,
    }
}

row! {
    /// An organisation as an import has to know it.
    #[derive(Debug)]
    pub(crate) struct KnownHere {
        pub(crate) id: Id,
        pub(crate) kind_id: Id,
        pub(crate) name: String,
        pub(crate) country: Option<Country>,
        pub(crate) place: Option<i64>,
        /// In the network, if it is there.
        pub(crate) number: Option<i64>,
        /// Whether some network shows it to everybody.
        pub(crate) public: bool,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct CalledBesides {
        pub(crate) organisation_id: Id,
        pub(crate) name: String,
    }
}

statements! {
    pub(crate) plumb insert_import(
        network_id: Id, id: Id, name: &str, heading: &str, matching: &str, state: ImportState, lines: i64,
        given_at: Instant,
    ) = "insert into directory_import (network_id, id, name, heading, matching, state, lines, given_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) plumb insert_import_line(
        network_id: Id, import_id: Id, nth: i64, line: i64, cells: &str, verdict: Verdict, about: &str, choice: Choice,
    ) = "insert into directory_import_line (network_id, import_id, nth, line, cells, verdict, about, choice) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) plumb set_import_state(state: ImportState, lines: i64, network_id: Id, id: Id) =
        "update directory_import set state = $1, lines = $2 where network_id = $3 and id = $4 and operation_id is null";

    pub(crate) plumb set_import_matching(matching: &str, state: ImportState, network_id: Id, id: Id) =
        "update directory_import set matching = $1, state = $2 \
         where network_id = $3 and id = $4 and operation_id is null";

    pub(crate) plumb set_import_checked(network_id: Id, id: Id) =
        "update directory_import set state = 'checked' where network_id = $1 and id = $2 and operation_id is null";

    pub(crate) plumb judge_import_line(
        verdict: Verdict, place: Option<i64>, about: &str, choice: Choice, network_id: Id, import_id: Id, nth: i64,
    ) = "update directory_import_line set verdict = $1, place = $2, about = $3, choice = $4 \
         where network_id = $5 and import_id = $6 and nth = $7";

    pub(crate) plumb choose_import_line(choice: Choice, network_id: Id, import_id: Id, nth: i64) =
        "update directory_import_line set choice = $1 where network_id = $2 and import_id = $3 and nth = $4";

    pub(crate) plumb forget_imports(before: Instant) =
        "delete from directory_import where given_at < $1 and operation_id is null";

    pub(crate) run import_goes(operation_id: Id, network_id: Id, id: Id) =
        "update directory_import set state = 'gone', operation_id = $1 where network_id = $2 and id = $3";

    one import_kept(network_id: Id, id: Id) -> ImportKept =
        "select network_id, id, name, heading, matching, state, lines, operation_id, given_at \
         from directory_import where network_id = $1 and id = $2";

    one line_kept(network_id: Id, import_id: Id, nth: i64) -> LineKept =
        "select nth, line, cells, verdict, place, about, choice from directory_import_line \
         where network_id = $1 and import_id = $2 and nth = $3";

    all lines_kept(network_id: Id, import_id: Id, nth: i64, limit: i64) -> LineKept =
        "select nth, line, cells, verdict, place, about, choice from directory_import_line \
         where network_id = $1 and import_id = $2 and nth > $3 order by nth limit $4";

    all lines_with(network_id: Id, import_id: Id, verdict: Verdict, nth: i64, limit: i64) -> LineKept =
        "select nth, line, cells, verdict, place, about, choice from directory_import_line \
         where network_id = $1 and import_id = $2 and verdict = $3 and nth > $4 order by nth limit $5";

    pub(crate) all tallied(network_id: Id, import_id: Id) -> Tallied =
        "select verdict, choice, count(*) as lines from directory_import_line \
         where network_id = $1 and import_id = $2 group by verdict, choice order by verdict, choice";

    pub(crate) all organisations_known(network_id: Id) -> KnownHere =
        "select o.id, o.kind_id, o.name, o.country, o.place, e.number, \
           exists (select 1 from directory_entry p where p.organisation_id = o.id and p.circle = 0) as public \
         from directory_organisation o \
         left join directory_entry e on e.organisation_id = o.id and e.network_id = $1 order by o.id",
        scans because "an import is compared with everything";

    /// What organisations are called besides, by themselves, once, or in another language.
    pub(crate) all other_names_known() -> CalledBesides =
        "select organisation_id, name from directory_name where withdrawn = false \
         union all \
         select o.id as organisation_id, t.text as name from directory_organisation o \
         join i18n_text t on t.subject_id = o.id and t.field = 'name' order by organisation_id, name",
        scans because "an import is compared with everything";
}

pub(crate) fn as_json<T: Serialize + ?Sized>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|why| Fault::Broken(format!("no text form: {why}")))
}

fn of_json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|why| Fault::Broken(format!("a kept text: {why}")))
}

pub fn import(db: &Db, network: Id, id: Id) -> Result<Option<Import>, Fault> {
    let Some(kept) = import_kept(db, network, id)? else { return Ok(None) };
    Ok(Some(Import {
        network: kept.network_id,
        id: kept.id,
        name: kept.name,
        heading: of_json(&kept.heading)?,
        matching: of_json(&kept.matching)?,
        state: kept.state,
        lines: kept.lines,
        operation: kept.operation_id,
        given_at: kept.given_at,
    }))
}

fn line(kept: LineKept) -> Result<ImportLine, Fault> {
    Ok(ImportLine {
        nth: kept.nth,
        line: kept.line,
        cells: of_json(&kept.cells)?,
        verdict: kept.verdict,
        place: kept.place,
        about: kept.about,
        choice: kept.choice,
    })
}

pub(crate) fn import_line(
    db: &Db,
    network: Id,
    id: Id,
    nth: i64,
) -> Result<Option<ImportLine>, Fault> {
    line_kept(db, network, id, nth)?.map(line).transpose()
}

fn at_most(many: usize) -> i64 {
    i64::try_from(many).unwrap_or(i64::MAX)
}

/// The lines after one.
pub fn import_lines(
    db: &Db,
    network: Id,
    id: Id,
    after: i64,
    many: usize,
) -> Result<Vec<ImportLine>, Fault> {
    lines_kept(db, network, id, after, at_most(many))?.into_iter().map(line).collect()
}

/// The lines of a verdict after one.
pub(crate) fn import_lines_with(
    db: &Db,
    network: Id,
    id: Id,
    verdict: Verdict,
    after: i64,
    many: usize,
) -> Result<Vec<ImportLine>, Fault> {
    lines_with(db, network, id, verdict, after, at_most(many))?.into_iter().map(line).collect()
}
