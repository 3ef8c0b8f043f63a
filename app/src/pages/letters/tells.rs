//! What letters tell other pages: what waits for a decision, what came back, what was done.

use base::{Id, Language};
use identity::Right;
use mail::{Attention, Kept, Outbox, attention};
use store::{Db, Subject};
use web::{Ask, Named, Tells, Trouble, Waiting, query};

use super::{letter, letters};
use crate::pages::words;
use crate::words::Words;

pub(crate) const TELLS: Tells = Tells { waiting, named, deed, ..Tells::NOTHING };

fn waiting(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let Some(network) = ask.network.as_ref().filter(|_| ask.may(Right::KeepLetters)) else {
        return Ok(Vec::new());
    };
    let Attention { held, returned, failed } = attention(db, network.id)?;
    let words = words(ask);
    let line = |what: String, told: &str, state: &str| Waiting {
        what,
        told: told.to_owned(),
        path: query(&letters(&network.slug), &[("state", state)]),
        due: None,
    };
    let all = [
        (
            returned,
            line(words.letters_returned(returned), words.letters_returned_told(), "returned"),
        ),
        (failed, line(words.letters_failed(failed), words.letters_failed_told(), "failed")),
        (held, line(words.letters_held(held), words.letters_held_told(), "held")),
    ];
    Ok(all.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| line).collect())
}

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    let network = ask.network()?.id;
    if !ask.may(Right::KeepLetters) {
        return Ok(None);
    }
    Ok(match kind {
        Kept::KIND => mail::called(db, network, id)?
            .map(|called| Named { name: called.subject, path: letter(ask.slug(), called.number) }),
        Outbox::KIND => {
            Some(Named { name: words(ask).letters().to_owned(), path: letters(ask.slug()) })
        }
        _ => None,
    })
}

fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    Some(match deed {
        "mail.letter-held" => words.deed_held(),
        "mail.letter-let-go" => words.deed_let_go(),
        "mail.letter-sent-again" => words.deed_sent_again(),
        "mail.letter-given-up" => words.deed_given_up(),
        "mail.template-edited" => words.deed_text_edited(),
        "mail.template-back-to-shipped" => words.deed_text_back(),
        "mail.letters-let-out" => words.deed_live(),
        _ => return None,
    })
}
