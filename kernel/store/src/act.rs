use std::cell::{Cell, RefCell, RefMut};
use std::ops::Deref;
use std::time::Duration;

use base::{Draw, Id, Instant, Language, codes};
use rustix::time::{ClockId, clock_gettime};

use crate::dialect::begin_writing;
use crate::personal::write_personal;
use crate::record::{Change, Fields, Subject};
use crate::{Db, Fault, Raw, history, sequence, stored_as_code};

/// How often an act is tried when others keep getting in between…
const TRIES: u32 = 6;
/// … and from which try on it is let through alone.
const ALONE_FROM: u32 = 2;

codes! {
    /// The way by which an act came in.
    pub enum Channel {
        Page = "page",
        Api = "api",
        Command = "command",
        Job = "job",
        Paper = "paper",
        Mail = "mail",
    }
}
stored_as_code!(Channel);

/// The kind of an act: who owns it and what was done, as "directory.organisation-edited".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deed(pub &'static str);

/// Who acts. A person acts in a post, perhaps on behalf of another; the program itself has no
/// account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    pub account: Option<Id>,
    pub post: Option<Id>,
    /// Whether they act in the post in the place of whoever holds it.
    pub as_deputy: bool,
    pub on_behalf_of: Option<Id>,
    pub channel: Channel,
    pub language: Language,
}

impl Actor {
    /// The program itself, at a command or in a job.
    pub fn program(channel: Channel) -> Actor {
        Actor {
            account: None,
            post: None,
            as_deputy: false,
            on_behalf_of: None,
            channel,
            language: Language::Es,
        }
    }
}

/// What is known of an act before it begins.
#[derive(Clone, Debug)]
pub struct ActHeader {
    pub actor: Actor,
    pub network: Option<Id>,
    pub reason: Option<String>,
    pub operation: Option<Id>,
}

impl ActHeader {
    pub fn new(actor: Actor, network: Option<Id>) -> ActHeader {
        ActHeader { actor, network, reason: None, operation: None }
    }
}

/// A transaction that writes, with its one clock reading and its own chance.
pub struct Plumbing<'d> {
    db: &'d Db,
    now: Instant,
    draw: RefCell<Draw>,
    ids: Cell<u16>,
}

impl<'d> Plumbing<'d> {
    pub(crate) fn begin(db: &'d Db, now: Instant, seed: [u8; 32]) -> Plumbing<'d> {
        Plumbing { db, now, draw: RefCell::new(Draw::from_seed(seed)), ids: Cell::new(0) }
    }

    pub fn now(&self) -> Instant {
        self.now
    }

    /// The next id of this transaction; the same one if it has to run again.
    pub fn new_id(&self) -> Id {
        let nth = self.ids.get();
        self.ids.set(nth.wrapping_add(1));
        Id::new(self.now, nth, &mut self.draw.borrow_mut())
    }

    /// Chance that is the same if this transaction has to run again.
    pub fn draw(&self) -> RefMut<'_, Draw> {
        self.draw.borrow_mut()
    }

    #[doc(hidden)]
    pub fn run_statement(&self, sql: &str, values: &[Raw<'_>]) -> Result<u64, Fault> {
        self.db.run(sql, values)
    }
}

impl Deref for Plumbing<'_> {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db
    }
}

/// One change: one transaction, one actor, one record.
pub struct Act<'d> {
    plumbing: Plumbing<'d>,
    id: Id,
    header: &'d ActHeader,
    deed: Cell<Option<Deed>>,
    changes: RefCell<Vec<Change>>,
}

impl<'d> Act<'d> {
    pub fn id(&self) -> Id {
        self.id
    }

    pub fn actor(&self) -> &Actor {
        &self.header.actor
    }

    pub fn network(&self) -> Option<Id> {
        self.header.network
    }

    /// Records that something began.
    pub fn created<S: Subject>(&self, deed: Deed, after: &S) {
        self.record(deed, Change::of(after, &Fields::default(), &after.fields()));
    }

    /// Records how something changed: only the fields that differ leave a trace.
    pub fn changed<S: Subject>(&self, deed: Deed, before: &S, after: &S) {
        self.record(deed, Change::of(after, &before.fields(), &after.fields()));
    }

    /// Records that something ended.
    pub fn removed<S: Subject>(&self, deed: Deed, before: &S) {
        self.record(deed, Change::of(before, &before.fields(), &Fields::default()));
    }

    fn record(&self, deed: Deed, change: Change) {
        if self.deed.get().is_none() {
            self.deed.set(Some(deed));
        }
        self.changes.borrow_mut().push(change);
    }

    #[doc(hidden)]
    pub fn run_statement(&self, sql: &str, values: &[Raw<'_>]) -> Result<u64, Fault> {
        self.plumbing.run_statement(sql, values)
    }

    fn write_record(&self) -> Result<(), Fault> {
        let Some(deed) = self.deed.get() else {
            return Err(Fault::Broken("an act without a record can't be kept".to_owned()));
        };
        let header = self.header;
        history::insert_act(
            self,
            self.id,
            header.network,
            self.now(),
            header.actor.account,
            header.actor.post,
            header.actor.as_deputy,
            header.actor.on_behalf_of,
            header.actor.channel,
            header.actor.language,
            deed.0,
            header.reason.as_deref(),
            header.operation,
        )?;
        let mut nth = 0;
        for change in &*self.changes.borrow() {
            for difference in &change.differences {
                let open = |value| if difference.person.is_none() { value } else { None };
                history::insert_change(
                    self,
                    self.id,
                    nth,
                    change.kind,
                    change.subject,
                    change.revision,
                    difference.field,
                    open(difference.before.as_ref()),
                    open(difference.after.as_ref()),
                    difference.visibility,
                )?;
                if let Some(person) = difference.person {
                    write_personal(self, nth, person, difference)?;
                }
                nth += 1;
            }
        }
        sequence::number(self)
    }
}

impl<'d> Deref for Act<'d> {
    type Target = Plumbing<'d>;

    fn deref(&self) -> &Plumbing<'d> {
        &self.plumbing
    }
}

pub(crate) fn run_act<T, E: From<Fault>>(
    db: &Db,
    header: &ActHeader,
    now: Instant,
    seed: [u8; 32],
    longest: Option<Duration>,
    run: &mut dyn FnMut(&Act<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let began = cpu_time();
    transaction(db, &mut || {
        let plumbing = Plumbing::begin(db, now, seed);
        let act = Act {
            id: plumbing.new_id(),
            plumbing,
            header,
            deed: Cell::new(None),
            changes: RefCell::default(),
        };
        let done = run(&act)?;
        act.write_record()?;
        if let Some(longest) = longest
            && cpu_time().saturating_sub(began) > longest
        {
            return Err(Fault::Slow(format!("the act held the writer over {longest:?}")).into());
        }
        Ok(done)
    })
}

pub(crate) fn run_plumbing<T, E: From<Fault>>(
    db: &Db,
    now: Instant,
    seed: [u8; 32],
    run: &mut dyn FnMut(&Plumbing<'_>) -> Result<T, E>,
) -> Result<T, E> {
    transaction(db, &mut || run(&Plumbing::begin(db, now, seed)))
}

/// Runs to the commit, or leaves nothing. On PostgreSQL what lost against another transaction
/// runs again; on SQLite there is only one writer and nothing to lose against.
fn transaction<T, E: From<Fault>>(db: &Db, run: &mut dyn FnMut() -> Result<T, E>) -> Result<T, E> {
    for nth in 0..TRIES - 1 {
        match attempt(db, nth >= ALONE_FROM, run) {
            Err(_) if db.lost_a_race() => {
                metrics::counter!("urdimbre_acts_tried_again_total").increment(1);
            }
            done => return done,
        }
    }
    attempt(db, true, run)
}

fn attempt<T, E: From<Fault>>(
    db: &Db,
    alone: bool,
    run: &mut dyn FnMut() -> Result<T, E>,
) -> Result<T, E> {
    db.forget_races();
    begin_writing(db, alone)?;
    match run() {
        Ok(done) => match db.batch("commit") {
            Ok(()) => Ok(done),
            Err(fault) => {
                undo(db);
                Err(fault.into())
            }
        },
        Err(stop) => {
            undo(db);
            Err(stop)
        }
    }
}

/// What can't be rolled back (the line is down) the database rolls back by itself.
fn undo(db: &Db) {
    let raced = db.lost_a_race();
    if let Err(fault) = db.batch("rollback") {
        tracing::warn!(%fault, "a rollback was refused");
    }
    if raced {
        db.note_race();
    }
}

/// The time this thread has worked, waiting not counted: noise of the machine stays out.
fn cpu_time() -> Duration {
    let spent = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(spent.tv_sec.unsigned_abs(), u32::try_from(spent.tv_nsec).unwrap_or_default())
}
