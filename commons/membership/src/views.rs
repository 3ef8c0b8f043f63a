//! What is seen of membership.

pub(crate) mod forms;
pub(crate) mod member;
pub(crate) mod members;
pub(crate) mod panel;

use base::Day;
use base::Span;
use maud::{Markup, html};
use web::Ask;

use crate::words::Words;

fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// How long it lasts, and whether it is over.
fn told(ask: &Ask, span: Span, today: Day) -> Markup {
    let words = words(ask);
    html! {
        @match i18n::span(ask.language, span) {
            Some(told) => (told),
            None => span class="soft" { (words.since_unknown()) },
        }
        @if span.is_over(today) { " " span class="state" { (words.over()) } }
    }
}
