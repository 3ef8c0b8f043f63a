//! The edge over HTTP, with a handful of addresses of its own.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use base::{Accent, Id, Instant, Language};
use finding::{Finder, Question, Unable};
use identity::{Right, Scope, Secret};
use maud::html;
use migrations::HISTORY;
use store::{Db, Fault, Store};
use testing::{Database, TestStore};
use tower::ServiceExt;
use web::{
    Access, Answer, Ask, Bearer, Contact, Doorkeeper, House, Network, Pace, Place, Route, Trouble,
};

use crate::files::{AT_MOST, brought, handed};

struct OneNetwork;

impl Doorkeeper for OneNetwork {
    fn network(
        &self,
        _: &Db,
        slug: &str,
        _: Language,
        _: Option<Id>,
        _: Instant,
    ) -> Result<Option<(Network, Scope)>, Fault> {
        let network = || Network {
            id: Id::from_bytes([7; 16]),
            slug: slug.to_owned(),
            name: "Red de prueba".to_owned(),
            acronym: "RP".to_owned(),
            accent: Accent::of("#1d6b72").unwrap(),
            time_zone: jiff::tz::TimeZone::UTC,
            demo: true,
        };
        Ok((slug == "red").then(|| (network(), Scope::default())))
    }

    fn bearer(&self, _: &Db, _: &Secret, _: Instant) -> Result<Option<Bearer>, Fault> {
        Ok(None)
    }

    fn used(&self, _: &Store, _: &Bearer) -> Result<(), Fault> {
        Ok(())
    }

    fn scope(&self, _: &Db, _: Id, _: Instant) -> Result<Scope, Fault> {
        Ok(Scope::default())
    }

    fn looking(
        &self,
        _: &Db,
        _: &Scope,
        _: identity::Guise,
        _: Language,
    ) -> Result<(Scope, String), Fault> {
        Ok((Scope::default(), "el público".to_owned()))
    }

    fn places(&self, network: &Network, _: &Scope, _: Language) -> Vec<Place> {
        vec![Place { path: format!("/{}/hello", network.slug), name: "Hola".to_owned() }]
    }
}

fn hello(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, "Hola", html! { h1 { "Hola " (ask.language) } }))
}

fn breaks(_: &Ask, _: &Db) -> Result<Answer, Trouble> {
    panic!("a defect")
}

fn said(ask: &Ask, _: &Store) -> Result<Answer, Trouble> {
    Ok(Answer::text(ask.form.get("word").to_owned()))
}

#[derive(Debug)]
struct Nothing;

impl Finder for Nothing {
    fn find(&self, _: &Scope, _: &Question) -> Result<finding::Answer, Unable> {
        Err(Unable::Building)
    }
}

const ROUTES: &[Route] = &[
    Route::change("/{network}/brought", Access::Anyone, brought).with_files(AT_MOST),
    Route::change("/{network}/kept-files", Access::SignedIn, brought).with_files(AT_MOST),
    Route::look("/{network}/handed", Access::Anyone, handed),
    Route::look("/{network}/hello", Access::Public, hello),
    Route::look("/{network}/breaks", Access::Anyone, breaks),
    Route::look("/{network}/kept", Access::May(Right::KeepDirectory), hello),
    Route::change("/{network}/said", Access::Anyone, said),
];

pub(crate) const ORIGIN: &str = "https://red.example";

pub(crate) fn ask(request: Request<Body>) -> (StatusCode, Response<()>, String) {
    let (parts, body) = ask_raw(request).into_parts();
    (parts.status, Response::from_parts(parts, ()), String::from_utf8(body).unwrap())
}

fn ask_raw(request: Request<Body>) -> Response<Vec<u8>> {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let house = House {
        store: test.store.clone(),
        doorkeeper: Arc::new(OneNetwork),
        finder: Arc::new(Nothing),
        routes: ROUTES.to_vec(),
        assets: Vec::new(),
        origin: ORIGIN.to_owned(),
        proxy: None,
        folder: test.folder().into(),
        key: identity::HouseKey::draw(&mut test.store.ground().chance.draw()),
        demo: false,
        pace: Pace::default(),
        security_contact: Contact::of("seguridad@red.example"),
        tells: Arc::new([]),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = web::service(house).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        Response::from_parts(parts, body.to_vec())
    })
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).header(header::ACCEPT_LANGUAGE, "pt-BR,pt").body(Body::empty()).unwrap()
}

fn post(origin: Option<&str>, body: String) -> Request<Body> {
    let mut request = Request::post("/red/said");
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    request.body(Body::from(body)).unwrap()
}

#[test]
fn a_public_page_is_read_at_the_address_of_its_language() {
    let (status, response, _) = ask(get("/red/hello?q=1"));
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(response.headers()[header::LOCATION], "/pt/red/hello?q=1");
    let (status, _, text) = ask(get("/fr/red/hello"));
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("Hola fr") && text.contains("<html lang=\"fr\">"), "{text}");
    assert!(text.contains("hreflang=\"en\" href=\"https://red.example/en/red/hello\""), "{text}");
}

#[test]
fn what_is_not_there_is_404_in_the_readers_language() {
    for path in ["/nowhere/hello", "/pt/nowhere/hello", "/red/nothing", "/pt", "/assets/none.css"] {
        let (status, _, text) = ask(get(path));
        let moved = status == StatusCode::SEE_OTHER;
        assert!(moved || status == StatusCode::NOT_FOUND, "{path}: {status}");
        assert!(
            moved || path.starts_with("/assets") || text.contains("Esta página não existe"),
            "{path}"
        );
    }
}

#[test]
fn who_is_not_signed_in_is_told_to() {
    let (status, _, text) = ask(get("/red/kept"));
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(text.contains("Primeiro é preciso entrar"));
}

#[test]
fn a_defect_is_a_page_with_a_reference_and_without_its_inside() {
    let (status, _, text) = ask(get("/red/breaks"));
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(text.contains("Referência: ") && !text.contains("panic"), "{text}");
}

#[test]
fn a_form_from_elsewhere_changes_nothing() {
    let word = || "word=+hola+".to_owned();
    for origin in [None, Some("https://other.example"), Some("null")] {
        assert_eq!(ask(post(origin, word())).0, StatusCode::FORBIDDEN);
    }
    let (status, _, text) = ask(post(Some(ORIGIN), word()));
    assert_eq!((status, text.as_str()), (StatusCode::OK, "hola"));
}

#[test]
fn a_form_over_the_limit_is_413() {
    let (status, _, _) = ask(post(Some(ORIGIN), format!("word={}", "a".repeat(300_000))));
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn pages_carry_a_policy_that_allows_nothing_from_elsewhere() {
    let (_, response, text) = ask(get("/es/red/hello"));
    let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
    assert!(!text.contains("style=") && !text.contains("onclick"));
}

#[test]
fn styles_come_from_an_address_that_is_kept_for_ever() {
    let (_, _, page) = ask(get("/es/red/hello"));
    let start = page.find("/assets/urdimbre-").unwrap();
    let path = page[start..].split('"').next().unwrap();
    let (status, response, styles) = ask(get(path));
    assert_eq!(status, StatusCode::OK);
    assert!(response.headers()[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
    assert!(!styles.contains("url(\"../fonts/"), "fonts by their hashed addresses");
    let order = include_str!("../../assets/css/ORDER");
    for name in order.lines() {
        let text =
            std::fs::read_to_string(format!("{}/assets/css/{name}", env!("CARGO_MANIFEST_DIR")))
                .unwrap();
        let first_rule = text.lines().find(|line| line.ends_with('{') && !line.starts_with('@'));
        assert!(first_rule.is_none_or(|rule| styles.contains(rule)), "{name} is served");
    }
}

#[test]
fn a_public_page_comes_once_and_then_only_its_tag() {
    let (status, response, text) = ask(get("/es/red/hello"));
    assert_eq!(status, StatusCode::OK);
    let told = |name| response.headers()[name].to_str().unwrap();
    assert_eq!(told(header::CACHE_CONTROL), "public, max-age=60, must-revalidate");
    assert!(told(header::VARY).contains("cookie"), "who signs in is shown their own");
    let again = |tag: &str| {
        let request = Request::get("/es/red/hello").header(header::IF_NONE_MATCH, tag);
        ask(request.body(Body::empty()).unwrap())
    };
    let tag = told(header::ETAG);
    for known in [tag, tag.trim_start_matches("W/"), &format!("\"other\", {tag}"), "*"] {
        let (status, response, text) = again(known);
        assert_eq!((status, text.as_str()), (StatusCode::NOT_MODIFIED, ""), "{known}");
        assert_eq!(response.headers()[header::ETAG], tag);
    }
    assert_eq!(again("\"other\"").2, text, "what changed comes whole");
}

#[test]
fn what_is_not_for_everybody_is_kept_by_no_cache() {
    let signed_in = Request::get("/es/red/hello")
        .header(header::COOKIE, format!("session={}", "A".repeat(43)))
        .body(Body::empty())
        .unwrap();
    for request in [signed_in, get("/red/hello"), get("/red/kept"), get("/pt/nowhere/hello")] {
        let path = request.uri().path().to_owned();
        let (_, response, _) = ask(request);
        assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-cache", "{path}");
        assert!(!response.headers().contains_key(header::ETAG), "{path}");
    }
}

#[test]
fn a_head_is_the_page_without_its_body() {
    let head = Request::head("/es/red/hello").header(header::ACCEPT_ENCODING, "gzip");
    let (status, response, text) = ask(head.body(Body::empty()).unwrap());
    let (_, whole, _) = ask(get("/es/red/hello"));
    assert_eq!((status, text.as_str()), (StatusCode::OK, ""));
    for name in [header::ETAG, header::CONTENT_TYPE, header::CACHE_CONTROL] {
        assert_eq!(response.headers()[&name], whole.headers()[&name], "{name}");
    }
    assert!(!response.headers().contains_key(header::CONTENT_LENGTH), "it would be another's");
}

#[test]
fn fonts_are_not_compressed_again_and_pages_are() {
    let packed = |path: &str| {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, "gzip");
        let test = request.body(Body::empty()).unwrap();
        ask_raw(test).headers().get(header::CONTENT_ENCODING).is_some()
    };
    assert!(packed("/es/red/hello"));
    let (_, _, page) = ask(get("/es/red/hello"));
    let at = |text: &str, before: &str| {
        let start = text.find(before).unwrap();
        text[start..].split(['"', ')']).next().unwrap().to_owned()
    };
    let styles = at(&page, "/assets/urdimbre-");
    assert!(packed(&styles));
    let (_, _, styles) = ask(get(&styles));
    assert!(!packed(&at(&styles, "/assets/atkinson-400")));
}

#[test]
fn a_page_names_itself_in_every_language() {
    let (_, _, page) = ask(get("/fr/red/hello?q=1"));
    for link in [
        "rel=\"canonical\" href=\"https://red.example/fr/red/hello\"",
        "hreflang=\"x-default\" href=\"https://red.example/red/hello\"",
        "hreflang=\"es\" href=\"https://red.example/es/red/hello\"",
        "property=\"og:locale\" content=\"fr_FR\"",
    ] {
        assert!(page.contains(link), "{link}: {page}");
    }
}

#[test]
fn who_finds_a_hole_is_told_where_to_write() {
    let (status, _, text) = ask(get("/.well-known/security.txt"));
    assert_eq!(status, StatusCode::OK);
    assert!(text.starts_with("Contact: mailto:seguridad@red.example\nExpires: 20"), "{text}");
    for wrong in ["", "nowhere", "http://red.example", "a@b", "mailto:x", "a@b.c\nExpires: 1"] {
        assert_eq!(Contact::of(wrong), None, "{wrong:?}");
    }
}
