//! The letters of the directory.

use base::Language;
use identity::Account;
use mail::{Content, Letter};

use crate::post::Post;
use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub const INVITATION: &str = "directory.invitation";

/// What such a letter is called, in a list of letters.
pub fn kind_name(language: Language, kind: &str) -> Option<&'static str> {
    (kind == INVITATION).then(|| Words(language).letter_invitation())
}

/// The kinds of letters that the directory writes.
pub const KINDS: &[&str] = &[INVITATION];

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
