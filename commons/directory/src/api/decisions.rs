use store::Db;
use web::api::{Endpoint, Field, Kind, asked_by_machine, asks, listed};
use web::{Access, Answer, Ask, Route, Trouble};

use crate::addresses;
use crate::api::organisations::on_the_web;
use crate::api::words;
use crate::pages::decisions::{filter, latest_first};
use crate::pages::fixed;
use crate::store::{DECISIONS, ListedDecision};

const FIELDS: &[Field<ListedDecision>] = &[
    Field { name: "number", kind: Kind::Number, of: |_, row| row.number.into() },
    Field { name: "title", kind: Kind::Text, of: |_, row| row.title.as_str().into() },
    Field { name: "body", kind: Kind::Number, of: |_, row| row.body_number.into() },
    Field { name: "body-name", kind: Kind::Text, of: |_, row| row.body.as_str().into() },
    Field { name: "taken", kind: Kind::When, of: |_, row| row.taken.to_string().into() },
    Field { name: "outcome", kind: Kind::Text, of: |_, row| row.result.code().into() },
    Field {
        name: "page",
        kind: Kind::Address,
        of: |ask, row| on_the_web(ask, &addresses::decision(ask.slug(), row.number)),
    },
];

pub(super) fn list() -> Endpoint {
    Endpoint {
        route: Route::look("/api/v1/{network}/decisions", Access::Machine, show),
        name: "listDecisions",
        told: |language| words(language).api_decisions(),
        asks: asks(&DECISIONS),
        takes: Vec::new(),
        gives: Field::form_of_list(FIELDS),
        refuses: &[],
    }
}

fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let asked = latest_first(asked_by_machine(ask, &DECISIONS, filter)?);
    let page = DECISIONS.page(db, &fixed(ask)?, &asked)?;
    Ok(listed(ask, &page, FIELDS))
}
