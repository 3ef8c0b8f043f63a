use std::collections::BTreeMap;

use base::Id;
use finding::{Answer as Found, Piece, Question, Unable};
use maud::{Markup, html};
use web::{Ask, icon, query, search_path};

use crate::finding::{Shown, kind_name};
use crate::pages::words;

/// What the page knows.
pub(crate) struct Page {
    pub(crate) question: Question,
    pub(crate) found: Found,
    pub(crate) shown: Vec<Shown>,
    pub(crate) networks: BTreeMap<Id, String>,
    pub(crate) page: usize,
    pub(crate) more: bool,
}

pub(crate) fn results(ask: &Ask, page: &Page) -> Markup {
    let words = words(ask);
    let asked = !page.question.words.is_empty();
    html! {
        h1 { (heading(ask)) }
        (field(ask))
        @if page.found.behind { div class="notice warn" role="status" { (icon("clock")) div { p { (words.search_behind()) } } } }
        @if !asked {
            p class="soft" { (words.search_hint()) }
        } @else {
            div class="tally" {
                p role="status" {
                    strong { (words.search_count(&page.question.words, number(page.found.count))) }
                    @if page.found.loosely { " " (words.search_loosely()) }
                }
                (chips(ask, page))
            }
            @if page.shown.is_empty() { (nothing(ask, page)) } @else {
                div class="split" {
                    div { (list(ask, page)) (pager(ask, page)) }
                    (facets(ask, page))
                }
            }
        }
    }
}

/// Instead of answers, when there can be none.
pub(crate) fn unable(ask: &Ask, why: Unable) -> Markup {
    let words = words(ask);
    let (title, told) = match why {
        Unable::Building => (words.search_building(), words.search_building_told()),
        Unable::Broken => (words.search_broken(), words.search_broken_told()),
    };
    html! {
        h1 { (heading(ask)) }
        (field(ask))
        div class="empty" role="status" { p { strong { (title) } } p { (told) } }
    }
}

fn heading(ask: &Ask) -> String {
    let words = words(ask);
    match &ask.network {
        Some(network) => words.search_in(&network.acronym),
        None => words.search_title().to_owned(),
    }
}

fn field(ask: &Ask) -> Markup {
    let words = words(ask);
    html! {
        form class="question" role="search" action=(search_path(ask)) {
            label {
                (words.search_words())
                input type="search" name="q" value=(ask.query.get("q")) maxlength="200" autocapitalize="none";
            }
            @for name in CHOSEN {
                @if !ask.query.get(name).is_empty() { input type="hidden" name=(name) value=(ask.query.get(name)); }
            }
            button class="button primary" { (icon("search")) (ask.words().search()) }
        }
    }
}

/// What one may choose among the answers.
const CHOSEN: [&str; 3] = ["kind", "network", "country"];

/// This search with something chosen otherwise.
fn address(ask: &Ask, changed: (&str, &str)) -> String {
    let mut asked = vec![("q", ask.query.get("q"))];
    asked.extend(CHOSEN.map(|name| (name, ask.query.get(name))));
    asked.push(("page", ""));
    let now = asked
        .iter()
        .map(|(name, value)| (*name, if *name == changed.0 { changed.1 } else { value }));
    let now: Vec<(&str, &str)> = now.filter(|(_, value)| !value.is_empty()).collect();
    query(&search_path(ask), &now)
}

fn chips(ask: &Ask, page: &Page) -> Markup {
    let (question, mut chosen) = (&page.question, Vec::new());
    if let Some(kind) = &question.kind {
        chosen.push(("kind", kind_name(ask.language, kind).to_owned()));
    }
    if let (Some(network), None) = (question.network, &ask.network) {
        chosen.push(("network", page.networks.get(&network).cloned().unwrap_or_default()));
    }
    if let Some(country) = question.country {
        chosen.push(("country", country_name(ask, country)));
    }
    html! {
        @if !chosen.is_empty() {
            ul class="chips" aria-label=(ask.words().filters()) {
                @for (name, text) in chosen {
                    li { a href=(address(ask, (name, ""))) { span { (text) } (icon("x")) span class="unseen" { "(" (ask.words().take_off()) ")" } } }
                }
            }
        }
    }
}

fn country_name(ask: &Ask, country: base::Country) -> String {
    reference::country_name(country, ask.language).unwrap_or(country.code()).to_owned()
}

fn pieces(pieces: &[Piece]) -> Markup {
    html! { @for piece in pieces { @if piece.marked { mark { (piece.text) } } @else { (piece.text) } } }
}

fn list(ask: &Ask, page: &Page) -> Markup {
    html! {
        ol class="found" {
            @for shown in &page.shown {
                li {
                    h2 { a href=(ask.to(&shown.path)) lang=[other(ask, shown.language)] { (pieces(&shown.title)) } }
                    p class="kicker" {
                        (kind_name(ask.language, shown.record.kind))
                        @if let Some(network) = of_network(page, shown) { " · " (network) }
                        @for of in shown.belongs.iter().filter(|of| !of.is_empty()) { " · " (of) }
                    }
                    @if let Some((language, passage)) = &shown.passage {
                        p lang=[other(ask, *language)] { (pieces(passage)) }
                    }
                }
            }
        }
    }
}

/// The network of a record, where several were searched; one doesn't say that it is of itself.
fn of_network<'p>(page: &'p Page, shown: &Shown) -> Option<&'p str> {
    let record = shown.record;
    let name = page.networks.get(&record.network).filter(|_| record.id != record.network);
    name.map(String::as_str)
}

/// The language of a text, where it is not the page's.
fn other(ask: &Ask, language: base::Language) -> Option<base::Language> {
    (language != ask.language).then_some(language)
}

fn facets(ask: &Ask, page: &Page) -> Markup {
    let words = words(ask);
    let (question, found) = (&page.question, &page.found);
    let kinds = found.kinds.iter().map(|(kind, count)| {
        ((*kind).to_owned(), kind_name(ask.language, kind).to_owned(), *count)
    });
    let networks = found.networks.iter().map(|(id, count)| {
        (id.to_string(), page.networks.get(id).cloned().unwrap_or_default(), *count)
    });
    let countries = found
        .countries
        .iter()
        .map(|(country, count)| (country.to_string(), country_name(ask, *country), *count));
    html! {
        nav class="facets" aria-label=(words.search_narrow()) {
            @if question.kind.is_none() { (facet(ask, "kind", words.search_kinds(), kinds.collect())) }
            @if question.network.is_none() { (facet(ask, "network", words.networks(), networks.collect())) }
            @if question.country.is_none() { (facet(ask, "country", words.search_countries(), countries.collect())) }
            @if ask.network.is_some() {
                p { a href=(ask.to(&query("/search", &[("q", ask.query.get("q"))]))) { (words.search_everywhere()) } }
            }
        }
    }
}

/// Values to narrow the answers by. One alone would change nothing.
fn facet(ask: &Ask, name: &str, title: &str, values: Vec<(String, String, u64)>) -> Markup {
    html! {
        @if values.len() > 1 {
            h2 { (title) }
            ul {
                @for (value, label, count) in values {
                    li { a href=(address(ask, (name, &value))) {
                        span { (label) }
                        span class="num" { (i18n::number(ask.language, count.cast_signed())) }
                    } }
                }
            }
        }
    }
}

fn pager(ask: &Ask, page: &Page) -> Markup {
    let at = |nth: usize| address(ask, ("page", &nth.to_string()));
    html! {
        @if page.page > 1 || page.more {
            nav class="pager" aria-label=(ask.words().pages()) {
                span class="actions" {
                    @if page.page > 1 { a class="button" rel="prev" href=(at(page.page - 1)) { (ask.words().previous()) } }
                    @if page.more { a class="button" rel="next" href=(at(page.page + 1)) { (ask.words().next()) } }
                }
            }
        }
    }
}

fn nothing(ask: &Ask, page: &Page) -> Markup {
    let words = words(ask);
    let narrowed = CHOSEN.iter().any(|name| !ask.query.get(name).is_empty());
    html! {
        div class="empty" {
            p { (words.search_nothing_told()) }
            div class="actions" {
                @if narrowed {
                    a class="button" href=(query(&search_path(ask), &[("q", &page.question.words)])) { (words.search_without_filters()) }
                }
                @if ask.network.is_some() {
                    a class="button" href=(ask.to(&query("/search", &[("q", &page.question.words)]))) { (words.search_everywhere()) }
                }
                @if ask.session.is_none() {
                    a class="button" href=(web::sign_in_path(ask)) { (words.search_sign_in()) }
                }
            }
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
