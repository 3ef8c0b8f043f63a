//! What pages are about, in the words of schema.org, with identifiers that others know.

use base::Country;
use reference::cities;
use serde_json::{Map, Value, json};
use web::{Ask, Network};

use crate::addresses;
use crate::facts::Facts;
use crate::store::{KindIn, ListedSeat};
use crate::views::body::{self, holds};
use crate::views::organisation::Shown;

/// Nothing stands for what is not known.
fn thing(kind: &str, known: Vec<(&str, Option<Value>)>) -> Value {
    let mut thing = Map::new();
    thing.insert("@type".to_owned(), kind.into());
    thing.extend(known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Value::Object(thing)
}

fn said(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| text.into())
}

/// What a page is about, and the way to it from the home of the network.
fn about(ask: &Ask, network: &Network, thing: Value, way: &[(String, &str)]) -> Value {
    let home = (addresses::network(&network.slug), network.name.as_str());
    let steps = std::iter::once(&home).chain(way).enumerate();
    let steps: Vec<Value> = steps
        .map(|(at, (path, name))| {
            json!({"@type": "ListItem", "position": at + 1, "name": name, "item": there(ask, path)})
        })
        .collect();
    let way = json!({"@type": "BreadcrumbList", "itemListElement": steps});
    json!({"@context": "https://schema.org", "@graph": [thing, way]})
}

fn there(ask: &Ask, path: &str) -> String {
    format!("{}{}", ask.origin, ask.to(path))
}

/// By which one record is meant, whatever the language of the page that tells of it.
fn name_of(ask: &Ask, path: &str) -> String {
    format!("{}{path}#record", ask.origin)
}

fn named(ask: &Ask, path: &str, name: &str) -> Value {
    json!({"@type": "Organization", "@id": name_of(ask, path), "name": name, "url": there(ask, path)})
}

fn network_named(ask: &Ask, network: &Network) -> Value {
    named(ask, &addresses::network(&network.slug), &network.name)
}

pub(crate) fn home(ask: &Ask, network: &Network, told: &str, site: &str) -> Value {
    let path = addresses::network(&network.slug);
    let thing = thing(
        "Organization",
        vec![
            ("@id", Some(name_of(ask, &path).into())),
            ("name", said(&network.name)),
            ("alternateName", said(&network.acronym).filter(|_| network.acronym != network.name)),
            ("description", said(told)),
            ("url", Some(there(ask, &path).into())),
            ("sameAs", said(site)),
        ],
    );
    about(ask, network, thing, &[])
}

pub(crate) fn organisation(ask: &Ask, network: &Network, shown: &Shown) -> Value {
    let (facts, name) = (&shown.organisation.facts, shown.organisation.name_in(ask.language));
    let path = addresses::organisation(&network.slug, shown.number);
    let mut other: Vec<&str> = facts.other_names.values().map(String::as_str).collect();
    other.extend([facts.name.as_str(), &facts.acronym]);
    other.retain(|other| !other.is_empty() && *other != name);
    other.sort_unstable();
    other.dedup();
    let thing = thing(
        kind_of(&shown.kind),
        vec![
            ("@id", Some(name_of(ask, &path).into())),
            ("name", said(name)),
            ("legalName", said(&facts.institution)),
            ("alternateName", (!other.is_empty()).then(|| json!(other))),
            ("url", Some(there(ask, &path).into())),
            ("sameAs", said(&facts.site)),
            (
                "areaServed",
                Some(area(ask, facts, name, &shown.kind)).filter(|_| shown.kind.local_government),
            ),
            ("location", country(ask, facts.country).filter(|_| !shown.kind.local_government)),
        ],
    );
    let list = (addresses::organisations(&network.slug), crate::pages::words(ask).organisations());
    about(ask, network, thing, &[list, (path, name)])
}

/// The nearest word that schema.org has for a kind that ships.
fn kind_of(kind: &KindIn) -> &'static str {
    match kind.code.as_str() {
        _ if kind.local_government => "GovernmentOrganization",
        "ministry" | "agency" | "embassy" => "GovernmentOrganization",
        "university" => "CollegeOrUniversity",
        "foundation" | "association" | "city-network" | "university-network" => "NGO",
        "firm" => "Corporation",
        _ => "Organization",
    }
}

/// What a local government governs.
fn area(ask: &Ask, facts: &Facts, name: &str, kind: &KindIn) -> Value {
    let place = facts.place.and_then(|place| u32::try_from(place).ok());
    let city = place.and_then(cities::by_id);
    let degrees = |e5: i32| f64::from(e5) / 100_000.0;
    let geo = city.map(|city| {
        let (latitude, longitude) = (degrees(city.lat_e5()), degrees(city.lon_e5()));
        json!({"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude})
    });
    let known = |place| format!("https://sws.geonames.org/{place}/");
    thing(
        if kind.code == "region" { "AdministrativeArea" } else { "City" },
        vec![
            ("name", said(name)),
            ("geo", geo),
            ("containedInPlace", country(ask, facts.country)),
            ("sameAs", place.map(|place| known(place).into())),
        ],
    )
}

/// A country by its ISO 3166 letters.
fn country(ask: &Ask, country: Option<Country>) -> Option<Value> {
    let country = country?;
    let name = reference::country_name(country, ask.language)?;
    Some(json!({"@type": "Country", "name": name, "identifier": country.code()}))
}

pub(crate) fn body(ask: &Ask, network: &Network, shown: &body::Shown) -> Value {
    let (traits, name) = (&shown.body.traits, shown.body.name_in(ask.language));
    let path = addresses::body(&network.slug, shown.body.number);
    let parent = shown.around.iter().find(|other| Some(other.id) == traits.parent);
    let parent = match parent {
        Some(parent) => named(ask, &addresses::body(&network.slug, parent.number), &parent.name),
        None => network_named(ask, network),
    };
    let member = |seat: &ListedSeat| {
        let there = addresses::organisation(&network.slug, seat.organisation_number);
        named(ask, &there, &seat.organisation)
    };
    let today = ask.today();
    let members: Vec<Value> =
        shown.seats.iter().filter(|seat| holds(seat, today)).map(member).collect();
    let thing = thing(
        "Organization",
        vec![
            ("@id", Some(name_of(ask, &path).into())),
            ("name", said(name)),
            ("description", said(&traits.told)),
            ("url", Some(there(ask, &path).into())),
            ("foundingDate", traits.since.map(|when| when.to_string().into())),
            ("dissolutionDate", traits.until.map(|when| when.to_string().into())),
            ("parentOrganization", Some(parent)),
            ("member", (!members.is_empty()).then(|| members.into())),
        ],
    );
    let list = (addresses::bodies(&network.slug), crate::pages::words(ask).bodies());
    about(ask, network, thing, &[list, (path, name)])
}

/// A decision has no word of its own there: only the way to it is told.
pub(crate) fn way(
    ask: &Ask,
    network: &Network,
    list: (String, &str),
    here: (String, &str),
) -> Value {
    about(ask, network, network_named(ask, network), &[list, here])
}
