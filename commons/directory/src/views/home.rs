use identity::Right;
use maud::{Markup, html};
use web::components::outward;
use web::{Ask, Network};

use crate::addresses;
use crate::pages::words;
use crate::store::{Counted, ListedInitiative, ListedSeat, Mapped, Presented};
use crate::views::initiatives;
use crate::views::loom::loom;
use crate::views::map::{Dot, map};

pub(crate) struct Home {
    pub(crate) presented: Presented,
    pub(crate) counted: Counted,
    pub(crate) cities: Vec<Mapped>,
    /// Whether these are all there are.
    pub(crate) all_mapped: bool,
    pub(crate) seats: Vec<ListedSeat>,
    /// What other crates show of the network.
    pub(crate) panels: Vec<Markup>,
    pub(crate) initiatives: Vec<ListedInitiative>,
}

pub(crate) fn home(ask: &Ask, network: &Network, home: &Home) -> Markup {
    let words = words(ask);
    let all = addresses::organisations(&network.slug);
    let dot = |city: &Mapped| Dot {
        place: city.place,
        name: city.name.clone(),
        path: addresses::organisation(&network.slug, city.number),
    };
    let dots: Vec<Dot> = home.cities.iter().map(dot).collect();
    html! {
        h1 { (network.name) }
        @if !home.presented.about.is_empty() { p class="lead" { (home.presented.about) } }
        @if let Some(site) = outward(&home.presented.site) { p { (words.network_site()) ": " (site) } }
        (figures(ask, &home.counted, &all))
        (loom(ask, network, &home.seats))
        @for panel in &home.panels { (panel) }
        (initiatives::panel(ask, &home.initiatives, Some(&addresses::initiatives(&network.slug))))
        @if !dots.is_empty() {
            section class="panel wide" {
                h2 { (words.on_the_map()) }
                (map(ask, if home.all_mapped { words.map_told() } else { words.map_told_largest() }, &dots))
                p { a href=(ask.to(&all)) { (words.all_organisations()) } }
            }
        }
        p class="soft" { a href=(ask.to(&addresses::feed(&network.slug))) { (words.feed()) } " " (words.feed_told()) }
        @if ask.may(Right::KeepDirectory) {
            section class="panel wide" {
                h2 { (words.for_the_secretariat()) }
                ul class="plain" {
                    li { a href=(ask.to(&addresses::kinds(&network.slug))) { (words.own_kinds()) } ". " (words.own_kinds_told()) }
                }
            }
        }
    }
}

fn figures(ask: &Ask, counted: &Counted, all: &str) -> Markup {
    let words = words(ask);
    let number = |number| i18n::number(ask.language, number);
    html! {
        dl class="figures" {
            div {
                dt { (words.figure_organisations(counted.organisations)) }
                dd { a href=(ask.to(all)) { (number(counted.organisations)) } }
            }
            @if counted.countries > 0 {
                div {
                    dt { (words.figure_countries(counted.countries)) }
                    dd { (number(counted.countries)) }
                }
            }
            @if counted.people > 0 {
                div {
                    dt { (words.figure_people(counted.people)) }
                    dd { a href={ (ask.to(all)) "?sort=population&down=1" } { (number(counted.people)) } }
                    dd class="source" { (words.figure_people_source()) }
                }
            }
        }
    }
}
