//! Letters as people read them afterwards.

use base::{Id, Instant, Language};
use store::{Db, Fault, row};

use crate::store as sql;
use crate::{Content, Outcome, State};

/// A letter of a network, as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub id: Id,
    pub number: i64,
    pub post_id: Option<Id>,
    pub post_name: String,
    pub to_address: String,
    pub language: Language,
    pub kind: String,
    pub(crate) content: String,
    pub state: State,
    pub again: i64,
    pub tries: i64,
    pub next_at: Instant,
    pub written_at: Instant,
    pub done_at: Option<Instant>,
}

impl Kept {
    /// What was written; nothing once its reader has been forgotten.
    pub fn content(&self) -> Option<Content> {
        serde_json::from_str(&self.content).ok()
    }
}

row! {
    /// A letter in the list of them.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Listed {
        pub number: i64,
        pub subject: String,
        pub post_name: String,
        pub to_address: String,
        pub kind: String,
        pub state: State,
        pub tries: i64,
        pub next_at: Instant,
        pub written_at: Instant,
    }
}

row! {
    /// A try to send a letter, with what was said to it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Try {
        pub at: Instant,
        pub outcome: Outcome,
        pub words: String,
    }
}

row! {
    /// A letter to an account, as its holder sees it: from whom and what about, not what it says.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Own {
        pub kind: String,
        pub subject: String,
        pub to_address: String,
        pub state: State,
        pub written_at: Instant,
    }
}

row! {
    /// How many letters of a network want somebody's eye.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Attention {
        pub held: i64,
        pub returned: i64,
        pub failed: i64,
    }
}

row! {
    /// How a letter is referred to.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Called {
        pub number: i64,
        pub subject: String,
    }
}

pub fn attention(db: &Db, network: Id) -> Result<Attention, Fault> {
    let none = Attention { held: 0, returned: 0, failed: 0 };
    Ok(sql::attention(db, network)?.unwrap_or(none))
}

/// Whether a letter of this kind was ever taken by a carrier.
pub fn has_arrived(db: &Db, network: Id, kind: &str) -> Result<bool, Fault> {
    Ok(sql::count_sent(db, network, kind)?.unwrap_or_default() > 0)
}

pub fn called(db: &Db, network: Id, letter: Id) -> Result<Option<Called>, Fault> {
    sql::called(db, network, letter)
}

/// The letter of the network with this number.
pub fn kept(db: &Db, network: Id, number: i64) -> Result<Option<Kept>, Fault> {
    sql::kept(db, network, number)
}

pub fn tries(db: &Db, letter: Id) -> Result<Vec<Try>, Fault> {
    sql::tries(db, letter)
}

/// The latest letters that the program wrote to an account.
pub fn own(db: &Db, account: Id) -> Result<Vec<Own>, Fault> {
    sql::own(db, account, 50)
}
