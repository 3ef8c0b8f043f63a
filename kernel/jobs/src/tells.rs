//! What operations tell the desk and histories.

use base::{Id, Language};
use identity::Right;
use store::{Db, Subject};
use web::{Ask, Named, Tells, Trouble, Waiting};

use crate::store as sql;
use crate::words::Words;
use crate::{Operation, State, addresses};

pub const TELLS: Tells = Tells { waiting, named, deed, ..Tells::NOTHING };

/// Among so many of the latest, stopped ones wait for somebody.
const LATEST: i64 = 25;

fn waiting(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    if !ask.may(Right::KeepDirectory) {
        return Ok(Vec::new());
    }
    let latest = sql::operations(db, ask.network()?.id, i64::MAX, LATEST)?;
    let stopped = latest.into_iter().filter(|operation| operation.state == State::Stopped);
    let words = Words(ask.language);
    let line = |operation: Operation| Waiting {
        what: words.waits_stopped(&operation.title),
        told: words.waits_stopped_told().to_owned(),
        path: addresses::operation(ask.slug(), operation.number),
        due: None,
    };
    Ok(stopped.map(line).collect())
}

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    if kind != Operation::KIND || !ask.may(Right::KeepDirectory) {
        return Ok(None);
    }
    let found = sql::find(db, ask.network()?.id, id)?;
    Ok(found.map(|operation| Named {
        path: addresses::operation(ask.slug(), operation.number),
        name: operation.title,
    }))
}

fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    Some(match deed {
        "jobs.operation-begun" => words.deed_begun(),
        "jobs.operation-stopped" => words.deed_stopped(),
        "jobs.operation-resumed" => words.deed_resumed(),
        "jobs.operation-undone" => words.deed_undone(),
        "jobs.operation-worked" => words.deed_worked(),
        _ => return None,
    })
}
