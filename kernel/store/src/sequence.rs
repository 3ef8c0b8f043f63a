//! Acts in the order in which they happened for everybody, for whoever follows what changes.
//!
//! An act bears the time at which it began, and a later one may be there before it. So each also
//! takes the number of its transaction, and is told of when all transactions with lower numbers
//! have ended: whoever has followed up to a number has missed nothing before it. The order is
//! that of numbers; one who follows looks at what stands there now, so that this is enough.

use base::{Id, Instant};
use jiff::SignedDuration;

use crate::dialect::{all_ended_below, number_of_transaction, numbers_end_below};
use crate::{Act, Db, Fault, Given, Plumbing, row, statements};

/// Who has not looked for so long reads everything anew.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
const FORGOTTEN_AT_ONCE: i64 = 1_000;

/// How far one has followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub nth: i64,
    pub act: Id,
}

row! {
    /// Something that an act created, changed or removed.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Touched {
        pub subject_kind: String,
        pub subject_id: Id,
        /// In which the act was done.
        pub network_id: Option<Id>,
    }
}

row! {
    #[derive(Debug)]
    struct Numbered {
        nth: i64,
        act_id: Id,
    }
}

statements! {
    all touched_between(after: i64, upto: i64) -> Touched =
        "select distinct c.subject_kind, c.subject_id, a.network_id from store_sequence f \
         join act a on a.id = f.act_id join act_change c on c.act_id = a.id \
         where f.nth > $1 and f.nth <= $2 order by c.subject_kind, c.subject_id, a.network_id";

    /// The last is kept, so that numbers go on from it.
    plumb forget(limit: i64, before: i64) =
        "delete from store_sequence where nth in (select nth from store_sequence order by nth limit $1) \
         and at < $2 and nth < (select max(nth) from store_sequence)",
        scans because "the first rows of a table, in the order of its key, are some rows";
}

// Each database numbers in its own way, so that what these answer can't be compared.
const NUMBERED_BETWEEN: &str =
    "select nth, act_id from store_sequence where nth > $1 and nth < $2 order by nth limit $3";
const LAST_NUMBERED: &str =
    "select nth, act_id from store_sequence where nth < $1 order by nth desc limit 1";
const ACT_AT: &str = "select act_id from store_sequence where nth = $1";

pub(crate) const REGISTERED: &[crate::Registered] = STATEMENTS;

/// Numbers an act that is just ending.
pub(crate) fn number(act: &Act<'_>) -> Result<(), Fault> {
    let insert = format!(
        "insert into store_sequence (nth, act_id, at) values ({}, $1, $2)",
        number_of_transaction(act)
    );
    act.run_statement(&insert, &[act.id().give(), act.now().give()])?;
    Ok(())
}

/// The last act that is told of; none where nothing has been done since this database began.
pub fn end(db: &Db) -> Result<Option<Mark>, Fault> {
    let below = number_in(db, all_ended_below(db))?;
    Ok(db.one::<Numbered>(LAST_NUMBERED, &[below.give()])?.map(Mark::from))
}

/// What acts have touched after a mark (or from the beginning), and how far that goes. Nothing
/// when the mark is none of this database, or of too long ago: then one begins anew.
pub fn after(db: &Db, mark: Option<Mark>, limit: i64) -> Result<Option<Followed>, Fault> {
    if let Some(mark) = mark {
        let here = db.one::<Id>(ACT_AT, &[mark.nth.give()])? == Some(mark.act);
        if !here || mark.nth >= number_in(db, numbers_end_below(db))? {
            return Ok(None);
        }
    }
    let below = number_in(db, all_ended_below(db))?;
    let from = mark.map_or(-1, |mark| mark.nth);
    let some = [from.give(), below.give(), limit.give()];
    let upto = db.all::<Numbered>(NUMBERED_BETWEEN, &some)?.pop().map(Mark::from);
    let touched = match upto {
        Some(upto) => touched_between(db, from, upto.nth)?,
        None => Vec::new(),
    };
    Ok(Some(Followed { touched, upto: upto.or(mark) }))
}

/// Whether some act waits to be told of until an older transaction has ended.
pub fn waits(db: &Db) -> Result<bool, Fault> {
    Ok(db.one::<Numbered>(LAST_NUMBERED, &[i64::MAX.give()])?.map(Mark::from) != end(db)?)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    pub touched: Vec<Touched>,
    pub upto: Option<Mark>,
}

/// Lets go of what nobody follows any more.
pub fn forget_what_is_old(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    let before: Instant = plumbing.now() - KEPT;
    while forget(plumbing, FORGOTTEN_AT_ONCE, before.as_microsecond())? > 0 {}
    Ok(())
}

fn number_in(db: &Db, sql: &str) -> Result<i64, Fault> {
    db.one(sql, &[])?.ok_or_else(|| Fault::Broken("the database tells no number".to_owned()))
}

impl From<Numbered> for Mark {
    fn from(numbered: Numbered) -> Mark {
        Mark { nth: numbered.nth, act: numbered.act_id }
    }
}
