use base::Language;
use base::typed::Typed;
use reference::cities;
use serde_json::{Value, json};
use store::{Db, Stop, Store};
use web::api::{Endpoint, Field, Kind, Taken, one, read_back};
use web::edits::{self, Label};
use web::{Access, Answer, Ask, Route, Trouble};

use crate::addresses;
use crate::api::organisations::{on_the_web, said};
use crate::api::words;
use crate::api_key::ORGANISATIONS;
use crate::correcting::{Correction, NotCorrected, correct as corrected};
use crate::facts::POPULATION_FIELDS;
use crate::organisation::Organisation;
use crate::pages::{asked_for, field_name, numbered};
use crate::store::{self as sql, Numbered};

const FIELDS: &[Field<Numbered>] = &[
    Field { name: "number", kind: Kind::Number, of: |_, told| told.number.into() },
    Field { name: "id", kind: Kind::Text, of: |_, told| told.organisation.id.to_string().into() },
    Field { name: "revision", kind: Kind::Number, of: |_, told| told.organisation.revision.into() },
    Field { name: "kind", kind: Kind::Text, of: |_, told| told.kind.code.as_str().into() },
    Field {
        name: "name",
        kind: Kind::Text,
        of: |_, told| told.organisation.facts.name.as_str().into(),
    },
    Field {
        name: "language",
        kind: Kind::Text,
        of: |_, told| told.organisation.facts.language.code().into(),
    },
    Field { name: "name-es", kind: Kind::Text, of: |_, told| other(told, Language::Es) },
    Field { name: "name-pt", kind: Kind::Text, of: |_, told| other(told, Language::Pt) },
    Field { name: "name-fr", kind: Kind::Text, of: |_, told| other(told, Language::Fr) },
    Field { name: "name-en", kind: Kind::Text, of: |_, told| other(told, Language::En) },
    Field {
        name: "acronym",
        kind: Kind::Text,
        of: |_, told| said(&told.organisation.facts.acronym),
    },
    Field {
        name: "institution",
        kind: Kind::Text,
        of: |_, told| said(&told.organisation.facts.institution),
    },
    Field {
        name: "country",
        kind: Kind::Text,
        of: |_, told| {
            told.organisation.facts.country.map(|country| country.code().to_owned()).into()
        },
    },
    Field {
        name: "geonames",
        kind: Kind::Number,
        of: |_, told| told.organisation.facts.place.into(),
    },
    Field {
        name: "latitude",
        kind: Kind::Decimal,
        of: |_, told| degrees(told, cities::City::lat_e5),
    },
    Field {
        name: "longitude",
        kind: Kind::Decimal,
        of: |_, told| degrees(told, cities::City::lon_e5),
    },
    Field {
        name: "population",
        kind: Kind::Number,
        of: |_, told| told.organisation.facts.population.into(),
    },
    Field {
        name: "population-year",
        kind: Kind::Number,
        of: |_, told| told.organisation.facts.population_year.into(),
    },
    Field {
        name: "population-source",
        kind: Kind::Text,
        of: |_, told| said(&told.organisation.facts.population_source),
    },
    Field { name: "site", kind: Kind::Text, of: |_, told| said(&told.organisation.facts.site) },
    Field {
        name: "page",
        kind: Kind::Address,
        of: |ask, told| on_the_web(ask, &addresses::organisation(ask.slug(), told.number)),
    },
];

fn other(told: &Numbered, language: Language) -> Value {
    told.organisation.facts.other_names.get(&language).cloned().into()
}

fn degrees(told: &Numbered, of: fn(cities::City) -> i32) -> Value {
    let place = told.organisation.facts.place.and_then(|place| u32::try_from(place).ok());
    place.and_then(cities::by_id).map(|city| f64::from(of(city)) / 100_000.0).into()
}

pub(super) fn read() -> Endpoint {
    Endpoint {
        route: Route::look("/api/v1/{network}/organisations/{number}", Access::Machine, show),
        name: "readOrganisation",
        told: |language| words(language).api_organisation(),
        asks: Vec::new(),
        takes: Vec::new(),
        gives: Field::form_of_one(FIELDS),
        refuses: &[],
    }
}

fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = numbered(ask, db)?;
    let revision = found.organisation.revision;
    Ok(one(ask, &found, revision, FIELDS))
}

pub(super) fn correct() -> Endpoint {
    let taken = |name| {
        let read = FIELDS.iter().find(|field| field.name == name);
        Taken { name, kind: read.map_or(Kind::Text, |field| field.kind) }
    };
    let names = crate::facts::FIELDS.iter().copied().filter(|field| *field != "place");
    let others = Language::ALL.iter().map(|language| crate::facts::name_field(*language));
    Endpoint {
        route: Route::change("/api/v1/{network}/organisations/{number}", Access::Machine, update),
        name: "correctOrganisation",
        told: |language| words(language).api_correct(),
        asks: Vec::new(),
        takes: names.chain(others).map(taken).collect(),
        gives: json!({
            "type": "object",
            "required": ["number", "revision", "taken"],
            "properties": {
                "number": {"type": "integer"},
                "revision": {"type": "integer"},
                "taken": {"type": "array", "items": {"type": "string"}},
            },
        }),
        refuses: &[
            (403, "key-reads-only"),
            (409, "contested"),
            (413, "too-large"),
            (422, "slips"),
            (422, "other-under-that-name"),
            (428, "revision-needed"),
        ],
    }
}

fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let asked = ask.clone();
    let (number, found) = store.read_now(move |db| asked_for(&asked, db))?;
    let bearer = ask.machine.bearer.as_ref().ok_or(Trouble::SignIn)?;
    let editor = found.editor(&ask.scope, network).ok_or(Trouble::Forbidden)?;
    if !bearer.writes.iter().any(|sort| sort == ORGANISATIONS) {
        return Ok(edits::key_reads_only(ask));
    }
    let Some(begun_at) = ask.machine.begun_at else { return Ok(edits::revision_needed(ask)) };
    let sent = sent(ask, store, &found)?;
    let name = ask.machine.idempotency_key.clone();
    let once = name.map(|name| (name, ask.machine.digest.clone()));
    let correction = Correction { sent, begun_at, key: bearer.key, once };
    let (header, today) = (ask.acting_in(editor.post)?, ask.today());
    let done = store.act(header, move |act| corrected(act, network, editor, &correction, today));
    let told = |revision: i64, taken: &[String]| {
        read_back(&json!({"number": number, "revision": revision, "taken": taken}))
    };
    let label: Label<'_> = &|field| field_name(crate::pages::words(ask), field);
    match done {
        Ok(done) | Err(Stop::Refused(NotCorrected::Made(done))) => {
            Ok(told(done.revision, &done.taken))
        }
        Err(Stop::Refused(NotCorrected::Edit(store::merge::NotEdited::Unchanged))) => {
            Ok(told(found.revision, &[]))
        }
        Err(Stop::Refused(NotCorrected::Edit(why))) => edits::told_to_a_machine(ask, why, label),
        Err(Stop::Refused(NotCorrected::OtherUnderThatName)) => {
            Ok(edits::other_under_that_name(ask))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// The fields that were sent; one that can't be changed is no slip of the pen. A kind goes by its
/// code outside, and by its id inside.
fn sent(ask: &Ask, store: &Store, found: &Organisation) -> Result<Typed, Trouble> {
    let mut known = found.form_fields();
    known.extend(POPULATION_FIELDS);
    let mut sent = Typed::new();
    for (name, value) in &ask.form.0 {
        if !known.contains(&name.as_str()) {
            return Err(Trouble::Unreadable(name.clone()));
        }
        sent.insert(name.clone(), value.clone());
    }
    if let Some(code) = sent.get("kind").cloned() {
        let id = store.read_now(move |db| sql::kind_by_code(db, &code))?;
        sent.insert("kind".to_owned(), id.map_or_else(String::new, |id| id.to_string()));
    }
    Ok(sent)
}
