//! What the networks of the demonstration undertake, and who takes part.

use std::collections::{BTreeMap, HashMap};

use base::typed::Typed;
use base::{Id, Language};
use directory::{Bearer, OfInitiatives, Part, Undertaking};
use serde::Deserialize;
use store::{Act, Fault, Store};

use super::{header_in, refused};

#[derive(Deserialize)]
struct TheInitiative {
    kind: String,
    body: Option<String>,
    #[serde(default)]
    translations: BTreeMap<String, String>,
    #[serde(default)]
    themes: Vec<i64>,
    #[serde(default)]
    parties: Vec<TheParty>,
    #[serde(flatten)]
    told: BTreeMap<String, toml::Value>,
}

#[derive(Clone, Deserialize)]
struct TheParty {
    organisation: String,
    through: Option<String>,
    #[serde(flatten)]
    part: Typed,
}

/// What one file tells of its initiatives.
#[derive(Deserialize)]
pub(super) struct Initiatives {
    #[serde(default, rename = "initiative")]
    initiatives: Vec<TheInitiative>,
}

/// `organisations` and `bodies` are those that initiatives name, by their keys.
pub(super) fn load(
    store: &Store,
    network: Id,
    told: &Initiatives,
    organisations: &HashMap<String, Id>,
    bodies: &HashMap<String, Id>,
) -> Result<(), Fault> {
    let lay = move |act: &Act<'_>| directory::lay_own_kinds::<OfInitiatives>(act, network);
    let kinds = store.act(header_in(network), lay)?;
    let organisation = |key: &String| {
        organisations.get(key).copied().ok_or_else(|| refused(key, "no such organisation"))
    };
    for one in &told.initiatives {
        let kind = kinds.iter().find(|kind| kind.code == one.kind);
        let kind = kind.ok_or_else(|| refused(&one.kind, "no such kind"))?.id;
        let body = one.body.as_ref().and_then(|key| bodies.get(key)).copied();
        let told = undertaking(one, kind, body)?;
        let begun = store
            .act(header_in(network), move |act| directory::begin_initiative(act, network, &told))?;
        for party in &one.parties {
            let who = organisation(&party.organisation)?;
            let through = party.through.as_ref().map(organisation).transpose()?;
            let part =
                Part::read(&party.part).map_err(|slips| refused(&party.organisation, slips))?;
            let of = begun.clone();
            store.act(header_in(network), move |act| {
                directory::join_initiative(act, network, &of, who, through, &part)
            })?;
        }
        if !one.themes.is_empty() {
            let ticked = one.themes.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
            let bearer = Bearer::Initiative(begun.id);
            store
                .act(header_in(network), move |act| {
                    directory::take_up(act, network, bearer, 1, "", &ticked)
                })
                .map_err(|why| refused("themes", why))?;
        }
    }
    Ok(())
}

fn undertaking(one: &TheInitiative, kind: Id, body: Option<Id>) -> Result<Undertaking, Fault> {
    let mut typed: Typed = one
        .told
        .iter()
        .filter_map(|(field, value)| Some((field.clone(), value.as_str()?.to_owned())))
        .collect();
    typed.insert("kind".to_owned(), kind.to_string());
    typed.insert("owner".to_owned(), body.map_or(String::new(), |body| body.to_string()));
    typed.insert("seen-by".to_owned(), "public".to_owned());
    for (language, name) in &one.translations {
        typed.insert(format!("name-{language}"), name.clone());
    }
    let bodies: Vec<Id> = body.into_iter().collect();
    Undertaking::read(&typed, Language::Es, &[kind], &bodies)
        .map_err(|slips| refused(&one.kind, slips))
}
