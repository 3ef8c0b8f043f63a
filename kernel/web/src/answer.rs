use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use identity::{BROWSER_LASTS, Entered, SESSION_KNOWN};
use jiff::SignedDuration;
use maud::Markup;
use store::Fault;

use crate::Ask;
use crate::bytes::Held;

/// Why there is no page to show, or not the one that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not here, or not for this reader to know of.
    NotFound,
    /// It is here, and this reader may not.
    Forbidden,
    /// It is here, and this reader looks in another's place for now.
    Looking,
    /// One has to come in first.
    SignIn,
    /// The form did not come from a page of ours.
    Elsewhere,
    TooLarge,
    /// What was asked or sent can't be read: by the name of what it is about.
    Unreadable(String),
    /// This often nobody may ask.
    TooOften,
    Fault(Fault),
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Trouble::Fault(fault)
    }
}

/// What goes back.
#[derive(Debug)]
pub struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(header::HeaderName, String)>,
    pub(crate) body: Vec<u8>,
    /// The same for everybody who isn't signed in, at whatever address.
    pub(crate) for_all: bool,
    /// What goes back in the place of the body, if it is a file.
    pub(crate) held: Option<Held>,
}

impl Answer {
    pub fn page(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::OK, markup)
    }

    /// A page that isn't in our frame, to be looked at within one of ours: with styles of its own,
    /// and nothing else.
    pub fn shut_in(markup: Markup) -> Answer {
        let policy =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
        Answer::page(markup).with_header(header::CONTENT_SECURITY_POLICY, policy.to_owned())
    }

    /// The form again: a rule or a slip of the pen stands in the way.
    pub fn refused(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::UNPROCESSABLE_ENTITY, markup)
    }

    /// The form again: it was tried too often.
    pub fn too_often(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::TOO_MANY_REQUESTS, markup)
    }

    /// The form again: somebody else changed the same meanwhile.
    pub fn conflict(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::CONFLICT, markup)
    }

    /// It was here and is no more.
    pub fn gone(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::GONE, markup)
    }

    /// What one came for can't be had just now.
    pub fn unavailable(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::SERVICE_UNAVAILABLE, markup)
    }

    pub(crate) fn with_status(status: StatusCode, markup: Markup) -> Answer {
        let html = "text/html; charset=utf-8".to_owned();
        Answer {
            status,
            headers: vec![(header::CONTENT_TYPE, html)],
            body: markup.into_string().into_bytes(),
            for_all: false,
            held: None,
        }
    }

    /// Done; go and see it there.
    pub fn see(path: &str) -> Answer {
        let headers = vec![(header::LOCATION, path.to_owned())];
        Answer {
            status: StatusCode::SEE_OTHER,
            headers,
            body: Vec::new(),
            for_all: false,
            held: None,
        }
    }

    /// Done; what came of it is shown here, this once.
    pub fn made(markup: Markup) -> Answer {
        Answer::with_status(StatusCode::CREATED, markup).unkept()
    }

    /// A file to keep.
    pub fn download(content_type: &str, name: &str, body: Vec<u8>) -> Answer {
        let headers = vec![
            (header::CONTENT_TYPE, content_type.to_owned()),
            (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        ];
        Answer { status: StatusCode::OK, headers, body, for_all: false, held: None }
    }

    pub fn text(body: String) -> Answer {
        Answer::told(StatusCode::OK, &body)
    }

    /// A sentence for a script of ours to show: what it brought is not taken.
    pub fn not_so(body: &str) -> Answer {
        Answer::told(StatusCode::UNPROCESSABLE_ENTITY, body)
    }

    /// A sentence for a script of ours to show.
    pub(crate) fn told(status: StatusCode, body: &str) -> Answer {
        let headers = vec![(header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned())];
        Answer { status, headers, body: body.as_bytes().to_vec(), for_all: false, held: None }
    }

    /// What it is, where it is no page.
    #[must_use]
    pub(crate) fn of_kind(mut self, kind: &str) -> Answer {
        self.headers.retain(|(name, _)| *name != header::CONTENT_TYPE);
        self.with_header(header::CONTENT_TYPE, kind.to_owned())
    }

    /// The same for everybody: caches may keep it as they keep public pages.
    #[must_use]
    pub fn for_everybody(mut self) -> Answer {
        self.for_all = true;
        self
    }

    /// Whether what was asked for was done.
    pub(crate) fn is_done(&self) -> bool {
        matches!(self.status, StatusCode::SEE_OTHER | StatusCode::CREATED)
    }

    /// Whether it opens or ends a session at this browser.
    pub(crate) fn turns_session(&self) -> bool {
        let sets = |(name, value): &(header::HeaderName, String)| {
            *name == header::SET_COOKIE && value.starts_with("session=")
        };
        self.headers.iter().any(sets)
    }

    /// Something that the browser keeps for us so long, and shows to no script.
    #[must_use]
    pub fn with_cookie(self, ask: &Ask, name: &str, value: &str, lasts: SignedDuration) -> Answer {
        self.with_header(header::SET_COOKIE, cookie(ask, name, value, lasts.as_secs()))
    }

    /// Somebody is in: the browser keeps the session, and is known again.
    #[must_use]
    pub fn letting_in(self, ask: &Ask, entered: &Entered) -> Answer {
        self.with_cookie(ask, "session", &entered.secret.reveal(), SESSION_KNOWN).with_cookie(
            ask,
            "browser",
            &entered.browser.reveal(),
            BROWSER_LASTS,
        )
    }

    #[must_use]
    pub fn without_cookie(self, ask: &Ask, name: &str) -> Answer {
        self.with_header(header::SET_COOKIE, cookie(ask, name, "", 0))
    }

    /// A page with a secret on it: no browser keeps it, not even to go back to.
    #[must_use]
    pub fn unkept(self) -> Answer {
        self.with_header(header::CACHE_CONTROL, "no-store".to_owned())
    }

    #[must_use]
    pub fn with_header(mut self, name: header::HeaderName, value: String) -> Answer {
        self.headers.push((name, value));
        self
    }
}

fn cookie(ask: &Ask, name: &str, value: &str, seconds: i64) -> String {
    let secure = if ask.origin.starts_with("https://") { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}")
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let length = self.held.as_ref().map(Held::length);
        let body = self.held.map_or_else(|| Body::from(self.body), Held::body);
        let mut response = (self.status, body).into_response();
        response.headers_mut().remove(header::CONTENT_TYPE);
        if let Some(length) = length {
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        }
        for (name, value) in self.headers {
            // A value that can't stand in a header would be a defect of ours; it is left out.
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}
