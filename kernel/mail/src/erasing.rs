//! A person who is forgotten is in no letter either.

use base::Id;
use store::{Fault, Plumbing};

use crate::State;
use crate::store as sql;

/// Takes away what letters to an account said and where they went; that they were sent, and
/// when, stays. What still waits is not sent.
pub fn forget(plumbing: &Plumbing<'_>, account: Id, address: &str) -> Result<(), Fault> {
    sql::give_up_all_to(plumbing, State::Dropped, plumbing.now(), account)?;
    sql::empty_tries_of(plumbing, account)?;
    sql::empty_letters_to(plumbing, account)?;
    sql::empty_mailbox_of(plumbing, address)?;
    sql::trust(plumbing, address)?;
    Ok(())
}
