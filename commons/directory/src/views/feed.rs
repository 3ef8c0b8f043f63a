use base::{Instant, Language};
use maud::{Markup, html};
use web::{Ask, Network, rfc3339};

use crate::addresses;
use crate::pages::words;

/// Something new, at the address of its page, which is also what it is called for ever.
pub(crate) struct Entry {
    pub(crate) sort: &'static str,
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) told: String,
    /// In which it is told.
    pub(crate) language: Language,
    pub(crate) began_at: Instant,
    pub(crate) changed_at: Instant,
}

/// As RFC 4287 has it.
pub(crate) fn feed(ask: &Ask, network: &Network, entries: &[Entry]) -> Markup {
    let there = |path: &str| format!("{}{}", ask.origin, ask.to(path));
    let (home, own) = (addresses::network(&network.slug), addresses::feed(&network.slug));
    let latest = entries.iter().map(|entry| entry.changed_at).max().unwrap_or(Instant::UNIX_EPOCH);
    html! {
        feed xmlns="http://www.w3.org/2005/Atom" xml:lang=(ask.language) {
            id { (there(&own)) }
            title { (words(ask).feed_title(&network.name)) }
            updated { (rfc3339(latest)) }
            author { name { (network.name) } }
            link rel="self" type="application/atom+xml" href=(there(&own)) {}
            link rel="alternate" type="text/html" href=(there(&home)) {}
            @for entry in entries {
                entry {
                    id { (there(&entry.path)) }
                    title { (entry.sort) ": " (entry.title) }
                    published { (rfc3339(entry.began_at)) }
                    updated { (rfc3339(entry.changed_at)) }
                    category term=(entry.sort) {}
                    link rel="alternate" type="text/html" href=(there(&entry.path)) {}
                    @if !entry.told.is_empty() { summary xml:lang=(entry.language) { (entry.told) } }
                }
            }
        }
    }
}
