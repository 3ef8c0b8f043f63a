//! `urdimbre seed`: a network with as many cities as one likes, to see how the program bears it.
//! They are entered by the act that people use, many in each, as one operation.

use std::cmp::Reverse;

use base::typed::Typed;
use base::{Day, Id, Language, Visibility};
use directory::{Facts, Kind, NewNetwork};
use jiff::tz::TimeZone;
use reference::cities::{self, City};
use store::{ActHeader, Actor, Channel, Fault, Store};

use crate::settings::Trouble;

/// How many cities one act enters: enough that the disk is not waited for at each, few enough
/// that nobody waits long for the act.
const TOGETHER: usize = 20;

/// Brings a network to so many cities, the largest of the world first; past those that there
/// are, they are numbered. Answers how many it entered.
pub fn seed(store: &Store, slug: &str, wanted: usize) -> Result<usize, Trouble> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.len() < 3 || !slug.chars().all(fits) {
        return Err(Trouble::SlugWrong(slug.to_owned()));
    }
    let mut kinds = store.read_now(directory::laid_kinds)?;
    if kinds.is_empty() {
        kinds = store.act(header(None), directory::lay_kinds)?;
    }
    let (network, there) = network(store, slug)?;
    let today = store.ground().now().to_zoned(TimeZone::UTC).date();
    let mut largest: Vec<City> = cities::all().collect();
    largest.sort_by_key(|city| (Reverse(city.population()), city.id()));
    let header = ActHeader { operation: Some(store.new_id()), ..header(Some(network)) };
    for first in (there..wanted).step_by(TOGETHER) {
        let some = first..wanted.min(first + TOGETHER);
        let facts = some.map(|nth| facts(&largest, nth, &kinds, today));
        let facts = facts.collect::<Result<Vec<Facts>, Fault>>()?;
        store.act(header.clone(), move |act| {
            for city in &facts {
                directory::enter(act, network, city, Visibility::Public)?;
            }
            Ok::<_, Fault>(())
        })?;
    }
    Ok(wanted.saturating_sub(there))
}

fn header(network: Option<Id>) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), network)
}

/// The network of this name, and how many are in it; it is founded if there is none.
fn network(store: &Store, slug: &str) -> Result<(Id, usize), Fault> {
    let cards = store.read_now(|db| directory::network_cards(db, Language::Es))?;
    if let Some(card) = cards.into_iter().find(|card| card.slug == slug) {
        return Ok((card.id, usize::try_from(card.organisations).unwrap_or_default()));
    }
    let new = NewNetwork::imaginary(slug);
    let founded = store.act(header(None), move |act| directory::found(act, &new))?;
    Ok((founded.id, 0))
}

fn facts(cities: &[City], nth: usize, kinds: &[Kind], today: Day) -> Result<Facts, Fault> {
    let broken = |why: &str| Fault::Broken(format!("seeding: {why}"));
    let city = cities.get(nth % cities.len().max(1)).ok_or_else(|| broken("no cities"))?;
    let kind = kinds.iter().find(|kind| kind.code == "city").ok_or_else(|| broken("no kind"))?;
    let round = nth / cities.len();
    let (name, place) = match round {
        0 => (city.name().to_owned(), city.id().to_string()),
        _ => (format!("{} {}", city.name(), round + 1), String::new()),
    };
    let typed: Typed = [
        ("kind", kind.id.to_string()),
        ("name", name),
        ("place", place),
        ("country", city.country().code().to_owned()),
        ("population", city.population().to_string()),
        ("population-source", "GeoNames".to_owned()),
    ]
    .into_iter()
    .map(|(field, value)| (field.to_owned(), value))
    .collect();
    Facts::read(&typed, Language::Es, &directory::with_place(kinds), today)
        .map_err(|slips| broken(&format!("{slips:?}")))
}
