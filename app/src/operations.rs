//! Every kind of long work that the program knows, and where it is seen.

use base::{Id, Language};
use jobs::{Hold, Kind, Kinds, pages};
use store::{Db, Fault, Store};
use web::{Answer, Ask, Route, Trouble};

const ALL: &[&dyn Kind] = &[&directory::ImportOfOrganisations, &directory::TurnoverOfPosts];

/// What somebody is writing of a record is as good as said.
const DRAFTS: Hold = Hold {
    code: "drafts",
    name: |language| web::words::Words(language).drafts(),
    holds: is_written_at,
};

fn is_written_at(db: &Db, network: Id, organisation: Id) -> Result<bool, Fault> {
    let Some(number) = directory::number_in_directory(db, network, organisation)? else {
        return Ok(false);
    };
    let networks = directory::network_cards(db, Language::Es)?;
    let Some(card) = networks.iter().find(|card| card.id == network) else { return Ok(false) };
    web::drafts::is_left_at(db, &directory::addresses::organisation(&card.slug, number))
}

pub static KINDS: Kinds = Kinds {
    all: ALL,
    holds: &[directory::HOLDS, membership::HOLDS, &[DRAFTS]],
    post_name: |db, network, post| directory::post_name(db, network, post),
};

#[rustfmt::skip]
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}/operations", pages::KEEPER, list),
        Route::look("/{network}/operations/{number}", pages::KEEPER, show),
        Route::look("/{network}/operations/{number}/undo", pages::KEEPER, undoing),
        Route::change("/{network}/operations/{number}/undo", pages::KEEPER, undo),
        Route::change("/{network}/operations/{number}/stop", pages::KEEPER, stop),
        Route::change("/{network}/operations/{number}/resume", pages::KEEPER, resume),
    ]
}

fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    pages::list(ask, db, &KINDS)
}

fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    pages::show(ask, db, &KINDS)
}

fn undoing(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    pages::undoing(ask, db, &KINDS)
}

fn undo(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    pages::undo(ask, store)
}

fn stop(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    pages::stop(ask, store)
}

fn resume(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    pages::resume(ask, store)
}
