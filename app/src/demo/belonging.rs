//! Who belongs to the networks of the demonstration: what the sources tell, and in the imaginary
//! network most cities, in every way there is.

use std::collections::HashMap;

use base::Id;
use base::typed::Typed;
use membership::OfMemberships;
use store::{Act, Fault, Store};

use super::{header_in, refused};

/// A belonging as a file tells it.
pub(super) struct Told<'t> {
    pub(super) organisation: Id,
    pub(super) kind: &'t str,
    pub(super) since: &'t str,
    pub(super) until: &'t str,
    pub(super) source: &'t str,
}

pub(super) fn load(store: &Store, network: Id, told: &[Told<'_>]) -> Result<(), Fault> {
    let lay = move |act: &Act<'_>| directory::lay_own_kinds::<OfMemberships>(act, network);
    let kinds = store.act(header_in(network), lay)?;
    let kinds: HashMap<&str, Id> = kinds.iter().map(|kind| (kind.code.as_str(), kind.id)).collect();
    for one in told {
        let kind = kinds.get(one.kind).ok_or_else(|| refused(one.kind, "no such kind"))?;
        let fields = [
            ("kind", &*kind.to_string()),
            ("since", one.since),
            ("until", one.until),
            ("source", one.source),
        ];
        let typed: Typed = fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into();
        let organisation = one.organisation;
        store
            .act(header_in(network), move |act| {
                membership::admit(act, network, organisation, &typed)
            })
            .map_err(|why| refused(one.kind, why))?;
    }
    Ok(())
}

/// Of every ten cities of the imaginary network seven belong in full; one comes and goes, one
/// leaves at the end of the year, one is only known.
pub(super) fn dealt(cities: impl Iterator<Item = Id>) -> Vec<Told<'static>> {
    const SOURCE: &str = "Registro de miembros";
    let mut told = Vec::new();
    for (nth, organisation) in cities.enumerate() {
        let mut tell = |kind, since, until| {
            told.push(Told { organisation, kind, since, until, source: SOURCE });
        };
        match nth % 20 {
            3 | 13 => tell("associate", "2023-05", ""),
            7 | 17 => {}
            9 => {
                tell("observer", "2018", "2021");
                tell("full", "2022-03-18", "");
            }
            19 => tell("full", "2019", "2026"),
            12 => tell("full", "2014", "2024-10"),
            _ if nth < 40 => tell("full", "2012-09-21", ""),
            _ => tell("full", "2016", ""),
        }
    }
    told
}
