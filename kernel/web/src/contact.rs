use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use base::Language;
use jiff::SignedDuration;

use crate::mishap::mishap;
use crate::request::bare_ask;
use crate::{Answer, Ask, House, Trouble};

/// Where somebody writes who has found a hole in the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(String);

/// So long what we say may be believed, counted anew each time it is asked for.
const BELIEVED_FOR: SignedDuration = SignedDuration::from_hours(24 * 180);

impl Contact {
    /// A page, or an address for mail: with or without "mailto:".
    pub fn of(text: &str) -> Option<Contact> {
        let text = text.trim();
        let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic());
        let address = if text.starts_with("https://") || text.starts_with("mailto:") {
            text.to_owned()
        } else {
            format!("mailto:{text}")
        };
        let is_mail = |mail: &str| {
            mail.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.'))
        };
        let good = address.strip_prefix("mailto:").is_none_or(is_mail);
        (plain && good).then_some(Contact(address))
    }

    /// As RFC 9116 has it, at `/.well-known/security.txt`.
    pub(crate) fn told(&self, ask: &Ask) -> Answer {
        let until = (ask.now + BELIEVED_FOR).strftime("%Y-%m-%dT00:00:00Z");
        let languages: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        Answer::text(format!(
            "Contact: {}\nExpires: {until}\nPreferred-Languages: {}\nCanonical: {}/.well-known/security.txt\n",
            self.0,
            languages.join(", "),
            ask.origin,
        ))
    }
}

/// Where the house says it.
pub(crate) async fn security(State(house): State<Arc<House>>, request: Request) -> Response {
    let ask = bare_ask(&house, &request);
    let told = house.security_contact.as_ref().map(|contact| contact.told(&ask));
    told.unwrap_or_else(|| mishap(&ask, &Trouble::NotFound)).into_response()
}
