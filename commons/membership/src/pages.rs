//! Addresses of membership, and what answers there.

mod admission;
mod list;
mod member;

use base::{Id, Language};
use directory::KeptKinds as _;
use identity::Right;
use store::Db;
use web::{Access, Ask, Network, Place, Route, Trouble};

use crate::addresses;
use crate::kind::OfMemberships;
use crate::store::{self as sql, ShownBelonging};
use crate::words::Words;

const KEEPER: Access = Access::May(Right::KeepDirectory);

#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    let mut all = vec![
        Route::look("/{network}/members", Access::Public, list::show),
        Route::take("/{network}/members.csv", Access::Public, list::table),
        Route::take("/{network}/members.xlsx", Access::Public, list::table),
        Route::look("/{network}/members/new", KEEPER, admission::begin),
        Route::change("/{network}/members", KEEPER, admission::create),
        Route::look("/{network}/members/{number}", Access::Public, member::show),
        Route::look("/{network}/members/{number}/edit", KEEPER, member::edit),
        Route::change("/{network}/members/{number}", KEEPER, member::update),
        Route::look("/{network}/members/{number}/history", Access::SignedIn, member::history),
    ];
    all.extend(directory::kind_routes!(OfMemberships, "memberships"));
    all
}

/// Where a network's pages lead to.
pub fn places(network: &Network, language: Language) -> Vec<Place> {
    let (path, name) = (addresses::members(&network.slug), Words(language).members().to_owned());
    vec![Place { path, name }]
}

fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// The belonging of the address, if this reader may know of it.
fn asked_for(ask: &Ask, db: &Db) -> Result<ShownBelonging, Trouble> {
    let network = ask.network()?.id;
    let circle = ask.scope.sees_in(network).circle();
    let id =
        sql::belonging_numbered(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)?;
    sql::shown(db, ask.language, network, id, circle)?.ok_or(Trouble::NotFound)
}

/// A field of the record by its name on screen.
fn field_name(language: Language, field: &str) -> &'static str {
    let words = Words(language);
    match field {
        "organisation" => words.organisation(),
        "kind" => words.belongs_as(),
        "since" => words.since(),
        "until" => words.until(),
        "source" => words.source(),
        _ => words.changed_field(),
    }
}

/// The kinds to choose from, for a new belonging or one that is `already` of a kind.
fn kind_choices(ask: &Ask, db: &Db, already: Option<Id>) -> Result<Vec<(String, String)>, Trouble> {
    let kinds = OfMemberships::offered(db, ask.language, ask.network()?.id, already)?;
    Ok(kinds.into_iter().map(|kind| (kind.id.to_string(), kind.name)).collect())
}
