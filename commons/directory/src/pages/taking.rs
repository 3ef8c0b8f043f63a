//! The list of organisations, to take away: what was asked of it, all of it, as of one moment.

use jiff::SignedDuration;
use sheets::{Cell, Csv, Unwritten, Xlsx};
use store::{Db, Fault, Store, Way};
use web::{Answer, Ask, Trouble};

use crate::addresses;
use crate::pages::organisations::{asked, choices};
use crate::pages::{fixed, words};
use crate::store::{Listed, ORGANISATIONS};
use crate::views::organisations::country_name;

/// So many rows are in memory at a time.
const AT_ONCE: usize = 1_000;
/// Whoever asks has this long; the edge gives up soon after.
const WITHIN: SignedDuration = SignedDuration::from_secs(18);

pub(crate) fn csv(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let mut sheet = Csv::new();
    sheet.row(&heading(ask).map(Cell::from));
    store.snapshot(|db| {
        each(ask, store, db, &mut |cells| {
            sheet.row(&cells);
            Ok(())
        })
    })?;
    let name = format!("{}-organisations.csv", ask.slug());
    Ok(Answer::download("text/csv; charset=utf-8", &name, sheet.done()))
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(crate) fn xlsx(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut sheet = Xlsx::begin(words.organisations(), &heading(ask)).map_err(unwritten)?;
    let filters = store.snapshot(|db| {
        each(ask, store, db, &mut |cells| Ok(sheet.row(&cells).map_err(unwritten)?))?;
        filters(ask, db)
    })?;
    let moment = i18n::moment(ask.language, ask.now, &ask.time_zone());
    let address = format!("{}{}", ask.origin, ask.to(&addresses::organisations(ask.slug())));
    let about = [
        (words.taken_network(), ask.network()?.name.clone()),
        (words.taken_filters(), filters),
        (words.taken_at(), moment),
        (words.taken_from(), address),
    ];
    let book = sheet.done(words.taken_about(), &about).map_err(unwritten)?;
    let name = format!("{}-organisations.xlsx", ask.slug());
    Ok(Answer::download(XLSX, &name, book))
}

fn unwritten(why: Unwritten) -> Fault {
    Fault::Full(why.0)
}

fn heading(ask: &Ask) -> [&'static str; 10] {
    let words = words(ask);
    [
        "#",
        words.name(),
        words.acronym(),
        words.institution(),
        words.kind(),
        "ISO 3166",
        words.country(),
        words.population(),
        words.population_year(),
        words.population_source(),
    ]
}

fn cells(ask: &Ask, row: Listed) -> [Cell; 10] {
    let country = country_name(ask, &row.country);
    [
        row.number.into(),
        row.name.into(),
        row.acronym.into(),
        row.institution.into(),
        row.kind.into(),
        row.country.into(),
        country.into(),
        Some(row.population).filter(|people| *people >= 0).into(),
        row.population_year.into(),
        row.population_source.into(),
    ]
}

/// Every row that answers, some at a time, in the order in which the list shows them.
fn each(
    ask: &Ask,
    store: &Store,
    db: &Db,
    take: &mut dyn FnMut([Cell; 10]) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let mut asked = asked(ask);
    (asked.size, asked.from) = (AT_ONCE, None);
    loop {
        let page = ORGANISATIONS.page(db, &fixed(ask)?, &asked)?;
        for row in page.rows {
            take(cells(ask, row))?;
        }
        let Some(onward) = page.onward else { return Ok(()) };
        if store.ground().now().duration_since(ask.now) > WITHIN {
            return Err(Fault::Slow("a list took too long to write".to_owned()).into());
        }
        asked.from = Some((Way::Onward, onward));
    }
}

/// What the list was narrowed by, in words.
fn filters(ask: &Ask, db: &Db) -> Result<String, Trouble> {
    let words = words(ask);
    let q = ask.query.get("q");
    let mut told: Vec<String> = Vec::new();
    if !q.is_empty() {
        told.push(format!("«{q}»"));
    }
    for choice in choices(ask, db, words)? {
        let chosen = choice.options.iter().find(|(value, _)| value == ask.query.get(choice.name));
        told.extend(chosen.map(|(_, name)| format!("{}: {name}", choice.label)));
    }
    Ok(if told.is_empty() { words.taken_whole().to_owned() } else { told.join(" · ") })
}
