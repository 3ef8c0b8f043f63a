//! What records of the imaginary network have to do with each other.

use base::{Id, Visibility, When};
use casework::{End, Hung, Relation, Said, Tie};
use jiff::civil::date;
use store::{Fault, Store};

use super::loom::Loom;
use super::{header_in, refused};

/// A record by its kind and number, or in the directory by its number in GeoNames; and by the name that
/// history tells.
type Of = (&'static str, i64, &'static str);

const WATER: Of = ("initiative", 1, "Red Agua en la Ladera");
const CRAFTS: Of = ("initiative", 2, "Oficios que no se pierden");
const NEXT_PLAN: Of = ("initiative", 3, "Plan de trabajo 2027");
const PLAN: Of = ("decision", 1, "Plan de trabajo 2025-2026");
const DUES: Of = ("decision", 4, "Cuota de las ciudades de menos de cien mil habitantes");
const WORKSHOPS: Of = ("decision", 5, "Calendario de talleres de 2026");
const MONTEVIDEO: Of = ("organisation", 3_441_575, "Montevideo");

const LINKS: &[(Of, Relation, Of)] = &[
    (WATER, Relation::ResultsFrom, PLAN),
    (NEXT_PLAN, Relation::Continues, PLAN),
    (WORKSHOPS, Relation::Answers, PLAN),
    (DUES, Relation::Mentions, PLAN),
    (MONTEVIDEO, Relation::Mentions, CRAFTS),
];
/// The last of them holds no longer.
const ENDED: usize = 4;

pub(super) fn make(store: &Store, loom: &Loom) -> Result<(), Fault> {
    let network = loom.network;
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for (nth, (from, relation, to)) in LINKS.iter().enumerate() {
        let (from, to) = (end(store, loom, *from)?, end(store, loom, *to)?);
        let since = (nth == 0).then(|| When::Day(date(2025, 3, 1)));
        let tie = Tie { said: Said { relation: *relation, back: false }, since };
        let ends = (from.clone(), to.clone());
        let link = store
            .act(header_in(network), move |act| casework::link(act, network, &from, &tie, &to))
            .map_err(|why| refused("a link", why))?;
        if nth == ENDED {
            let (from, to) = ends;
            store
                .act(header_in(network), move |act| {
                    casework::unlink(act, network, link.id, &from, &to, today)
                })
                .map_err(|why| refused("a link", why))?;
        }
    }
    Ok(())
}

fn end(store: &Store, loom: &Loom, (kind, number, name): Of) -> Result<End, Fault> {
    let network = loom.network;
    let id = store.read_now(move |db| match kind {
        "initiative" => directory::initiative_numbered(db, network, number),
        "decision" => directory::decision_numbered(db, network, number),
        _ => Ok(None),
    })?;
    let city = u32::try_from(number).ok().and_then(|city| loom.cities.get(&city).copied());
    let id: Id = id.or(city).ok_or_else(|| refused(name, "no such record"))?;
    let hung = Hung { kind: kind.to_owned(), id, seen_by: Visibility::Public };
    Ok(End { hung, name: name.to_owned() })
}
