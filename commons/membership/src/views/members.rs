use directory::Vocabulary as _;
use identity::Right;
use maud::{Markup, html};
use web::{Ask, icon};

use super::{told, words};
use crate::addresses;
use crate::kind::OfMemberships;
use crate::store::Member;

pub(crate) fn members(ask: &Ask, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.members()) }
        p class="lead" { (words.members_told()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&addresses::admission(ask.slug(), None))) {
                    (icon("plus")) (words.admit())
                }
                a class="button" href=(ask.to(&directory::addresses::kinds_of(ask.slug(), OfMemberships::AT))) {
                    (OfMemberships::title(ask.language))
                }
            }
        }
        (list)
    }
}

pub(crate) fn name_cell(ask: &Ask, row: &Member) -> Markup {
    html! {
        span {
            a href=(ask.to(&addresses::member(ask.slug(), row.number))) { (row.name) }
            @if !row.acronym.is_empty() && row.acronym != row.name { " " span class="soft" { "(" (row.acronym) ")" } }
        }
    }
}

pub(crate) fn country_cell(ask: &Ask, row: &Member) -> Markup {
    let country = row.country.parse().ok().and_then(|c| reference::country_name(c, ask.language));
    html! { (country.unwrap_or(&row.country)) }
}

pub(crate) fn span_cell(ask: &Ask, row: &Member) -> Markup {
    told(ask, row.span(), ask.today())
}
