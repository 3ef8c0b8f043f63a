//! Addresses of the directory, and what answers there.

mod bodies;
mod body;
pub mod choosing;
mod decisions;
mod entering;
mod feed;
pub(crate) mod figures;
pub mod history;
mod home;
mod imports;
mod looking;
mod organisation;
mod organisations;
mod posts;
mod seats;
mod sitemap;
mod taking;

pub use sitemap::sitemap_parts;

use std::sync::LazyLock;

use base::{Language, Visibility};
use identity::{Right, Scope};
use reference::map;
use store::{Db, Raw};
use web::{Access, Ask, Asset, Network, Place, Route, Trouble};

use crate::addresses;
use crate::body::Body;
use crate::decision::Decision;
use crate::organisation::Organisation;
use crate::store::{self as sql, Numbered};
use crate::words::Words;

const KEEPER: Access = Access::May(Right::KeepDirectory);

#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}", Access::Public, home::show),
        Route::look("/{network}/feed.atom", Access::Public, feed::show),
        Route::look("/{network}/sitemap/{number}", Access::Anyone, sitemap::show),
        Route::look("/{network}/organisations", Access::Public, organisations::list),
        Route::take("/{network}/organisations.csv", Access::Public, taking::csv),
        Route::take("/{network}/organisations.xlsx", Access::Public, taking::xlsx),
        Route::look("/{network}/organisations/new", KEEPER, entering::begin),
        Route::change("/{network}/organisations", KEEPER, entering::create),
        Route::look("/{network}/organisations/{number}", Access::Public, organisation::show),
        Route::look("/{network}/organisations/{number}/edit", Access::SignedIn, organisation::edit),
        Route::change("/{network}/organisations/{number}", Access::SignedIn, organisation::update),
        Route::look("/{network}/organisations/{number}/history", Access::SignedIn, history::of_organisation),
        Route::look("/{network}/organisations/{number}/figures", Access::Public, figures::list),
        Route::look("/{network}/organisations/{number}/figures.csv", Access::Public, figures::csv),
        Route::look("/{network}/organisations/{number}/figures/new", Access::SignedIn, figures::begin),
        Route::change("/{network}/organisations/{number}/figures", Access::SignedIn, figures::create),
        Route::look("/{network}/organisations/{number}/figures/{figure}", Access::SignedIn, figures::edit),
        Route::change("/{network}/organisations/{number}/figures/{figure}", Access::SignedIn, figures::update),
        Route::change("/{network}/organisations/{number}/figures/{figure}/withdrawal", Access::SignedIn, figures::withdraw),
        Route::look("/{network}/organisations/{number}/figures/{figure}/history", Access::SignedIn, history::of_figure),
        Route::look("/{network}/imports/new", KEEPER, imports::begin),
        Route::change("/{network}/imports", KEEPER, imports::create).with_files(),
        Route::look("/{network}/imports/{key}", KEEPER, imports::show),
        Route::look("/{network}/imports/{key}/columns", KEEPER, imports::columns),
        Route::change("/{network}/imports/{key}/columns", KEEPER, imports::match_columns),
        Route::change("/{network}/imports/{key}/choices", KEEPER, imports::choose),
        Route::change("/{network}/imports/{key}/operation", KEEPER, imports::go),
        Route::look("/{network}/imports/{key}/to-mend.csv", KEEPER, imports::to_mend),
        Route::look("/{network}/bodies", Access::Public, bodies::list),
        Route::look("/{network}/bodies/new", KEEPER, bodies::begin),
        Route::change("/{network}/bodies", KEEPER, bodies::create),
        Route::look("/{network}/bodies/{number}", Access::Public, body::show),
        Route::look("/{network}/bodies/{number}/edit", KEEPER, body::edit),
        Route::change("/{network}/bodies/{number}", KEEPER, body::update),
        Route::look("/{network}/bodies/{number}/history", Access::SignedIn, history::of_body),
        Route::look("/{network}/bodies/{number}/seats/new", KEEPER, seats::begin),
        Route::change("/{network}/bodies/{number}/seats", KEEPER, seats::create),
        Route::look("/{network}/bodies/{number}/seats/{seat}", KEEPER, seats::leaving),
        Route::change("/{network}/bodies/{number}/seats/{seat}", KEEPER, seats::leave),
        Route::look("/{network}/bodies/{number}/decisions/new", KEEPER, decisions::begin),
        Route::change("/{network}/bodies/{number}/decisions", KEEPER, decisions::create),
        Route::look("/{network}/posts", Access::SignedIn, posts::list),
        Route::look("/{network}/posts/new", KEEPER, posts::begin),
        Route::change("/{network}/posts", KEEPER, posts::create),
        Route::look("/{network}/posts/{number}", Access::SignedIn, posts::show),
        Route::change("/{network}/posts/{number}/holder", KEEPER, posts::appoint),
        Route::change("/{network}/posts/{number}/end", KEEPER, posts::leave),
        Route::change("/{network}/look-as", KEEPER, looking::as_the_public),
        Route::change("/{network}/posts/{number}/look-as", KEEPER, looking::as_a_post),
        Route::look("/{network}/decisions", Access::Public, decisions::list),
        Route::look("/{network}/decisions/{number}", Access::Public, decisions::show),
        Route::look("/{network}/decisions/{number}/edit", KEEPER, decisions::edit),
        Route::change("/{network}/decisions/{number}", KEEPER, decisions::update),
        Route::look("/{network}/decisions/{number}/history", Access::SignedIn, history::of_decision),
    ]
}

/// Where a network's pages lead to.
pub fn places(network: &Network, scope: &Scope, language: Language) -> Vec<Place> {
    let words = Words(language);
    let place = |path, name: &str| Place { path, name: name.to_owned() };
    let mut places = vec![
        place(addresses::network(&network.slug), words.home()),
        place(addresses::organisations(&network.slug), words.organisations()),
        place(addresses::bodies(&network.slug), words.bodies()),
        place(addresses::decisions(&network.slug), words.decisions()),
    ];
    if scope.sees(network.id, Visibility::Members) {
        places.push(place(addresses::posts(&network.slug), words.posts()));
    }
    places
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

/// What is new in a network, by the name of its feed and where that is.
fn feed_of(ask: &Ask, network: &Network) -> (String, String) {
    (words(ask).feed_title(&network.name), addresses::feed(&network.slug))
}

/// The organisation of the address, if this reader may know of it.
fn asked_for(ask: &Ask, db: &Db) -> Result<(i64, Organisation), Trouble> {
    numbered(ask, db).map(|found| (found.number, found.organisation))
}

/// The same, with the name of its kind in the reader's language.
fn numbered(ask: &Ask, db: &Db) -> Result<Numbered, Trouble> {
    let network = ask.network()?;
    let found = sql::organisation_numbered(db, ask.language, network.id, ask.number("number")?)?;
    let seen = |found: &Numbered| found.circle <= ask.scope.sees_in(network.id).circle();
    found.filter(seen).ok_or(Trouble::NotFound)
}

/// What every list of a network is cut to: the network, and how far this reader sees there.
fn fixed(ask: &Ask) -> Result<[Raw<'static>; 2], Trouble> {
    let id = ask.network()?.id;
    let circle = ask.scope.sees_in(id).circle();
    Ok([Raw::Bytes(id.as_bytes().to_vec().into()), Raw::Integer(circle)])
}

/// Whether this reader sees what is for a circle of readers here.
fn sees(ask: &Ask, visibility: Visibility) -> bool {
    ask.network.as_ref().is_some_and(|network| ask.scope.sees(network.id, visibility))
}

/// The body of the address, if this reader may know of it.
fn asked_for_body(ask: &Ask, db: &Db) -> Result<Body, Trouble> {
    let network = ask.network()?;
    let id = sql::body_numbered(db, network.id, ask.number("number")?)?;
    let body = id.map(|id| sql::body(db, network.id, id)).transpose()?.flatten();
    body.filter(|body| sees(ask, body.traits.seen_by)).ok_or(Trouble::NotFound)
}

/// The decision of the address, if this reader may know of it.
fn asked_for_decision(ask: &Ask, db: &Db) -> Result<Decision, Trouble> {
    let network = ask.network()?;
    let id = sql::decision_numbered(db, network.id, ask.number("number")?)?;
    let decision = id.map(|id| sql::decision(db, network.id, id)).transpose()?.flatten();
    decision.filter(|decision| sees(ask, decision.told.seen_by)).ok_or(Trouble::NotFound)
}

/// Choices of who may see a record.
pub(crate) fn circles(ask: &Ask) -> Vec<(String, String)> {
    let words = words(ask);
    [
        (Visibility::Public, words.visible_public()),
        (Visibility::Members, words.visible_members()),
        (Visibility::Secretariat, words.visible_secretariat()),
    ]
    .map(|(visibility, name)| (visibility.to_string(), name.to_owned()))
    .to_vec()
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
        "figure" | "figure-name" => words.figure_of_what(),
        "value" => words.figure_value(),
        "unit" => words.unit(),
        "nearness" => words.nearness(),
        "at" => words.taken(),
        "basis" => words.basis(),
        "withdrawn" => words.withdrawn(),
        "directory" => words.directory_of(),
        "seen-by" => words.visibility(),
        "parent" => words.part_of(),
        "told" => words.told_of_body(),
        "since" => words.since(),
        "until" => words.until(),
        "organisation" => words.organisation(),
        "function" => words.function(),
        "source" => words.source(),
        "body" => words.body(),
        "taken" => words.taken(),
        "meeting" => words.meeting(),
        "title" => words.title_of_it(),
        "text" => words.text_of_it(),
        "outcome" => words.outcome(),
        _ => words.changed_field(),
    }
}
