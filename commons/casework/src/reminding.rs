//! Whoever holds the post of a task is reminded of it once, shortly before it is due.

use base::{Day, Id, When};
use store::{Act, ActHeader, Actor, Channel, Deed, Fault, Stop, Store};

use crate::letters::{self, Office, REMINDER};
use crate::store as sql;
use crate::task::{State, Task};

const REMINDED: Deed = Deed("casework.task-reminded");

/// How many days before a task is due its post is reminded.
const AHEAD: i64 = 3;
/// Nobody's telephone rings before this hour of the network's day.
const NOT_BEFORE: i8 = 7;
/// So many in a network at a time; the others come with the next round.
const AT_ONCE: i64 = 500;

fn last_day(today: Day) -> Day {
    today.saturating_add(jiff::Span::new().days(AHEAD))
}

/// Whether it is due so soon that nobody need be reminded of it later.
pub(crate) fn is_near(due: When, today: Day) -> bool {
    due.latest() <= last_day(today)
}

/// Writes the reminders that are due in all networks, each in an act of its own; gives how many.
/// Whoever comes second finds nothing left to do.
pub fn remind(store: &Store) -> Result<usize, Fault> {
    let mut reminded = 0;
    for network in store.read_now(directory::network_clocks)? {
        let there = store.ground().now().to_zoned(directory::policy::zone(&network.time_zone));
        if there.hour() < NOT_BEFORE {
            continue;
        }
        let (id, today) = (network.id, there.date());
        let office = Office { network: id, slug: network.slug, acronym: network.acronym, today };
        let near =
            store.read_now(move |db| sql::due_soon(db, id, today, last_day(today), AT_ONCE))?;
        for task in near {
            if someone_is_there(store, &office, task)? {
                let (header, office) = (header(id), office.clone());
                match store.act(header, move |act| remind_of(act, &office, task)) {
                    Ok(count) => reminded += count,
                    Err(Stop::Refused(NothingToSay)) => {}
                    Err(Stop::Broken(fault)) => return Err(fault),
                }
            }
        }
    }
    Ok(reminded)
}

fn header(network: Id) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Job), Some(network))
}

/// A vacant post is not written to: whoever takes it in time still is.
fn someone_is_there(store: &Store, office: &Office, task: Id) -> Result<bool, Fault> {
    let (network, today) = (office.network, office.today);
    store.read_now(move |db| {
        let Some(task) = sql::task(db, network, task)? else { return Ok(false) };
        Ok(!directory::held_by(db, network, task.wanted.post, today)?.is_empty())
    })
}

/// The task was settled, put off or told of meanwhile.
struct NothingToSay;

/// How many were written to.
fn remind_of(act: &Act<'_>, office: &Office, task: Id) -> Result<usize, Stop<NothingToSay>> {
    let nothing = || Stop::Refused(NothingToSay);
    let before = sql::task(act, office.network, task)?.ok_or_else(nothing)?;
    let due = before.wanted.due.map(|due| When::Day(due.latest()));
    if before.state != State::Open || due.is_none() || before.reminded_for == due {
        return Err(nothing());
    }
    let after = Task { reminded_for: due, revision: before.revision + 1, ..before.clone() };
    sql::save(act, office.network, &after)?;
    act.changed(REMINDED, &before, &after);
    let holders = directory::held_by(act, office.network, after.wanted.post, office.today)?;
    for holder in &holders {
        mail::write(act, office.network, &letters::letter(REMINDER, office, &after, holder))?;
    }
    Ok(holders.len())
}
