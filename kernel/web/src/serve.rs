use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{RawPathParams, Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, on};
use base::Stopwatch;
use finding::Finder;
use identity::{HouseKey, Secret, see_session};
use store::{Db, Store};
use tokio::sync::Semaphore;
use tower::Layer;
use tower::util::MapRequestLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};

use crate::admitting::admitted;
use crate::ask::plain;
use crate::assets::asset;
use crate::contact::{Contact, security};
use crate::drafts::{self, LAST_SESSION, LAST_SESSION_KNOWN};
use crate::machine::{self, Bearer};
use crate::mishap::mishap;
use crate::pace::{Left, Pace};
use crate::reading::{self, Files};
use crate::request::{
    Headed, bare_ask, from_our_pages, in_a_language, secret_of, take_language_off,
};
use crate::{Access, Answer, Ask, Asset, Doorkeeper, Handler, Method, Route, Tells, Trouble};

/// Nothing needs a connection longer than this.
const ANSWERED_WITHIN: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// So many lists are written at a time.
static TAKING: Semaphore = Semaphore::const_new(2);

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
    /// Where the files lie that people bring; what is coming in, in "inbox" below it.
    pub folder: Arc<Path>,
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
                timed(route, answer(house, route, parameters, request))
            };
        router = router.route(route.pattern, on(filter, handler));
    }
    let router = router
        .route("/assets/{name}", get(asset))
        .route("/.well-known/security.txt", get(security))
        .fallback(|State(house): State<Arc<House>>, request: Request| async move {
            let ask = bare_ask(&house, &request);
            mishap(&ask, &Trouble::NotFound)
        })
        .layer(axum::middleware::map_response(with_headers))
        .layer(
            CompressionLayer::new().gzip(true).compress_when(
                // Fonts and what people bring come compressed already.
                DefaultPredicate::new()
                    .and(NotForContentType::new("font/"))
                    .and(NotForContentType::new("application/pdf"))
                    .and(NotForContentType::new("application/vnd.")),
            ),
        )
        .with_state(house);
    MapRequestLayer::new(take_language_off as fn(Request) -> Request).layer(router)
}

/// Addresses are told by their pattern: no number, name or key of anybody's.
async fn timed(route: Route, answered: impl Future<Output = Response>) -> Response {
    let watch = Stopwatch::start();
    let response = answered.await;
    let status = response.status().as_u16();
    metrics::histogram!(
        "urdimbre_request_seconds",
        "route" => route.pattern,
        "method" => if route.method == Method::Get { "get" } else { "post" },
        "status" => STATUSES.get(usize::from(status / 100)).copied().unwrap_or_default(),
    )
    .record(watch.seconds());
    response
}

/// By their hundreds.
const STATUSES: [&str; 6] = ["", "1xx", "2xx", "3xx", "4xx", "5xx"];

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
    let mut ask = bare_ask(&house, &request);
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
        let filled = match left {
            Some(_) => of_a_machine(&mut ask, request).await,
            None => filled_in(&house, route, &mut ask, request).await,
        };
        match filled {
            Ok(()) => {}
            Err(Trouble::Unreadable(_)) => return unreadable(&ask, left),
            Err(trouble) => return mishap(&ask, &trouble).into_response(),
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
    let answer = if route.method == Method::Get { answer.in_part(&headers) } else { answer };
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

/// Takes in what a program sent.
async fn of_a_machine(ask: &mut Ask, request: Request) -> Result<(), Trouble> {
    let body = reading::whole(request.into_body()).await?;
    ask.machine.digest = machine::digest(&body);
    let typed = machine::typed(&body).filter(|_| ask.machine.is_sound());
    ask.form = typed.ok_or_else(|| Trouble::Unreadable(String::new()))?;
    Ok(())
}

/// Takes in a form, and its files if whoever sends it may come there: of anybody else it is read
/// what was typed, so that it can be kept.
async fn filled_in(
    house: &House,
    route: Route,
    ask: &mut Ask,
    request: Request,
) -> Result<(), Trouble> {
    let folder = house.folder.join("inbox");
    let (mut files, mut unwelcome) = (None, None);
    if let Some(at_most) = route.files {
        let (asked, keeper) = (ask.clone(), house.doorkeeper.clone());
        let (asked, met) =
            house.store.read(move |db| admitted(&*keeper, db, &route, asked)).await?;
        unwelcome = met.err().map(|trouble| (asked, trouble));
        let at_most = if unwelcome.is_none() { at_most } else { 0 };
        files = Some(Files { folder: &folder, at_most });
    }
    match (reading::form(request, files).await, unwelcome) {
        (Ok((form, files)), _) => (ask.form, ask.files) = (form, files),
        (Err(_), Some((known, trouble))) => {
            *ask = known;
            return Err(trouble);
        }
        (Err(trouble), None) => return Err(trouble),
    }
    Ok(())
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
        Handler::Change(run) | Handler::Take(run) => {
            // Long lists wait for each other, so that short pages need not.
            let _turn = match route.handler {
                Handler::Take(_) => TAKING.acquire().await.ok(),
                Handler::Change(_) | Handler::Look(_) => None,
            };
            let (ask, met) =
                house.store.read(move |db| admitted(&*keeper, db, &route, ask)).await?;
            let (store, keeper) = (house.store.clone(), house.doorkeeper.clone());
            let changed = tokio::task::spawn_blocking(move || {
                if let Some(answer) = drafts::instead(&ask, &met, &store) {
                    return answer;
                }
                let bearer = ask.machine.bearer.as_ref().filter(|bearer| bearer.due);
                note_use(&store, &*keeper, None, bearer);
                let answer = met.and_then(|()| run(&ask, &store));
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

async fn with_headers(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        // What people brought is kept apart by a stricter one.
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    response
}
