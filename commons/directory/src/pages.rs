//! Addresses of the directory, and what answers there.

mod entering;
mod history;
mod home;
mod organisation;
mod organisations;

use std::sync::LazyLock;

use base::Language;
use identity::Right;
use reference::map;
use store::Db;
use web::{Access, Ask, Asset, Network, Place, Route, Trouble};

use crate::addresses;
use crate::organisation::Organisation;
use crate::store as sql;
use crate::words::Words;

pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}", Access::Public, home::show),
        Route::look("/{network}/organisations", Access::Public, organisations::list),
        Route::look("/{network}/organisations.csv", Access::Public, organisations::csv),
        Route::look(
            "/{network}/organisations/new",
            Access::May(Right::KeepDirectory),
            entering::begin,
        ),
        Route::change(
            "/{network}/organisations",
            Access::May(Right::KeepDirectory),
            entering::create,
        ),
        Route::look("/{network}/organisations/{number}", Access::Public, organisation::show),
        Route::look("/{network}/organisations/{number}/edit", Access::SignedIn, organisation::edit),
        Route::change("/{network}/organisations/{number}", Access::SignedIn, organisation::update),
        Route::look("/{network}/organisations/{number}/history", Access::SignedIn, history::show),
    ]
}

/// Where a network's pages lead to.
pub fn places(network: &Network, language: Language) -> Vec<Place> {
    let words = Words(language);
    let place = |path, name: &str| Place { path, name: name.to_owned() };
    vec![
        place(addresses::network(&network.slug), words.home()),
        place(addresses::organisations(&network.slug), words.organisations()),
    ]
}

/// The outlines of the world, once for all maps.
pub(crate) static LAND: LazyLock<Asset> = LazyLock::new(|| {
    let paths: String = map::outlines()
        .iter()
        .map(|outline| format!("<path id=\"{}\" d=\"{}\"/>", outline.country, outline.path))
        .collect();
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\"><g id=\"land\" fill-rule=\"evenodd\">{paths}</g></svg>",
        map::VIEW_BOX
    );
    Asset::new("land", "svg", "image/svg+xml", svg.into_bytes())
});

/// What browsers keep of the directory's.
pub fn assets() -> Vec<&'static Asset> {
    vec![&LAND]
}

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// The organisation of the address, if this reader may know of it.
fn asked_for(ask: &Ask, db: &Db) -> Result<(i64, Organisation), Trouble> {
    let network = ask.network()?;
    let number = ask.number("number")?;
    let entry = sql::entry(db, network.id, number)?.ok_or(Trouble::NotFound)?;
    if entry.circle > ask.scope.sees_in(network.id).circle() {
        return Err(Trouble::NotFound);
    }
    let organisation = sql::organisation(db, entry.organisation_id)?.ok_or(Trouble::NotFound)?;
    Ok((number, organisation))
}

/// A field of the record by its name on screen.
pub(crate) fn field_name(words: Words, field: &str) -> &'static str {
    match field {
        "kind" => words.kind(),
        "name" => words.name(),
        "name-es" => words.name_in_es(),
        "name-pt" => words.name_in_pt(),
        "name-fr" => words.name_in_fr(),
        "name-en" => words.name_in_en(),
        "acronym" => words.acronym(),
        "institution" => words.institution(),
        "country" => words.country(),
        "place" => words.place(),
        "population" => words.population(),
        "population-year" => words.population_year(),
        "population-source" => words.population_source(),
        "site" => words.site(),
        "directory" => words.directory_of(),
        "seen-by" => words.visibility(),
        _ => words.changed_field(),
    }
}
