use base::Id;
use maud::{Markup, html};
use reference::cities::City;
use web::components::crumbs;
use web::{Ask, Form, Network, Says, icon};

use crate::addresses;
use crate::pages::words;
use crate::views::map::coordinates;
use crate::views::organisation_form::country_choices;

/// A city that what was typed may mean.
pub(crate) struct Candidate {
    pub(crate) city: City,
    /// Its record, if a network of the installation has entered it.
    pub(crate) known: Option<Id>,
    /// Its number in this network.
    pub(crate) here: Option<i64>,
}

pub(crate) struct Beginning {
    pub(crate) asked: bool,
    pub(crate) candidates: Vec<Candidate>,
}

pub(crate) fn begin(ask: &Ask, network: &Network, beginning: &Beginning) -> Markup {
    let words = words(ask);
    let list = addresses::organisations(&network.slug);
    let new = ask.to(&addresses::new_organisation(&network.slug));
    let mut form = Form::default();
    form.set("q", ask.query.get("q").to_owned());
    form.set("country", ask.query.get("country").to_owned());
    html! {
        (crumbs(ask, &[(&list, words.organisations())], words.enter_title()))
        h1 { (words.enter_title()) }
        p class="lead" { (words.enter_told()) }
        form class="form" role="search" action=(new) {
            (form.text(ask, "q", Says { label: words.enter_q(), hint: words.enter_q_hint(), required: true, longest: 120, ..Says::default() }))
            (form.select(ask, "country", Says { label: words.country(), ..Says::default() }, &country_choices(ask.language, words.no_country())))
            div class="actions" { button class="button primary" { (icon("search")) (words.find()) } }
        }
        @if beginning.asked {
            section class="panel wide" {
                h2 { (words.candidates()) }
                @if beginning.candidates.is_empty() {
                    p { (words.no_candidate()) }
                } @else {
                    table class="list" {
                        tbody { @for candidate in &beginning.candidates { (row(ask, network, candidate)) } }
                    }
                }
            }
        }
        section class="panel wide" {
            h2 { (words.not_a_city()) }
            p { (words.not_a_city_told()) }
            p { a class="button" href={ (new) "?by-hand=1" } { (icon("pencil")) (words.write_by_hand()) } }
        }
    }
}

fn row(ask: &Ask, network: &Network, candidate: &Candidate) -> Markup {
    let words = words(ask);
    let city = candidate.city;
    let country = reference::country_name(city.country(), ask.language).unwrap_or_default();
    html! {
        tr {
            th scope="row" {
                span { (city.name()) br; small class="soft" { (country) @if let Some(there) = coordinates(ask, i64::from(city.id())) { " · " (there) } } }
            }
            td class="num" {
                @if city.population() > 0 { (words.inhabitants(i64::from(city.population()))) }
            }
            td {
                @match (candidate.here, candidate.known) {
                    (Some(number), _) => {
                        a href=(ask.to(&addresses::organisation(&network.slug, number))) { (words.already_here()) }
                    }
                    (None, Some(known)) => {
                        form method="post" action=(ask.to(&addresses::organisations(&network.slug))) {
                            input type="hidden" name="known" value=(known);
                            button class="button" { (icon("plus")) (words.use_this()) }
                            p class="soft" { (words.known_elsewhere()) }
                        }
                    }
                    (None, None) => {
                        a class="button" href={ (ask.to(&addresses::new_organisation(&network.slug))) "?place=" (city.id()) } {
                            (icon("plus")) (words.use_this())
                        }
                    }
                }
            }
        }
    }
}
