use serde_json::Value;
use store::{Db, Page};
use web::api::{Endpoint, Field, Kind, listed};
use web::{Access, Answer, Ask, Route, Trouble};

use crate::addresses;
use crate::api::organisations::{on_the_web, said};
use crate::api::words;
use crate::store::{self as sql, ListedBody};

/// A body, and the number of the one that it stands under.
struct Placed {
    body: ListedBody,
    under: Option<i64>,
}

const FIELDS: &[Field<Placed>] = &[
    Field { name: "number", kind: Kind::Number, of: |_, row| row.body.number.into() },
    Field { name: "name", kind: Kind::Text, of: |_, row| row.body.name.as_str().into() },
    Field { name: "kind", kind: Kind::Text, of: |_, row| row.body.kind.as_str().into() },
    Field { name: "parent", kind: Kind::Number, of: |_, row| row.under.into() },
    Field { name: "told", kind: Kind::Text, of: |_, row| said(&row.body.told) },
    Field {
        name: "until",
        kind: Kind::When,
        of: |_, row| row.body.until.map_or(Value::Null, |until| until.to_string().into()),
    },
    Field {
        name: "page",
        kind: Kind::Address,
        of: |ask, row| on_the_web(ask, &addresses::body(ask.slug(), row.body.number)),
    },
];

pub(super) fn list() -> Endpoint {
    Endpoint {
        route: Route::look("/api/v1/{network}/bodies", Access::Machine, show),
        name: "listBodies",
        told: |language| words(language).api_bodies(),
        asks: Vec::new(),
        takes: Vec::new(),
        gives: Field::form_of_list(FIELDS),
        refuses: &[],
    }
}

/// All at once: a network has some dozens.
fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let all = sql::bodies(db, ask.language, network, ask.scope.sees_in(network).circle())?;
    let number = |id| all.iter().find(|body| Some(body.id) == id).map(|body| body.number);
    let rows = all.iter().map(|body| Placed { under: number(body.parent_id), body: body.clone() });
    Ok(listed(ask, &Page::whole(rows.collect()), FIELDS))
}
