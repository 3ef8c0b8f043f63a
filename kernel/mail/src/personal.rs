//! Letters are of whom they were written to.

use base::{Id, Instant, Visibility};
use store::{Db, Fault, Fields, Personal};

use crate::store as sql;
use crate::{Content, State};

/// The last letter somebody gets, who is not known any more: once it is gone, nothing is kept of
/// where it went.
pub const FAREWELL: &str = "mail.farewell";

pub const PERSONAL: &[Personal] = &[
    Personal {
        what: "mail.mailbox",
        table: "mail_mailbox",
        columns: &["to_address", "subject", "text"],
        // The demonstration's: the letters themselves stand in the outbox.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_received_by(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "mail.letter",
        table: "mail_letter",
        columns: &["account_id", "to_address", "content"],
        held: letters,
        erase: |plumbing, erasure| sql::forget_letters_to(plumbing, erasure.person_id).map(|_| ()),
    },
];

/// A letter, as whom it was written to is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) written_at: Instant,
    pub(crate) kind: String,
    pub(crate) to_address: String,
    pub(crate) content: String,
    pub(crate) state: State,
}

fn letters(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |letter: Written| {
        let content = serde_json::from_str::<Content>(&letter.content);
        Fields::default()
            .moment("at", seen, Some(letter.written_at))
            .text("email", seen, &letter.to_address)
            .text("subject", seen, &content.map(|content| content.subject).unwrap_or_default())
            .code("state", seen, Some(letter.state.code()))
            .code("kind", seen, Some(&letter.kind))
    };
    Ok(sql::written_to(db, account)?.into_iter().map(told).collect())
}
