//! Figures for programs that watch over the server, as Prometheus reads them: at an address of
//! their own, which readers can't reach. Addresses of pages stand there by their pattern, so that
//! nothing in them tells of anybody.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use base::Day;
use jiff::tz::TimeZone;
use metrics::{Unit, describe_counter, describe_gauge, describe_histogram, gauge};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use metrics_process::Collector;
use store::{Fault, Store};

use crate::backups::nightly::Shelf;
use crate::settings::Trouble;

/// From what a page of the cache takes to what nobody waits for.
const SECONDS: &[f64] = &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// What the figures are read from at the moment when they are asked for.
#[derive(Clone)]
struct Watched {
    figures: PrometheusHandle,
    process: Collector,
    store: Store,
    shelf: Shelf,
}

/// Begins to count, and to answer at the address.
pub(crate) async fn watch(at: SocketAddr, store: Store, shelf: Shelf) -> Result<(), Trouble> {
    let listener = tokio::net::TcpListener::bind(at).await;
    let listener = listener.map_err(|why| Trouble::AddressTaken(at, why.to_string()))?;
    let figures = counted().map_err(|why| Fault::Broken(why.to_string()))?;
    let process = Collector::default();
    process.describe();
    let router = Router::new().route("/metrics", get(told));
    let router = router.with_state(Watched { figures, process, store, shelf });
    tokio::spawn(async move {
        if let Err(why) = axum::serve(listener, router).await {
            tracing::error!(%why, "the figures can't be read any more");
        }
    });
    Ok(())
}

fn counted() -> Result<PrometheusHandle, BuildError> {
    let figures = PrometheusBuilder::new().set_buckets(SECONDS)?.install_recorder()?;
    let seconds = Unit::Seconds;
    describe_histogram!("urdimbre_request_seconds", seconds, "How long requests took to answer.");
    describe_histogram!("urdimbre_act_seconds", seconds, "How long acts took, to the commit.");
    describe_counter!(
        "urdimbre_acts_tried_again_total",
        "Times an act began anew because another got in between."
    );
    describe_gauge!("urdimbre_database_queue", "Functions that wait for a connection.");
    describe_gauge!("urdimbre_letters_waiting", "Letters that have still to be sent.");
    describe_gauge!(
        "urdimbre_letters_oldest_seconds",
        seconds,
        "For how long the oldest of them has waited."
    );
    describe_gauge!(
        "urdimbre_backup_age_days",
        "Days since the last nightly backup; absent while there is none."
    );
    Ok(figures)
}

async fn told(State(watched): State<Watched>) -> (StatusCode, String) {
    let Watched { figures, process, store, shelf } = watched;
    figures.run_upkeep();
    process.collect();
    let (reading, writing) = store.waiting();
    queue("read", reading);
    queue("write", writing);
    let now = store.ground().now();
    if let Some(last) = shelf.days().pop() {
        gauge!("urdimbre_backup_age_days")
            .set(days_between(last, now.to_zoned(TimeZone::UTC).date()));
    }
    match store.read(mail::queue).await {
        Ok(letters) => {
            gauge!("urdimbre_letters_waiting").set(figure(letters.waiting));
            let waited = letters.oldest.map_or(0, |oldest| now.duration_since(oldest).as_secs());
            gauge!("urdimbre_letters_oldest_seconds").set(figure(waited));
            (StatusCode::OK, figures.render())
        }
        // What watches has to see that the database is away.
        Err(fault) => (StatusCode::SERVICE_UNAVAILABLE, format!("{fault}\n")),
    }
}

fn queue(of: &'static str, waiting: usize) {
    gauge!("urdimbre_database_queue", "to" => of)
        .set(figure(i64::try_from(waiting).unwrap_or(i64::MAX)));
}

fn days_between(last: Day, today: Day) -> f64 {
    last.until(today).map_or(0.0, |span| f64::from(span.get_days()))
}

/// None of ours is so large that it would lose anything.
#[expect(clippy::cast_precision_loss, reason = "counts and seconds stay far below 2^52")]
fn figure(count: i64) -> f64 {
    count as f64
}
