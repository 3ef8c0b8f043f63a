//! The bodies of a network of the demonstration, with who sits in them and what they decided.

use std::collections::{BTreeMap, HashMap};

use base::typed::Typed;
use base::{Id, Language};
use directory::{Body, OfBodies, OwnKind, Resolution, Term, Traits};
use serde::Deserialize;
use store::{Act, Fault, Store};

use super::{header_in, refused};

#[derive(Deserialize)]
pub(super) struct TheBody {
    key: String,
    kind: String,
    name: String,
    #[serde(default)]
    translations: BTreeMap<String, String>,
    parent: Option<String>,
    #[serde(default)]
    told: String,
}

#[derive(Deserialize)]
pub(super) struct TheSeat {
    pub(super) body: String,
    pub(super) organisation: String,
    pub(super) function: String,
    #[serde(default)]
    pub(super) since: String,
    #[serde(default)]
    pub(super) until: String,
    #[serde(default)]
    pub(super) source: String,
}

#[derive(Deserialize)]
pub(super) struct TheDecision {
    body: String,
    #[serde(default)]
    date: String,
    title: String,
    #[serde(default)]
    told: String,
    #[serde(default)]
    source: String,
}

/// What one file tells of its bodies.
#[derive(Deserialize)]
pub(super) struct Bodies {
    #[serde(default, rename = "body")]
    bodies: Vec<TheBody>,
    #[serde(default, rename = "seat")]
    pub(super) seats: Vec<TheSeat>,
    #[serde(default, rename = "decision")]
    decisions: Vec<TheDecision>,
}

fn typed<const N: usize>(fields: [(&str, &str); N]) -> Typed {
    fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into()
}

/// `organisations` are those that seats name, by their keys. Answers the bodies by theirs.
pub(super) fn load(
    store: &Store,
    network: Id,
    told: &Bodies,
    organisations: &HashMap<String, Id>,
) -> Result<HashMap<String, Id>, Fault> {
    let lay = move |act: &Act<'_>| directory::lay_own_kinds::<OfBodies>(act, network);
    let kinds = store.act(header_in(network), lay)?;
    let mut known: HashMap<&str, Body> = HashMap::new();
    for body in &told.bodies {
        let above = body.parent.as_deref().and_then(|parent| known.get(parent)).map(|b| b.id);
        let traits = traits(body, &kinds, above)?;
        let formed = store
            .act(header_in(network), move |act| directory::form_body(act, network, &traits))
            .map_err(|why| refused(&body.key, why))?;
        known.insert(&body.key, formed);
    }
    let body = |key: &str| known.get(key).cloned().ok_or_else(|| refused(key, "no such body"));
    for seat in &told.seats {
        let organisation = organisations.get(&seat.organisation).copied();
        let organisation =
            organisation.ok_or_else(|| refused(&seat.organisation, "no such organisation"))?;
        let term = Term::read(&typed([
            ("function", &seat.function),
            ("since", &seat.since),
            ("until", &seat.until),
            ("source", &seat.source),
        ]))
        .map_err(|slips| refused(&seat.body, slips))?;
        let body = body(&seat.body)?;
        store.act(header_in(network), move |act| {
            directory::take_seat(act, network, &body, organisation, &term)
        })?;
    }
    for decision in &told.decisions {
        // Its day is in no source: it can't be put on record as if it were.
        if decision.date.is_empty() {
            continue;
        }
        let told = Resolution::read(
            &typed([
                ("taken", &decision.date),
                ("title", &decision.title),
                ("text", &decision.told),
                ("meeting", &decision.source),
                ("outcome", "adopted"),
                ("seen-by", "public"),
            ]),
            Language::Es,
        )
        .map_err(|slips| refused(&decision.title, slips))?;
        let body = body(&decision.body)?;
        let what = decision.title.clone();
        store
            .act(header_in(network), move |act| directory::decide(act, network, &body, &told))
            .map_err(|why| refused(&what, why))?;
    }
    Ok(known.into_iter().map(|(key, body)| (key.to_owned(), body.id)).collect())
}

fn traits(body: &TheBody, kinds: &[OwnKind<OfBodies>], above: Option<Id>) -> Result<Traits, Fault> {
    let kind = kinds.iter().find(|kind| kind.code == body.kind);
    let kind = kind.ok_or_else(|| refused(&body.kind, "no such kind"))?.id;
    let mut typed = typed([
        ("kind", &kind.to_string()),
        ("name", &body.name),
        ("told", &body.told),
        ("seen-by", "public"),
    ]);
    typed.insert("parent".to_owned(), above.map_or(String::new(), |above| above.to_string()));
    for (language, name) in &body.translations {
        typed.insert(format!("name-{language}"), name.clone());
    }
    Traits::read(&typed, Language::Es, &[kind], &above.into_iter().collect::<Vec<_>>())
        .map_err(|slips| refused(&body.key, slips))
}
