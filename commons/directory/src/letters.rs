//! The letters of the directory.

use base::Language;
use identity::Account;
use mail::{Content, Kind, Letter, Placeholder};

use crate::post::Post;
use crate::words::Words;

/// Whoever takes a post is told, and let in.
pub static INVITATION: Kind = Kind {
    code: "directory.invitation",
    name: |language| Words(language).letter_invitation(),
    text: invitation_text,
    placeholders: &[
        Placeholder {
            name: "name",
            told: |language| Words(language).placeholder_name(),
            sample: |language| Words(language).sample_name(),
        },
        Placeholder {
            name: "post",
            told: |language| Words(language).placeholder_post(),
            sample: |language| Words(language).sample_post(),
        },
        Placeholder {
            name: "network",
            told: |language| Words(language).placeholder_network(),
            sample: |language| Words(language).sample_network(),
        },
    ],
};

/// The kinds of letters that the directory writes.
pub const KINDS: &[&Kind] = &[&INVITATION];

fn invitation_text(language: Language, value: &dyn Fn(&str) -> String) -> Content {
    let words = Words(language);
    let (post, network) = (value("post"), value("network"));
    Content {
        subject: words.invitation(&post, &network),
        greeting: words.invitation_greeting(&value("name")),
        paragraphs: vec![
            words.invitation_told(&post, &network),
            words.invitation_after().to_owned(),
        ],
        button: Some(words.invitation_button().to_owned()),
        code: None,
        signed: words.invitation_signed(&network),
        why: words.invitation_why(&network),
    }
}

pub(crate) fn invitation(acronym: &str, account: &Account, of: &Post) -> Letter {
    let context = [("name", &*account.name), ("post", &of.name), ("network", acronym)];
    Letter {
        account: Some(account.id),
        post: Some((of.id, of.name.clone())),
        about: None,
        to: account.email.clone(),
        language: account.language,
        kind: &INVITATION,
        context: context.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
    }
}
