//! How operations are worked at: a few steps to an act, each act on its own, until nothing is
//! left or somebody stops it.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use base::Id;
use jiff::SignedDuration;
use store::{Act, ActHeader, Actor, Channel, Deed, Fault, Stop, Store};

use crate::store as sql;
use crate::{Kind, Kinds, Operation, Outcome, State, Step, Way};

const WORKED: Deed = Deed("jobs.operation-worked");

/// How many steps an act does: enough that the disk is not waited for at each, few enough that
/// nobody waits long for the act.
const TOGETHER: i64 = 10;
/// Who works at an operation holds it so long after each act.
const HELD_FOR: SignedDuration = SignedDuration::from_secs(10);
/// How often somebody looks whether there is work.
const LOOKS_EVERY: Duration = Duration::from_millis(500);
/// How long to wait when the database can't.
const WAITS_FOR: Duration = Duration::from_secs(5);

/// Does some steps of the operation that has waited longest; false if there is none to work at.
/// `me` is who works: somebody else's operations are left alone while they hold them.
pub fn work_once(store: &Store, kinds: &'static Kinds, me: Id) -> Result<bool, Fault> {
    let now = store.ground().now();
    let found = store.read_now(move |db| match sql::due(db, now, me, 1)? {
        Some(due) => sql::find(db, due.network_id, due.id),
        None => Ok(None),
    })?;
    let Some(operation) = found else { return Ok(false) };
    match some_steps(store, kinds, me, &operation, TOGETHER) {
        // One of them is to blame: they are tried one by one, and that one is put aside.
        Err(Fault::Broken(_) | Fault::Slow(_)) => one_step(store, kinds, me, &operation)?,
        other => other?,
    }
    Ok(true)
}

/// Works until there is nothing to do.
pub fn work_off(store: &Store, kinds: &'static Kinds) -> Result<(), Fault> {
    let me = store.new_id();
    while work_once(store, kinds, me)? {}
    Ok(())
}

fn one_step(
    store: &Store,
    kinds: &'static Kinds,
    me: Id,
    operation: &Operation,
) -> Result<(), Fault> {
    let why = match some_steps(store, kinds, me, operation, 1) {
        Err(Fault::Broken(why) | Fault::Slow(why)) => why,
        other => return other,
    };
    let reference = store.new_id().to_string();
    tracing::error!(operation = %operation.id, reference, why, "a step broke");
    let seen = operation.revision;
    in_an_act(store, me, operation, move |act, before| {
        let (network, id) = (before.network, before.id);
        if before.revision != seen {
            // Somebody has come further meanwhile: what stands next may be another step.
            return Ok(None);
        }
        let Some(nth) = next_of(act, before, 1)?.first().copied() else {
            return Ok(Some(Vec::new()));
        };
        let outcome = Outcome::Broken;
        match before.way {
            Way::Onward => sql::insert_step(act, network, id, nth, outcome, None, &reference)?,
            Way::Back => sql::turn_step(act, outcome, &reference, "", network, id, nth)?,
        };
        Ok(Some(vec![Step {
            nth,
            outcome,
            subject: None,
            told: String::new(),
            held: String::new(),
        }]))
    })
}

/// The steps that come next, in the order in which they are taken.
fn next_of(act: &Act<'_>, operation: &Operation, at_most: i64) -> Result<Vec<i64>, Fault> {
    Ok(match operation.way {
        Way::Onward => {
            let last = operation.steps.min(operation.next + at_most - 1);
            (operation.next..=last).collect()
        }
        Way::Back => {
            let (network, id) = (operation.network, operation.id);
            let done = sql::done_before(act, network, id, operation.next, at_most)?;
            done.into_iter().map(|step| step.nth).collect()
        }
    })
}

fn some_steps(
    store: &Store,
    kinds: &'static Kinds,
    me: Id,
    operation: &Operation,
    at_most: i64,
) -> Result<(), Fault> {
    let kind = kinds.of(operation)?;
    in_an_act(store, me, operation, move |act, before| {
        let (network, id) = (before.network, before.id);
        match before.way {
            Way::Onward => {
                let some = next_of(act, before, at_most)?;
                let (Some(first), Some(last)) = (some.first(), some.last()) else {
                    return Ok(Some(Vec::new()));
                };
                let steps = kind.work(act, before, *first..=*last)?;
                for step in &steps {
                    let Step { nth, outcome, subject, told, .. } = step;
                    sql::insert_step(act, network, id, *nth, *outcome, *subject, told)?;
                }
                Ok(Some(steps))
            }
            Way::Back => {
                let mut turned = Vec::new();
                for step in sql::done_before(act, network, id, before.next, at_most)? {
                    let step = turned_back(act, kinds, kind, before, step)?;
                    let Step { nth, outcome, told, held, .. } = &step;
                    sql::turn_step(act, *outcome, told, held, network, id, *nth)?;
                    turned.push(step);
                }
                Ok(Some(turned))
            }
        }
    })
}

/// A step, undone, unless something holds on to what it made or has changed it since.
fn turned_back(
    act: &Act<'_>,
    kinds: &Kinds,
    kind: &dyn Kind,
    of: &Operation,
    step: Step,
) -> Result<Step, Fault> {
    let held = kinds.held(act, of.network, &step)?;
    if !held.is_empty() {
        return Ok(Step { outcome: Outcome::Kept, held, ..step });
    }
    Ok(match kind.undo(act, of, &step)? {
        Some(told) => Step { outcome: Outcome::Kept, told, ..step },
        None => Step { outcome: Outcome::Undone, ..step },
    })
}

enum Elsewhere {
    /// Somebody else works at it, or has stopped it.
    Taken,
}

/// An act of the operation: if it may be worked at, what `run` does at it (nothing, if that is
/// not for now) and how far it has come then, together or not at all.
fn in_an_act(
    store: &Store,
    me: Id,
    of: &Operation,
    run: impl Fn(&Act<'_>, &Operation) -> Result<Option<Vec<Step>>, Fault> + Send + 'static,
) -> Result<(), Fault> {
    let (network, id) = (of.network, of.id);
    let actor = Actor {
        account: of.account,
        post: of.post,
        as_deputy: of.as_deputy,
        on_behalf_of: None,
        channel: Channel::Job,
        language: of.language,
    };
    let header = ActHeader { operation: Some(id), ..ActHeader::new(actor, Some(network)) };
    let worked = store.act(header, move |act| {
        let taken = || Stop::Refused(Elsewhere::Taken);
        let (Some(before), Some(lease)) =
            (sql::find(act, network, id)?, sql::lease(act, network, id)?)
        else {
            return Err(taken());
        };
        let free = lease.lease_until <= act.now() || lease.lease_holder == Some(me);
        if before.state != State::Going || !free {
            return Err(taken());
        }
        // First of all, so that on PostgreSQL whoever else comes waits here, and not at its steps.
        sql::hold(act, Some(me), act.now() + HELD_FOR, network, id)?;
        let steps = run(act, &before)?.ok_or_else(taken)?;
        let after = come_further(&before, &steps, act.now());
        sql::save(act, &after)?;
        act.changed(WORKED, &before, &after);
        Ok(())
    });
    match worked {
        Ok(()) | Err(Stop::Refused(Elsewhere::Taken)) => Ok(()),
        Err(Stop::Broken(fault)) => Err(fault),
    }
}

/// How far it has come when something has become of these steps.
fn come_further(before: &Operation, steps: &[Step], now: base::Instant) -> Operation {
    let count = |outcome: Outcome| {
        let such = steps.iter().filter(|step| step.outcome == outcome).count();
        i64::try_from(such).unwrap_or(i64::MAX)
    };
    let mut after = before.clone();
    after.done += count(Outcome::Done);
    after.passed += count(Outcome::Passed);
    after.failed += count(Outcome::Failed);
    after.undone += count(Outcome::Undone);
    after.kept += count(Outcome::Kept);
    match before.way {
        Way::Onward => after.failed += count(Outcome::Broken),
        Way::Back => after.kept += count(Outcome::Broken),
    }
    after.worked_at = now;
    after.revision += 1;
    let last = steps.last().map(|step| step.nth);
    after.next = match before.way {
        Way::Onward => last.map_or(before.steps + 1, |last| last + 1),
        Way::Back => last.unwrap_or(1),
    };
    let over = match before.way {
        Way::Onward => after.next > after.steps,
        Way::Back => after.remaining() == 0 || steps.is_empty(),
    };
    if over {
        after.state = State::Ended;
    }
    after
}

/// The thread that works; it ends, after the act in hand, when this is dropped.
pub struct Worker {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    pub fn start(store: Store, kinds: &'static Kinds) -> Worker {
        let (stop, stopped) = channel();
        let thread = thread::Builder::new().name("operations".to_owned()).spawn(move || {
            let me = store.new_id();
            let mut wait = LOOKS_EVERY;
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = match work_once(&store, kinds, me) {
                    Ok(true) => Duration::ZERO,
                    Ok(false) => LOOKS_EVERY,
                    Err(fault) => {
                        tracing::warn!(%fault, "an operation could not be worked at");
                        WAITS_FOR
                    }
                };
            }
        });
        if let Err(why) = &thread {
            tracing::error!(%why, "nobody will work at operations");
        }
        Worker { stop: Some(stop), thread: thread.ok() }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // A panic has printed itself.
            let _ = thread.join();
        }
    }
}
