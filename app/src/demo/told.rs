//! The networks of the source documents, from the files of `app/demo`.

use std::collections::{BTreeMap, HashMap};

use base::typed::Typed;
use base::{Day, Id, Language, Visibility};
use directory::{Facts, Naming, NewNetwork};
use serde::Deserialize;
use store::{Fault, Store};

use super::belonging::{self, Told};
use super::bodies::{self, Bodies};
use super::figures::{self, Figures};
use super::initiatives::{self, Initiatives};
use super::themes::{self, Themes};
use super::{Kinds, header, header_in, refused};

const FILES: &[&str] = &[
    include_str!("../../demo/ocpm.toml"),
    include_str!("../../demo/mercociudades.toml"),
    include_str!("../../demo/ucci.toml"),
    include_str!("../../demo/al-las.toml"),
];

#[derive(Deserialize)]
struct File {
    network: Network,
    #[serde(default, rename = "organisation")]
    organisations: Vec<Organisation>,
    #[serde(flatten)]
    bodies: Bodies,
    #[serde(flatten)]
    figures: Figures,
    #[serde(flatten)]
    themes: Themes,
    #[serde(flatten)]
    initiatives: Initiatives,
    #[serde(default, rename = "name")]
    names: Vec<TheName>,
}

/// A name beside the one that an organisation bears.
#[derive(Deserialize)]
struct TheName {
    organisation: String,
    #[serde(flatten)]
    told: Typed,
}

#[derive(Deserialize)]
struct Network {
    slug: String,
    name: String,
    language: String,
    acronym: String,
    about: String,
    #[serde(default)]
    site: String,
    accent: String,
    translations: BTreeMap<String, Translated>,
}

#[derive(Deserialize)]
struct Translated {
    name: String,
    acronym: Option<String>,
    about: String,
}

#[derive(Deserialize)]
struct Organisation {
    key: String,
    kind: String,
    place: Option<u32>,
    name: String,
    #[serde(default)]
    acronym: String,
    #[serde(default)]
    institution: String,
    #[serde(default)]
    country: String,
    #[serde(default)]
    site: String,
    #[serde(default)]
    translations: BTreeMap<String, String>,
    /// As what it belongs to the network, since when, and who says so.
    #[serde(default)]
    belongs: String,
    #[serde(default)]
    since: String,
    #[serde(default)]
    source: String,
    /// What it is called beside, in other languages: "institution-fr", "acronym-pt".
    #[serde(default)]
    called: BTreeMap<String, String>,
}

/// What is known after loading: each network by its slug, each organisation by its key.
#[derive(Default)]
pub(super) struct Known {
    pub(super) networks: HashMap<String, Id>,
    pub(super) organisations: HashMap<String, Id>,
}

pub(super) fn load(store: &Store, kinds: &Kinds) -> Result<Known, Fault> {
    let mut known = Known::default();
    for text in FILES {
        let file: File = toml::from_str(text).map_err(|why| refused("a file", why))?;
        let network = found(store, &file.network)?;
        for organisation in &file.organisations {
            let before = known.organisations.get(&organisation.key).copied();
            let id = enter(store, kinds, network, organisation, before)?;
            known.organisations.insert(organisation.key.clone(), id);
        }
        figures::load(store, network, &file.figures, &known.organisations)?;
        for name in &file.names {
            let of = known.organisations.get(&name.organisation).copied();
            let of = of.ok_or_else(|| refused(&name.organisation, "no such organisation"))?;
            let told =
                Naming::read(&name.told).map_err(|slips| refused(&name.organisation, slips))?;
            store.act(header_in(network), move |act| directory::give_name(act, of, &told))?;
        }
        let bodies = bodies::load(store, network, &file.bodies, &known.organisations)?;
        themes::load(store, network, &file.themes, &known.organisations, &bodies)?;
        initiatives::load(store, network, &file.initiatives, &known.organisations, &bodies)?;
        belonging::load(store, network, &belonging(&file.organisations, &known))?;
        known.networks.insert(file.network.slug, network);
    }
    Ok(known)
}

fn belonging<'f>(organisations: &'f [Organisation], known: &Known) -> Vec<Told<'f>> {
    let told = |organisation: &'f Organisation| {
        Some(Told {
            organisation: known.organisations.get(&organisation.key).copied()?,
            kind: &organisation.belongs,
            since: &organisation.since,
            until: "",
            source: &organisation.source,
        })
    };
    organisations.iter().filter(|one| !one.belongs.is_empty()).filter_map(told).collect()
}

fn language(code: &str) -> Result<Language, Fault> {
    code.parse().map_err(|why| refused(code, why))
}

fn found(store: &Store, network: &Network) -> Result<Id, Fault> {
    let mut translations = Vec::new();
    for (code, translated) in &network.translations {
        let language = language(code)?;
        translations.push(("name", language, translated.name.clone()));
        translations.push(("about", language, translated.about.clone()));
        if let Some(acronym) = &translated.acronym {
            translations.push(("acronym", language, acronym.clone()));
        }
    }
    let new = NewNetwork {
        slug: network.slug.clone(),
        name: network.name.clone(),
        language: language(&network.language)?,
        acronym: network.acronym.clone(),
        about: network.about.clone(),
        site: network.site.clone(),
        accent: network.accent.clone(),
        time_zone: "UTC".to_owned(),
        demo: true,
        translations,
    };
    store.act(header(), move |act| directory::found(act, &new).map(|network| network.id))
}

fn enter(
    store: &Store,
    kinds: &Kinds,
    network: Id,
    organisation: &Organisation,
    before: Option<Id>,
) -> Result<Id, Fault> {
    if let Some(id) = before {
        let shared =
            move |act: &store::Act<'_>| directory::share(act, network, id, Visibility::Public);
        store.act(header_in(network), shared)?;
        return Ok(id);
    }
    let facts = facts(kinds, organisation, store.ground().now())?;
    let entered = store.act(header_in(network), move |act| {
        directory::enter(act, network, &facts, Visibility::Public)
    })?;
    Ok(entered.organisation)
}

fn facts(kinds: &Kinds, organisation: &Organisation, now: base::Instant) -> Result<Facts, Fault> {
    let kind = kinds.iter().find(|kind| kind.code == organisation.kind);
    let kind = kind.ok_or_else(|| refused(&organisation.key, "no such kind"))?;
    let mut typed = Typed::new();
    let mut say = |field: &str, value: String| typed.insert(field.to_owned(), value);
    say("kind", kind.id.to_string());
    say("name", organisation.name.clone());
    say("acronym", organisation.acronym.clone());
    say("institution", organisation.institution.clone());
    say("country", organisation.country.clone());
    say("site", organisation.site.clone());
    say("place", organisation.place.map_or(String::new(), |place| place.to_string()));
    if let Some(city) = organisation.place.and_then(reference::cities::by_id) {
        say("population", city.population().to_string());
        say("population-source", Facts::REFERENCE.to_owned());
    }
    for (language, name) in &organisation.translations {
        say(&format!("name-{language}"), name.clone());
    }
    for (field, text) in &organisation.called {
        say(field, text.clone());
    }
    let today: Day = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    Facts::read(&typed, Language::Es, &directory::with_place(kinds), today)
        .map_err(|slips| refused(&organisation.key, slips))
}
