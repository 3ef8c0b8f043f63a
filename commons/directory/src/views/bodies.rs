use identity::Right;
use maud::{Markup, html};
use web::{Ask, Network, icon, taken_as};

use crate::addresses;
use crate::kind::OfBodies;
use crate::pages::words;
use crate::store::{ListedBody, ListedSeat};
use crate::views::body::{holder, holds};
use crate::vocabulary::Vocabulary as _;

pub(crate) struct Bodies {
    pub(crate) bodies: Vec<ListedBody>,
    pub(crate) seats: Vec<ListedSeat>,
}

pub(crate) fn bodies(ask: &Ask, network: &Network, shown: &Bodies) -> Markup {
    let words = words(ask);
    let today = ask.today();
    let (now, before): (Vec<_>, Vec<_>) = shown
        .bodies
        .iter()
        .partition(|body| body.until.is_none_or(|until| until.latest() >= today));
    html! {
        h1 { (words.bodies()) }
        p class="lead" { (words.bodies_told()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&format!("{}/new", addresses::bodies(&network.slug)))) {
                    (icon("plus")) (words.form_body())
                }
                a class="button" href=(ask.to(&addresses::kinds_of(&network.slug, OfBodies::AT))) { (OfBodies::title(ask.language)) }
            }
        }
        @if shown.bodies.is_empty() {
            div class="empty" { h2 { (words.no_bodies()) } p { (words.no_bodies_told()) } }
        }
        @if !shown.bodies.is_empty() {
            div class="tally" { (taken_as(ask, |end| ask.to(&format!("{}{end}", addresses::bodies(&network.slug))))) }
        }
        @if !now.is_empty() { (table(ask, network, &now, &shown.seats)) }
        @if !before.is_empty() {
            section class="panel wide" { h2 { (words.before()) } (table(ask, network, &before, &shown.seats)) }
        }
    }
}

fn table(ask: &Ask, network: &Network, bodies: &[&ListedBody], seats: &[ListedSeat]) -> Markup {
    let words = words(ask);
    html! {
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.body()) }
                    th role="columnheader" scope="col" { (words.kind()) }
                    th role="columnheader" scope="col" { (words.composition()) }
                }
            }
            tbody role="rowgroup" {
                @for body in bodies {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span {
                                a href=(ask.to(&addresses::body(&network.slug, body.number))) { (body.name) }
                                @if !body.told.is_empty() { br; small class="soft" lang=(body.language) { (body.told) } }
                            }
                        }
                        td role="cell" data-label=(words.kind()) { (body.kind) }
                        td role="cell" data-label=(words.composition()) { (holders(ask, network, body, seats)) }
                    }
                }
            }
        }
    }
}

/// Members are many; their page has them all.
const SHOWN: usize = 4;

fn holders(ask: &Ask, network: &Network, body: &ListedBody, seats: &[ListedSeat]) -> Markup {
    let today = ask.today();
    let mut held: Vec<&ListedSeat> =
        seats.iter().filter(|seat| seat.body_id == body.id && holds(seat, today)).collect();
    held.sort_by_cached_key(|seat| (seat.function, base::sort_key(&seat.organisation)));
    html! {
        @if !held.is_empty() {
            ul class="plain" {
                @for seat in held.iter().take(SHOWN) { li { (holder(ask, network, seat)) } }
                @if held.len() > SHOWN {
                    li { a class="more" href=(ask.to(&addresses::body(&network.slug, body.number))) { "+ " (held.len() - SHOWN) } }
                }
            }
        }
    }
}
