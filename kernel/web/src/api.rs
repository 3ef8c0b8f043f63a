//! Lists and records for programs, declared once: the same table of endpoints answers, and is
//! what the description of the API (OpenAPI 3.1) is made of.

mod description;
mod listed;

pub use description::description;
pub use listed::{Field, asked_by_machine, listed, one, read_back};

use base::Language;
use serde_json::{Value, json};

use crate::Route;

/// An address of the API: what answers there, and what it says of itself.
pub struct Endpoint {
    pub route: Route,
    /// Its name among all, as programs that are made from the description call it.
    pub name: &'static str,
    pub told: fn(Language) -> &'static str,
    pub asks: Vec<Asked>,
    /// What is sent, by field; nothing where it only reads.
    pub takes: Vec<Taken>,
    /// The form of what comes back.
    pub gives: Value,
    /// The refusals of its own, with their status.
    pub refuses: &'static [(u16, &'static str)],
}

/// Something asked in the query.
#[derive(Clone, Debug)]
pub struct Asked {
    pub name: &'static str,
    pub form: Value,
}

/// A field of what is sent.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub name: &'static str,
    pub kind: Kind,
}

/// What a field holds. Whatever isn't known is null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    Decimal,
    Address,
    /// A day, a month or a year, as precisely as it is known.
    When,
}

impl Kind {
    pub(crate) fn form(self) -> Value {
        match self {
            Kind::Text => json!({"type": ["string", "null"]}),
            Kind::Number => json!({"type": ["integer", "null"]}),
            Kind::Decimal => json!({"type": ["number", "null"]}),
            Kind::Address => json!({"type": ["string", "null"], "format": "uri"}),
            Kind::When => {
                json!({"type": ["string", "null"], "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"})
            }
        }
    }
}

/// What is asked of every list: its filters and orders, and how it is paged.
pub fn asks<R>(listing: &store::Listing<R>) -> Vec<Asked> {
    let text = |form: store::Form| match form {
        store::Form::Integer => json!({"type": "integer"}),
        _ => json!({"type": "string"}),
    };
    let filters = listing.filters.iter();
    let mut asks: Vec<Asked> =
        filters.map(|filter| Asked { name: filter.name, form: text(filter.form) }).collect();
    let sorts: Vec<&str> = listing.sorts.iter().map(|sort| sort.name).collect();
    let size = json!({"type": "integer", "minimum": 1, "maximum": listed::LARGEST, "default": listed::USUAL});
    asks.extend([
        Asked { name: "sort", form: json!({"type": "string", "enum": sorts}) },
        Asked { name: "down", form: json!({"type": "string", "enum": ["1"]}) },
        Asked { name: "after", form: json!({"type": "string"}) },
        Asked { name: "before", form: json!({"type": "string"}) },
        Asked { name: "size", form: size },
    ]);
    asks
}

/// A way in which the API says no.
pub struct Refusal {
    pub code: &'static str,
    pub status: u16,
    pub title: &'static str,
}

/// All of them, in the reader's language.
pub fn refusals(ask: &crate::Ask) -> Vec<Refusal> {
    let w = ask.words();
    let refusal = |status, code, title| Refusal { code, status, title };
    vec![
        refusal(400, "unreadable", w.unreadable()),
        refusal(401, "key-needed", w.key_needed()),
        refusal(403, "forbidden", w.forbidden()),
        refusal(403, "key-reads-only", w.key_reads_only()),
        refusal(404, "not-found", w.not_found()),
        refusal(409, "contested", w.changed_meanwhile()),
        refusal(413, "too-large", w.too_large()),
        refusal(422, "slips", w.slips()),
        refusal(422, "other-under-that-name", w.other_under_that_name()),
        refusal(428, "revision-needed", w.revision_needed()),
        refusal(429, "too-often", w.too_often()),
        refusal(500, "broken", w.broken()),
        refusal(503, "away", w.away()),
    ]
}
