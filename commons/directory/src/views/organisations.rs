use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::{Ask, Form, Network, icon};

use crate::addresses;
use crate::pages::organisations::Found;
use crate::pages::words;
use crate::store::Listed;
use crate::views::names::called;

pub(crate) fn organisations(ask: &Ask, network: &Network, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.organisations()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&addresses::new_organisation(&network.slug))) {
                    (icon("plus")) (words.enter_organisation())
                }
                a class="button" href={ (ask.to(&addresses::imports(&network.slug))) "/new" } {
                    (icon("upload")) (words.import_button())
                }
                a class="button" href=(ask.to(&addresses::proposals(&network.slug))) {
                    (icon("inbox")) (words.proposals())
                }
            }
        }
        (list)
    }
}

pub(crate) fn name_cell(ask: &Ask, found: &Found) -> Markup {
    let (slug, row) = (ask.slug(), &found.listed);
    html! {
        span {
            a href=(ask.to(&addresses::organisation(slug, row.number))) { (row.name) }
            @if !row.acronym.is_empty() && row.acronym != row.name { " " span class="soft" { "(" (row.acronym) ")" } }
            @if !row.institution.is_empty() && row.institution != row.name { br; small class="soft" { (row.institution) } }
            @if let Some(name) = &found.by { br; small class="soft" { (called(ask, &name.told)) } }
            (for_whom(ask, row.circle))
        }
    }
}

/// A figure is never shown without who says so.
pub(crate) fn population_cell(ask: &Ask, row: &Listed) -> Markup {
    let year = row.population_year.map(|year| year.to_string());
    let said: Vec<&str> =
        [row.population_source.as_str()].into_iter().chain(year.as_deref()).collect();
    html! {
        @if row.population >= 0 {
            span { (i18n::number(ask.language, row.population)) br; small class="soft source" { (said.join(", ")) } }
        }
    }
}

/// A country by its letters; letters that name none stand for themselves.
pub(crate) fn country_name(ask: &Ask, code: &str) -> String {
    let country = code.parse().ok().and_then(|c| reference::country_name(c, ask.language));
    country.unwrap_or(code).to_owned()
}

/// A mark on what is not for everybody.
pub fn for_whom(ask: &Ask, circle: i64) -> Markup {
    let words = words(ask);
    html! {
        @if circle > Visibility::Public.circle() {
            br; small class="state info" {
                @if circle > Visibility::Members.circle() { (words.seen_by_secretariat()) } @else { (words.seen_by_members()) }
            }
        }
    }
}

/// Organisations to choose from, told apart by their countries.
pub fn candidates(ask: &Ask, form: &Form, rows: &[Listed]) -> Markup {
    let option = |row: &Listed| {
        let country = country_name(ask, &row.country);
        (row.number.to_string(), html! { (row.name) " " span class="soft" { (country) } })
    };
    let options: Vec<(String, Markup)> = rows.iter().map(option).collect();
    html! {
        @if !options.is_empty() { (form.radios("organisation-number", words(ask).which_one(), &options)) }
    }
}
