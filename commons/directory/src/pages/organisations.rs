use base::folded;
use identity::Right;
use maud::html;
use store::{Asked, Db, Fault, Page, Raw, Store};
use web::{Answer, Ask, Choice, Column, Empty, ListPage, Table, Trouble, asked_of};

use crate::addresses;
use crate::name::OtherName;
use crate::pages::{fixed, words};
use crate::store::{self as sql, Listed, ORGANISATIONS};
use crate::views::organisations as view;
use crate::words::Words;

fn asked(ask: &Ask) -> Asked<'static> {
    asked_of(ask, &ORGANISATIONS, filter)
}

/// What was typed, as the value of a filter.
pub(crate) fn filter(name: &str, typed: &str) -> Option<Raw<'static>> {
    match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).map(|q| text(format!("%{q}%"))),
        "country" => Some(text(typed.to_uppercase())),
        "kind" => Some(text(typed.to_owned())),
        _ => None,
    }
}

/// The first organisations of the network that answer and that this reader may see.
pub(crate) fn matching(
    ask: &Ask,
    db: &Db,
    filters: Vec<(usize, Raw<'static>)>,
    size: usize,
) -> Result<Vec<Listed>, Trouble> {
    let asked =
        Asked { filters, sort: 0, descending: false, from: None, size, language: ask.language };
    Ok(ORGANISATIONS.page(db, &fixed(ask)?, &asked)?.rows)
}

/// An organisation of the list, and the name by which it was found if that is not one it shows.
pub(crate) struct Found {
    pub(crate) listed: Listed,
    pub(crate) by: Option<OtherName>,
}

/// Who searches for a name that a city no longer bears is told which it was.
fn with_names(ask: &Ask, db: &Db, page: Page<Listed>) -> Result<Page<Found>, Trouble> {
    let q = folded(ask.query.get("q"));
    let shows = |row: &Listed| {
        [&row.name, &row.acronym, &row.institution].iter().any(|text| folded(text).contains(&q))
    };
    let mut rows = Vec::with_capacity(page.rows.len());
    for listed in page.rows {
        let names = match shows(&listed) {
            true => Vec::new(),
            false => sql::other_names(db, listed.organisation_id, false)?,
        };
        let by = names.into_iter().find(|name| folded(&name.told.name).contains(&q));
        rows.push(Found { listed, by });
    }
    Ok(Page { rows, back: page.back, onward: page.onward, count: page.count })
}

fn text(text: String) -> Raw<'static> {
    Raw::Text(text.into())
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let page = with_names(ask, db, ORGANISATIONS.page(db, &fixed(ask)?, &asked(ask))?)?;
    let words = words(ask);
    let columns = columns(words);
    let list = ListPage {
        path: addresses::organisations(&network.slug),
        searches: true,
        choices: choices(ask, db, words)?,
        columns: &columns,
        count_words: match page.count {
            Some(count) => words.organisations_found(count),
            None => words.organisations_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.none_yet(), words.none_yet_told()),
            none_found: (words.none_found(), words.none_found_told()),
            begin: ask.may(Right::KeepDirectory).then(|| html! {
                a href=(ask.to(&addresses::new_organisation(&network.slug))) { (words.enter_organisation()) }
            }),
        },
    };
    let main = view::organisations(ask, network, list.show(ask, &page));
    Ok(web::page(ask, words.organisations(), main))
}

/// What one may filter by, each with those values that the organisations have which one sees.
fn choices(ask: &Ask, db: &Db, words: Words) -> Result<Vec<Choice>, Fault> {
    let network = ask.network.as_ref().map(|network| network.id);
    let Some(network) = network else { return Ok(Vec::new()) };
    let circle = ask.scope.sees_in(network).circle();
    let sql::ToFilterBy { countries: there, mut kinds } =
        sql::to_filter_by(db, network, circle, ask.language)?;
    let countries = reference::countries_by_name(ask.language)
        .iter()
        .filter(|country| there.contains(country.code().code()))
        .map(|country| (country.code().to_string(), country.name(ask.language).to_owned()))
        .collect();
    kinds.sort_by_cached_key(|(_, name)| base::sort_key(name));
    Ok(vec![
        Choice { name: "country", label: words.country(), options: countries },
        Choice { name: "kind", label: words.kind(), options: kinds },
    ])
}

fn columns(words: Words) -> [Column<Found>; 4] {
    let column = |label, sort, number, cell| Column { label, sort, number, minor: false, cell };
    [
        column(words.name(), Some("name"), false, view::name_cell),
        Column {
            minor: true,
            ..column(words.kind(), None, false, |_, row| html! { (row.listed.kind) })
        },
        column(words.country(), None, false, |ask, row| {
            html! { (view::country_name(ask, &row.listed.country)) }
        }),
        column(words.population(), Some("population"), true, |ask, row| {
            view::population_cell(ask, &row.listed)
        }),
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
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
    ];
    let path = addresses::organisations(ask.slug());
    let table = Table { title: words.organisations(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &ORGANISATIONS, &fixed(ask)?, asked(ask), |row| {
            let country = view::country_name(ask, &row.country);
            vec![
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
        })?;
        Ok(choices(ask, db, words)?)
    })
}
