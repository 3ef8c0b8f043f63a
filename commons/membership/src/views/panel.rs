//! What other crates' pages show of membership.

use maud::{Markup, html};
use web::{Ask, icon};

use super::{told, words};
use crate::addresses;
use crate::store::{KindCounted, ShownBelonging};

/// How it belongs and belonged. `admits` is its number, if it may be admitted now.
pub(crate) fn of_organisation(
    ask: &Ask,
    belongings: &[ShownBelonging],
    admits: Option<i64>,
) -> Option<Markup> {
    if belongings.is_empty() && admits.is_none() {
        return None;
    }
    let words = words(ask);
    Some(html! {
        section class="panel wide" {
            h2 { (words.belonging()) }
            @if belongings.is_empty() { p class="soft" { (words.belongs_not()) } }
            @else {
                table class="list tight" {
                    tbody {
                        @for one in belongings {
                            tr class=[one.span().is_over(ask.today()).then_some("soft")] {
                                th scope="row" {
                                    a href=(ask.to(&addresses::member(ask.slug(), one.number))) { (one.kind) }
                                    @if !one.source.is_empty() { br; small { (one.source) } }
                                }
                                td { (told(ask, one.span(), ask.today())) }
                            }
                        }
                    }
                }
            }
            @if let Some(number) = admits {
                div class="actions" {
                    a class="button" href=(ask.to(&addresses::admission(ask.slug(), Some(number)))) {
                        (icon("plus")) (words.admit())
                    }
                }
            }
        }
    })
}

/// How many belong, kind by kind.
pub(crate) fn of_network(ask: &Ask, counted: &[KindCounted]) -> Option<Markup> {
    let counted: Vec<_> = counted.iter().filter(|kind| kind.members > 0).collect();
    if counted.is_empty() {
        return None;
    }
    let list = addresses::members(ask.slug());
    Some(html! {
        section class="panel wide" {
            h2 { (words(ask).members()) }
            table class="list tight" {
                tbody {
                    @for kind in counted {
                        tr {
                            th scope="row" { a href={ (ask.to(&list)) "?kind=" (kind.code) "&now=1" } { (kind.name) } }
                            td class="num" { (i18n::number(ask.language, kind.members)) }
                        }
                    }
                }
            }
        }
    })
}
