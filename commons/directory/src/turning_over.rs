//! The posts of a country end in one operation: each time of a holder or a deputy is a step.

use std::ops::RangeInclusive;

use base::{Day, Id, Language};
use jobs::{Beginning, Kind, Operation, Outcome, Step, Told};
use store::{Act, Db, Deed, Fault, Stop};

use crate::addresses;
use crate::appointing::{NotAppointed, end_tenure};
use crate::letters::post_ends;
use crate::post::Tenure;
use crate::store::{self as sql, Touched};
use crate::turnover::{Begun, Turnover};
use crate::words::Words;

const BEGUN: Deed = Deed("directory.turnover-begun");
const RESTORED: Deed = Deed("directory.post-restored");

/// Whose time would end, by the number of their post; whoever holds it before their deputy.
pub fn touched(db: &Db, network: Id, turnover: &Turnover) -> Result<Vec<Touched>, Fault> {
    let mut all = sql::touched(db, turnover.country, network, turnover.last_day)?;
    all.retain(|one| turnover.functions.contains(&one.function));
    Ok(all)
}

/// Why one does not begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBegun {
    /// It would touch others than were shown.
    OthersNow,
}

/// From now on it is an operation. Whoever begins it has seen so many whose time ends.
pub fn begin_turnover(
    act: &Act<'_>,
    network: Id,
    operation: Id,
    turnover: &Turnover,
    title: &str,
    seen: usize,
) -> Result<Operation, Stop<NotBegun>> {
    let all = touched(act, network, turnover)?;
    if all.is_empty() || all.len() != seen {
        return Err(Stop::Refused(NotBegun::OthersNow));
    }
    let id = act.new_id();
    let (codes, last_day) = (turnover.codes(), turnover.last_day);
    sql::insert_turnover(act, network, id, turnover.country, &codes, last_day, turnover.writes)?;
    let mut steps = 0;
    for one in &all {
        steps += 1;
        sql::insert_turnover_tenure(act, network, id, steps, one.id)?;
    }
    act.created(BEGUN, &Begun { id, turnover });
    Ok(jobs::begin(
        act,
        &Beginning {
            id: operation,
            network,
            kind: TurnoverOfPosts.code(),
            about: id,
            title: title.to_owned(),
            steps,
        },
    )?)
}

/// The kind of operation that ends the posts of a country.
pub struct TurnoverOfPosts;

impl Kind for TurnoverOfPosts {
    fn code(&self) -> &'static str {
        "directory.turnover"
    }

    fn name(&self, language: Language) -> &'static str {
        Words(language).turnover_of_posts()
    }

    fn work(
        &self,
        act: &Act<'_>,
        of: &Operation,
        some: RangeInclusive<i64>,
    ) -> Result<Vec<Step>, Fault> {
        let turnover = sql::turnover(act, of.network, of.about)?
            .ok_or_else(|| Fault::Broken("the turnover of an operation is gone".to_owned()))?;
        let today = act.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let acronym = sql::acronym(act, of.network)?.unwrap_or_default();
        some.map(|nth| {
            let tenure = sql::turned_tenure(act, of.network, of.about, nth)?
                .ok_or_else(|| Fault::Broken(format!("step {nth} of a turnover is gone")))?;
            step(act, of.network, nth, &tenure, &turnover, &acronym, today)
        })
        .collect()
    }

    /// They go on as before, unless their time was changed since, or somebody follows.
    fn undo(&self, act: &Act<'_>, of: &Operation, step: &Step) -> Result<Option<String>, Fault> {
        let Some(before) = step.subject.map(|id| sql::tenure(act, of.network, id)).transpose()?
        else {
            return Ok(None);
        };
        let mut parts = step.told.splitn(4, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let (_, revision, until, of_post) = (part(), part(), part(), part());
        let until: Option<Day> = until.parse().ok();
        let kept = |why: &str| Ok(Some(format!("{why} {revision} - {of_post}")));
        let Some(before) = before.filter(|now| Ok(now.revision) == revision.parse()) else {
            return kept("changed");
        };
        let others = sql::tenures_of_post(act, of.network, before.post_id)?;
        let follows = |other: &Tenure| {
            other.id != before.id
                && other.as_deputy == before.as_deputy
                && other.since > before.since
        };
        if others.iter().any(follows) {
            return kept("followed");
        }
        let after = Tenure { until, revision: before.revision + 1, ..before };
        sql::set_until(act, until, after.revision, of.network, after.id)?;
        act.changed(RESTORED, &before, &after);
        Ok(None)
    }

    fn told(&self, language: Language, slug: &str, step: &Step) -> Told {
        let words = Words(language);
        let mut parts = step.told.splitn(5, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let (how, _, _, number, name) = (part(), part(), part(), part(), part());
        let path = number.parse().ok().map(|number| addresses::post(slug, number));
        let why = match (how, step.outcome) {
            (_, Outcome::Undone) => words.post_restored(),
            ("ended", _) => words.post_ended(),
            ("changed", _) => words.post_kept_changed(),
            ("followed", _) => words.post_kept_followed(),
            ("alone", _) => words.last_secretariat(),
            ("later", _) => words.post_begins_later(),
            _ => words.post_ended_before(),
        };
        Told { what: name.to_owned(), path, why: why.to_owned() }
    }

    fn made_from(&self, _: &str, _: &Operation) -> Option<String> {
        None
    }
}

fn step(
    act: &Act<'_>,
    network: Id,
    nth: i64,
    tenure: &Tenure,
    turnover: &Turnover,
    acronym: &str,
    today: Day,
) -> Result<Step, Fault> {
    let post = sql::post(act, network, tenure.post_id)?
        .ok_or_else(|| Fault::Broken("a tenure is of no post".to_owned()))?;
    let said = |outcome, how: &str, revision: i64| {
        let until = tenure.until.map_or("-".to_owned(), |until| until.to_string());
        let subject = (outcome == Outcome::Done).then_some(tenure.id);
        let told = format!("{how} {revision} {until} {} {}", post.number, post.name);
        Step { nth, outcome, subject, told, held: String::new() }
    };
    if tenure.until.is_some_and(|until| until <= turnover.last_day) {
        return Ok(said(Outcome::Passed, "over", 0));
    }
    if tenure.since > turnover.last_day {
        return Ok(said(Outcome::Passed, "later", 0));
    }
    match end_tenure(act, network, &post, tenure, turnover.last_day, today) {
        Ok(after) => {
            let account = identity::account_of(act, tenure.account_id)?;
            if let Some(account) = account.filter(|_| turnover.writes) {
                mail::write(act, network, &post_ends(acronym, &account, &post, turnover.last_day))?;
            }
            Ok(said(Outcome::Done, "ended", after.revision))
        }
        Err(Stop::Refused(NotAppointed::LastSecretariat)) => Ok(said(Outcome::Failed, "alone", 0)),
        Err(Stop::Refused(_)) => Ok(said(Outcome::Failed, "over", 0)),
        Err(Stop::Broken(fault)) => Err(fault),
    }
}
