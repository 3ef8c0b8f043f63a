use base::{Id, Instant};
use jiff::SignedDuration;

use crate::Typed;

/// A draft that nobody goes on with is kept for so long.
pub const DRAFT_LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What somebody has typed into a form: theirs alone until they send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub id: Id,
    /// Where its form stands, without the language.
    pub page: String,
    /// Where its form is sent, without the language.
    pub action: String,
    /// What its page is called.
    pub title: String,
    /// The state of the record that the form began with.
    pub revision: Option<i64>,
    pub(crate) typed: String,
    /// It was sent already, and couldn't be taken: its session had ended.
    pub sent: bool,
    pub saved_at: Instant,
}

impl Draft {
    /// Where one goes on with it.
    pub fn path(&self) -> String {
        path(&self.page, self.id)
    }

    /// The fields of its form, by name.
    pub fn typed(&self) -> Typed {
        Typed::parse(self.typed.as_bytes())
    }

    /// Until when it is kept.
    pub fn until(&self) -> Instant {
        self.saved_at + DRAFT_LASTS
    }
}

pub(crate) fn path(page: &str, draft: Id) -> String {
    let and = if page.contains('?') { '&' } else { '?' };
    format!("{page}{and}draft={draft}")
}

/// A field that may never be kept says in its name what it is.
const SECRETS: &[&str] = &["password", "secret", "token"];

fn is_secret(field: &str) -> bool {
    SECRETS.iter().any(|word| field.contains(word))
}

/// The fields of a form as a draft keeps them: all that a person typed, but secrets.
pub(crate) fn kept(form: &Typed) -> String {
    let own = |field: &str| ["draft", "keep", "revision"].contains(&field);
    let typed = form.0.iter().filter(|(field, _)| !own(field) && !is_secret(field));
    let mut kept = form_urlencoded::Serializer::new(String::new());
    // Browsers send lines with a carriage return, which no record has.
    kept.extend_pairs(typed.map(|(field, value)| (field, value.replace("\r\n", "\n"))));
    kept.finish()
}
