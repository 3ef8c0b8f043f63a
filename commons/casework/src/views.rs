//! What is seen of casework.

pub(crate) mod form;
pub(crate) mod links;
pub(crate) mod panel;
pub(crate) mod task;
pub(crate) mod tasks;

use base::{Day, Visibility, When};
use maud::{Markup, html};
use web::Ask;

use crate::store::ListedTask;
use crate::task::State;
use crate::words::Words;

pub(crate) fn state_name(words: Words, state: State) -> &'static str {
    match state {
        State::Open => words.open(),
        State::Done => words.done(),
        State::Needless => words.needless(),
    }
}

fn is_late(state: State, due: Option<When>, today: Day) -> bool {
    state == State::Open && due.is_some_and(|due| due.latest() < today)
}

/// How a task stands, in words and a colour.
fn standing(
    words: Words,
    state: State,
    due: Option<When>,
    today: Day,
) -> (&'static str, &'static str) {
    match state {
        State::Open if is_late(state, due, today) => (words.late(), "state bad"),
        State::Open => (words.open(), "state info"),
        State::Done => (words.done(), "state good"),
        State::Needless => (words.needless(), "state"),
    }
}

fn state_of(ask: &Ask, row: &ListedTask) -> Markup {
    let (told, tone) = standing(crate::pages::words(ask), row.state, row.due, ask.today());
    html! { span class=(tone) { (told) } }
}

/// Work is for the members as a rule; what is for fewer of them says so.
fn secret(ask: &Ask, row: &ListedTask) -> Markup {
    let narrow = row.circle > Visibility::Members.circle();
    html! { @if narrow { (directory::for_whom(ask, row.circle)) } }
}

/// By when, and how far that is while it has to be done.
fn due_of(ask: &Ask, row: &ListedTask) -> Markup {
    html! {
        @if let Some(due) = row.due {
            span class=[is_late(row.state, row.due, ask.today()).then_some("due late")] {
                (i18n::when(ask.language, due))
                @if row.state == State::Open && let When::Day(day) = due {
                    br; small { (i18n::ago(ask.language, day, ask.today())) }
                }
            }
        }
    }
}
