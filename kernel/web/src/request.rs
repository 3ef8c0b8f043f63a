//! What a request says by itself, before anybody is looked up.

use std::sync::Arc;

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use base::Language;
use identity::{Scope, Secret};

use crate::machine::{Machine, is_for_machines};
use crate::source::source;
use crate::{Answer, Ask, House, Typed};

/// A language at the head of an address, taken off before the address is looked up.
#[derive(Clone, Copy)]
pub(crate) struct Headed(Language);

pub(crate) fn take_language_off(mut request: Request) -> Request {
    let path = request.uri().path();
    let first = path.get(1..3).unwrap_or_default();
    let rest = path.get(3..).unwrap_or_default();
    if let Ok(language) = first.parse::<Language>()
        && (rest.is_empty() || rest.starts_with('/'))
    {
        let rest = if rest.is_empty() { "/" } else { rest };
        let whole = match request.uri().query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        if let Ok(uri) = whole.parse::<Uri>() {
            *request.uri_mut() = uri;
            request.extensions_mut().insert(Headed(language));
        }
    }
    request
}

pub(crate) fn bare_ask(house: &House, request: &Request) -> Ask {
    let headers = request.headers();
    let text =
        |name| headers.get(name).and_then(|v: &HeaderValue| v.to_str().ok()).unwrap_or_default();
    let headed = request.extensions().get::<Headed>().map(|headed| headed.0);
    let is_a_machine = is_for_machines(request.uri().path());
    let wished = cookie(headers, "language").filter(|_| !is_a_machine);
    let wished = wished.and_then(|code| code.parse().ok());
    let language = headed.or(wished).or_else(|| Language::preferred(text(header::ACCEPT_LANGUAGE)));
    Ask {
        path: request.uri().path().to_owned(),
        in_language: headed.is_some(),
        language: language.unwrap_or_default(),
        parameters: Vec::new(),
        query: Typed::parse(request.uri().query().unwrap_or_default().as_bytes()),
        form: Typed::default(),
        files: Vec::new(),
        folder: Arc::clone(&house.folder),
        cookies: cookies(headers).map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
        session: None,
        secret: secret_of(headers).filter(|_| !is_a_machine),
        machine: if is_a_machine { Machine::of(headers) } else { Machine::default() },
        scope: Scope::default(),
        looking_as: None,
        network: None,
        places: Vec::new(),
        asides: Vec::new(),
        now: house.store.ground().now(),
        drafts: Vec::new(),
        fresh: house.store.new_id(),
        agent: text(header::USER_AGENT).to_owned(),
        source: source(request, house.proxy),
        origin: house.origin.clone(),
        house_key: house.key.clone(),
        ground: house.store.ground().clone(),
        demo: house.demo,
        tells: Arc::clone(&house.tells),
        finder: Arc::clone(&house.finder),
    }
}

pub(crate) fn secret_of(headers: &HeaderMap) -> Option<Secret> {
    cookie(headers, "session").and_then(Secret::from_text)
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    cookies(headers).find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

/// A browser says from which page a form was sent. Newer ones say whether it is of the same
/// origin, whatever name the reader knows the server by; every one of our floor sends `Origin`.
/// What comes without both is no form of ours.
pub(crate) fn from_our_pages(headers: &HeaderMap, origin: &str) -> bool {
    let says = |name: HeaderName, what: &str| {
        headers.get(name).is_some_and(|sent| sent.as_bytes() == what.as_bytes())
    };
    says(HeaderName::from_static("sec-fetch-site"), "same-origin") || says(header::ORIGIN, origin)
}

pub(crate) fn in_a_language(headers: &HeaderMap, uri: &Uri) -> Answer {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let wished = cookie(headers, "language").and_then(|code| code.parse().ok());
    let language = wished.or_else(|| accepted.and_then(Language::preferred)).unwrap_or_default();
    let rest = uri.path_and_query().map_or("/", |whole| whole.as_str());
    Answer::see(&format!("/{language}{}", rest.trim_end_matches('/')))
        .with_header(header::VARY, "accept-language, cookie".to_owned())
}
