use base::{Day, Span, Visibility, When};
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts};
use web::{Ask, Network, icon};

use crate::addresses;
use crate::body::Body;
use crate::pages::words;
use crate::seat::SeatFunction;
use crate::store::{ListedBody, ListedDecision, ListedInitiative, ListedSeat, ThemeBorne};
use crate::views::decisions::outcome_name;
use crate::views::initiatives;
use crate::views::themes::chips;
use crate::words::Words;

/// What the page of a body knows.
pub(crate) struct Shown {
    pub(crate) body: Body,
    pub(crate) seats: Vec<ListedSeat>,
    pub(crate) decisions: Vec<ListedDecision>,
    /// All bodies of the network, for those above and below.
    pub(crate) around: Vec<ListedBody>,
    /// Those that are its own.
    pub(crate) initiatives: Vec<ListedInitiative>,
    /// What it works on.
    pub(crate) worked_on: Vec<ThemeBorne>,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) done: Option<String>,
}

pub(crate) fn function_name(words: Words, function: SeatFunction) -> &'static str {
    match function {
        SeatFunction::President => words.function_president(),
        SeatFunction::CoPresident => words.function_co_president(),
        SeatFunction::VicePresident => words.function_vice_president(),
        SeatFunction::Coordinator => words.function_coordinator(),
        SeatFunction::SubCoordinator => words.function_sub_coordinator(),
        SeatFunction::Office => words.function_office(),
        SeatFunction::Host => words.function_host(),
        SeatFunction::Member => words.function_member(),
    }
}

fn span(seat: &ListedSeat) -> Span {
    Span { since: seat.since, until: seat.until }
}

pub(crate) fn holds(seat: &ListedSeat, today: Day) -> bool {
    span(seat).holds(today)
}

/// How long it is held, in words.
pub(crate) fn term(ask: &Ask, seat: &ListedSeat) -> Option<String> {
    i18n::span(ask.language, span(seat))
}

/// Who holds a seat and as what, in a line.
pub(crate) fn holder(ask: &Ask, network: &Network, seat: &ListedSeat) -> Markup {
    let there = addresses::organisation(&network.slug, seat.organisation_number);
    html! {
        a href=(ask.to(&there)) { (seat.organisation) }
        span class="soft" { " " (function_name(words(ask), seat.function)) }
    }
}

pub(crate) fn body(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let body = &shown.body;
    let name = body.name_in(ask.language);
    let list = addresses::bodies(&network.slug);
    let here = addresses::body(&network.slug, body.number);
    let today = ask.today();
    let (mut now, before): (Vec<_>, Vec<_>) =
        shown.seats.iter().partition(|seat| holds(seat, today));
    now.sort_by_cached_key(|seat| (seat.function, base::sort_key(&seat.organisation)));
    let kind = shown.around.iter().find(|other| other.id == body.id).map(|other| &other.kind);
    let worked_on: Vec<(i64, &str)> =
        shown.worked_on.iter().map(|theme| (theme.number, theme.name.as_str())).collect();
    let keeps = ask.may(Right::KeepDirectory);
    html! {
        (crumbs(ask, &[(&list, words.bodies())], name))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (kind.unwrap_or(&body.kind_name)) }
            h1 { (name) }
            @if !body.traits.told.is_empty() { p class="lead" lang=(body.traits.language) { (body.traits.told) } }
        @if keeps || ask.scope.sees(network.id, Visibility::Members) {
            div class="actions" {
                @if keeps { a class="button primary" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) } }
                a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
            }
        }
        }
        (known(ask, network, shown))
        (initiatives::panel(ask, &shown.initiatives, None))
        (chips(ask, &worked_on, keeps.then_some(format!("{here}/themes")).as_deref()))
        section class="panel" {
            h2 { (words.composition()) }
            @if now.is_empty() { p class="soft" { (words.nobody()) } }
            @else { (seats(ask, network, &now, keeps.then_some(here.as_str()))) }
            @if keeps {
                p { a class="button" href=(ask.to(&format!("{here}/seats/new"))) { (icon("plus")) (words.add_seat()) } }
            }
        }
        @if !before.is_empty() {
            section class="panel" { h2 { (words.before()) } (seats(ask, network, &before, None)) }
        }
        @if keeps || !shown.decisions.is_empty() {
            section class="panel" {
                h2 { (words.decisions()) }
                @if shown.decisions.is_empty() { p class="soft" { (words.no_decisions()) } }
                @else { (decisions(ask, network, &shown.decisions)) }
                @if keeps {
                    p { a class="button" href=(ask.to(&format!("{here}/decisions/new"))) { (icon("plus")) (words.record_decision()) } }
                }
            }
        }
        @for panel in &shown.panels { (panel) }
    }
}

fn known(ask: &Ask, network: &Network, shown: &Shown) -> Markup {
    let words = words(ask);
    let link = |body: &ListedBody| {
        html! { a href=(ask.to(&addresses::body(&network.slug, body.number))) { (body.name) } }
    };
    let parent = shown.body.traits.parent;
    let above = shown.around.iter().find(|other| Some(other.id) == parent).map(link);
    let below: Vec<Markup> = shown
        .around
        .iter()
        .filter(|other| other.parent_id == Some(shown.body.id))
        .map(link)
        .collect();
    let below = (!below.is_empty()).then(
        || html! { @for (nth, body) in below.iter().enumerate() { @if nth > 0 { br; } (body) } },
    );
    let when = |when: Option<When>| when.map(|when| html! { (i18n::when(ask.language, when)) });
    let all = [
        (words.part_of(), above),
        (words.its_parts(), below),
        (words.since(), when(shown.body.traits.since)),
        (words.until(), when(shown.body.traits.until)),
    ];
    html! { @if all.iter().any(|(_, fact)| fact.is_some()) { (facts(&all)) } }
}

/// Seats as a table; who keeps them has a way to end each.
fn seats(ask: &Ask, network: &Network, seats: &[&ListedSeat], ended_at: Option<&str>) -> Markup {
    let words = words(ask);
    html! {
        table class="list" role="table" {
            tbody role="rowgroup" {
                @for seat in seats {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            a href=(ask.to(&addresses::organisation(&network.slug, seat.organisation_number))) { (seat.organisation) }
                        }
                        td role="cell" data-label=(words.function()) { (function_name(words, seat.function)) }
                        td role="cell" data-label=(words.since()) {
                            (term(ask, seat).unwrap_or_default())
                        }
                        td role="cell" data-label=(words.source()) class="soft" { (seat.source) }
                        @if let Some(here) = ended_at {
                            td role="cell" {
                                a href=(ask.to(&format!("{here}/seats/{}", seat.id))) {
                                    (words.leave_seat()) span class="unseen" { ": " (seat.organisation) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn decisions(ask: &Ask, network: &Network, decisions: &[ListedDecision]) -> Markup {
    html! {
        table class="list" role="table" {
            tbody role="rowgroup" {
                @for decision in decisions {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            a href=(ask.to(&addresses::decision(&network.slug, decision.number))) { (decision.title) }
                        }
                        td role="cell" data-label=(words(ask).taken()) { (i18n::when(ask.language, decision.taken)) }
                        td role="cell" data-label=(words(ask).outcome()) { (outcome_name(words(ask), decision.result)) }
                    }
                }
            }
        }
    }
}
