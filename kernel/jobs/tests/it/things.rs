//! Work to try operations on: each step makes a thing of its number.

use std::ops::RangeInclusive;

use base::{Id, Language, Visibility};
use jobs::{Beginning, Hold, Kind, Kinds, Operation, Outcome, Step, Told};
use migrations::HISTORY;
use store::{
    Act, ActHeader, Actor, Channel, Deed, Fault, Fields, Migration, Store, Subject, row, statements,
};

const MADE: Deed = Deed("things.made");
const TAKEN_AWAY: Deed = Deed("things.taken-away");

const THINGS: Migration = Migration {
    name: "9001_things",
    sqlite: "create table thing (nth integer primary key, id blob not null, note text not null, revision integer not null) strict",
    postgres: "create table thing (nth bigint primary key, id bytea not null, note text collate \"C\" not null, revision bigint not null)",
};

/// A step of the history by its name, whatever its number.
const fn step(name: &str) -> Migration {
    let mut nth = 0;
    while !HISTORY[nth].name.as_bytes().split_at(5).1.eq_ignore_ascii_case(name.as_bytes()) {
        nth += 1;
    }
    HISTORY[nth]
}

pub(crate) const STEPS: [Migration; 8] = [
    HISTORY[0],
    HISTORY[2],
    step("store_sequence"),
    step("store_personal"),
    step("jobs_operations"),
    step("store_deputies"),
    step("jobs_deputies"),
    THINGS,
];

#[derive(Clone, Debug)]
pub(crate) struct Thing {
    pub(crate) nth: i64,
    pub(crate) id: Id,
    pub(crate) note: String,
    pub(crate) revision: i64,
}
row!(Thing { nth: i64, id: Id, note: String, revision: i64 });

impl Subject for Thing {
    const KIND: &'static str = "thing";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        Fields::default().text("note", Visibility::Public, &self.note)
    }
}

statements! {
    pub(crate) all things() -> Thing = "select nth, id, note, revision from thing order by nth",
        scans because "a test has few things";
    one thing(nth: i64) -> Thing = "select nth, id, note, revision from thing where nth = $1";
    one thing_by_id(id: Id) -> Thing = "select nth, id, note, revision from thing where id = $1",
        scans because "a test has few things";
    run insert(nth: i64, id: Id, note: &str, revision: i64) =
        "insert into thing (nth, id, note, revision) values ($1, $2, $3, $4)";
    run delete(nth: i64) = "delete from thing where nth = $1";
    plumb note(note: &str, nth: i64) = "update thing set note = $1, revision = 2 where nth = $2";
}

pub(crate) fn change(store: &Store, nth: i64, text: &'static str) {
    store.plumbing(move |plumbing| note(plumbing, text, nth)).unwrap();
}

/// Every tenth is left out, every seventh refused, and the thirteenth breaks.
pub(crate) struct Making;

impl Kind for Making {
    fn code(&self) -> &'static str {
        "making"
    }

    fn name(&self, _: Language) -> &'static str {
        "Making"
    }

    fn work(
        &self,
        act: &Act<'_>,
        _: &Operation,
        some: RangeInclusive<i64>,
    ) -> Result<Vec<Step>, Fault> {
        let step = |nth: i64| {
            let said = |outcome, told: &str| Step {
                nth,
                outcome,
                subject: None,
                told: told.to_owned(),
                held: String::new(),
            };
            match nth {
                nth if nth % 10 == 0 => Ok(said(Outcome::Passed, "")),
                nth if nth % 7 == 0 => Ok(said(Outcome::Failed, "seven")),
                13 => Err(Fault::Broken("thirteen".to_owned())),
                nth => {
                    let thing =
                        Thing { nth, id: act.new_id(), note: format!("thing {nth}"), revision: 1 };
                    insert(act, nth, thing.id, &thing.note, 1)?;
                    act.created(MADE, &thing);
                    Ok(Step { subject: Some(thing.id), ..said(Outcome::Done, "") })
                }
            }
        };
        some.map(step).collect()
    }

    fn undo(&self, act: &Act<'_>, _: &Operation, step: &Step) -> Result<Option<String>, Fault> {
        match thing(act, step.nth)? {
            Some(thing) if thing.revision == 1 => {
                delete(act, step.nth)?;
                act.removed(TAKEN_AWAY, &thing);
                Ok(None)
            }
            _ => Ok(Some("changed".to_owned())),
        }
    }

    fn told(&self, _: Language, _: &str, step: &Step) -> Told {
        Told { what: step.nth.to_string(), path: None, why: step.told.clone() }
    }

    fn made_from(&self, _: &str, _: &Operation) -> Option<String> {
        None
    }
}

/// Somebody needs the thing of this note.
const NEEDED: Hold = Hold {
    code: "needed",
    name: |_| "needed",
    holds: |db, _, id| Ok(thing_by_id(db, id)?.is_some_and(|thing| thing.note == "needed")),
};

pub(crate) static KINDS: Kinds =
    Kinds { all: &[&Making], holds: &[&[NEEDED]], post_name: |_, _, _| Ok(None) };

pub(crate) const NETWORK: Id = Id::from_bytes([1; 16]);

pub(crate) fn header(operation: Id) -> ActHeader {
    let actor = Actor::program(Channel::Command);
    ActHeader { operation: Some(operation), ..ActHeader::new(actor, Some(NETWORK)) }
}

pub(crate) fn begin(store: &Store, steps: i64) -> Operation {
    let id = store.new_id();
    let title = format!("{steps} things");
    let beginning =
        Beginning { id, network: NETWORK, kind: "making", about: NETWORK, title, steps };
    store.act(header(id), move |act| jobs::begin(act, &beginning)).unwrap()
}
