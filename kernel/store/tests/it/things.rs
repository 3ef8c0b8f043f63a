//! A table to try the store on: things with a name and a number.

use base::{Id, Visibility, sort_key};
use migrations::HISTORY;
use store::{
    Act, ActHeader, Actor, Channel, Deed, Fault, Fields, Migration, Stop, Store, Subject, row,
    statements,
};

pub(crate) const ENTERED: Deed = Deed("things.entered");
pub(crate) const CHANGED: Deed = Deed("things.changed");

const THINGS: Migration = Migration {
    name: "9001_things",
    sqlite: "create table thing (id blob primary key, name text not null, sort_key blob not null, \
             number integer not null, note text, revision integer not null) strict; \
             create index thing_by_name on thing (sort_key, id); \
             create index thing_by_number on thing (number, id)",
    postgres: "create table thing (id bytea primary key, name text collate \"C\" not null, sort_key bytea not null, \
               number bigint not null, note text collate \"C\", revision bigint not null); \
               create index thing_by_name on thing (sort_key, id); \
               create index thing_by_number on thing (number, id)",
};

/// A step of the history by its name, whatever its number.
const fn step(name: &str) -> Migration {
    let mut nth = 0;
    while !HISTORY[nth].name.as_bytes().split_at(5).1.eq_ignore_ascii_case(name.as_bytes()) {
        nth += 1;
    }
    HISTORY[nth]
}

pub(crate) const STEPS: [Migration; 6] = [
    HISTORY[0],
    HISTORY[2],
    step("store_sequence"),
    step("store_personal"),
    step("store_deputies"),
    THINGS,
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Thing {
    pub id: Id,
    pub name: String,
    pub number: i64,
    pub note: Option<String>,
    pub revision: i64,
}
row!(Thing { id: Id, name: String, number: i64, note: Option<String>, revision: i64 });

impl Subject for Thing {
    const KIND: &'static str = "thing";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        Fields::default()
            .text("name", Visibility::Public, &self.name)
            .number("number", Visibility::Members, Some(self.number))
            .text("note", Visibility::Secretariat, self.note.as_deref().unwrap_or_default())
    }
}

statements! {
    pub(crate) one thing(id: Id) -> Thing = "select id, name, number, note, revision from thing where id = $1";
    pub(crate) all things() -> Thing = "select id, name, number, note, revision from thing order by sort_key, id",
        scans because "a test has few things";
    run insert(id: Id, name: &str, sort_key: &[u8], number: i64, note: Option<&str>, revision: i64) =
        "insert into thing (id, name, sort_key, number, note, revision) values ($1, $2, $3, $4, $5, $6)";
    pub(crate) run save(name: &str, sort_key: &[u8], number: i64, note: Option<&str>, revision: i64, id: Id) =
        "update thing set name = $1, sort_key = $2, number = $3, note = $4, revision = $5 where id = $6";
    pub(crate) plumb touch(note: &str, id: Id) = "update thing set note = $1 where id = $2";
}

pub(crate) const REGISTERED: &[store::Registered] = STATEMENTS;

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum No {
    TooMany,
}

pub(crate) fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

pub(crate) fn enter(store: &Store, name: &str, number: i64) -> Thing {
    let name = name.to_owned();
    store.act(header(), move |act| entered(act, &name, number)).unwrap()
}

pub(crate) fn entered(act: &Act<'_>, name: &str, number: i64) -> Result<Thing, Stop<No>> {
    let thing = Thing { id: act.new_id(), name: name.to_owned(), number, note: None, revision: 1 };
    insert(act, thing.id, name, &sort_key(name), number, None, 1)?;
    act.created(ENTERED, &thing);
    if number > 1_000_000 {
        return Err(Stop::Refused(No::TooMany));
    }
    Ok(thing)
}

pub(crate) fn counted_up(act: &Act<'_>, id: Id) -> Result<i64, Stop<No>> {
    let before = thing(act, id)?.ok_or(Fault::Broken("the thing is gone".to_owned()))?;
    let after =
        Thing { number: before.number + 1, revision: before.revision + 1, ..before.clone() };
    save(
        act,
        &after.name,
        &sort_key(&after.name),
        after.number,
        after.note.as_deref(),
        after.revision,
        id,
    )?;
    act.changed(CHANGED, &before, &after);
    Ok(after.number)
}
