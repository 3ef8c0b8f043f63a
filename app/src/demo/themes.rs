//! The vocabulary of a network of the demonstration, and who works on what.

use std::collections::{BTreeMap, HashMap};

use base::typed::Typed;
use base::{Id, Language};
use directory::{Bearer, Wording};
use serde::Deserialize;
use store::{Fault, Store};

use super::{header_in, refused};

#[derive(Deserialize)]
struct TheTheme {
    key: String,
    facet: String,
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    translations: BTreeMap<String, String>,
    #[serde(default)]
    goals: Vec<u8>,
    #[serde(default)]
    targets: Vec<String>,
}

/// Somebody works on themes, by their keys.
#[derive(Clone, Deserialize)]
pub(super) struct TheWork {
    pub(super) organisation: Option<String>,
    pub(super) body: Option<String>,
    pub(super) themes: Vec<String>,
}

/// What one file tells of its themes.
#[derive(Deserialize)]
pub(super) struct Themes {
    #[serde(default, rename = "theme")]
    themes: Vec<TheTheme>,
    #[serde(default, rename = "work")]
    pub(super) works: Vec<TheWork>,
}

/// `organisations` and `bodies` are those that work names, by their keys.
pub(super) fn load(
    store: &Store,
    network: Id,
    told: &Themes,
    organisations: &HashMap<String, Id>,
    bodies: &HashMap<String, Id>,
) -> Result<(), Fault> {
    let mut known: HashMap<&str, i64> = HashMap::new();
    for theme in &told.themes {
        let wording = wording(theme)?;
        let named = store
            .act(header_in(network), move |act| directory::name_theme(act, network, &wording))?;
        known.insert(&theme.key, named.number);
    }
    for work in &told.works {
        let find = |key: &Option<String>, all: &HashMap<String, Id>| {
            key.as_ref().and_then(|key| all.get(key)).copied()
        };
        let bearer = find(&work.organisation, organisations)
            .map(Bearer::Organisation)
            .or_else(|| find(&work.body, bodies).map(Bearer::Body));
        let bearer = bearer.ok_or_else(|| refused("work", "nobody"))?;
        let number = |key: &String| known.get(key.as_str()).map(i64::to_string);
        let numbers: Option<Vec<String>> = work.themes.iter().map(number).collect();
        let ticked = numbers.ok_or_else(|| refused("work", "no such theme"))?.join(" ");
        store
            .act(header_in(network), move |act| {
                directory::take_up(act, network, bearer, 1, "", &ticked)
            })
            .map_err(|why| refused("work", why))?;
    }
    Ok(())
}

fn wording(theme: &TheTheme) -> Result<Wording, Fault> {
    let goals = theme.goals.iter().map(u8::to_string);
    let aims: Vec<String> = goals.chain(theme.targets.iter().cloned()).collect();
    let mut typed: Typed = [
        ("facet", theme.facet.clone()),
        ("name", theme.name.clone()),
        ("aliases", theme.aliases.join("\n")),
        ("aims", aims.join(" ")),
        ("seen-by", "public".to_owned()),
    ]
    .map(|(field, value)| (field.to_owned(), value))
    .into();
    for (language, name) in &theme.translations {
        typed.insert(format!("name-{language}"), name.clone());
    }
    Wording::read(&typed, Language::Es).map_err(|slips| refused(&theme.key, slips))
}
