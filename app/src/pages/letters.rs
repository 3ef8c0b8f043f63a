//! What the secretariat of a network sees of its letters, and decides.

mod letter;
mod list;
mod live;
pub(crate) mod own;
mod tells;
pub(crate) mod text;
pub(crate) mod texts;
mod trial;

pub(crate) use tells::TELLS;

use base::Language;
use identity::{Right, Scope};
use mail::{Gate, State};
use store::{Db, Fault};
use web::{Access, Aside, Network, Place, Route};

use crate::words::Words;

const KEEPER: Access = Access::May(Right::KeepLetters);

#[rustfmt::skip]
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}/letters", KEEPER, list::show),
        Route::take("/{network}/letters.csv", KEEPER, list::table),
        Route::take("/{network}/letters.xlsx", KEEPER, list::table),
        Route::look("/{network}/letters/live", KEEPER, live::show),
        Route::change("/{network}/letters/live", KEEPER, live::open),
        Route::look("/{network}/letters/trial", KEEPER, trial::show),
        Route::change("/{network}/letters/trial", KEEPER, trial::send),
        Route::look("/{network}/letters/texts", KEEPER, texts::show),
        Route::look("/{network}/letters/texts/{kind}/{language}", KEEPER, text::show),
        Route::change("/{network}/letters/texts/{kind}/{language}", KEEPER, text::change),
        Route::look("/{network}/letters/texts/{kind}/{language}/preview", KEEPER, text::preview),
        Route::look("/{network}/letters/texts/{kind}/{language}/history", KEEPER, text::history),
        Route::change("/{network}/letters/texts/{kind}/{language}/shipped", KEEPER, text::back),
        Route::look("/{network}/letters/{number}", KEEPER, letter::show),
        Route::change("/{network}/letters/{number}", KEEPER, letter::move_it),
    ]
}

pub(crate) fn letters(slug: &str) -> String {
    directory::addresses::letters(slug)
}

fn letter(slug: &str, number: i64) -> String {
    format!("{}/{number}", letters(slug))
}

fn live(slug: &str) -> String {
    format!("{}/live", letters(slug))
}

pub(crate) fn texts(slug: &str) -> String {
    format!("{}/texts", letters(slug))
}

pub(crate) fn trial(slug: &str) -> String {
    format!("{}/trial", letters(slug))
}

/// Where the letters are, for who keeps them.
pub(crate) fn place(network: &Network, scope: &Scope, language: Language) -> Option<Place> {
    let keeps = scope.post_for(Right::KeepLetters, network.id).is_some();
    let name = Words(language).letters().to_owned();
    keeps.then(|| Place { path: letters(&network.slug), name })
}

/// While letters don't go out, who keeps them is told on every page.
pub(crate) fn asides(
    db: &Db,
    network: &Network,
    scope: &Scope,
    language: Language,
) -> Result<Vec<Aside>, Fault> {
    if scope.post_for(Right::KeepLetters, network.id).is_none() {
        return Ok(Vec::new());
    }
    let words = Words(language);
    let text = match mail::gate(db, network.id)? {
        Gate::Live => return Ok(Vec::new()),
        Gate::Rehearsing => words.rehearsing(),
        Gate::Restored => words.restored_letters(),
    };
    let more = Place { path: live(&network.slug), name: words.go_live().to_owned() };
    Ok(vec![Aside { text: text.to_owned(), more }])
}

pub(crate) fn state_name(words: Words, state: State, tries: i64) -> &'static str {
    match state {
        State::Waiting if tries > 0 => words.letter_tried(),
        State::Waiting => words.letter_waiting(),
        State::Held => words.letter_held(),
        State::Sending => words.letter_sending(),
        State::Sent => words.letter_sent(),
        State::Returned => words.letter_returned(),
        State::Failed => words.letter_failed(),
        State::Dropped => words.letter_dropped(),
    }
}

fn tone(state: State, tries: i64) -> &'static str {
    match state {
        State::Waiting if tries > 0 => "state warn",
        State::Waiting | State::Sending | State::Dropped => "state info",
        State::Held => "state warn",
        State::Sent => "state good",
        State::Returned | State::Failed => "state bad",
    }
}
