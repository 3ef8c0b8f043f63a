//! Only its owner names a table, and a table bears its owner's name. Others read its views.

use crate::arrows::floor;
use crate::house::{self, Room};
use crate::schema::{Relation, relations, steps};
use crate::source::Source;
use crate::sql::{Use, named_tables};
use crate::verdict::{Exception, holds, holds_but_for};

/// Tables with a name of their own.
const NAMES: &[Exception] = &[
    Exception { what: "act of store", why: "the record, which everything else is written into" },
    Exception { what: "act_change of store", why: "the record, field by field" },
    Exception {
        what: "i18n_text of store",
        why: "translations of every crate's content; the store writes them for all (store::texts)",
    },
];

/// Tables that whoever has a database may read, but only their owner change.
const READ_BY_ALL: &[&str] = &["i18n_text"];

/// Everything that has an owner, the table of the steps themselves included: the store makes
/// that one before there is a history.
fn owned() -> Vec<Relation> {
    let mut all = relations("sqlite");
    all.push(Relation {
        name: "store_migration".to_owned(),
        owner: "store".to_owned(),
        view: false,
        columns: Vec::new(),
        keys: Vec::new(),
    });
    all
}

/// Whether a crate may name another's table or view so.
fn allowed(by: &Room, relation: &Relation, used: Use) -> bool {
    let Some(owner) = house::named(&relation.owner) else { return false };
    let read = used == Use::Reads;
    by.name == owner.name
        // It writes what an act writes without one, to compare.
        || by.name == "bench"
        || (read && READ_BY_ALL.contains(&relation.name.as_str()))
        || (read && relation.view && floor(by) >= floor(owner))
        || (used == Use::PointsTo && by.stands_on().contains(&owner.name))
}

#[test]
fn a_table_bears_its_owners_name() {
    let all = relations("sqlite");
    assert!(all.len() > 9, "there are tables to look at");
    let foreign = all.iter().filter(|one| !one.name.starts_with(&format!("{}_", one.owner)));
    let foreign: Vec<_> = foreign.map(|one| format!("{} of {}", one.name, one.owner)).collect();
    holds_but_for("a table or view begins with the name of its owner", NAMES, &foreign);
}

#[test]
fn a_step_names_only_what_its_owner_may() {
    let all = owned();
    let mut foreign = Vec::new();
    for step in steps("sqlite").iter().chain(&steps("postgres")) {
        let Some(owner) = house::named(&step.owner) else {
            foreign.push(format!("{}: there is no crate {}", step.file, step.owner));
            continue;
        };
        for (table, used) in step.statements.iter().flat_map(|one| named_tables(one)) {
            let relation = all.iter().find(|relation| relation.name == table);
            if let Some(relation) = relation.filter(|relation| !allowed(owner, relation, used)) {
                foreign.push(format!("{}: {used:?} {table} of {}", step.file, relation.owner));
            }
        }
    }
    holds(
        "a step changes and reads its owner's tables, and points only to those of crates that its owner stands on",
        &foreign,
    );
}

#[test]
fn a_crate_names_only_its_own_tables() {
    let all = owned();
    let (mut own, mut foreign) = (0, Vec::new());
    for room in house::rooms() {
        for source in room.sources().map(|file| Source::read(file)) {
            for text in &source.texts {
                for (table, used) in named_tables(&text.text) {
                    match all.iter().find(|relation| relation.name == table) {
                        Some(relation) if !allowed(room, relation, used) => foreign.push(format!(
                            "{}:{}: {used:?} {table} of {}",
                            source.file, text.line, relation.owner
                        )),
                        Some(_) => own += 1,
                        None => {}
                    }
                }
            }
        }
    }
    assert!(own > 40, "there are statements to look at");
    holds("SQL names the tables of its own crate, and the views of others", &foreign);
}
