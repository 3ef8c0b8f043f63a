//! The letters of the directory.

use base::Language;
use identity::Account;
use mail::{Content, Letter};

use crate::post::Post;
use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub const INVITATION: &str = "directory.invitation";
/// Somebody wishes to be forgotten.
const WISH: &str = "directory.erasure";

/// What such a letter is called, in a list of letters.
pub fn kind_name(language: Language, kind: &str) -> Option<&'static str> {
    let words = Words(language);
    match kind {
        INVITATION => Some(words.letter_invitation()),
        WISH => Some(words.wish()),
        mail::FAREWELL => Some(words.farewell()),
        _ => None,
    }
}

/// The kinds of letters that the directory writes for networks.
pub const KINDS: &[&str] = &[INVITATION, WISH];

pub(crate) fn invitation(acronym: &str, account: &Account, of: &Post) -> Letter {
    let words = Words(account.language);
    let post = of.name.as_str();
    Letter {
        account: Some(account.id),
        post: Some((of.id, of.name.clone())),
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
pub(crate) fn wish(acronym: &str, keeper: &Account) -> Letter {
    let words = Words(keeper.language);
    Letter {
        account: Some(keeper.id),
        post: None,
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
        account: Some(account.id),
        post: None,
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
