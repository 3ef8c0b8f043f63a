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
