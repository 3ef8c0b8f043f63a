//! What other crates' pages show of tasks.

use base::Id;
use identity::Right;
use maud::{Markup, html};
use web::{Ask, icon};

use super::{due_of, secret, state_of};
use crate::addresses;
use crate::pages::words;
use crate::store::ListedTask;

/// The tasks about a record; whoever may give one is led to where.
pub(crate) fn of_record(ask: &Ask, about: (&str, Id), tasks: &[ListedTask]) -> Option<Markup> {
    let gives = ask.may(Right::GiveTasks);
    if tasks.is_empty() && !gives {
        return None;
    }
    let words = words(ask);
    Some(html! {
        section class="panel wide" {
            h2 { (words.tasks()) }
            @if tasks.is_empty() { p class="soft" { (words.none_about_it()) } }
            @else {
                table class="list" role="table" {
                    tbody role="rowgroup" {
                        @for task in tasks {
                            tr role="row" {
                                th role="rowheader" scope="row" {
                                    span {
                                        a href=(ask.to(&addresses::task(ask.slug(), task.number))) lang=(task.language) { (task.title) }
                                        (secret(ask, task))
                                    }
                                }
                                td role="cell" data-label=(words.state()) { (state_of(ask, task)) }
                                td role="cell" data-label=(words.post()) { (task.post) }
                                td role="cell" data-label=(words.due()) { (due_of(ask, task)) }
                            }
                        }
                    }
                }
            }
            @if gives {
                div class="actions" {
                    a class="button" href=(ask.to(&addresses::new_task(ask.slug(), Some(about)))) {
                        (icon("plus")) (words.give())
                    }
                }
            }
        }
    })
}
