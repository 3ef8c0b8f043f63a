//! The fifth network, where everything invented happens: two hundred real cities.

use base::{Id, Language, Visibility};
use directory::{Facts, NewNetwork};
use reference::cities::{self, City};
use std::collections::{BTreeMap, HashMap};
use store::{Fault, Store};

use super::belonging;
use super::bodies::{self, Bodies, TheSeat};
use super::initiatives::{self, Initiatives};
use super::themes::{self, TheWork, Themes};
use super::{Kinds, header, header_in, refused};

/// How many of its largest cities each country brings.
const COUNTRIES: &[(&str, usize)] = &[
    ("AR", 18),
    ("BO", 8),
    ("BR", 30),
    ("CL", 12),
    ("CO", 16),
    ("CR", 3),
    ("CU", 5),
    ("DO", 4),
    ("EC", 8),
    ("ES", 16),
    ("FR", 4),
    ("GT", 4),
    ("HN", 3),
    ("MX", 20),
    ("NI", 3),
    ("PA", 3),
    ("PE", 12),
    ("PR", 2),
    ("PT", 6),
    ("PY", 6),
    ("SV", 3),
    ("UY", 6),
    ("VE", 8),
];

/// GeoNames writes these in English; the network writes them in Spanish.
const NAMES: &[(&str, &str)] = &[
    ("Mexico City", "Ciudad de México"),
    ("Havana", "La Habana"),
    ("Panama City", "Ciudad de Panamá"),
    ("Panamá", "Ciudad de Panamá"),
    ("Guatemala City", "Ciudad de Guatemala"),
    ("Lisbon", "Lisboa"),
    ("Paris", "París"),
    ("Marseille", "Marsella"),
    ("Seville", "Sevilla"),
    ("Zaragoza", "Zaragoza"),
    ("Palma", "Palma"),
];

pub(super) struct Loom {
    pub(super) network: Id,
    /// By GeoNames number.
    pub(super) cities: HashMap<u32, Id>,
}

const TELAR: &str = include_str!("../../demo/telar.toml");

pub(super) fn load(store: &Store, kinds: &Kinds) -> Result<Loom, Fault> {
    let network = store.act(header(), |act| directory::found(act, &network()))?.id;
    let city = kinds.iter().find(|kind| kind.code == "city");
    let kind = city.ok_or_else(|| refused("cities", "no such kind"))?.id;
    let mut known = HashMap::new();
    for place in chosen() {
        let facts = facts(place, kind);
        let entered = store.act(header_in(network), move |act| {
            directory::enter(act, network, &facts, Visibility::Public)
        })?;
        known.insert(place.id(), entered.organisation);
    }
    let mut told: Bodies = toml::from_str(TELAR).map_err(|why| refused("telar.toml", why))?;
    let cities = chosen();
    told.seats = seats(&cities);
    let members = cities.iter().filter_map(|city| known.get(&city.id()).copied());
    belonging::load(store, network, &belonging::dealt(members))?;
    let organisations = known.iter().map(|(place, id)| (place.to_string(), *id)).collect();
    let bodies = bodies::load(store, network, &told, &organisations)?;
    let mut vocabulary: Themes = toml::from_str(TELAR).map_err(|why| refused("telar.toml", why))?;
    vocabulary.works.extend(works(&told.seats));
    themes::load(store, network, &vocabulary, &organisations, &bodies)?;
    let undertaken: Initiatives =
        toml::from_str(TELAR).map_err(|why| refused("telar.toml", why))?;
    initiatives::load(store, network, &undertaken, &organisations, &bodies)?;
    Ok(Loom { network, cities: known })
}

/// How seats are dealt out: which body, how many cities sit in it, and with what step they are
/// taken from the list of the largest, so that each has its own.
const DEALT: &[(&str, usize, usize)] = &[
    ("consejo", 12, 3),
    ("patrimonio", 9, 4),
    ("agua", 8, 5),
    ("movilidad", 7, 3),
    ("igualdad", 8, 7),
    ("migraciones", 6, 2),
    ("datos", 5, 6),
    ("evaluacion", 5, 8),
];
/// Seats are held by the first so many cities, so that many meet in several bodies.
const AMONG: usize = 40;

fn seats(cities: &[City]) -> Vec<TheSeat> {
    let mut seats = Vec::new();
    let mut seat = |body: &str, city: &City, function: &str, since: &str, until: &str| {
        seats.push(TheSeat {
            body: body.to_owned(),
            organisation: city.id().to_string(),
            function: function.to_owned(),
            since: since.to_owned(),
            until: until.to_owned(),
            source: String::new(),
        });
    };
    for (at, (body, size, step)) in DEALT.iter().enumerate() {
        for nth in 0..*size {
            let Some(city) = cities.get((at * 5 + nth * step) % AMONG) else { continue };
            let function = match (*body, nth) {
                ("consejo", 0) => "president",
                ("consejo", 1) => "vice-president",
                (_, 0) if *body != "evaluacion" => "coordinator",
                (_, 1) if *body != "evaluacion" => "sub-coordinator",
                _ => "member",
            };
            seat(body, city, function, "2024-10-11", "");
        }
    }
    // One city after another holds the executive secretariat, each for a year.
    for (year, city) in (2022..=2026).zip(cities.iter().skip(8).step_by(3)) {
        let year = year.to_string();
        seat("ejecutiva", city, "coordinator", &year, &year);
    }
    if let Some(city) = cities.iter().find(|city| city.name() == "Montevideo") {
        seat("tecnica", city, "seat", "2019", "");
    }
    seats
}

/// A city works on the themes of the units in which it sits.
fn works(seats: &[TheSeat]) -> Vec<TheWork> {
    let mut worked_on: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let units = ["patrimonio", "agua", "movilidad", "igualdad", "migraciones"];
    for seat in seats.iter().filter(|seat| units.contains(&seat.body.as_str())) {
        worked_on.entry(&seat.organisation).or_default().push(seat.body.clone());
    }
    let work = |(organisation, themes): (&str, Vec<String>)| TheWork {
        organisation: Some(organisation.to_owned()),
        body: None,
        themes,
    };
    worked_on.into_iter().map(work).collect()
}

fn chosen() -> Vec<City> {
    let mut by_size: Vec<City> = cities::all().collect();
    by_size.sort_by_key(|city| (std::cmp::Reverse(city.population()), city.id()));
    let mut left: HashMap<&str, usize> = COUNTRIES.iter().copied().collect();
    by_size.retain(|city| {
        let Some(left) = left.get_mut(city.country().code()).filter(|left| **left > 0) else {
            return false;
        };
        *left -= 1;
        true
    });
    by_size
}

fn facts(city: City, kind: Id) -> Facts {
    let spanish = NAMES.iter().find(|(english, _)| *english == city.name());
    let name = spanish.map_or(city.name(), |(_, spanish)| spanish).to_owned();
    let english = (name != city.name()).then(|| (Language::En, city.name().to_owned()));
    Facts {
        kind,
        name,
        language: Language::Es,
        other_names: english.into_iter().collect::<BTreeMap<_, _>>(),
        acronym: String::new(),
        other_acronyms: BTreeMap::new(),
        institution: String::new(),
        other_institutions: BTreeMap::new(),
        country: Some(city.country()),
        place: Some(i64::from(city.id())),
        population: Some(i64::from(city.population())).filter(|population| *population > 0),
        population_year: None,
        population_source: "GeoNames".to_owned(),
        site: String::new(),
    }
}

fn network() -> NewNetwork {
    let told = |field, language, text: &str| (field, language, text.to_owned());
    NewNetwork {
        slug: "telar".to_owned(),
        name: "Telar de Ciudades".to_owned(),
        language: Language::Es,
        acronym: "Telar".to_owned(),
        about: "Red imaginaria en la que se prueba todo: doscientas ciudades reales, y un trabajo en común que nadie ha hecho todavía.".to_owned(),
        site: String::new(),
        accent: "#a3233a".to_owned(),
        time_zone: "America/Montevideo".to_owned(),
        demo: true,
        translations: vec![
            told("name", Language::Pt, "Tear de Cidades"),
            told("acronym", Language::Pt, "Tear"),
            told("about", Language::Pt, "Rede imaginária em que se experimenta tudo: duzentas cidades reais, e um trabalho em comum que ninguém fez ainda."),
            told("name", Language::Fr, "Métier de villes"),
            told("acronym", Language::Fr, "Métier"),
            told("about", Language::Fr, "Réseau imaginaire où tout s’essaie : deux cents villes réelles, et un travail commun que personne n’a encore fait."),
            told("name", Language::En, "Loom of Cities"),
            told("acronym", Language::En, "Loom"),
            told("about", Language::En, "An imaginary network where everything is tried out: two hundred real cities, and common work that nobody has done yet."),
        ],
    }
}
