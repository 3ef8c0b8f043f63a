//! Every list is a tool: filtered, sorted and paged by address.

use maud::{Markup, html};
use store::{Asked, Listing, Page, Raw, Row, Way};

use crate::Ask;
use crate::assets::icon;

const PAGE: usize = 25;

/// A filter with a fixed list of values to choose from.
pub struct Choice {
    pub name: &'static str,
    pub label: &'static str,
    pub options: Vec<(String, String)>,
}

pub struct Column<R> {
    pub label: &'static str,
    /// The order that a click on its head asks for, by name.
    pub sort: Option<&'static str>,
    pub number: bool,
    /// Left out where there is little room.
    pub minor: bool,
    pub cell: fn(&Ask, &R) -> Markup,
}

pub struct ListPage<'a, R> {
    pub path: String,
    /// Whether what is typed can be searched for.
    pub searches: bool,
    pub choices: Vec<Choice>,
    pub columns: &'a [Column<R>],
    pub count_words: String,
    pub empty: Empty<'a>,
}

/// What an empty list says: in a line, and under it what would fill it.
#[derive(Default)]
pub struct Empty<'a> {
    pub none_yet: (&'a str, &'a str),
    /// Where what the reader asked for leaves none.
    pub none_found: (&'a str, &'a str),
    /// What this reader may do about a list that has nothing yet.
    pub begin: Option<Markup>,
}

fn class<R>(column: &Column<R>) -> Option<&'static str> {
    match (column.number, column.minor) {
        (false, false) => None,
        (true, false) => Some("num"),
        (false, true) => Some("minor"),
        (true, true) => Some("num minor"),
    }
}

/// Where there is little room, only heads that sort are shown.
fn head_class<R>(column: &Column<R>) -> Option<&'static str> {
    match (column.number, column.sort) {
        (false, None) => None,
        (true, None) => Some("num"),
        (false, Some(_)) => Some("sorts"),
        (true, Some(_)) => Some("num sorts"),
    }
}

/// What the address asks of a list. `value` turns what was typed into a filter's value; what
/// it can't read, or what no list of ours wrote, is as if it weren't there.
pub fn asked_of<R: Row>(
    ask: &Ask,
    listing: &Listing<R>,
    value: impl Fn(&str, &str) -> Option<Raw<'static>>,
) -> Asked<'static> {
    let typed = |name: &str| Some(ask.query.get(name)).filter(|text| !text.is_empty());
    let filters = listing.filters.iter().enumerate();
    let filters =
        filters.filter_map(|(at, filter)| Some((at, value(filter.name, typed(filter.name)?)?)));
    let sort = typed("sort").unwrap_or_default();
    let sort = listing.sorts.iter().position(|s| s.name == sort).unwrap_or(0);
    let cursor = |name: &str| typed(name).and_then(|text| listing.place(sort, text));
    let from =
        cursor("after").map(|c| (Way::Onward, c)).or(cursor("before").map(|c| (Way::Back, c)));
    Asked {
        filters: filters.collect(),
        sort,
        descending: typed("down").is_some(),
        from,
        size: PAGE,
        language: ask.language,
    }
}

/// As what any list can be taken away, and how its address then ends.
const TAKEN_AS: [(&str, &str); 2] = [("CSV", ".csv"), ("XLSX", ".xlsx")];

/// Links to what a list can be taken away as; `address` tells where, by how it ends.
pub fn taken_as(ask: &Ask, address: impl Fn(&str) -> String) -> Markup {
    html! {
        ul class="exports" aria-label=(ask.words().take_away()) {
            @for (name, end) in TAKEN_AS { li { a href=(address(end)) { (icon("download")) (name) } } }
        }
    }
}

/// By what a reader has narrowed a list: the name of each filter, and what was asked of it in words.
pub(crate) fn narrowed(ask: &Ask, choices: &[Choice]) -> Vec<(&'static str, String)> {
    let chosen = choices.iter().filter_map(|choice| {
        let value = ask.query.get(choice.name);
        let (_, name) = choice.options.iter().find(|(option, _)| option == value)?;
        Some((choice.name, format!("{}: {name}", choice.label)))
    });
    let typed = Some(ask.query.get("q")).filter(|q| !q.is_empty());
    typed.map(|q| ("q", format!("«{q}»"))).into_iter().chain(chosen).collect()
}

impl<R> ListPage<'_, R> {
    pub fn show(&self, ask: &Ask, page: &Page<R>) -> Markup {
        html! {
            (self.tools(ask))
            div class="tally" {
                p { strong { (self.count_words) } }
                (self.chips(ask))
                (self.taken_away(ask))
            }
            @if page.rows.is_empty() { (self.empty(ask)) } @else { (self.table(ask, page)) (self.pager(ask, page)) }
        }
    }

    fn empty(&self, ask: &Ask) -> Markup {
        let mut names = ["q"].into_iter().chain(self.choices.iter().map(|choice| choice.name));
        let narrowed = names.any(|name| !ask.query.get(name).is_empty());
        let (title, told) = if narrowed { self.empty.none_found } else { self.empty.none_yet };
        html! {
            div class="empty" {
                h2 { (title) }
                p { (told) }
                @if let Some(begin) = self.empty.begin.as_ref().filter(|_| !narrowed) { p { (begin) } }
            }
        }
    }

    fn tools(&self, ask: &Ask) -> Markup {
        let words = ask.words();
        html! {
            div class="tools" {
                form role="search" action=(ask.to(&self.path)) {
                    @if self.searches {
                        label class="search" { (words.search()) input type="search" name="q" value=(ask.query.get("q")); }
                    }
                    @for choice in &self.choices {
                        label {
                            (choice.label)
                            select name=(choice.name) {
                                option value="" { (words.all()) }
                                @for (value, name) in &choice.options {
                                    option value=(value) selected[ask.query.get(choice.name) == value] { (name) }
                                }
                            }
                        }
                    }
                    @for kept in ["sort", "down"] {
                        @if !ask.query.get(kept).is_empty() { input type="hidden" name=(kept) value=(ask.query.get(kept)); }
                    }
                    button class="button" { (icon("search")) (words.search()) }
                }
            }
        }
    }

    fn chips(&self, ask: &Ask) -> Markup {
        let words = ask.words();
        let chips = narrowed(ask, &self.choices);
        html! {
            @if !chips.is_empty() {
                ul class="chips" aria-label=(words.filters()) {
                    @for (name, text) in chips {
                        li { a href=(self.address(ask, &[(name, ""), ("after", ""), ("before", "")])) {
                            span { (text) } (icon("x")) span class="unseen" { "(" (words.take_off()) ")" }
                        } }
                    }
                }
            }
        }
    }

    fn taken_away(&self, ask: &Ask) -> Markup {
        html! {
            (taken_as(ask, |end| {
                self.address_at(ask, &format!("{}{end}", self.path), &[("after", ""), ("before", "")])
            }))
        }
    }

    fn table(&self, ask: &Ask, page: &Page<R>) -> Markup {
        html! {
            table class="list" role="table" {
                thead role="rowgroup" { tr role="row" { @for column in self.columns { (self.head(ask, column)) } } }
                tbody role="rowgroup" {
                    @for row in &page.rows {
                        tr role="row" {
                            @for (at, column) in self.columns.iter().enumerate() {
                                @if at == 0 {
                                    th role="rowheader" scope="row" { ((column.cell)(ask, row)) }
                                } @else {
                                    td role="cell" data-label=(column.label) class=[class(column)] {
                                        ((column.cell)(ask, row))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn head(&self, ask: &Ask, column: &Column<R>) -> Markup {
        let first = self.columns.iter().find_map(|c| c.sort).unwrap_or_default();
        let current = Some(ask.query.get("sort")).filter(|s| !s.is_empty()).unwrap_or(first);
        let down = !ask.query.get("down").is_empty();
        let here = column.sort == Some(current);
        let sorted = here.then_some(if down { "descending" } else { "ascending" });
        html! {
            th role="columnheader" scope="col" class=[head_class(column)] aria-sort=[sorted] {
                @if let Some(sort) = column.sort {
                    @let turn = if here && !down { "1" } else { "" };
                    a href=(self.address(ask, &[("sort", sort), ("down", turn), ("after", ""), ("before", "")])) { (column.label) }
                } @else { span { (column.label) } }
            }
        }
    }

    fn pager(&self, ask: &Ask, page: &Page<R>) -> Markup {
        let words = ask.words();
        html! {
            @if page.back.is_some() || page.onward.is_some() {
                nav class="pager" aria-label=(words.pages()) {
                    span class="actions" {
                        @if let Some(cursor) = &page.back {
                            a class="button" rel="prev" href=(self.address(ask, &[("before", &cursor.to_text()), ("after", "")])) { (words.previous()) }
                        }
                        @if let Some(cursor) = &page.onward {
                            a class="button" rel="next" href=(self.address(ask, &[("after", &cursor.to_text()), ("before", "")])) { (words.next()) }
                        }
                    }
                }
            }
        }
    }

    /// This list with some of what was asked changed; what is empty falls away.
    fn address(&self, ask: &Ask, changed: &[(&str, &str)]) -> String {
        self.address_at(ask, &self.path, changed)
    }

    fn address_at(&self, ask: &Ask, path: &str, changed: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let known = ["q", "sort", "down", "after", "before"].into_iter();
        for name in known.chain(self.choices.iter().map(|choice| choice.name)) {
            let new = changed.iter().find(|(of, _)| *of == name).map(|(_, value)| *value);
            let value = new.unwrap_or_else(|| ask.query.get(name));
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        let path = ask.to(path);
        if query.is_empty() { path } else { format!("{path}?{query}") }
    }
}
