//! Whether what is kept twice is the same in both places.

use base::{Id, Language};
use store::{Db, Fault, history, numbers};

use crate::store as sql;
use crate::words::Words;
use crate::{deciding, entering, forming, theming, undertaking};

/// Something in the directory that no act could have left so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amiss {
    /// What the list of a network sorts and searches by is not what the organisation says.
    Copied { network: String, number: i64 },
    /// The organisations of a country are not as many as was counted.
    Counted { network: String, country: String },
    /// The record doesn't know the state that an organisation is in.
    Unrecorded { network: String, number: i64 },
    /// The next number would be one that was given already.
    Number { network: String, kind: &'static str, last: i64, given: i64 },
}

impl Amiss {
    pub fn told(&self, language: Language) -> String {
        let words = Words(language);
        match self {
            Amiss::Copied { network, number } => words.amiss_copied(network, *number),
            Amiss::Counted { network, country } if country.is_empty() => {
                words.amiss_counted(network, "—")
            }
            Amiss::Counted { network, country } => words.amiss_counted(network, country),
            Amiss::Unrecorded { network, number } => words.amiss_unrecorded(network, *number),
            Amiss::Number { network, kind, last, given } => {
                words.amiss_number(network, kind, *last, *given)
            }
        }
    }
}

/// How many entries are looked at with one statement.
const AT_ONCE: i64 = 500;

pub fn check(db: &Db) -> Result<Vec<Amiss>, Fault> {
    let networks = sql::network_cards(db, Language::Es)?;
    let mut amiss = Vec::new();
    for network in &networks {
        for (kind, given) in [
            (entering::NUMBERED, sql::highest_entry(db, network.id)?),
            (forming::NUMBERED, sql::highest_body(db, network.id)?),
            (deciding::NUMBERED, sql::highest_decision(db, network.id)?),
            (undertaking::NUMBERED, sql::highest_initiative(db, network.id)?),
            (theming::NUMBERED, sql::highest_theme(db, network.id)?),
        ] {
            let (last, given) = (numbers::last(db, network.id, kind)?, given.flatten());
            let (last, given) = (last.unwrap_or(0), given.unwrap_or(0));
            if last < given {
                amiss.push(Amiss::Number { network: network.slug.clone(), kind, last, given });
            }
        }
        for tally in sql::recounted(db, network.id)? {
            let told = (tally.organisations, tally.people);
            if told != (tally.organisations_there, tally.people_there) {
                let network = network.slug.clone();
                amiss.push(Amiss::Counted { network, country: tally.country });
            }
        }
    }
    let slug = |id: Id| {
        let of_it = networks.iter().find(|network| network.id == id);
        of_it.map(|network| network.slug.clone()).unwrap_or_default()
    };
    let mut after = (Id::from_bytes([0; 16]), Id::from_bytes([0; 16]));
    loop {
        let entries = sql::copies_after(db, after.0, after.1, AT_ONCE)?;
        let Some(last) = entries.last() else { return Ok(amiss) };
        after = (last.network_id, last.organisation_id);
        for entry in entries {
            look_at(db, &entry, &slug, &mut amiss)?;
        }
    }
}

fn look_at(
    db: &Db,
    entry: &sql::Copied,
    slug: &dyn Fn(Id) -> String,
    amiss: &mut Vec<Amiss>,
) -> Result<(), Fault> {
    let Some(organisation) = sql::organisation(db, entry.organisation_id)? else { return Ok(()) };
    let facts = &organisation.facts;
    let as_it_says = entry.kind_id == facts.kind
        && entry.country == facts.country.as_ref().map_or("", base::Country::code)
        && entry.sort_key == base::sort_key(&facts.name)
        && entry.folded == facts.found_by(&sql::other_names(db, entry.organisation_id, false)?)
        && entry.population == facts.population.unwrap_or(-1);
    if !as_it_says {
        amiss.push(Amiss::Copied { network: slug(entry.network_id), number: entry.number });
    }
    let told = history::told_revision(db, organisation.id)?.flatten();
    if told != Some(organisation.revision) {
        amiss.push(Amiss::Unrecorded { network: slug(entry.network_id), number: entry.number });
    }
    Ok(())
}
