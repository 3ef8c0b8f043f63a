//! What letters tell other pages: what waits for a decision, what came back, what was done.

use base::{Id, Language};
use identity::Right;
use mail::{Attention, Kept, Kind, Outbox, OwnText, attention};
use store::{Db, Subject};
use web::{Ask, Named, Tells, Trouble, Waiting, query};

use super::texts::Texts;
use super::{letter, letters, text, texts};
use crate::letters::kinds_of_networks;
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
    let mut all: Vec<Waiting> =
        all.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| line).collect();
    all.extend(texts_to_look_at(ask, db, network.id)?);
    Ok(all)
}

fn texts_to_look_at(ask: &Ask, db: &Db, network: Id) -> Result<Option<Waiting>, Trouble> {
    let all = Texts::of(db, network)?.to_look_at();
    let (words, slug) = (words(ask), ask.slug());
    let named = |(kind, language): &(&Kind, Language)| {
        words.text_of((kind.name)(ask.language), language.own_name())
    };
    let names: Vec<String> = all.iter().map(named).collect();
    let line = |(kind, language): &(&Kind, Language)| Waiting {
        what: words.texts_to_look_at(i64::try_from(all.len()).unwrap_or(i64::MAX)),
        told: names.join(" · "),
        path: if all.len() == 1 { text::address(slug, kind, *language) } else { texts(slug) },
        due: None,
    };
    Ok(all.first().map(line))
}

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    let network = ask.network()?.id;
    if !ask.may(Right::KeepLetters) {
        return Ok(None);
    }
    Ok(match kind {
        Kept::KIND => mail::called(db, network, id)?
            .map(|called| Named { name: called.subject, path: letter(ask.slug(), called.number) }),
        OwnText::KIND => {
            let own = mail::own_texts(db, network)?.into_iter().find(|own| own.id == id);
            let kind = |own: &OwnText| kinds_of_networks().find(|kind| kind.code == own.kind);
            own.and_then(|own| Some((kind(&own)?, own.language))).map(|(kind, language)| Named {
                name: words(ask).text_of((kind.name)(ask.language), language.own_name()),
                path: text::address(ask.slug(), kind, language),
            })
        }
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
        "mail.text-written" => words.deed_text_written(),
        "mail.text-compared" => words.deed_text_compared(),
        "mail.text-back-to-shipped" => words.deed_text_back(),
        "mail.letters-let-out" => words.deed_live(),
        _ => return None,
    })
}
