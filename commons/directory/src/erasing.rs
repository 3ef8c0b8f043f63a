//! Somebody wishes to be forgotten. Each network in which they held a post answers: whether its
//! record of that post keeps the name, and why.

use std::collections::BTreeSet;

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Day, Id, Instant, Visibility, codes};
use store::{Act, Db, Deed, Erasure, Fault, Fields, Personal, Stop, Subject, numbers};
use store::{row, stored_as_code};

use crate::facts::LONGEST_LINE;
use crate::letters::{wish, wish_carried_out};
use crate::post::{Function, Tenure};
use crate::store as sql;

const ASKED: Deed = Deed("directory.erasure-asked");
const ANSWERED: Deed = Deed("directory.erasure-answered");
const WITHDRAWN: Deed = Deed("directory.erasure-withdrawn");
const LEFT: Deed = Deed("directory.post-left");
const NUMBERED: &str = "erasure";

codes! {
    /// What the record of posts keeps of who held them.
    pub enum Kept {
        Nothing = "nothing",
        Name = "name",
    }
}
stored_as_code!(Kept);

row! {
    /// That somebody wishes to be forgotten, for one network to answer.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Wish {
        pub network_id: Id,
        pub id: Id,
        pub number: i64,
        pub account_id: Id,
        /// What they are called; nothing once they are forgotten.
        pub name: String,
        pub asked_at: Instant,
        pub answered_at: Option<Instant>,
        pub kept: Option<Kept>,
        pub reason: String,
        pub revision: i64,
    }
}

impl Subject for Wish {
    const KIND: &'static str = "erasure";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        let who = Fields::default().text("person", seen, &self.name);
        let kept = self.kept.map(Kept::code);
        Fields::default().personal(self.account_id, who).code("kept", seen, kept)
    }
}

/// Why a wish was not taken up or not answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotForgotten {
    Slips(Slips),
    /// Nobody would be left to keep the network of this name.
    LastSecretariat(String),
    Gone,
}

impl From<Slips> for NotForgotten {
    fn from(slips: Slips) -> Self {
        NotForgotten::Slips(slips)
    }
}

/// Networks that somebody alone keeps: they can't be forgotten before another does.
pub fn kept_alone(db: &Db, account: Id, today: Day) -> Result<Vec<String>, Fault> {
    let mut alone = Vec::new();
    for held in sql::held_by(db, account)? {
        let holds = held.since <= today && held.until.is_none_or(|until| today <= until);
        if held.function != Function::Secretariat || held.as_deputy || !holds {
            continue;
        }
        let keepers = sql::held_by_function(db, today, held.network_id, Function::Secretariat)?;
        if keepers.iter().all(|keeper| keeper.account_id == account) {
            alone.extend(sql::acronym(db, held.network_id)?);
        }
    }
    alone.dedup();
    Ok(alone)
}

fn refuse_if_alone(db: &Db, account: Id, today: Day) -> Result<(), Stop<NotForgotten>> {
    match kept_alone(db, account, today)?.into_iter().next() {
        Some(network) => Err(Stop::Refused(NotForgotten::LastSecretariat(network))),
        None => Ok(()),
    }
}

/// Somebody asks to be forgotten: the network of this act is to answer, and its secretariat is
/// told. They held a post in it.
pub fn ask_to_be_forgotten(
    act: &Act<'_>,
    network: Id,
    account: Id,
    today: Day,
) -> Result<Wish, Stop<NotForgotten>> {
    refuse_if_alone(act, account, today)?;
    let asks = identity::account_of(act, account)?.ok_or(Stop::Refused(NotForgotten::Gone))?;
    let wished = Wish {
        network_id: network,
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        account_id: account,
        name: asks.name,
        asked_at: act.now(),
        answered_at: None,
        kept: None,
        reason: String::new(),
        revision: 1,
    };
    sql::insert_wish(act, network, wished.id, wished.number, account, wished.asked_at, "", 1)?;
    act.created(ASKED, &wished);
    let keepers = sql::acting_by_function(act, today, network, Function::Secretariat)?;
    // Whoever acts in two of its posts is told once.
    let keepers: BTreeSet<Id> = keepers.into_iter().map(|keeper| keeper.account_id).collect();
    for keeper in keepers {
        if let Some(keeper) = identity::account_of(act, keeper)? {
            mail::write(act, network, &wish(act, network, &keeper)?)?;
        }
    }
    Ok(wished)
}

/// They thought better of it.
pub fn withdraw_wish(act: &Act<'_>, account: Id) -> Result<(), Stop<NotForgotten>> {
    let wishes = sql::wishes_of(act, account)?;
    if wishes.is_empty() {
        return Err(Stop::Refused(NotForgotten::Gone));
    }
    for wish in wishes {
        sql::delete_wish(act, wish.network_id, wish.id)?;
        act.removed(WITHDRAWN, &wish);
    }
    Ok(())
}

/// What a secretariat answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub kept: Kept,
    pub reason: String,
}

impl Answered {
    /// Who keeps a name says why.
    pub fn read(typed: &Typed) -> Result<Answered, Slips> {
        let mut reading = Reading::of(typed);
        let kept: Option<Kept> = reading.choice("kept", |_| true);
        let reason = reading.line("reason", LONGEST_LINE);
        if kept == Some(Kept::Name) && reason.is_empty() {
            reading.slip("reason", Slip::Missing);
        }
        reading.done(kept.map(|kept| Answered { kept, reason }))
    }
}

/// A network answers. Whether all have answered, so that it can be done.
pub fn answer_wish(
    act: &Act<'_>,
    network: Id,
    number: i64,
    answered: &Answered,
    today: Day,
) -> Result<Wish, Stop<NotForgotten>> {
    let before = sql::wish(act, network, number)?.filter(|wish| wish.answered_at.is_none());
    let before = before.ok_or(Stop::Refused(NotForgotten::Gone))?;
    refuse_if_alone(act, before.account_id, today)?;
    let after = Wish {
        answered_at: Some(act.now()),
        kept: Some(answered.kept),
        reason: answered.reason.clone(),
        revision: before.revision + 1,
        ..before.clone()
    };
    sql::answer_wish(
        act,
        act.now(),
        answered.kept,
        &after.reason,
        after.revision,
        network,
        after.id,
    )?;
    act.changed(ANSWERED, &before, &after);
    Ok(after)
}

/// Carries a wish out once every network has answered; answers whether it was.
pub fn carry_out(
    act: &Act<'_>,
    account: Id,
    today: Day,
    held: &[&Personal],
) -> Result<bool, Stop<NotForgotten>> {
    if !sql::networks_without_answer(act, account)?.is_empty() {
        return Ok(false);
    }
    refuse_if_alone(act, account, today)?;
    let Some(known) = identity::account_of(act, account)? else {
        return Err(Stop::Refused(NotForgotten::Gone));
    };
    leave_posts(act, account, today)?;
    let wishes = sql::wishes_of(act, account)?;
    let keeping: Vec<&Wish> = wishes.iter().filter(|wish| wish.kept == Some(Kept::Name)).collect();
    let kept_in: Vec<String> = keeping.iter().map(|wish| wish.network_id.to_string()).collect();
    let erasure = Erasure { person_id: account, at: act.now(), kept_in: kept_in.join(" ") };
    let mut kept = Vec::new();
    for wish in keeping {
        kept.push((sql::acronym(act, wish.network_id)?.unwrap_or_default(), wish.reason.clone()));
    }
    identity::forget(act, &erasure, held)?;
    mail::write_for_installation(act, &wish_carried_out(&known, &kept))?;
    Ok(true)
}

fn leave_posts(act: &Act<'_>, account: Id, today: Day) -> Result<(), Fault> {
    for (network, before) in sql::tenures_after(act, account, today)?.into_iter().map(Into::into) {
        let network: Id = network;
        let before: Tenure = before;
        let until = today.max(before.since);
        let after = Tenure { until: Some(until), revision: before.revision + 1, ..before.clone() };
        sql::end_tenure(act, until, after.revision, network, before.id)?;
        act.changed(LEFT, &before, &after);
    }
    Ok(())
}
