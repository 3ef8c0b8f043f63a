//! What the source documents tell of cities in numbers.

use std::collections::{BTreeMap, HashMap};

use base::typed::Typed;
use base::{Id, Language};
use directory::{NamedKind, Reckoning};
use serde::Deserialize;
use store::{Fault, Store};

use super::{header_in, refused};

#[derive(Deserialize)]
struct TheKind {
    key: String,
    name: String,
    #[serde(default)]
    translations: BTreeMap<String, String>,
    #[serde(default)]
    unit: String,
}

#[derive(Deserialize)]
struct TheFigure {
    organisation: String,
    #[serde(flatten)]
    told: Typed,
}

/// What one file tells in numbers.
#[derive(Deserialize)]
pub(super) struct Figures {
    #[serde(default, rename = "figure-kind")]
    kinds: Vec<TheKind>,
    #[serde(default, rename = "figure")]
    figures: Vec<TheFigure>,
}

/// `organisations` are those that figures name, by their keys.
pub(super) fn load(
    store: &Store,
    network: Id,
    told: &Figures,
    organisations: &HashMap<String, Id>,
) -> Result<(), Fault> {
    let mut named: HashMap<&str, Id> = HashMap::new();
    for kind in &told.kinds {
        let name = name(kind)?;
        let id = store
            .act(header_in(network), move |act| directory::name_figure_kind(act, network, &name))?;
        named.insert(&kind.key, id);
    }
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for figure in &told.figures {
        let mut typed = figure.told.clone();
        let code = typed.get("figure").cloned().unwrap_or_default();
        let kind = match named.get(code.as_str()) {
            Some(named) => Some(*named),
            None => store.read_now(move |db| directory::figure_kind_by_code(db, &code))?,
        };
        let kind = kind.ok_or_else(|| refused(&figure.organisation, "no such kind of figures"))?;
        typed.insert("figure".to_owned(), kind.to_string());
        let told = Reckoning::read(&typed, &[kind], today)
            .map_err(|slips| refused(&figure.organisation, slips))?;
        let of = organisations.get(&figure.organisation).copied();
        let of = of.ok_or_else(|| refused(&figure.organisation, "no such organisation"))?;
        store.act(header_in(network), move |act| directory::tell_figure(act, of, &told))?;
    }
    Ok(())
}

fn name(kind: &TheKind) -> Result<NamedKind, Fault> {
    let mut typed: Typed =
        [("name", &kind.name), ("unit", &kind.unit)].map(|(f, v)| (f.to_owned(), v.clone())).into();
    for (language, name) in &kind.translations {
        typed.insert(format!("name-{language}"), name.clone());
    }
    NamedKind::read(&typed, Language::Es).map_err(|slips| refused(&kind.key, slips))
}
