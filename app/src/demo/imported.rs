//! An import that has ended, with a line that failed.

use directory::{Choice, Matching, Verdict};
use jiff::tz::TimeZone;
use store::{ActHeader, Fault, Stop, Store};

use super::loom::Loom;
use super::{header_in, refused};
use crate::operations::KINDS;

const LIST: &str = include_str!("../../demo/importadas.csv");
const NAME: &str = "ciudades-nuevas.csv";

pub(super) fn load(store: &Store, loom: &Loom) -> Result<(), Fault> {
    let network = loom.network;
    let sheet = sheets::read(LIST.as_bytes()).map_err(|why| refused(NAME, why))?;
    let id = directory::give(store, network, NAME, &sheet)?;
    let matching: Matching = store
        .read_now(move |db| directory::import(db, network, id))?
        .ok_or_else(|| refused(NAME, "not kept"))?
        .matching;
    let today = store.ground().now().to_zoned(TimeZone::UTC).date();
    directory::check_import(store, network, id, &matching, today).map_err(|why| match why {
        Stop::Refused(why) => refused(NAME, why),
        Stop::Broken(fault) => fault,
    })?;
    // What another city of that name would be is left to whoever looks through the list.
    directory::choose_first(store, network, id, Verdict::Doubtful)?;
    store.plumbing(move |plumbing| {
        directory::choose(plumbing, network, id, &[(5, Choice::Enter)])
    })?;
    let operation = store.new_id();
    let header = ActHeader { operation: Some(operation), ..header_in(network) };
    store.act(header, move |act| directory::go(act, network, id, operation)).map_err(|why| {
        match why {
            Stop::Refused(why) => refused(NAME, why),
            Stop::Broken(fault) => fault,
        }
    })?;
    jobs::work_off(store, &KINDS)
}
