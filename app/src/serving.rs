//! The house, open.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ::finding::Finder;
use axum::ServiceExt as _;
use identity::HouseKey;
use search::{Librarian, Library};
use store::{Fault, Store};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use web::{House, Route};

use crate::doorkeeper::Doorkeeper;
use crate::duties::Duties;
use crate::files;
use crate::finding;
use crate::house_key;
use crate::operations;
use crate::pages;
use crate::settings::{LogForm, Settings, Trouble};
use crate::words::Words;

/// Everything that has an address.
pub fn routes(demo: bool) -> Vec<Route> {
    let mut all = pages::routes();
    if demo {
        all.extend(pages::demo_routes());
    }
    all.extend(directory::routes());
    all.extend(membership::routes());
    all.extend(operations::routes());
    all.extend(archive::routes());
    all.extend(casework::routes());
    all
}

/// Where the index lies, below the folder of the data.
pub fn index_folder(data: &Path) -> PathBuf {
    data.join("index")
}

pub fn library(data: &Path) -> Arc<Library> {
    Arc::new(Library::at(&index_folder(data), finding::SOURCES.to_vec()))
}

pub fn house(
    store: Store,
    finder: Arc<dyn Finder>,
    data: &Path,
    origin: &str,
    demo: bool,
) -> House {
    House {
        finder,
        doorkeeper: Arc::new(Doorkeeper),
        routes: routes(demo),
        assets: [directory::assets(), archive::assets()].concat(),
        folder: files::folder(data).into(),
        origin: origin.to_owned(),
        proxy: None,
        key: HouseKey::draw(&mut store.ground().chance.draw()),
        store,
        demo,
        security_contact: None,
        tells: TELLS.into(),
        pace: web::Pace::default(),
    }
}

/// What each crate tells the desk, histories and other crates' pages.
const TELLS: &[web::Tells] = &[
    pages::first_steps::TELLS,
    directory::TELLS,
    membership::TELLS,
    jobs::TELLS,
    casework::TELLS,
    archive::TELLS,
    pages::letters::TELLS,
];

/// Serves until it is asked to stop; what is being answered then is still answered.
pub fn serve(
    settings: &Settings,
    store: Store,
    words: Words,
    demo: bool,
    ready: impl FnOnce(),
) -> Result<(), Trouble> {
    let taken = |why: std::io::Error| Trouble::AddressTaken(settings.listen, why.to_string());
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(taken)?;
    let key = house_key::load_or_make(settings, store.ground())?;
    let library = library(&settings.data);
    let _librarian = Librarian::start(library.clone(), store.clone());
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(settings.listen).await.map_err(taken)?;
        let _duties = Duties::taken_up(settings, &store, demo).await?;
        let security_contact = settings.security_contact.clone();
        let house = house(store, library, &settings.data, &settings.origin, demo);
        let house = House { proxy: settings.proxy, key, security_contact, ..house };
        let service = web::service(house);
        let (asked, stopping) = tokio::sync::oneshot::channel();
        let stop = asked_to_stop();
        say(&words.serving(&settings.origin));
        ready();
        let until_asked = async move {
            stop.await;
            let _ = asked.send(());
        };
        let service = service.into_make_service_with_connect_info::<SocketAddr>();
        let served = axum::serve(listener, service).with_graceful_shutdown(until_asked);
        tokio::select! {
            done = served => done.map_err(taken)?,
            () = too_long_after(stopping) => tracing::warn!("what was not answered in time is let go"),
        }
        Ok(())
    })
}

/// How long what is being answered is waited for when it is asked to stop: longer than any
/// answer takes, so that only who sends nothing more is let go.
const FINISHES_WITHIN: Duration = Duration::from_secs(25);

async fn too_long_after(stopping: tokio::sync::oneshot::Receiver<()>) {
    match stopping.await {
        Ok(()) => tokio::time::sleep(FINISHES_WITHIN).await,
        Err(_) => std::future::pending().await,
    }
}

/// Does what a server does by itself, and serves nothing. Beside servers on PostgreSQL, each thing is
/// done once whoever does it.
pub fn work(settings: &Settings, store: &Store, words: Words) -> Result<(), Trouble> {
    let broken = |why: std::io::Error| Trouble::Fault(Fault::Broken(why.to_string()));
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(broken)?;
    runtime.block_on(async {
        let _duties = Duties::taken_up(settings, store, false).await?;
        let stop = asked_to_stop();
        say(words.working());
        stop.await;
        Ok(())
    })
}

fn say(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// From the call on it is heard, also before anybody waits for it.
fn asked_to_stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let heard = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async move {
        match heard {
            [Ok(mut interrupt), Ok(mut terminate)] => {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
            }
            _ => {
                tracing::warn!("a request to stop will not be heard");
                std::future::pending::<()>().await;
            }
        }
    }
}

/// Logs go to standard error; `RUST_LOG` says how much.
pub fn log_to_stderr(form: LogForm) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let registry = tracing_subscriber::registry().with(filter);
    // A second call (tests) finds a subscriber and leaves it.
    let _ = match form {
        LogForm::Text => registry.with(layer).try_init(),
        LogForm::Json => registry.with(layer.json().flatten_event(true)).try_init(),
    };
}
