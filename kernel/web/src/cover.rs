use base::Language;
use maud::{Markup, PreEscaped, html};
use serde_json::Value;

use crate::Ask;
use crate::chrome::in_language;

/// What a public page says of itself to those who don't read it: engines, messengers, readers of
/// feeds.
#[derive(Clone, Debug, Default)]
pub struct Cover {
    pub title: String,
    /// In a sentence or two.
    pub summary: String,
    /// Linked data, in the words of schema.org.
    pub data: Option<Value>,
    /// A feed of what is new there: its name and its address.
    pub feed: Option<(String, String)>,
}

/// More than this no engine shows.
const LONGEST_SUMMARY: usize = 200;

/// The links and descriptions of a page at the address of its language. What is invented, or for
/// who is signed in, is for no engine.
pub(crate) fn described(ask: &Ask, cover: &Cover) -> Markup {
    let invented = ask.demo || ask.network.as_ref().is_some_and(|network| network.demo);
    let summary = shortened(&cover.summary);
    let here = address(ask, Some(ask.language));
    html! {
        @if invented || !ask.in_language { meta name="robots" content="noindex"; }
        @if ask.in_language {
            link rel="canonical" href=(here);
            @for language in Language::ALL {
                link rel="alternate" hreflang=(language) href=(address(ask, Some(*language)));
            }
            link rel="alternate" hreflang="x-default" href=(address(ask, None));
            @if let Some((name, path)) = &cover.feed {
                link rel="alternate" type="application/atom+xml" title=(name) href=(ask.to(path));
            }
            @if !summary.is_empty() { meta name="description" content=(summary); }
            meta property="og:type" content="website";
            meta property="og:title" content=(cover.title);
            meta property="og:url" content=(here);
            meta property="og:locale" content=(locale(ask.language));
            @if let Some(network) = &ask.network { meta property="og:site_name" content=(network.name); }
            @if !summary.is_empty() { meta property="og:description" content=(summary); }
            @if !invented && let Some(data) = &cover.data {
                script type="application/ld+json" { (PreEscaped(inside_a_page(data))) }
            }
        }
    }
}

/// This page without what was asked of it: in a language, or where each reader finds their own.
fn address(ask: &Ask, language: Option<Language>) -> String {
    match language {
        Some(language) => format!("{}{}", ask.origin, in_language(language, &ask.path)),
        None => format!("{}{}", ask.origin, ask.path),
    }
}

fn locale(language: Language) -> &'static str {
    match language {
        Language::Es => "es_419",
        Language::Pt => "pt_BR",
        Language::Fr => "fr_FR",
        Language::En => "en_GB",
    }
}

/// A block of data is no script, and the content policy lets it be; that no text in it ends it,
/// is for us to see to.
fn inside_a_page(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// On one line, cut between two words.
fn shortened(text: &str) -> String {
    let mut short = String::new();
    for word in text.split_whitespace() {
        if short.chars().count() + 1 + word.chars().count() > LONGEST_SUMMARY {
            return short + " …";
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
