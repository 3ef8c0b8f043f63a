use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, on};
use base::{Language, Visibility};
use finding::Finder;
use identity::{HouseKey, Scope, Secret, Session, see_session, session_of};
use store::{Db, Store};
use tower::Layer;
use tower::util::MapRequestLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

use crate::accent;
use crate::ask::plain;
use crate::assets::ASSETS;
use crate::contact::Contact;
use crate::drafts::{self, LAST_SESSION, LAST_SESSION_KNOWN};
use crate::machine::{self, Bearer, Machine, Shown, is_for_machines};
use crate::mishap::mishap;
use crate::pace::{Left, Pace};
use crate::source::source;
use crate::store as sql;
use crate::{
    Access, Answer, Ask, Asset, Doorkeeper, Handler, Method, Route, Tells, Trouble, Typed,
};

/// A form is never larger; files come in pieces of their own.
const BODY_AT_MOST: usize = 256 * 1024;
/// Nothing needs a connection longer than this.
const ANSWERED_WITHIN: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the edge serves.
pub struct House {
    pub store: Store,
    pub doorkeeper: Arc<dyn Doorkeeper>,
    pub finder: Arc<dyn Finder>,
    pub routes: Vec<Route>,
    /// What crates bring to be kept by browsers, beside the assets of the edge itself.
    pub assets: Vec<&'static Asset>,
    /// As "https://red.example", without a slash at the end.
    pub origin: String,
    /// What stands in front of the program, if it isn't on the same machine.
    pub proxy: Option<IpAddr>,
    /// In no database: what is made with it can't be made by who reads one.
    pub key: HouseKey,
    /// Whether all of it is a demonstration: its pages then say so, and lead to its mailbox.
    pub demo: bool,
    /// Where somebody writes who has found a hole in it.
    pub security_contact: Option<Contact>,
    /// What crates tell each other's pages.
    pub tells: Arc<[Tells]>,
    /// How often each program has asked in this minute.
    pub pace: Pace,
}

/// A language at the head of an address, taken off before the address is looked up.
#[derive(Clone, Copy)]
struct Headed(Language);

pub type Service = tower::util::MapRequest<Router, fn(Request) -> Request>;

pub fn service(house: House) -> Service {
    let house = Arc::new(house);
    let mut router = Router::new();
    for route in house.routes.clone() {
        let filter = match route.method {
            Method::Get => axum::routing::MethodFilter::GET,
            Method::Post => axum::routing::MethodFilter::POST,
        };
        let handler =
            move |State(house): State<Arc<House>>, parameters: RawPathParams, request: Request| {
                answer(house, route, parameters, request)
            };
        router = router.route(route.pattern, on(filter, handler));
    }
    let router = router
        .route("/assets/{name}", get(asset))
        .route("/.well-known/security.txt", get(security))
        .fallback(|State(house): State<Arc<House>>, request: Request| async move {
            let ask = bare_ask(&house, &request, Typed::default());
            mishap(&ask, &Trouble::NotFound)
        })
        .layer(axum::middleware::map_response(with_headers))
        .layer(CompressionLayer::new().gzip(true).compress_when(
            // Fonts come compressed already.
            DefaultPredicate::new().and(NotForContentType::new("font/")),
        ))
        .with_state(house);
    MapRequestLayer::new(take_language_off as fn(Request) -> Request).layer(router)
}

fn take_language_off(mut request: Request) -> Request {
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

async fn answer(
    house: Arc<House>,
    route: Route,
    parameters: RawPathParams,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    if route.access == Access::Public && route.method == Method::Get {
        // Who is not signed in reads public pages at the address of their language.
        let signed_in = secret_of(&headers).is_some();
        if request.extensions().get::<Headed>().is_none() && !signed_in {
            return in_a_language(&headers, request.uri()).into_response();
        }
    }
    let mut ask = bare_ask(&house, &request, Typed::default());
    let left = (route.access == Access::Machine).then(|| ask.machine.counted(&house.pace, &ask));
    ask.parameters = parameters.iter().map(|(k, v)| (k.to_owned(), plain(v))).collect();
    if let Some(left) = left.filter(|left| left.more.is_none()) {
        let answer = mishap(&ask, &Trouble::TooOften).for_a_machine(&ask, left);
        return answer.with_header(header::RETRY_AFTER, left.seconds.to_string()).into_response();
    }
    if route.method == Method::Post {
        // A key is no cookie: no page of another site can make a browser show it.
        if left.is_none() && !from_our_pages(&headers, &house.origin) {
            return mishap(&ask, &Trouble::Elsewhere).into_response();
        }
        match to_bytes(request.into_body(), BODY_AT_MOST).await {
            Ok(body) if left.is_some() => {
                ask.machine.digest = machine::digest(&body);
                match machine::typed(&body).filter(|_| ask.machine.is_sound()) {
                    Some(typed) => ask.form = typed,
                    None => return unreadable(&ask, left),
                }
            }
            Ok(body) => ask.form = Typed::parse(&body),
            Err(_) => return mishap(&ask, &Trouble::TooLarge).into_response(),
        }
    }
    let plain = ask.clone();
    let answered = tokio::time::timeout(ANSWERED_WITHIN, handled(house, route, ask)).await;
    let slow = || Err(Trouble::Fault(store::Fault::Slow("no answer in time".to_owned())));
    let answer = answered.unwrap_or_else(|_| slow());
    let answer = answer.unwrap_or_else(|trouble| mishap(&plain, &trouble));
    let for_all = route.access == Access::Public || answer.for_all || left.is_some();
    let shows_something = plain.secret.is_some() || headers.contains_key(header::AUTHORIZATION);
    let answer = if route.method == Method::Get && for_all && !shows_something {
        answer.kept_a_minute(&headers)
    } else if route.method == Method::Get && left.is_some() {
        answer.tagged(&headers)
    } else {
        answer
    };
    match (left, &plain.secret) {
        (Some(left), _) => answer.for_a_machine(&plain, left),
        // A form that was begun in the session before is known by it to be theirs.
        (None, Some(before)) if answer.turns_session() => {
            answer.with_cookie(&plain, LAST_SESSION, &before.reveal(), LAST_SESSION_KNOWN)
        }
        (None, _) => answer,
    }
    .into_response()
}

/// What a program sent is no object of plain values, or bears a name that none can have.
fn unreadable(ask: &Ask, left: Option<Left>) -> Response {
    let what = if ask.machine.is_sound() { "body" } else { "Idempotency-Key" };
    let answer = mishap(ask, &Trouble::Unreadable(what.to_owned()));
    match left {
        Some(left) => answer.for_a_machine(ask, left).into_response(),
        None => answer.into_response(),
    }
}

/// Troubles that a reader who is known meets are shown in the frame of their page; those met
/// before (the database is away) in a bare one.
async fn handled(house: Arc<House>, route: Route, ask: Ask) -> Result<Answer, Trouble> {
    let keeper = house.doorkeeper.clone();
    match route.handler {
        Handler::Look(look) => {
            let looked = move |db: &Db| {
                let (ask, met) = admitted(&*keeper, db, &route, ask)?;
                let answer = met.and_then(|()| look(&ask, db));
                let answer = answer.unwrap_or_else(|trouble| mishap(&ask, &trouble));
                Ok::<_, Trouble>((answer, due(&ask), ask.machine.bearer.filter(|b| b.due)))
            };
            let (answer, secret, bearer) = house.store.read(looked).await?;
            if secret.is_some() || bearer.is_some() {
                let (store, keeper) = (house.store.clone(), house.doorkeeper.clone());
                tokio::task::spawn_blocking(move || {
                    note_use(&store, &*keeper, secret.as_ref(), bearer.as_ref());
                });
            }
            Ok(answer)
        }
        Handler::Change(change) => {
            let (ask, met) =
                house.store.read(move |db| admitted(&*keeper, db, &route, ask)).await?;
            let (store, keeper) = (house.store.clone(), house.doorkeeper.clone());
            let changed = tokio::task::spawn_blocking(move || {
                if let Some(answer) = drafts::instead(&ask, &met, &store) {
                    return answer;
                }
                let bearer = ask.machine.bearer.as_ref().filter(|bearer| bearer.due);
                note_use(&store, &*keeper, None, bearer);
                let answer = met.and_then(|()| change(&ask, &store));
                drafts::after(&ask, &answer, &store);
                answer.unwrap_or_else(|trouble| mishap(&ask, &trouble))
            });
            changed.await.map_err(|_| {
                Trouble::Fault(store::Fault::Broken("a panic while a change was made".to_owned()))
            })
        }
    }
}

/// The session whose use has to be written down again, so that it doesn't rest while in use.
fn due(ask: &Ask) -> Option<Secret> {
    let due = ask.session.as_ref().is_some_and(|session| session.is_due(ask.now));
    ask.secret.clone().filter(|_| due)
}

fn note_use(
    store: &Store,
    keeper: &dyn Doorkeeper,
    session: Option<&Secret>,
    key: Option<&Bearer>,
) {
    if let Some(secret) = session.cloned()
        && let Err(fault) = store.plumbing(move |plumbing| see_session(plumbing, &secret))
    {
        tracing::warn!(%fault, "the use of a session was not written down");
    }
    if let Some(Err(fault)) = key.map(|bearer| keeper.used(store, bearer)) {
        tracing::warn!(%fault, "the use of a key was not written down");
    }
}

type Admitted = (Ask, Result<(), Trouble>);

/// Who asks, in which network, and whether the address is for them.
fn admitted(
    keeper: &dyn Doorkeeper,
    db: &Db,
    route: &Route,
    mut ask: Ask,
) -> Result<Admitted, Trouble> {
    if let Some(secret) = &ask.secret {
        ask.session = session_of(db, secret, ask.now)?;
    }
    if let (Some(session), false) = (&ask.session, ask.in_language) {
        ask.language = session.language;
    }
    match &ask.machine.shown {
        Shown::NoKey => return Ok((ask, Err(Trouble::SignIn))),
        Shown::Key(key) => {
            ask.machine.bearer = keeper.bearer(db, key, ask.now)?;
            if ask.machine.bearer.is_none() {
                return Ok((ask, Err(Trouble::SignIn)));
            }
        }
        Shown::Nothing => {}
    }
    let account = ask.session.as_ref().map(|session| session.account_id);
    let mut own = Scope::default();
    if route.of_a_network() {
        let slug = ask.parameter("network");
        let Some((network, scope)) = keeper.network(db, slug, ask.language, account, ask.now)?
        else {
            return Ok((ask, Err(Trouble::NotFound)));
        };
        (ask.network, own) = (Some(network), scope);
    } else if let Some(account) = account {
        own = keeper.scope(db, account, ask.now)?;
    }
    ask.scope = match ask.session.as_ref().and_then(Session::guise) {
        Some(guise) => {
            let (scope, name) = keeper.looking(db, &own, guise, ask.language)?;
            ask.looking_as = Some(name);
            scope.within(&own)
        }
        None => own,
    };
    if let Some(network) = &ask.network {
        ask.places = keeper.places(network, &ask.scope, ask.language);
        ask.asides = keeper.asides(db, network, &ask.scope, ask.language)?;
    }
    // Who looks in another's place is shown no draft of their own as if it were that other's.
    if let (Some(account), Method::Get, None) = (account, route.method, &ask.looking_as) {
        ask.drafts = sql::drafts_at(db, account, &ask.own_path())?;
    }
    if let Some(bearer) = &ask.machine.bearer {
        ask.scope = Scope::of(vec![bearer.grant.clone()]);
    }
    let met = met(route, &ask);
    Ok((ask, met))
}

fn met(route: &Route, ask: &Ask) -> Result<(), Trouble> {
    if ask.looking_as.is_some() && !route.while_looking {
        return Err(Trouble::Looking);
    }
    match route.access {
        Access::Machine if route.method == Method::Post && ask.machine.bearer.is_none() => {
            Err(Trouble::SignIn)
        }
        Access::Public | Access::Anyone | Access::Machine => Ok(()),
        Access::SignedIn | Access::May(_) if ask.session.is_none() => Err(Trouble::SignIn),
        Access::SignedIn => Ok(()),
        Access::May(right) if ask.may(right) => Ok(()),
        Access::May(_) => {
            // Who belongs to the network may know that there is such a page; others may not.
            let belongs =
                ask.network.as_ref().is_some_and(|n| ask.scope.sees(n.id, Visibility::Members));
            Err(if belongs { Trouble::Forbidden } else { Trouble::NotFound })
        }
    }
}

fn bare_ask(house: &House, request: &Request, form: Typed) -> Ask {
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
        form,
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

fn secret_of(headers: &HeaderMap) -> Option<Secret> {
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
fn from_our_pages(headers: &HeaderMap, origin: &str) -> bool {
    let says = |name: HeaderName, what: &str| {
        headers.get(name).is_some_and(|sent| sent.as_bytes() == what.as_bytes())
    };
    says(HeaderName::from_static("sec-fetch-site"), "same-origin") || says(header::ORIGIN, origin)
}

fn in_a_language(headers: &HeaderMap, uri: &Uri) -> Answer {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
    let wished = cookie(headers, "language").and_then(|code| code.parse().ok());
    let language = wished.or_else(|| accepted.and_then(Language::preferred)).unwrap_or_default();
    let rest = uri.path_and_query().map_or("/", |whole| whole.as_str());
    Answer::see(&format!("/{language}{}", rest.trim_end_matches('/')))
        .with_header(header::VARY, "accept-language, cookie".to_owned())
}

async fn security(State(house): State<Arc<House>>, request: Request) -> Response {
    let ask = bare_ask(&house, &request, Typed::default());
    let told = house.security_contact.as_ref().map(|contact| contact.told(&ask));
    told.unwrap_or_else(|| mishap(&ask, &Trouble::NotFound)).into_response()
}

async fn asset(State(house): State<Arc<House>>, request: Request) -> Response {
    let path = request.uri().path();
    let mut others = house.assets.iter().copied();
    if let Some(sheet) = accent::sheet(path, &house.origin) {
        return kept_for_ever("text/css; charset=utf-8", sheet.into_bytes());
    }
    let Some(asset) = ASSETS.find(path).or_else(|| others.find(|asset| asset.path == path)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    kept_for_ever(asset.content_type, asset.body.as_slice())
}

fn kept_for_ever(content_type: &'static str, body: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, body.into()).into_response()
}

async fn with_headers(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response
}
