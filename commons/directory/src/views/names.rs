use maud::{Markup, html};
use web::components::{crumbs, done};
use web::{Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::facts::{LONGEST_LINE, LONGEST_NAME};
use crate::name::{NameSort, Naming, OtherName};
use crate::organisation::Organisation;
use crate::pages::words;
use crate::words::Words;

pub(crate) fn sort_name(words: Words, sort: NameSort) -> &'static str {
    match sort {
        NameSort::Former => words.former_name(),
        NameSort::Alias => words.alias(),
    }
}

/// "antes «Distrito Federal» (1928 – 2016)".
pub(crate) fn called(ask: &Ask, told: &Naming) -> String {
    let words = words(ask);
    let text = match told.sort {
        NameSort::Former => words.formerly(&told.name),
        NameSort::Alias => words.also_called(&told.name),
    };
    match i18n::span(ask.language, told.span()) {
        Some(term) => format!("{text} ({term})"),
        None => text,
    }
}

/// What the page of an organisation's names knows.
pub(crate) struct All<'n> {
    pub(crate) number: i64,
    pub(crate) of: &'n Organisation,
    pub(crate) title: &'n str,
    pub(crate) names: &'n [OtherName],
    pub(crate) may_edit: bool,
    pub(crate) done: Option<String>,
}

fn way(ask: &Ask, number: i64, of: &Organisation, here: &str, inside: bool) -> Markup {
    let (words, slug) = (words(ask), ask.slug());
    let (list, there) = (addresses::organisations(slug), addresses::organisation(slug, number));
    let names = addresses::names(slug, number);
    let mut way = vec![
        (list.as_str(), words.organisations()),
        (there.as_str(), of.name_in(ask.language)),
        (names.as_str(), words.names()),
    ];
    if !inside {
        way.pop();
    }
    crumbs(ask, &way, here)
}

pub(crate) fn all(ask: &Ask, shown: &All<'_>) -> Markup {
    let words = words(ask);
    let there = addresses::names(ask.slug(), shown.number);
    let (withdrawn, given): (Vec<&OtherName>, Vec<_>) =
        shown.names.iter().partition(|name| name.withdrawn);
    html! {
        (way(ask, shown.number, shown.of, words.names(), false))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            h1 { (shown.title) }
            p class="lead" { (words.names_told()) }
            @if shown.may_edit {
                div class="actions" {
                    a class="button primary" href=(ask.to(&format!("{there}/new"))) { (icon("plus")) (words.give_name()) }
                }
            }
        }
        @if given.is_empty() { div class="empty" { h2 { (words.no_names()) } p { (words.no_names_told()) } } }
        @else { (table(ask, shown, &given)) }
        @if !withdrawn.is_empty() {
            section class="panel wide" { h2 { (words.withdrawn_ones()) } (table(ask, shown, &withdrawn)) }
        }
    }
}

fn table(ask: &Ask, shown: &All<'_>, names: &[&OtherName]) -> Markup {
    let words = words(ask);
    html! {
        table class="list" role="table" {
            tbody role="rowgroup" {
                @for name in names {
                    tr role="row" {
                        th role="rowheader" scope="row" { (name.told.name) }
                        td role="cell" data-label=(words.name_sort()) { (sort_name(words, name.told.sort)) }
                        td role="cell" data-label=(words.since()) {
                            (i18n::span(ask.language, name.told.span()).unwrap_or_default())
                        }
                        td role="cell" data-label=(words.source()) class="soft" { (name.told.source) }
                        @if shown.may_edit {
                            td role="cell" {
                                a href=(ask.to(&addresses::name(ask.slug(), shown.number, name.id))) {
                                    (words.edit()) span class="unseen" { ": " (name.told.name) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

pub(crate) struct Giving<'n> {
    pub(crate) number: i64,
    pub(crate) of: &'n Organisation,
    pub(crate) form: Form,
    pub(crate) begun: Option<Begun<'n>>,
}

/// The name that is corrected, and the state of it that the form began with.
pub(crate) struct Begun<'n> {
    pub(crate) name: &'n OtherName,
    pub(crate) revision: i64,
}

pub(crate) fn giving(ask: &Ask, page: &Giving<'_>) -> Markup {
    let (words, form) = (words(ask), &page.form);
    let begun = page.begun.as_ref();
    let list = addresses::names(ask.slug(), page.number);
    let title = if begun.is_some() { words.correct_name() } else { words.give_name() };
    let action =
        begun.map_or(list.clone(), |begun| addresses::name(ask.slug(), page.number, begun.name.id));
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let sorts: Vec<(String, String)> =
        NameSort::ALL.iter().map(|s| (s.to_string(), sort_name(words, *s).to_owned())).collect();
    let revision = begun.map(|begun| begun.revision);
    let frame =
        Written { title, action: &action, revision, back: Some(&list), ..Written::default() };
    html! {
        (way(ask, page.number, page.of, title, true))
        p class="kicker" { (page.of.name_in(ask.language)) }
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "name", Says { required: true, longest: longest(LONGEST_NAME), ..says(words.name(), "") }))
            (form.select(ask, "name-sort", Says { required: true, ..says(words.name_sort(), "") }, &sorts))
            (form.text(ask, "since", says(words.since(), words.when_hint())))
            (form.text(ask, "until", says(words.until(), words.until_of_name_hint())))
            (form.text(ask, "source", Says { longest: longest(LONGEST_LINE), ..says(words.source(), words.source_hint()) }))
        }))
        @if let Some(begun) = begun { (withdrawing(ask, &action, begun.name.withdrawn)) }
    }
}

fn withdrawing(ask: &Ask, action: &str, withdrawn: bool) -> Markup {
    let words = words(ask);
    let (title, told) = if withdrawn {
        (words.restore_name(), words.restore_name_told())
    } else {
        (words.withdraw_name(), words.withdraw_name_told())
    };
    crate::views::figures::withdrawing(ask, action, withdrawn, title, told)
}
