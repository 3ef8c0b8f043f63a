//! The letters of casework: a task was given to a post; it will soon be due.

use base::{Day, Id, Language};
use identity::Account;
use mail::{Content, Letter};

use crate::addresses;
use crate::task::Task;
use crate::words::Words;

/// A post is told what it has to do.
pub const GIVEN: &str = "casework.task-given";
/// It is due in a few days.
pub const REMINDER: &str = "casework.task-reminder";

/// The kinds of letters that casework writes for networks. Each leads to the path that it is about.
pub const KINDS: &[&str] = &[GIVEN, REMINDER];

/// What such a letter is called, in a list of letters.
pub fn kind_name(language: Language, kind: &str) -> Option<&'static str> {
    let words = Words(language);
    match kind {
        GIVEN => Some(words.letter_given_kind()),
        REMINDER => Some(words.letter_reminder_kind()),
        _ => None,
    }
}

/// In whose name letters are written, and which day it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub network: Id,
    pub slug: String,
    pub acronym: String,
    pub today: Day,
}

/// To whoever holds the post of a task.
pub(crate) fn letter(kind: &'static str, office: &Office, task: &Task, to: &Account) -> Letter {
    let words = Words(to.language);
    let (title, post, acronym) = (&task.wanted.title, &task.post_name, &office.acronym);
    let due = task.wanted.due.map(|due| i18n::when(to.language, due));
    let (subject, first) = match (kind, &due) {
        (REMINDER, Some(due)) => {
            (words.letter_reminder(title, due), words.letter_reminder_told(post, acronym))
        }
        _ => (words.letter_given(title), words.letter_given_told(post, acronym)),
    };
    let mut paragraphs = vec![first, title.clone()];
    let told = task.wanted.told.split("\n\n").filter(|part| !part.is_empty());
    paragraphs.extend(told.map(str::to_owned));
    paragraphs.extend(due.map(|due| words.letter_due(&due)));
    Letter {
        account: Some(to.id),
        post: Some((task.wanted.post, post.clone())),
        about: Some(addresses::task(&office.slug, task.number).into_bytes()),
        to: to.email.clone(),
        language: to.language,
        kind,
        content: Content {
            subject,
            greeting: words.letter_greeting(&to.name),
            paragraphs,
            button: Some(words.letter_button().to_owned()),
            signed: words.letter_signed(acronym),
            why: words.letter_why(post, acronym),
            ..Content::default()
        },
    }
}
