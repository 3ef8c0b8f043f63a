//! The letters of a network, as any list.

use base::folded;
use mail::{LETTERS, Listed, State};
use maud::{Markup, html};
use store::{Asked, Db, Raw};
use web::components::done;
use web::{Answer, Ask, Choice, Column, Empty, ListPage, Trouble, asked_of, icon};

use super::{letter, letters, state_name, tone, trial};
use crate::letters::{kind_name, kinds_of_networks};
use crate::pages::words;
use crate::words::Words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let asked = asked_of(ask, &LETTERS, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).map(|q| text(format!("%{q}%"))),
        "state" | "kind" => Some(text(typed.to_owned())),
        _ => None,
    });
    // The latest first, unless the reader turns the list around.
    let asked = Asked { descending: !asked.descending, ..asked };
    let fixed = [Raw::Bytes(network.id.as_bytes().to_vec().into())];
    let page = LETTERS.page(db, &fixed, &asked)?;
    let words = words(ask);
    let list = ListPage {
        path: letters(&network.slug),
        searches: true,
        choices: vec![
            Choice { name: "state", label: words.letter_state(), options: states(words) },
            Choice { name: "kind", label: words.letter_kind(), options: kinds(ask) },
        ],
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.letters_found(count),
            None => words.letters_many().to_owned(),
        },
        exports: Vec::new(),
        empty: Empty {
            none_yet: (words.no_letters(), words.no_letters_told()),
            none_found: (words.no_such_letters(), words.no_such_letters_told()),
            ..Empty::default()
        },
    };
    let main = html! {
        @if ask.query.get("done") == "live" { (done(words.now_live())) }
        h1 { (words.letters()) }
        p class="lead" { (words.letters_told()) }
        div class="actions" {
            a class="button" href=(ask.to(&trial(&network.slug))) { (icon("send")) (words.trial()) }
        }
        (list.show(ask, &page))
    };
    Ok(web::page(ask, words.letters(), main))
}

fn text(text: String) -> Raw<'static> {
    Raw::Text(text.into())
}

fn states(words: Words) -> Vec<(String, String)> {
    let named = |state: &State| (state.to_string(), state_name(words, *state, 0).to_owned());
    State::ALL.iter().map(named).collect()
}

fn kinds(ask: &Ask) -> Vec<(String, String)> {
    kinds_of_networks().map(|kind| (kind.to_owned(), kind_name(ask.language, kind))).collect()
}

fn columns(words: Words) -> [Column<Listed>; 4] {
    let column = |label, cell| Column { label, sort: None, number: false, minor: false, cell };
    [
        column(words.letter_subject(), subject),
        column(words.letter_to(), addressee),
        column(words.letter_state(), state),
        Column { sort: Some("written"), ..column(words.letter_written(), written) },
    ]
}

fn subject(ask: &Ask, row: &Listed) -> Markup {
    let name = if row.subject.is_empty() { words(ask).letter_forgotten() } else { &row.subject };
    html! {
        span {
            a href=(ask.to(&letter(ask.slug(), row.number))) { (name) }
            br; small class="soft" { (kind_name(ask.language, &row.kind)) }
        }
    }
}

fn addressee(_: &Ask, row: &Listed) -> Markup {
    html! {
        span {
            @if !row.post_name.is_empty() { (row.post_name) br; }
            small class="soft" { (row.to_address) }
        }
    }
}

fn state(ask: &Ask, row: &Listed) -> Markup {
    let words = words(ask);
    html! {
        span {
            span class=(tone(row.state, row.tries)) { (state_name(words, row.state, row.tries)) }
            @if row.state == State::Waiting && row.tries > 0 {
                br; small class="soft" { (words.tried_again(&i18n::moment(ask.language, row.next_at, &ask.time_zone()))) }
            }
        }
    }
}

fn written(ask: &Ask, row: &Listed) -> Markup {
    html! { (i18n::day(ask.language, ask.day_of(row.written_at))) }
}
