use serde_json::Value;
use store::Db;
use web::api::{Endpoint, Field, Kind, asked_by_machine, asks, listed};
use web::{Access, Answer, Ask, Route, Trouble};

use crate::addresses;
use crate::api::words;
use crate::pages::fixed;
use crate::pages::organisations::filter;
use crate::store::{Listed, ORGANISATIONS};

const FIELDS: &[Field<Listed>] = &[
    Field { name: "number", kind: Kind::Number, of: |_, row| row.number.into() },
    Field { name: "name", kind: Kind::Text, of: |_, row| row.name.as_str().into() },
    Field { name: "acronym", kind: Kind::Text, of: |_, row| said(&row.acronym) },
    Field { name: "institution", kind: Kind::Text, of: |_, row| said(&row.institution) },
    Field { name: "kind", kind: Kind::Text, of: |_, row| row.kind_code.as_str().into() },
    Field { name: "country", kind: Kind::Text, of: |_, row| said(&row.country) },
    Field { name: "population", kind: Kind::Number, of: |_, row| population(row.population) },
    Field { name: "population-year", kind: Kind::Number, of: |_, row| row.population_year.into() },
    Field {
        name: "population-source",
        kind: Kind::Text,
        of: |_, row| said(&row.population_source),
    },
    Field { name: "page", kind: Kind::Address, of: page },
];

/// What is not known is null.
pub(super) fn said(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn population(known: i64) -> Value {
    if known < 0 { Value::Null } else { known.into() }
}

fn page(ask: &Ask, row: &Listed) -> Value {
    on_the_web(ask, &addresses::organisation(ask.slug(), row.number))
}

/// Where people read it, in the language in which it was asked for.
pub(super) fn on_the_web(ask: &Ask, path: &str) -> Value {
    format!("{}/{}{path}", ask.origin, ask.language).into()
}

pub(super) fn list() -> Endpoint {
    Endpoint {
        route: Route::look("/api/v1/{network}/organisations", Access::Machine, show),
        name: "listOrganisations",
        told: |language| words(language).api_organisations(),
        asks: asks(&ORGANISATIONS),
        takes: Vec::new(),
        gives: Field::form_of_list(FIELDS),
        refuses: &[],
    }
}

fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let asked = asked_by_machine(ask, &ORGANISATIONS, filter)?;
    let page = ORGANISATIONS.page(db, &fixed(ask)?, &asked)?;
    Ok(listed(ask, &page, FIELDS))
}
