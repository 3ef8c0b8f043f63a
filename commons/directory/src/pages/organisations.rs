use base::folded;
use maud::html;
use store::{Db, Fault, Raw};
use web::{Answer, Ask, Choice, Column, ListPage, Trouble, asked_of};

use crate::addresses;
use crate::pages::{fixed, words};
use crate::store::{self as sql, Listed, ORGANISATIONS};
use crate::views::organisations as view;
use crate::words::Words;

/// What the address asks of the list.
pub(crate) fn asked(ask: &Ask) -> store::Asked<'static> {
    asked_of(ask, &ORGANISATIONS, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).map(|q| text(format!("%{q}%"))),
        "country" => Some(text(typed.to_uppercase())),
        "kind" => Some(text(typed.to_owned())),
        _ => None,
    })
}

/// The first organisations of the network that answer and that this reader may see.
pub(crate) fn matching(
    ask: &Ask,
    db: &Db,
    filters: Vec<(usize, Raw<'static>)>,
    size: usize,
) -> Result<Vec<Listed>, Trouble> {
    let asked = store::Asked {
        filters,
        sort: 0,
        descending: false,
        from: None,
        size,
        language: ask.language,
    };
    Ok(ORGANISATIONS.page(db, &fixed(ask)?, &asked)?.rows)
}

fn text(text: String) -> Raw<'static> {
    Raw::Text(text.into())
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let page = ORGANISATIONS.page(db, &fixed(ask)?, &asked(ask))?;
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
        exports: [("XLSX", "xlsx"), ("CSV", "csv")]
            .map(|(name, end)| (name, format!("{}.{end}", addresses::organisations(&network.slug))))
            .to_vec(),
        empty: view::empty(ask, network),
    };
    let main = view::organisations(ask, network, list.show(ask, &page));
    Ok(web::page(ask, words.organisations(), main))
}

/// What one may filter by, each with those values that the organisations have which one sees.
pub(crate) fn choices(ask: &Ask, db: &Db, words: Words) -> Result<Vec<Choice>, Fault> {
    let network = ask.network.as_ref().map(|network| network.id);
    let Some(network) = network else { return Ok(Vec::new()) };
    let circle = ask.scope.sees_in(network).circle();
    let (countries, kinds): (Vec<_>, Vec<_>) = sql::facets(db, network, circle, ask.language)?
        .into_iter()
        .partition(|f| f.facet == "country");
    let mut countries: Vec<_> = countries
        .into_iter()
        .map(|facet| (facet.value.clone(), view::country_name(ask, &facet.value)))
        .collect();
    countries.sort_by_cached_key(|(_, name)| base::sort_key(name));
    let mut kinds: Vec<_> = kinds.into_iter().map(|facet| (facet.value, facet.name)).collect();
    kinds.sort_by_cached_key(|(_, name)| base::sort_key(name));
    Ok(vec![
        Choice { name: "country", label: words.country(), options: countries },
        Choice { name: "kind", label: words.kind(), options: kinds },
    ])
}

fn columns(words: Words) -> [Column<Listed>; 4] {
    let column = |label, sort, number, cell| Column { label, sort, number, minor: false, cell };
    [
        column(words.name(), Some("name"), false, view::name_cell),
        Column { minor: true, ..column(words.kind(), None, false, |_, row| html! { (row.kind) }) },
        column(words.country(), None, false, |ask, row| {
            html! { (view::country_name(ask, &row.country)) }
        }),
        column(words.population(), Some("population"), true, |ask, row| {
            view::population_cell(ask, row)
        }),
    ]
}
