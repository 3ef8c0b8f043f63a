//! Letters are of whom they were written to.
//!
//! Of whoever is forgotten nothing remains of what letters to them said and where they went; that
//! they were sent, and when, stays. What still waits is not sent.

use base::{Id, Visibility};
use store::{Db, Fault, Fields, Personal};

use crate::store as sql;
use crate::{Own, State};

/// The last letter somebody gets, who is not known any more: once it is gone, nothing is kept of
/// where it went.
pub const FAREWELL: &str = "mail.farewell";

/// Those that are found by a letter come before the letters.
pub const PERSONAL: &[Personal] = &[
    Personal {
        what: "mail.mailbox",
        table: "mail_mailbox",
        columns: &["to_address", "subject", "text"],
        // The demonstration's: the letters themselves stand in the outbox.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::empty_mailbox_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "mail.doubt",
        table: "mail_doubt",
        columns: &["address", "words"],
        // The letters tell that they came back.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::trust_all_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "mail.try",
        table: "mail_try",
        // Mail servers repeat the address they refuse.
        columns: &["words"],
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::empty_tries_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "mail.letter",
        table: "mail_letter",
        columns: &["account_id", "to_address", "subject", "folded", "content", "trouble"],
        held: letters,
        erase: |plumbing, erasure| {
            let (now, person) = (plumbing.now(), erasure.person_id);
            sql::give_up_all_to(plumbing, State::Dropped, now, person)?;
            sql::empty_letters_to(plumbing, person).map(|_| ())
        },
    },
];

fn letters(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |letter: Own| {
        Fields::default()
            .moment("at", seen, Some(letter.written_at))
            .text("email", seen, &letter.to_address)
            .text("subject", seen, &letter.subject)
            .code("state", seen, Some(letter.state.code()))
            .code("kind", seen, Some(&letter.kind))
    };
    Ok(sql::own(db, account, i64::MAX)?.into_iter().map(told).collect())
}
