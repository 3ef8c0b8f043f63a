//! Ways in for who has lost theirs.

use identity::{find_account, issue_key, remove_second_step, ways_of};
use store::{ActHeader, Actor, Channel, Fault, Store};

use crate::letters::{Notice, tell};
use crate::settings::Trouble;

pub fn address(origin: &str, key: &identity::Secret) -> String {
    format!("{origin}/enter/{}", key.reveal())
}

/// Takes the second step off an account whose owner has lost telephone and codes, on the record
/// and with a letter to them. Nothing happens if there is none.
pub fn without_second_step(store: &Store, email: &str) -> Result<(), Trouble> {
    let wanted = email.to_owned();
    let found = store.read_now(move |db| {
        let Some(account) = find_account(db, &wanted)? else { return Ok::<_, Fault>(None) };
        ways_of(db, account.id).map(|ways| Some((account, ways)))
    })?;
    let (account, ways) = found.ok_or_else(|| Trouble::NoSuchAccount(email.to_owned()))?;
    if ways.second_step_since.is_none() {
        return Ok(());
    }
    let header = ActHeader::new(Actor::program(Channel::Command), None);
    Ok(store.act(header, move |act| {
        remove_second_step(act, account.id)?;
        tell(act, account.id, Notice::SecondStepOff)
    })?)
}

/// A link that opens a session for the account once, within a day.
pub fn sign_in_link(store: &Store, email: &str, origin: &str) -> Result<String, Trouble> {
    let wanted = email.to_owned();
    let found = store.read_now(move |db| find_account(db, &wanted))?;
    let account = found.ok_or_else(|| Trouble::NoSuchAccount(email.to_owned()))?;
    let key = store.plumbing(move |plumbing| issue_key(plumbing, account.id))?;
    Ok(address(origin, &key))
}
