//! Pieces that every page is made of.

use base::Language;
use maud::{Markup, html};

use crate::Ask;
use crate::assets::icon;

/// Where one is: from the network down to the page, the last of them this one.
pub fn crumbs(ask: &Ask, way: &[(&str, &str)], here: &str) -> Markup {
    html! {
        nav class="crumbs" aria-label=(ask.words().you_are_here()) {
            ol {
                @for (path, name) in way { li { a href=(ask.to(path)) { (name) } } }
                li { span aria-current="page" { (here) } }
            }
        }
    }
}

/// Facts with their names; what is not known takes no room.
pub fn facts(all: &[(&str, Option<Markup>)]) -> Markup {
    html! {
        dl class="facts" {
            @for (name, fact) in all {
                @if let Some(fact) = fact { div { dt { (name) } dd { (fact) } } }
            }
        }
    }
}

/// A text that is not empty.
pub fn said(text: &str) -> Option<Markup> {
    (!text.is_empty()).then(|| html! { (text) })
}

/// A link to somewhere else on the web, without the noise of its scheme.
pub fn outward(url: &str) -> Option<Markup> {
    let shown = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
    (!url.is_empty()).then(|| html! { a href=(url) rel="external nofollow" { (shown) } })
}

/// What has just been done, said once, above the page.
pub fn done(text: &str) -> Markup {
    html! { div class="notice good" role="status" { (icon("check")) div { p { (text) } } } }
}

/// A number as the reader's language writes it.
pub fn number(language: Language, number: i64) -> Markup {
    html! { (i18n::number(language, number)) }
}

/// The languages to choose from, each by its own name.
pub fn language_choices() -> Vec<(String, String)> {
    let named = |language: &Language| (language.to_string(), language.own_name().to_owned());
    Language::ALL.iter().map(named).collect()
}

/// One act of a history, in words.
#[derive(Debug)]
pub struct Told {
    pub at: base::Instant,
    pub deed: String,
    pub by: String,
    pub reason: Option<String>,
    pub changes: Vec<ToldChange>,
}

#[derive(Debug)]
pub struct ToldChange {
    pub field: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A history, newest first, each change with what stood there before.
pub fn history(ask: &Ask, acts: &[Told]) -> Markup {
    let zone = ask.time_zone();
    let moment = |at| i18n::moment(ask.language, at, &zone);
    html! {
        ol class="history" {
            @for act in acts {
                li {
                    h2 { (act.deed) }
                    p class="by" {
                        (act.by) " · " time datetime=(act.at) { (moment(act.at)) }
                    }
                    @if let Some(reason) = &act.reason { blockquote { (reason) } }
                    dl class="changes" {
                        @for change in &act.changes {
                            div {
                                dt { (change.field) }
                                dd {
                                    @match (&change.before, &change.after) {
                                        (None, after) => { @if let Some(after) = after { (after) } }
                                        (Some(before), after) => {
                                            del { (before) }
                                            @if let Some(after) = after { " " ins { (after) } }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
