//! Which record of the directory stands at an address, as people copy it from their browser.

use base::{Id, Language};
use store::{Db, Fault, Subject as _};

use crate::body::Body;
use crate::decision::Decision;
use crate::initiative::Initiative;
use crate::organisation::Organisation;
use crate::store as sql;

/// The kind and id of the record at a path of a network; whether its reader may know of it is not
/// asked here.
pub fn record_at(
    db: &Db,
    network: Id,
    slug: &str,
    path: &str,
) -> Result<Option<(&'static str, Id)>, Fault> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    if parts.first().is_some_and(|part| part.parse::<Language>().is_ok()) {
        parts.remove(0);
    }
    let [of, place, number] = parts.as_slice() else { return Ok(None) };
    let Some(number) = number.parse::<i64>().ok().filter(|_| *of == slug) else { return Ok(None) };
    Ok(match *place {
        "organisations" => sql::entry(db, network, number)?
            .map(|entry| (Organisation::KIND, entry.organisation_id)),
        "bodies" => sql::body_numbered(db, network, number)?.map(|id| (Body::KIND, id)),
        "initiatives" => {
            sql::initiative_numbered(db, network, number)?.map(|id| (Initiative::KIND, id))
        }
        "decisions" => sql::decision_numbered(db, network, number)?.map(|id| (Decision::KIND, id)),
        _ => None,
    })
}
