use base::Visibility;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, outward, said};
use web::{Ask, Network, icon};

use crate::addresses;
use crate::facts::Facts;
use crate::organisation::Organisation;
use crate::pages::words;
use crate::store::{Elsewhere, KindIn, ListedSeat, PostHeld};
use crate::views::body::{function_name, holds, term};
use crate::views::map::{Dot, coordinates, map, time_zone};
use crate::views::organisations::country_name;

/// What the page of an organisation knows.
pub(crate) struct Shown {
    pub(crate) number: i64,
    pub(crate) organisation: Organisation,
    pub(crate) kind: KindIn,
    pub(crate) elsewhere: Vec<Elsewhere>,
    pub(crate) posts: Vec<PostHeld>,
    pub(crate) seats: Vec<ListedSeat>,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) may_edit: bool,
    /// What has just been done.
    pub(crate) done: Option<String>,
}

pub(crate) fn organisation(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let (number, organisation) = (shown.number, &shown.organisation);
    let name = organisation.name_in(ask.language);
    let list = addresses::organisations(&network.slug);
    let reads_history = ask.scope.sees(network.id, Visibility::Members);
    html! {
        (crumbs(ask, &[(&list, words.organisations())], name))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (shown.kind.name) }
            h1 { (name) }
            @if !organisation.facts.institution.is_empty() && organisation.facts.institution != name {
                p class="lead" { (organisation.facts.institution) }
            }
            @if shown.may_edit || reads_history {
                div class="actions" {
                    @if shown.may_edit {
                        a class="button primary" href=(ask.to(&addresses::edit_organisation(&network.slug, number))) {
                            (icon("pencil")) (words.edit())
                        }
                    }
                    @if reads_history {
                        a class="button" href=(ask.to(&addresses::history_of_organisation(&network.slug, number))) {
                            (icon("history")) (words.history())
                        }
                    }
                }
            }
        }
        div class="split" {
            div {
                (known(ask, &organisation.facts))
                @for panel in &shown.panels { (panel) }
                (seats(ask, network, &shown.seats))
                (posts(ask, &shown.posts))
                (elsewhere(ask, &shown.elsewhere))
            }
            @if let Some(place) = organisation.facts.place {
                (map(ask, name, &[Dot { place, name: name.to_owned(), path: addresses::organisation(&network.slug, number) }]))
            }
        }
    }
}

fn known(ask: &Ask, known: &Facts) -> Markup {
    let words = words(ask);
    let country = known.country.as_ref().map(|c| html! { (country_name(ask, c.code())) });
    let other = |name: &str, language: base::Language| {
        html! { span lang=(language) { (name) } span class="soft" { " (" (language.own_name()) ")" } }
    };
    let in_it = known.other_names.get(&ask.language);
    let mut names: Vec<Markup> = Vec::new();
    if in_it.is_some() {
        names.push(other(&known.name, known.language));
    }
    let others = known.other_names.iter().filter(|(language, _)| **language != ask.language);
    names.extend(others.map(|(language, name)| other(name, *language)));
    let other_names = (!names.is_empty()).then(
        || html! { @for (nth, name) in names.iter().enumerate() { @if nth > 0 { br; } (name) } },
    );
    facts(&[
        (words.country(), country),
        (words.acronym(), said(&known.acronym)),
        (words.other_names(), other_names),
        (words.population(), population(ask, known)),
        (words.site(), outward(&known.site)),
        (words.coordinates(), known.place.and_then(|place| coordinates(ask, place))),
        (words.time_zone(), known.place.and_then(|place| time_zone(ask, place))),
    ])
}

/// A figure is never shown without who says so.
fn population(ask: &Ask, known: &Facts) -> Option<Markup> {
    let (words, population) = (words(ask), known.population?);
    let source = match known.population_year {
        Some(year) => words.population_of(year, &known.population_source),
        None => words.population_by(&known.population_source),
    };
    Some(html! { (i18n::number(ask.language, population)) " " span class="soft" { (source) } })
}

/// Where it sits in the bodies of the network; what is over comes last, in a soft voice.
fn seats(ask: &Ask, network: &Network, seats: &[ListedSeat]) -> Markup {
    let words = words(ask);
    let today = ask.today();
    let (now, before): (Vec<_>, Vec<_>) = seats.iter().partition(|seat| holds(seat, today));
    html! {
        @if !seats.is_empty() {
            section class="panel wide" {
                h2 { (words.seats_held()) }
                table class="list tight" {
                    tbody {
                        @for seat in now.into_iter().chain(before) {
                            tr class=[(!holds(seat, today)).then_some("soft")] {
                                th scope="row" {
                                    a href=(ask.to(&addresses::body(&network.slug, seat.body_number))) { (seat.body) }
                                }
                                td { (function_name(words, seat.function)) }
                                td class="soft" { (term(ask, seat).unwrap_or_default()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn posts(ask: &Ask, posts: &[PostHeld]) -> Markup {
    let words = words(ask);
    html! {
        @if !posts.is_empty() {
            section class="panel wide" {
                h2 { (words.posts()) }
                table class="list tight" {
                    tbody {
                        @for post in posts {
                            tr {
                                th scope="row" { (post.name) }
                                td {
                                    @if post.held { span class="state good" { (words.post_held()) } }
                                    @else { span class="state warn" { (words.post_vacant()) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn elsewhere(ask: &Ask, elsewhere: &[Elsewhere]) -> Markup {
    html! {
        @if !elsewhere.is_empty() {
            section class="panel wide" {
                h2 { (words(ask).in_other_networks()) }
                ul class="plain" {
                    @for network in elsewhere {
                        li {
                            a href=(ask.to(&addresses::organisation(&network.slug, network.number))) { (network.name) }
                            @if network.acronym != network.name { " (" (network.acronym) ")" }
                        }
                    }
                }
            }
        }
    }
}
