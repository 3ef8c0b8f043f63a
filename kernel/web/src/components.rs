//! Pieces that every page is made of.

use maud::{Markup, html};

use crate::Ask;

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
