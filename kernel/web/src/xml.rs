use base::Instant;
use maud::Markup;

use crate::Answer;

impl Answer {
    /// A document for machines, in the XML that `kind` names.
    pub fn xml(kind: &str, document: Markup) -> Answer {
        let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
        Answer::text(format!("{head}{}", document.into_string())).of_kind(kind)
    }
}

/// An instant as machines read it, to the second.
pub fn rfc3339(instant: Instant) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
