//! Ways in for who has lost theirs.

use identity::{find_account, issue_key};
use store::Store;

use crate::settings::Trouble;

pub fn address(origin: &str, key: &identity::Secret) -> String {
    format!("{origin}/enter/{}", key.reveal())
}

/// A link that opens a session for the account once, within a day.
pub fn sign_in_link(store: &Store, email: &str, origin: &str) -> Result<String, Trouble> {
    let wanted = email.to_owned();
    let found = store.read_now(move |db| find_account(db, &wanted))?;
    let account = found.ok_or_else(|| Trouble::NoSuchAccount(email.to_owned()))?;
    let key = store.plumbing(move |plumbing| issue_key(plumbing, account.id))?;
    Ok(address(origin, &key))
}
