//! A turnover of the demonstration: the posts of a country's cities were to end after an election,
//! and were given back, for there is none this year.

use base::Id;
use directory::{Function, Turnover};
use jiff::Span;
use store::{ActHeader, Fault, Stop, Store};

use super::{header_in, refused};
use crate::operations::KINDS;

/// Its posts end so many days from now.
const ENDS_IN: i64 = 60;

pub(super) fn load(store: &Store, network: Id) -> Result<(), Fault> {
    let country = "BR".parse().map_err(|why| refused("a country", why))?;
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let last_day = today.saturating_add(Span::new().days(ENDS_IN));
    let functions = vec![Function::FocalPoint];
    let turnover = Turnover { country, functions, last_day, writes: false };
    let asked = turnover.clone();
    let seen = store.read_now(move |db| directory::touched(db, network, &asked))?.len();
    let operation = store.new_id();
    let header = ActHeader { operation: Some(operation), ..header_in(network) };
    let title = format!("Brasil: cargos hasta el {}", i18n::day(base::Language::Es, last_day));
    store
        .act(header, move |act| {
            directory::begin_turnover(act, network, operation, &turnover, &title, seen)
        })
        .map_err(|why| match why {
            Stop::Refused(why) => refused("Brasil", why),
            Stop::Broken(fault) => fault,
        })?;
    jobs::work_off(store, &KINDS)?;
    store
        .act(header_in(network), move |act| jobs::undo(act, network, operation))
        .map_err(|why| refused("Brasil", why))?;
    jobs::work_off(store, &KINDS)
}
