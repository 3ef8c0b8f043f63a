//! What is held of persons, in all crates: for them to see, and to be forgotten by.

use base::Id;
use directory::{
    Answered, Kept, NotForgotten, Wish, answer_wish, ask_to_be_forgotten, carry_out,
    networks_to_ask,
};
use jiff::tz::TimeZone;
use store::{Act, ActHeader, Actor, Channel, Db, Fault, Fields, Personal, Stop, Store};

use crate::settings::Trouble;

/// From the top of the house down: what stands above may still need, when it is erased, what
/// stands below.
pub fn held() -> Vec<&'static Personal> {
    let crates = [
        archive::PERSONAL,
        directory::PERSONAL,
        jobs::PERSONAL,
        web::drafts::PERSONAL,
        mail::PERSONAL,
        identity::PERSONAL,
        store::PERSONAL,
    ];
    crates.into_iter().flatten().collect()
}

/// One part of what is held of somebody.
pub struct Part {
    pub what: &'static str,
    pub rows: Vec<Fields>,
}

/// All that is held of somebody; parts in which there is nothing are left out.
pub fn held_of(db: &Db, account: Id) -> Result<Vec<Part>, Fault> {
    let mut parts = Vec::new();
    // Who one is comes first.
    for personal in held().into_iter().rev() {
        let rows = (personal.held)(db, account)?;
        if !rows.is_empty() {
            parts.push(Part { what: personal.what, rows });
        }
    }
    parts.sort_by_key(|part| part.what != "identity.account");
    Ok(parts)
}

/// Somebody is forgotten, once no network has to answer any more.
pub fn forget(act: &Act<'_>, account: Id) -> Result<bool, Stop<NotForgotten>> {
    let today = act.now().to_zoned(TimeZone::UTC).date();
    carry_out(act, account, today, &held())
}

/// A network has answered; perhaps it was the last.
pub(crate) fn answered(act: &Act<'_>, wish: &Wish) -> Result<bool, Stop<NotForgotten>> {
    forget(act, wish.account_id)
}

/// Whoever operates the installation forgets somebody at their wish, in all networks at once.
pub fn forget_by_command(store: &Store, email: &str, keep: Option<&str>) -> Result<(), Trouble> {
    let wanted = email.to_owned();
    let found = store.read_now(move |db| identity::find_account(db, &wanted))?;
    let account = found.ok_or_else(|| Trouble::NoSuchAccount(email.to_owned()))?.id;
    let answer = Answered {
        kept: if keep.is_some() { Kept::Name } else { Kept::Nothing },
        reason: keep.unwrap_or_default().to_owned(),
    };
    let header = ActHeader {
        reason: keep.map(str::to_owned),
        ..ActHeader::new(Actor::program(Channel::Command), None)
    };
    let done = store.act(header, move |act| {
        let today = act.now().to_zoned(TimeZone::UTC).date();
        for network in networks_to_ask(act, account)? {
            ask_to_be_forgotten(act, network, account, today)?;
        }
        for wish in directory::wishes_of(act, account)? {
            if wish.answered_at.is_none() {
                answer_wish(act, wish.network_id, wish.number, &answer, today)?;
            }
        }
        forget(act, account)
    });
    match done {
        Ok(_) => Ok(()),
        Err(Stop::Refused(NotForgotten::LastSecretariat(network))) => {
            Err(Trouble::LastSecretariat(network))
        }
        Err(Stop::Refused(NotForgotten::Slips(_) | NotForgotten::Gone)) => {
            Err(Trouble::NoSuchAccount(email.to_owned()))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
