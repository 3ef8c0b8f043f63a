//! Many organisations at once: the table is given, its columns matched, its lines looked through;
//! then an operation enters them.

use base::Id;
use base::typed::Typed;
use identity::Right;
use sheets::{Cell, Csv, Unreadable};
use store::{ActHeader, Db, Fault, Stop, Store};
use web::{Answer, Ask, Form, Trouble, slip_told};

use crate::addresses;
use crate::importing::{
    self, Choice, Import, ImportLine, ImportState, Matching, NotGone, NotMatched, Reader, Verdict,
    column_name,
};
use crate::pages::words;
use crate::store as sql;
use crate::views::imports::{
    Begun, Matched, Preview, ShownLine, beginning, matching as matching_page, preview,
};
use crate::words::Words;

/// How many lines are looked through on a page.
const ON_A_PAGE: usize = 25;
/// Enough to see by eye what a column holds.
const SAMPLES: usize = 4;
/// No more lines to mend are taken away at once.
const MENDED: usize = 20_000;

pub(crate) fn begin(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).import_title(), beginning(ask, &Begun { form: Form::default() })))
}

/// A little more than a table may be, so that one that is too large is told so beside its field.
pub(super) const AT_MOST: u64 = sheets::MOST_BYTES as u64 + 1024 * 1024;

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let pasted = ask.form.get("pasted");
    let file = ask.file("file").filter(|file| file.size > 0);
    let (name, given) = match file {
        Some(file) => (file.name.as_str(), file.bytes()?),
        None => (words(ask).import_pasted(), pasted.as_bytes().to_vec()),
    };
    let sheet = match sheets::read(&given) {
        Ok(sheet) => sheet,
        Err(why) => {
            let mut form = Form::sent(&ask.form, &["pasted"]);
            let (field, label) = match file {
                Some(_) => ("file", words(ask).import_file()),
                None => ("pasted", words(ask).import_paste()),
            };
            form.refuse(field, label, unreadable(ask, why));
            let main = beginning(ask, &Begun { form });
            return Ok(Answer::refused(web::framed(ask, words(ask).import_title(), &main)));
        }
    };
    let id = importing::give(store, network, name, &sheet)?;
    Ok(Answer::see(&ask.to(&addresses::import(ask.slug(), id))))
}

fn unreadable(ask: &Ask, why: Unreadable) -> String {
    let words = words(ask);
    let number = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
    match why {
        Unreadable::Nothing => words.import_nothing().to_owned(),
        Unreadable::NoLines => words.import_no_lines().to_owned(),
        Unreadable::TooManyBytes => words.import_too_many_bytes().to_owned(),
        Unreadable::TooManyLines => words.import_too_many_lines(number(sheets::MOST_LINES)),
        Unreadable::TooManyColumns => words.import_too_many_columns(number(sheets::MOST_COLUMNS)),
        Unreadable::LongCell { line } => words.import_long_cell(number(line)),
        Unreadable::OtherFormat => words.import_other_format().to_owned(),
        Unreadable::Broken => words.import_broken().to_owned(),
    }
}

fn asked_for(ask: &Ask, db: &Db) -> Result<Import, Trouble> {
    let id: Id = ask.parameter("key").parse().map_err(|_| Trouble::NotFound)?;
    let import = sql::import(db, ask.network()?.id, id)?;
    import.filter(|import| import.state != ImportState::Coming).ok_or(Trouble::NotFound)
}

/// Its columns, until they are matched; then its lines.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let import = asked_for(ask, db)?;
    match import.state {
        ImportState::Coming | ImportState::Given => columns(ask, db),
        ImportState::Checked | ImportState::Gone => looked_through(ask, db, import),
    }
}

pub(crate) fn columns(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let import = asked_for(ask, db)?;
    if import.state == ImportState::Gone {
        return looked_through(ask, db, import);
    }
    let form = Form::of(import.matching.as_typed());
    let matched = matched(ask, db, import, form)?;
    Ok(web::page(ask, words(ask).import_columns(), matching_page(ask, &matched)))
}

fn matched(ask: &Ask, db: &Db, import: Import, form: Form) -> Result<Matched, Trouble> {
    let lines = sql::import_lines(db, import.network, import.id, 0, 200)?;
    let sample = |nth: usize| {
        let cells = lines.iter().filter_map(|line| line.cells.get(nth)).map(|cell| cell.trim());
        let mut samples: Vec<String> = Vec::new();
        for cell in cells.filter(|cell| !cell.is_empty()) {
            if samples.len() < SAMPLES && !samples.iter().any(|other| other == cell) {
                samples.push(cell.to_owned());
            }
        }
        samples
    };
    let samples = (0..import.heading.len()).map(sample).collect();
    Ok(Matched { samples, kinds: sql::kinds(db, ask.language)?, import, form })
}

pub(crate) fn match_columns(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let import = store.read_now(move |db| asked_for(&asked, db))?;
    let there = ask.to(&addresses::import(ask.slug(), import.id));
    if import.state == ImportState::Gone {
        return Ok(Answer::see(&there));
    }
    let columns = import.heading.len();
    let typed: Typed = ask.form.0.iter().cloned().collect();
    let matching = Matching::read(&typed, columns);
    match importing::check(store, import.network, import.id, &matching, ask.today()) {
        Ok(()) => Ok(Answer::see(&there)),
        Err(Stop::Broken(fault)) => Err(fault.into()),
        Err(Stop::Refused(why)) => {
            let mut form = Form::of(matching.as_typed());
            let words = words(ask);
            match why {
                NotMatched::NoName => {
                    form.refuse("columns", words.import_columns(), words.import_no_name());
                }
                NotMatched::Twice(column) => {
                    let why = words.import_column_twice(column.name(words));
                    form.refuse("columns", words.import_columns(), why);
                }
            }
            let asked = ask.clone();
            let matched = store.read_now(move |db| matched(&asked, db, import, form))?;
            let main = matching_page(ask, &matched);
            Ok(Answer::refused(web::framed(ask, words.import_columns(), &main)))
        }
    }
}

fn looked_through(ask: &Ask, db: &Db, import: Import) -> Result<Answer, Trouble> {
    let (network, id) = (import.network, import.id);
    let tally = importing::tally(db, network, id)?;
    let verdict: Option<Verdict> = ask.query.get("show").parse().ok();
    let after = ask.query.get("after").parse().unwrap_or(0);
    let mut lines = match verdict {
        Some(verdict) => sql::import_lines_with(db, network, id, verdict, after, ON_A_PAGE + 1)?,
        None => sql::import_lines(db, network, id, after, ON_A_PAGE + 1)?,
    };
    let more = lines.len() > ON_A_PAGE;
    lines.truncate(ON_A_PAGE);
    let onward = lines.last().map(|line| line.nth).filter(|_| more);
    let reader = Reader::new(db, network, &import.matching, ask.today())?;
    let mut shown = Vec::new();
    for line in lines {
        shown.push(shown_line(ask, db, &reader, line)?);
    }
    let operation = match import.operation {
        Some(operation) => jobs::find(db, network, operation)?,
        None => None,
    };
    let page = Preview { import, tally, verdict, lines: shown, onward, operation };
    Ok(web::page(ask, words(ask).import_preview(), preview(ask, &page)))
}

fn shown_line(ask: &Ask, db: &Db, reader: &Reader, line: ImportLine) -> Result<ShownLine, Fault> {
    let typed = reader.typed(&line.cells, None);
    let country = typed.get("country").map_or("", String::as_str);
    let mut known = None;
    if let Ok(id) = line.about.parse::<Id>() {
        known = sql::organisation(db, id)?.map(|found| found.name_in(ask.language).to_owned());
    }
    Ok(ShownLine {
        name: typed.get("name").cloned().unwrap_or_default(),
        country: country
            .parse()
            .ok()
            .and_then(|code| reference::country_name(code, ask.language))
            .unwrap_or(country)
            .to_owned(),
        slips: slips(words(ask), ask.words(), reader, &line),
        known,
        line,
    })
}

/// What has to be mended in a line: the field, what stands there, and how to mend it.
fn slips(
    words: Words,
    said: web::words::Words,
    reader: &Reader,
    line: &ImportLine,
) -> Vec<[String; 3]> {
    if line.verdict != Verdict::Bad {
        return Vec::new();
    }
    let typed = reader.typed(&line.cells, None);
    let told = |field: &str, why: String| {
        let value = typed.get(field).cloned().unwrap_or_default();
        [column_name(words, field).to_owned(), value, why]
    };
    match reader.read(&line.cells, None) {
        Ok(_) => vec![told("number", words.import_number_taken().to_owned())],
        Err(slips) => {
            slips.into_iter().map(|(field, slip)| told(field, slip_told(said, slip))).collect()
        }
    }
}

/// What is chosen on a page of lines is kept; on to the next.
pub(crate) fn choose(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let import = store.read_now(move |db| asked_for(&asked, db))?;
    let (network, id) = (import.network, import.id);
    if let Ok(verdict) = ask.form.get("first").parse::<Verdict>() {
        importing::choose_first(store, network, id, verdict)?;
    }
    let chosen = |(field, value): &(String, String)| {
        let nth = field.strip_prefix("choice-")?.parse().ok()?;
        Some((nth, value.parse::<Choice>().ok()?))
    };
    let choices: Vec<(i64, Choice)> = ask.form.0.iter().filter_map(chosen).collect();
    store.plumbing(move |plumbing| importing::choose(plumbing, network, id, &choices))?;
    let there = ask.to(&addresses::import(ask.slug(), id));
    let asked =
        [("show", ask.form.get("show")), ("after", ask.form.get("after")), ("done", "chosen")];
    Ok(Answer::see(&web::query(&there, &asked)))
}

pub(crate) fn go(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let import = store.read_now(move |db| asked_for(&asked, db))?;
    let operation = store.new_id();
    let header = ActHeader { operation: Some(operation), ..ask.acting(Right::KeepDirectory)? };
    let (network, id) = (import.network, import.id);
    let there = |number, done| {
        let path = ask.to(&jobs::addresses::operation(ask.slug(), number));
        Ok(Answer::see(&format!("{path}{done}")))
    };
    match store.act(header, move |act| importing::go(act, network, id, operation)) {
        Ok(begun) => there(begun.number, "?done=begun"),
        Err(Stop::Refused(NotGone::Gone(begun))) => there(begun, ""),
        Err(Stop::Refused(NotGone::NotChecked)) => {
            Ok(Answer::see(&ask.to(&addresses::import(ask.slug(), id))))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// The lines to mend as they were given, each with what to mend, to be given again.
pub(crate) fn to_mend(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let import = asked_for(ask, db)?;
    let reader = Reader::new(db, import.network, &import.matching, ask.today())?;
    let words = words(ask);
    let mut sheet = Csv::new();
    let heading = import.heading.iter().map(|name| Cell::from(name.as_str()));
    let ours = [words.import_line_number(), words.import_to_mend()].map(Cell::from);
    sheet.row(&heading.chain(ours).collect::<Vec<_>>());
    let lines = sql::import_lines_with(db, import.network, import.id, Verdict::Bad, 0, MENDED)?;
    for mut line in lines {
        let told = slips(words, ask.words(), &reader, &line);
        let told: Vec<String> =
            told.into_iter().map(|[field, _, why]| format!("{field}: {why}")).collect();
        line.cells.resize(import.heading.len(), String::new());
        let cells = line.cells.iter().map(|cell| Cell::from(cell.as_str()));
        let ours = [Cell::Number(line.line), Cell::from(told.join(" "))];
        sheet.row(&cells.chain(ours).collect::<Vec<_>>());
    }
    Ok(Answer::download("text/csv; charset=utf-8", "to-mend.csv", sheet.done()))
}
