use store::{Db, Page};
use web::api::{Endpoint, Field, Kind, listed};
use web::{Access, Answer, Ask, Route, Trouble};

use crate::addresses;
use crate::api::words;
use crate::pages::posts::for_members;
use crate::store::{self as sql, ListedPost};

const FIELDS: &[Field<ListedPost>] = &[
    Field { name: "number", kind: Kind::Number, of: |_, row| row.number.into() },
    Field { name: "name", kind: Kind::Text, of: |_, row| row.name.as_str().into() },
    Field { name: "function", kind: Kind::Text, of: |_, row| row.function.code().into() },
    Field { name: "organisation", kind: Kind::Text, of: |_, row| row.organisation.clone().into() },
    Field { name: "holder", kind: Kind::Text, of: |_, row| row.holder.clone().into() },
    Field {
        name: "since",
        kind: Kind::When,
        of: |_, row| row.since.map(|since| since.to_string()).into(),
    },
    Field {
        name: "page",
        kind: Kind::Address,
        of: |ask, row| format!("{}{}", ask.origin, addresses::post(ask.slug(), row.number)).into(),
    },
];

pub(super) fn list() -> Endpoint {
    Endpoint {
        route: Route::look("/api/v1/{network}/posts", Access::Machine, show),
        name: "listPosts",
        told: |language| words(language).api_posts(),
        asks: Vec::new(),
        takes: Vec::new(),
        gives: Field::form_of_list(FIELDS),
        refuses: &[],
    }
}

/// Who holds what is for the members of the network.
fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    for_members(ask)?;
    let all = sql::posts(db, ask.language, ask.today(), ask.network()?.id)?;
    Ok(listed(ask, &Page::whole(all), FIELDS))
}
