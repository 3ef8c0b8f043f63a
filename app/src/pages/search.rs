//! Searching: everything that one may see, in one network or in all.

use std::collections::BTreeMap;

use base::{Country, Id};
use finding::{Question, Wanted};
use store::Db;
use web::{Answer, Ask, Trouble};

use crate::finding::{Shown, document, is_kind};
use crate::pages::words;
use crate::views::search::{Page, results, unable};

const SIZE: usize = 20;
/// Who has not found it by then asks with other words.
const PAGES: usize = 25;
const LONGEST: usize = 200;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let title = words(ask).search_title();
    let page = usize::from(ask.query.get("page").parse::<u8>().unwrap_or(1)).clamp(1, PAGES);
    let question = question(ask, (page - 1) * SIZE, SIZE);
    let found = match ask.finder.find(&ask.scope, &question) {
        Ok(found) => found,
        Err(why) => return Ok(Answer::unavailable(web::framed(ask, title, &unable(ask, why)))),
    };
    let wanted = Wanted::by(&question.words, found.loosely);
    let mut shown = Vec::new();
    for record in &found.found {
        // What it says and who may see it is asked anew: the index may be a moment behind.
        let now = document(db, record)?.filter(|document| document.is_for(&ask.scope));
        shown.extend(now.map(|now| Shown::of(&now, &wanted, ask.language)));
    }
    let networks = networks(ask, db)?;
    let more = page < PAGES && found.count > page * SIZE;
    let main = results(ask, &Page { question, found, shown, networks, page, more });
    let answer = web::page(ask, title, main);
    Ok(answer.with_header(NOT_FOR_ROBOTS, "noindex".to_owned()))
}

const NOT_FOR_ROBOTS: axum::http::HeaderName = axum::http::HeaderName::from_static("x-robots-tag");

/// What the address asks.
fn question(ask: &Ask, from: usize, size: usize) -> Question {
    let typed = |name: &str| Some(ask.query.get(name)).filter(|text| !text.is_empty());
    let network = ask.network.as_ref().map(|network| network.id);
    Question {
        words: ask.query.get("q").chars().take(LONGEST).collect(),
        network: network.or_else(|| typed("network")?.parse::<Id>().ok()),
        kind: typed("kind").filter(|kind| is_kind(kind)).map(str::to_owned),
        country: typed("country").and_then(|code| code.parse::<Country>().ok()),
        language: ask.language,
        from,
        size,
    }
}

/// What the networks are called; in one network there is nothing to tell apart.
fn networks(ask: &Ask, db: &Db) -> Result<BTreeMap<Id, String>, Trouble> {
    if ask.network.is_some() {
        return Ok(BTreeMap::new());
    }
    let cards = directory::network_cards(db, ask.language)?;
    Ok(cards.into_iter().map(|card| (card.id, card.acronym)).collect())
}
