use base::typed::{Reading, Slip, Slips, Typed};
use base::{Accent, Country, Language};
use store::{Act, Db, Deed, Fault, texts};

use crate::facts::{LONGEST_ACRONYM, LONGEST_LINE, LONGEST_NAME};
use crate::kind::{Kind, SHIPPED, shipped_name};
use crate::network::Network;
use crate::store as sql;

const FOUNDED: Deed = Deed("directory.network-founded");
const KINDS_LAID: Deed = Deed("directory.kinds-laid");

/// A network about to be, each text with its translations.
#[derive(Clone, Debug)]
pub struct NewNetwork {
    pub slug: String,
    pub name: String,
    pub language: Language,
    pub acronym: String,
    pub about: String,
    pub site: String,
    /// As "#1d6b72".
    pub accent: String,
    pub time_zone: String,
    pub demo: bool,
    /// Of the name, the acronym and what is told about it: field, language, text.
    pub translations: Vec<(&'static str, Language, String)>,
}

/// Words that begin other addresses of an installation.
const TAKEN_SLUGS: &[&str] = &[
    "account", "api", "assets", "enter", "files", "health", "language", "mailbox", "metrics",
    "search", "sign-in", "sign-out", "start", "es", "pt", "fr", "en",
];

impl NewNetwork {
    /// One to try things on, marked as a demonstration.
    pub fn imaginary(slug: &str) -> NewNetwork {
        NewNetwork {
            slug: slug.to_owned(),
            name: format!("Red de prueba {slug}"),
            language: Language::Es,
            acronym: slug.to_uppercase(),
            about: String::new(),
            site: String::new(),
            accent: "#1d6b72".to_owned(),
            time_zone: "UTC".to_owned(),
            demo: true,
            translations: Vec::new(),
        }
    }

    /// Reads what was typed of a network about to be founded.
    pub fn read(typed: &Typed) -> Result<NewNetwork, Slips> {
        let mut reading = Reading::of(typed);
        let name = reading.name("name", LONGEST_NAME);
        let acronym = reading.name("acronym", LONGEST_ACRONYM);
        let slug = slug(&mut reading);
        let language = reading.choice("language", |_: &Language| true);
        let zone = reading.choice("country", |code| zone_of(*code).is_some()).and_then(zone_of);
        let accent = reading.text("accent").to_owned();
        if Accent::of(&accent).is_none() {
            reading.slip("accent", Slip::TooPale);
        }
        let (about, site) =
            (reading.prose("about", LONGEST_ABOUT), reading.site("site", LONGEST_LINE));
        reading.done(language.zip(zone).map(|(language, zone)| NewNetwork {
            slug,
            name,
            language,
            acronym,
            about,
            site,
            accent,
            time_zone: zone.to_owned(),
            demo: false,
            translations: Vec::new(),
        }))
    }
}

const LONGEST_ABOUT: i64 = 1_000;

/// The first part of every address of a network.
fn slug(reading: &mut Reading<'_>) -> String {
    let slug = reading.text("slug").to_lowercase();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.is_empty() {
        reading.slip("slug", Slip::Missing);
    } else if !(2..=30).contains(&slug.len()) || !slug.chars().all(plain) || slug.starts_with('-') {
        reading.slip("slug", Slip::NotPlain);
    } else if TAKEN_SLUGS.contains(&slug.as_str()) {
        reading.slip("slug", Slip::Taken);
    }
    slug
}

/// The hours of a country's largest city.
fn zone_of(country: Country) -> Option<&'static str> {
    let cities = reference::cities::all().filter(|city| city.country() == country);
    cities.max_by_key(|city| city.population()).map(|city| city.time_zone())
}

pub fn found(act: &Act<'_>, new: &NewNetwork) -> Result<Network, Fault> {
    let network = Network {
        id: act.new_id(),
        slug: new.slug.clone(),
        name: new.name.clone(),
        language: new.language,
        acronym: new.acronym.clone(),
        about: new.about.clone(),
        site: new.site.clone(),
        accent: new.accent.clone(),
        time_zone: new.time_zone.clone(),
        demo: new.demo,
        revision: 1,
    };
    sql::insert_network(
        act,
        network.id,
        &network.slug,
        &network.name,
        network.language,
        &network.acronym,
        &network.about,
        &network.site,
        &network.accent,
        &network.time_zone,
        network.demo,
        network.revision,
    )?;
    for (field, language, text) in &new.translations {
        texts::translate(act, network.id, field, *language, text, network.revision)?;
    }
    act.created(FOUNDED, &network);
    Ok(network)
}

/// Those of the kinds that ship that are there.
pub fn laid_kinds(db: &Db) -> Result<Vec<Kind>, Fault> {
    let mut laid = Vec::new();
    for (code, local_government, name) in SHIPPED {
        laid.extend(sql::kind_by_code(db, code)?.map(|id| Kind {
            id,
            code: (*code).to_owned(),
            name: shipped_name(*name, Language::Es).to_owned(),
            local_government: *local_government,
            revision: 1,
        }));
    }
    Ok(laid)
}

/// Brings the kinds of organisations and of figures that ship; those that are there stay as they are.
pub fn lay_kinds(act: &Act<'_>) -> Result<Vec<Kind>, Fault> {
    crate::telling::lay_figure_kinds(act)?;
    let mut laid = Vec::new();
    for (code, local_government, name) in SHIPPED {
        let there = sql::kind_by_code(act, code)?;
        let kind = Kind {
            id: there.unwrap_or_else(|| act.new_id()),
            code: (*code).to_owned(),
            name: shipped_name(*name, Language::Es).to_owned(),
            local_government: *local_government,
            revision: 1,
        };
        if there.is_some() {
            laid.push(kind);
            continue;
        }
        sql::insert_kind(act, kind.id, code, &kind.name, Language::Es, kind.local_government, 1)?;
        for language in crate::facts::other_languages(Language::Es) {
            let text = shipped_name(*name, language);
            texts::translate(act, kind.id, "name", language, text, kind.revision)?;
        }
        act.created(KINDS_LAID, &kind);
        laid.push(kind);
    }
    Ok(laid)
}
