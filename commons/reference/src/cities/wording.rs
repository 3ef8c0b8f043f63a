//! What people write around the name of a city: who governs it before, where it is after.

use base::{Country, folded};

use crate::find_country;

/// What a text may mean: folded names to look for, the likeliest first, each with what it costs
/// to have left something out; and the country, if it says one.
pub(super) struct Reading {
    pub(super) keys: Vec<(String, u8)>,
    pub(super) country: Option<Country>,
}

/// Words for who governs a city, with which the names of city governments begin.
const GOVERNMENT: &[&str] = &[
    "ajuntament",
    "alcaldia",
    "ayto",
    "ayuntamiento",
    "cabildo",
    "camara",
    "cidade",
    "city",
    "ciudad",
    "commune",
    "comuna",
    "comune",
    "concejo",
    "conseil",
    "conselho",
    "consejo",
    "council",
    "distrito",
    "district",
    "excelentisimo",
    "excmo",
    "gad",
    "gadm",
    "gobierno",
    "gouvernement",
    "government",
    "governo",
    "honorable",
    "ilustre",
    "intendencia",
    "junta",
    "mairie",
    "metropole",
    "mun",
    "munic",
    "municipalidad",
    "municipalite",
    "municipality",
    "municipio",
    "muy",
    "partido",
    "prefectura",
    "prefeitura",
    "town",
    "ville",
];
/// Words that say more about the government, after one of those.
const QUALITIES: &[&str] = &[
    "autonoma",
    "autonomo",
    "departamental",
    "descentralizado",
    "distrital",
    "general",
    "local",
    "mayor",
    "metropolitana",
    "metropolitano",
    "municipal",
    "municipale",
    "provincial",
    "urbana",
];
/// Words that tie the government to the city.
const TIES: &[&str] = &["d", "da", "das", "de", "del", "des", "di", "do", "dos", "du", "of"];
/// Words that stand between two words of the government, and otherwise belong to the name.
const ARTICLES: &[&str] = &["a", "el", "l", "la", "las", "le", "les", "los", "o", "the"];
/// What may follow a name and is no part of it.
const AFTER: &[&str] =
    &[" city council", " town council", " metropolitana", " capital", " d c", " dc", " d f", " df"];

pub(super) fn read(text: &str) -> Reading {
    let mut reading = Reading { keys: Vec::new(), country: None };
    reading.add(folded(text), 0);
    let (place, beyond) = parts(text);
    for part in beyond {
        // Two letters are rather a state ("Belém - PA") than a country (Panama).
        if folded(part).len() > 2 {
            reading.country = reading.country.or_else(|| find_country(part));
        }
    }
    let place = folded(place);
    reading.add(place.clone(), if reading.country.is_some() { 0 } else { 2 });
    for name in bare(&place) {
        let shorter = AFTER.iter().find_map(|after| name.strip_suffix(after)).map(str::to_owned);
        reading.add(name, 4);
        shorter.into_iter().for_each(|name| reading.add(name, 5));
    }
    let shorter = AFTER.iter().find_map(|after| place.strip_suffix(after)).map(str::to_owned);
    shorter.into_iter().for_each(|name| reading.add(name, 5));
    reading
}

impl Reading {
    fn add(&mut self, key: String, cost: u8) {
        if !key.is_empty() && self.keys.iter().all(|(held, _)| *held != key) {
            self.keys.push((key, cost));
        }
    }
}

/// The place, and what a comma, a bracket, a stroke or a dash sets apart from it.
fn parts(text: &str) -> (&str, impl Iterator<Item = &str>) {
    let text = text.trim();
    let end = [",", "(", "/", ";", " - ", " – ", " — "]
        .iter()
        .filter_map(|mark| text.find(mark))
        .min()
        .unwrap_or(text.len());
    let (place, beyond) = text.split_at(end);
    let apart = |c: char| matches!(c, ',' | '(' | ')' | '/' | ';' | '–' | '—');
    (place, beyond.split(apart).map(|part| part.trim_matches(['-', ' '])))
}

/// The names that are left without the government: "Gobierno de la Ciudad de Córdoba" is
/// "córdoba"; "Ayuntamiento del Escorial" may be "escorial" or "el escorial".
fn bare(place: &str) -> Vec<String> {
    let words: Vec<&str> = place.split(' ').collect();
    let is = |list: &[&str], at: usize| words.get(at).is_some_and(|word| list.contains(word));
    let (mut at, mut tied) = (0, None);
    loop {
        if is(GOVERNMENT, at) || at > 0 && is(QUALITIES, at) {
            at += 1;
        } else if at > 0 && is(TIES, at) {
            tied = words.get(at).copied();
            at += 1;
        } else if at > 0 && is(ARTICLES, at) && is(GOVERNMENT, at + 1) {
            at += 2;
        } else {
            break;
        }
    }
    let rest = words.get(at..).unwrap_or_default().join(" ");
    if at == 0 || rest.is_empty() {
        return Vec::new();
    }
    let article = match tied {
        Some("del") => Some("el"),
        Some("du") => Some("le"),
        Some("des") => Some("les"),
        _ => None,
    };
    article.map(|article| format!("{article} {rest}")).into_iter().chain([rest]).collect()
}
