use identity::Right;
use maud::{Markup, html};
use web::{Ask, icon};

use super::{due_of, secret, state_of};
use crate::addresses;
use crate::pages::list::Row;
use crate::pages::words;

pub(crate) fn tasks(ask: &Ask, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.tasks()) }
        p class="lead" { (words.tasks_told()) }
        @if ask.may(Right::GiveTasks) {
            div class="actions" {
                a class="button primary" href=(ask.to(&addresses::new_task(ask.slug(), None))) {
                    (icon("plus")) (words.give())
                }
            }
        }
        (list)
    }
}

pub(crate) fn title_cell(ask: &Ask, row: &Row) -> Markup {
    html! {
        span {
            a href=(ask.to(&addresses::task(ask.slug(), row.task.number))) lang=(row.task.language) { (row.task.title) }
            (secret(ask, &row.task))
        }
    }
}

pub(crate) fn state_cell(ask: &Ask, row: &Row) -> Markup {
    state_of(ask, &row.task)
}

pub(crate) fn due_cell(ask: &Ask, row: &Row) -> Markup {
    due_of(ask, &row.task)
}

pub(crate) fn about_cell(ask: &Ask, row: &Row) -> Markup {
    html! {
        @if let Some(about) = &row.about { a href=(ask.to(&about.path)) { (about.name) } }
    }
}
