//! The letters of the directory.

use base::Id;
use identity::Account;
use mail::{Content, Letter};

use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub const INVITATION: &str = "directory.invitation";

pub(crate) fn invitation(network: Id, acronym: &str, account: &Account, post: &str) -> Letter {
    let words = Words(account.language);
    Letter {
        network: Some(network),
        account: Some(account.id),
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: INVITATION,
        content: Content {
            subject: words.invitation(post, acronym),
            greeting: words.invitation_greeting(&account.name),
            paragraphs: vec![
                words.invitation_told(post, acronym),
                words.invitation_after().to_owned(),
            ],
            button: Some(words.invitation_button().to_owned()),
            code: None,
            signed: words.invitation_signed(acronym),
            why: words.invitation_why(acronym),
        },
    }
}

/// The secretariat of a network is told that somebody wishes to be forgotten; of whom, its page says.
const WISH: &str = "directory.erasure";

pub(crate) fn wish(network: Id, acronym: &str, keeper: &Account) -> Letter {
    let words = Words(keeper.language);
    Letter {
        network: Some(network),
        account: Some(keeper.id),
        about: None,
        to: keeper.email.clone(),
        language: keeper.language,
        kind: WISH,
        content: Content {
            subject: words.wish_letter(acronym),
            greeting: words.invitation_greeting(&keeper.name),
            paragraphs: vec![words.wish_letter_told(acronym)],
            button: None,
            code: None,
            signed: words.wish_letter_signed().to_owned(),
            why: words.wish_letter_why(acronym),
        },
    }
}

/// Whoever was forgotten is told so, with what was kept and why: the last that is written to them.
pub(crate) fn wish_carried_out(account: &Account, kept: &[(String, String)]) -> Letter {
    let words = Words(account.language);
    let kept = kept.iter().map(|(network, reason)| words.farewell_kept(network, reason));
    Letter {
        network: None,
        account: Some(account.id),
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: mail::FAREWELL,
        content: Content {
            subject: words.farewell().to_owned(),
            greeting: words.invitation_greeting(&account.name),
            paragraphs: [words.farewell_told().to_owned()].into_iter().chain(kept).collect(),
            button: None,
            code: None,
            signed: words.wish_letter_signed().to_owned(),
            why: words.farewell_why().to_owned(),
        },
    }
}
