//! A browser without a window or scripts: it keeps cookies and follows where it is sent.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use migrations::HISTORY;
use store::Store;
use testing::{Database, TestStore};
use tower::ServiceExt as _;
use urdimbre::letters::Minting;
use urdimbre::{demo, links, sending, serving};
use web::Service;

pub(crate) const ORIGIN: &str = "https://red.example";

/// The demonstration, served.
pub(crate) struct Town {
    pub(crate) test: TestStore,
    pub(crate) service: Service,
    runtime: tokio::runtime::Runtime,
}

impl Town {
    pub(crate) fn demo(database: Database) -> Town {
        let test = TestStore::new(database, HISTORY);
        demo::fill(&test.store, test.folder()).unwrap();
        let town = Town::of(test);
        town.post_has_come();
        town
    }

    /// What the demonstration itself wrote has arrived before anything happens.
    pub(crate) fn post_has_come(&self) {
        while self.store().read_now(mail::queue).unwrap().waiting > 0 {
            self.send_through(&mail::Mailbox);
        }
        self.test.clock.advance(jiff::SignedDuration::from_secs(2));
    }

    pub(crate) fn of(test: TestStore) -> Town {
        let library = serving::library(test.folder());
        library.catch_up(&test.store).unwrap();
        let house = serving::house(test.store.clone(), library, test.folder(), ORIGIN, true);
        Town::serving(test, web::service(house))
    }

    pub(crate) fn serving(test: TestStore, service: Service) -> Town {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        Town { test, service, runtime: runtime.unwrap() }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.test.store
    }

    /// Somebody who has not signed in.
    pub(crate) fn anybody(&self) -> Browser<'_> {
        Browser { town: self, source: "192.0.2.1", cookies: RefCell::default() }
    }

    /// One of the cast, by e-mail, signed in with a link.
    pub(crate) fn signed_in(&self, email: &str) -> Browser<'_> {
        let browser = self.anybody();
        let link = links::sign_in_link(self.store(), email, ORIGIN).unwrap();
        let path = link.strip_prefix(ORIGIN).unwrap();
        assert_eq!(browser.get(path).status, StatusCode::OK);
        assert_eq!(browser.post(path, &[]).status, StatusCode::SEE_OTHER);
        browser
    }

    pub(crate) fn send_through(&self, carrier: &dyn mail::Carrier) {
        let mint = Arc::new(Minting { origin: ORIGIN.to_owned() });
        sending::once(self.store(), Some(carrier), mint, true).unwrap();
    }

    /// How many letters to an address have arrived once all that is due is sent, apart from those
    /// of the demonstration itself.
    pub(crate) fn letters_to(&self, address: &str) -> usize {
        self.letter();
        let letters = self.store().read_now(mail::received).unwrap();
        let since = |letter: &&mail::Received| letter.arrived_at > testing::noon();
        letters.iter().filter(since).filter(|letter| letter.to_address == address).count()
    }

    /// Sends what is due, and reads the latest letter that arrived in the mailbox.
    pub(crate) fn letter(&self) -> String {
        self.send_through(&mail::Mailbox);
        let letters = self.store().read_now(mail::received).unwrap();
        // What is written after this one is later, so that the last is the last.
        self.test.clock.advance(jiff::SignedDuration::from_secs(1));
        letters.into_iter().next().map_or(String::new(), |letter| letter.text)
    }

    pub(crate) fn secretariat(&self) -> Browser<'_> {
        self.signed_in("secretaria@telar.example")
    }
}

pub(crate) struct Browser<'t> {
    town: &'t Town,
    /// From where on the net it asks.
    source: &'static str,
    cookies: RefCell<BTreeMap<String, String>>,
}

#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) status: StatusCode,
    pub(crate) location: String,
    pub(crate) kind: String,
    /// What it says of being kept.
    pub(crate) kept: String,
    pub(crate) text: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Seen {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|why| panic!("{why}: {}", self.text))
    }

    pub(crate) fn told(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Browser<'_> {
    pub(crate) fn from(mut self, source: &'static str) -> Self {
        self.source = source;
        self
    }

    pub(crate) fn get(&self, path: &str) -> Seen {
        self.ask(Request::get(path).header(header::ACCEPT_LANGUAGE, "es"), Body::empty())
    }

    /// What it shows in the end, wherever it is sent on the way.
    pub(crate) fn read(&self, path: &str) -> String {
        let mut seen = self.get(path);
        for _ in 0..5 {
            if seen.status != StatusCode::SEE_OTHER {
                break;
            }
            seen = self.get(&seen.location.clone());
        }
        assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.text);
        seen.text
    }

    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields);
        let request = Request::post(path).header(header::ORIGIN, ORIGIN);
        self.ask(request, Body::from(form.finish()))
    }

    /// A form that brings a file.
    pub(crate) fn send(&self, path: &str, field: &str, name: &str, file: &[u8]) -> Seen {
        self.bring(path, &[], Some((field, name, file)))
    }

    /// A form that may bring files: what is typed, then a file by its field and name.
    pub(crate) fn bring(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str, &[u8])>,
    ) -> Seen {
        let (kind, body) = multipart(fields, file);
        let request = Request::post(path).header(header::ORIGIN, ORIGIN);
        self.ask(request.header(header::CONTENT_TYPE, kind), Body::from(body))
    }

    /// As a program asks: with heads of its own, and perhaps something to send.
    pub(crate) fn program(
        &self,
        method: &str,
        path: &str,
        heads: &[(&str, &str)],
        body: &[u8],
    ) -> Seen {
        let request = Request::builder().method(method).uri(path);
        let request = heads.iter().fold(request, |request, (name, value)| {
            request.header(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap())
        });
        self.ask(request, Body::from(body.to_vec()))
    }

    fn ask(&self, request: axum::http::request::Builder, body: Body) -> Seen {
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("x-forwarded-for", self.source);
        let request = request.header(header::COOKIE, cookies.join("; ")).body(body).unwrap();
        self.town.runtime.block_on(async {
            let response = self.town.service.clone().oneshot(request).await.unwrap();
            for set in response.headers().get_all(header::SET_COOKIE) {
                let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
                let value = rest.split(';').next().unwrap();
                self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
            }
            let told = |name| {
                let value = response.headers().get(name);
                value.map_or(String::new(), |value| value.to_str().unwrap().to_owned())
            };
            let (location, kind) = (told(header::LOCATION), told(header::CONTENT_TYPE));
            let kept = told(header::CACHE_CONTROL);
            let (status, headers) = (response.status(), response.headers().clone());
            let body = to_bytes(response.into_body(), 1 << 24).await.unwrap();
            let text = String::from_utf8_lossy(&body).into_owned();
            Seen { status, location, kind, kept, text, headers, body: body.to_vec() }
        })
    }
}

/// A form with a file, of a field and a name, as browsers send it: its type and its bytes.
pub(crate) fn multipart(
    fields: &[(&str, &str)],
    file: Option<(&str, &str, &[u8])>,
) -> (String, Vec<u8>) {
    const EDGE: &str = "----edge";
    let part = |name: &str, more: &str| {
        format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n")
    };
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("{}{value}\r\n", part(name, "")).bytes());
    }
    if let Some((field, name, bytes)) = file {
        let more = format!("; filename=\"{name}\"\r\nContent-Type: application/octet-stream");
        body.extend(part(field, &more).bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{EDGE}--\r\n").bytes());
    (format!("multipart/form-data; boundary={EDGE}"), body)
}
