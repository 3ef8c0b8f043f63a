//! The edge over HTTP, with a handful of addresses of its own.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use base::{Accent, Id, Instant, Language};
use identity::{Right, Scope};
use maud::html;
use migrations::HISTORY;
use store::{Db, Fault, Store};
use testing::{Database, TestStore};
use tower::ServiceExt;
use web::{Access, Answer, Ask, Doorkeeper, House, Network, Place, Route, Trouble};

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

    fn scope(&self, _: &Db, _: Id, _: Instant) -> Result<Scope, Fault> {
        Ok(Scope::default())
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

const ROUTES: &[Route] = &[
    Route::look("/{network}/hello", Access::Public, hello),
    Route::look("/{network}/breaks", Access::Anyone, breaks),
    Route::look("/{network}/kept", Access::May(Right::KeepDirectory), hello),
    Route::change("/{network}/said", Access::Anyone, said),
];

const ORIGIN: &str = "https://red.example";

fn ask(request: Request<Body>) -> (StatusCode, Response<()>, String) {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let house = House {
        store: test.store,
        doorkeeper: Arc::new(OneNetwork),
        routes: ROUTES.to_vec(),
        assets: Vec::new(),
        origin: ORIGIN.to_owned(),
        demo: false,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = web::service(house).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        let text = String::from_utf8(body.to_vec()).unwrap();
        (parts.status, Response::from_parts(parts, ()), text)
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
