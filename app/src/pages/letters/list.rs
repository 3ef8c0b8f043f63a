//! The letters of a network, as any list.

use base::folded;
use mail::{LETTERS, Listed, State};
use maud::{Markup, html};
use store::{Asked, Db, Raw, Store};
use web::components::done;
use web::{Answer, Ask, Choice, Column, Empty, ListPage, Table, Trouble, asked_of, icon};

use super::{letter, letters, state_name, texts, tone, trial};
use crate::letters::{fixed_kinds, kind_name, kinds_of_networks};
use crate::pages::words;
use crate::words::Words;

fn asked(ask: &Ask) -> Asked<'static> {
    let asked = asked_of(ask, &LETTERS, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).map(|q| text(format!("%{q}%"))),
        "state" | "kind" => Some(text(typed.to_owned())),
        _ => None,
    });
    // The latest first, unless the reader turns the list around.
    Asked { descending: !asked.descending, ..asked }
}

fn fixed(ask: &Ask) -> Result<[Raw<'static>; 1], Trouble> {
    Ok([Raw::Bytes(ask.network()?.id.as_bytes().to_vec().into())])
}

/// What one may narrow the list by.
fn choices(ask: &Ask) -> Vec<Choice> {
    let words = words(ask);
    vec![
        Choice { name: "state", label: words.letter_state(), options: states(words) },
        Choice { name: "kind", label: words.letter_kind(), options: kinds(ask) },
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        "#",
        words.letter_subject(),
        words.letter_kind(),
        words.letter_to(),
        words.email(),
        words.letter_state(),
        words.letter_written(),
    ];
    let path = letters(ask.slug());
    let table = Table { title: words.letters(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &LETTERS, &fixed(ask)?, asked(ask), |row| {
            vec![
                row.number.into(),
                row.subject.into(),
                kind_name(ask.language, &row.kind).into(),
                row.post_name.into(),
                row.to_address.into(),
                state_name(words, row.state, row.tries).into(),
                ask.day_of(row.written_at).into(),
            ]
        })?;
        Ok(choices(ask))
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let page = LETTERS.page(db, &fixed(ask)?, &asked(ask))?;
    let words = words(ask);
    let list = ListPage {
        path: letters(&network.slug),
        searches: true,
        choices: choices(ask),
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.letters_found(count),
            None => words.letters_many().to_owned(),
        },
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
            a class="button" href=(ask.to(&texts(&network.slug))) { (icon("pencil")) (words.texts()) }
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
    let written = kinds_of_networks().map(|kind| kind.code);
    let codes = written.chain(fixed_kinds());
    codes.map(|code| (code.to_owned(), kind_name(ask.language, code))).collect()
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
