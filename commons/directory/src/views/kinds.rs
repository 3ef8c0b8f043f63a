use base::Language;
use maud::{Markup, html};
use web::components::{crumbs, done as said_done};
use web::{Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::calling::Toward;
use crate::pages::words;
use crate::store::{KindChoice, KindInUse};
use crate::views::other_names::other_names;
use crate::vocabulary::{LONGEST_KIND, OwnKind, Vocabulary};

/// All vocabularies of a network, each by its panel.
pub(crate) fn all(ask: &Ask, panels: &[Markup]) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.own_kinds()) }
        p class="lead" { (words.own_kinds_told()) }
        @for panel in panels { (panel) }
    }
}

pub(crate) fn panel<V: Vocabulary>(ask: &Ask, kinds: &[KindChoice]) -> Markup {
    let path = addresses::kinds_of(ask.slug(), V::AT);
    let names: Vec<&str> = kinds.iter().map(|kind| kind.name.as_str()).collect();
    html! {
        section class="panel wide" {
            h2 { a href=(ask.to(&path)) { (V::title(ask.language)) } }
            p {
                @if names.is_empty() { (words(ask).no_kinds()) "." } @else { (i18n::list(ask.language, &names)) "." }
            }
        }
    }
}

fn way<V: Vocabulary>(ask: &Ask, here: Option<&str>) -> Markup {
    let (all, list) = (addresses::kinds(ask.slug()), addresses::kinds_of(ask.slug(), V::AT));
    let (above, title) = ((all.as_str(), words(ask).own_kinds()), V::title(ask.language));
    match here {
        Some(here) => crumbs(ask, &[above, (&list, title)], here),
        None => crumbs(ask, &[above], title),
    }
}

pub(crate) fn list<V: Vocabulary>(ask: &Ask, kinds: &[KindInUse], done: Option<String>) -> Markup {
    let words = words(ask);
    let path = addresses::kinds_of(ask.slug(), V::AT);
    let (retired, offered): (Vec<_>, Vec<_>) = kinds.iter().partition(|kind| kind.retired);
    html! {
        (way::<V>(ask, None))
        @if let Some(text) = done { (said_done(&text)) }
        header class="record" {
            h1 { (V::title(ask.language)) }
            p class="lead" { (V::told(ask.language)) }
            div class="actions" {
                a class=(if kinds.is_empty() { "button" } else { "button primary" }) href=(ask.to(&format!("{path}/new"))) {
                    (icon("plus")) (words.add_kind())
                }
            }
        }
        @if kinds.is_empty() { (usual::<V>(ask, &path)) }
        @if !offered.is_empty() { (table::<V>(ask, &offered, true)) }
        @if !retired.is_empty() {
            section class="panel wide" {
                header { h2 { (words.retired_kinds()) } p class="soft" { (words.retired_kinds_told()) } }
                (table::<V>(ask, &retired, false))
            }
        }
    }
}

/// For a network that has none: those that ship, as an act.
fn usual<V: Vocabulary>(ask: &Ask, path: &str) -> Markup {
    let words = words(ask);
    let names: Vec<&str> = V::usual(ask.language).into_iter().map(|(_, name)| name).collect();
    html! {
        div class="empty" {
            h2 { (words.no_kinds()) }
            p { (words.usual_kinds_told(&i18n::list(ask.language, &names))) }
            form method="post" action=(ask.to(&format!("{path}/usual"))) {
                div class="actions" { button class="button primary" { (words.lay_usual_kinds()) } }
            }
        }
    }
}

fn table<V: Vocabulary>(ask: &Ask, kinds: &[&KindInUse], orderly: bool) -> Markup {
    let words = words(ask);
    let last = kinds.len().saturating_sub(1);
    html! {
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.name()) }
                    th role="columnheader" scope="col" { (words.in_use()) }
                    @if orderly { th role="columnheader" scope="col" { (words.place_in_order()) } }
                }
            }
            tbody role="rowgroup" {
                @for (at, kind) in kinds.iter().enumerate() {
                    @let path = addresses::kind(ask.slug(), V::AT, kind.id);
                    tr role="row" id={ "kind-" (kind.id) } {
                        th role="rowheader" scope="row" { a href=(ask.to(&path)) { (kind.name) } }
                        td role="cell" data-label=(words.in_use()) { (V::counted(ask.language, kind.count)) }
                        @if orderly {
                            td role="cell" {
                                form class="order" method="post" action=(ask.to(&format!("{path}/order"))) {
                                    (mover(Toward::TheFirst, at > 0, "arrow-up", words.move_up(), &kind.name))
                                    (mover(Toward::TheLast, at < last, "arrow-down", words.move_down(), &kind.name))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A button that moves one place; where there is none, the room that it would take.
fn mover(toward: Toward, goes: bool, drawn: &str, says: &str, name: &str) -> Markup {
    html! {
        button class="button" name="to" value=(toward) disabled[!goes] {
            (icon(drawn)) (says) span class="unseen" { ": " (name) }
        }
    }
}

pub(crate) fn adding<V: Vocabulary>(ask: &Ask, form: &Form, language: Language) -> Markup {
    let list = addresses::kinds_of(ask.slug(), V::AT);
    let title = words(ask).add_kind();
    let frame = Written { title, action: &list, back: Some(&list), ..Written::default() };
    html! {
        (way::<V>(ask, Some(title)))
        p class="kicker" { (V::title(ask.language)) }
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| fields(ask, form, language)))
    }
}

/// A kind as its page knows it, and the state of it that the form began with.
pub(crate) struct Editing<'k, V> {
    pub(crate) kind: &'k OwnKind<V>,
    pub(crate) count: i64,
    pub(crate) form: &'k Form,
    pub(crate) begun_at: i64,
}

pub(crate) fn editing<V: Vocabulary>(ask: &Ask, page: &Editing<'_, V>) -> Markup {
    let (words, kind) = (words(ask), page.kind);
    let list = addresses::kinds_of(ask.slug(), V::AT);
    let here = addresses::kind(ask.slug(), V::AT, kind.id);
    let title = words.edit_kind();
    let revision = Some(page.begun_at);
    let frame = Written { title, action: &here, revision, back: Some(&list), ..Written::default() };
    html! {
        (way::<V>(ask, Some(kind.name_in(ask.language))))
        @if ask.query.get("done") == "in-use" {
            div class="notice warn" role="status" { (icon("triangle-alert")) div { p { (words.kind_in_use()) } } }
        }
        p class="kicker" { (V::title(ask.language)) }
        h1 { (kind.name_in(ask.language)) }
        @if kind.retired { p class="state warn" { (words.retired()) } }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| fields(ask, form, kind.called.language)))
        (retiring(ask, &here, kind.retired, page.count == 0))
    }
}

/// Retired or offered again; gone, if nothing is of it; and the way to its history.
fn retiring(ask: &Ask, here: &str, retired: bool, unused: bool) -> Markup {
    let words = words(ask);
    let (title, told) = match retired {
        true => (words.restore_kind(), words.restore_kind_told()),
        false => (words.retire_kind(), words.retire_kind_told()),
    };
    html! {
        section class="panel" {
            header { h2 { (title) } p class="soft" { (told) } }
            form method="post" action=(ask.to(&format!("{here}/retirement"))) {
                @if retired { input type="hidden" name="back" value="1"; }
                div class="actions" {
                    button class="button" { (title) }
                    a class="button quiet" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
                }
            }
        }
        @if unused {
            section class="panel" {
                header { h2 { (words.remove_kind()) } p class="soft" { (words.remove_kind_told()) } }
                form method="post" action=(ask.to(&format!("{here}/removal"))) {
                    div class="actions" { button class="button danger" { (words.remove_kind()) } }
                }
            }
        }
    }
}

fn fields(ask: &Ask, form: &Form, language: Language) -> Markup {
    let longest = usize::try_from(LONGEST_KIND).unwrap_or_default();
    let says = Says { label: words(ask).name(), required: true, longest, ..Says::default() };
    html! {
        (form.text(ask, "name", says))
        (other_names(ask, form, language, LONGEST_KIND))
    }
}

/// Where a form has nothing to choose from: the way to those who have it.
pub fn none_to_choose<V: Vocabulary>(ask: &Ask) -> Markup {
    let path = addresses::kinds_of(ask.slug(), V::AT);
    html! {
        div class="notice warn" {
            (icon("triangle-alert"))
            div { p { (words(ask).no_kinds_to_choose()) " " a href=(ask.to(&path)) { (V::title(ask.language)) } "." } }
        }
    }
}
