//! The texts of a network's letters: as they ship, or in its own words.

use base::{Id, Language};
use mail::{Kind, OwnText, Standing, own_texts};
use maud::{Markup, html};
use store::{Db, Fault};
use web::components::crumbs;
use web::{Answer, Ask, Trouble};

use super::{letters, text};
use crate::letters::kinds_of_networks;
use crate::pages::words;
use crate::words::Words;

/// What a network has written of its letters.
pub(crate) struct Texts {
    pub(crate) first: Language,
    own: Vec<OwnText>,
}

impl Texts {
    pub(crate) fn of(db: &Db, network: Id) -> Result<Texts, Fault> {
        let first = directory::first_language(db, network)?.unwrap_or_default();
        Ok(Texts { first, own: own_texts(db, network)? })
    }

    /// The text that goes out, if it is the network's own.
    pub(crate) fn own(&self, kind: &Kind, language: Language) -> Option<&OwnText> {
        self.own.iter().find(|one| one.own && one.kind == kind.code && one.language == language)
    }

    pub(crate) fn standing(&self, kind: &Kind, language: Language) -> Option<Standing> {
        let source = self.own(kind, self.first);
        self.own(kind, language).map(|own| own.standing(kind, source))
    }

    /// Those that somebody should look at.
    pub(crate) fn to_look_at(&self) -> Vec<(&'static Kind, Language)> {
        let all = kinds_of_networks()
            .flat_map(|kind| Language::ALL.iter().map(move |language| (kind, *language)));
        all.filter(|(kind, language)| {
            self.standing(kind, *language).is_some_and(|standing| standing != Standing::Current)
        })
        .collect()
    }
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let texts = Texts::of(db, ask.network()?.id)?;
    let words = words(ask);
    let main = html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters())], words.texts()))
        h1 { (words.texts()) }
        p class="lead" { (words.texts_told()) }
        table class="list" role="table" {
            thead role="rowgroup" { tr role="row" {
                th role="columnheader" scope="col" { (words.letter_kind()) }
                @for language in Language::ALL { th role="columnheader" scope="col" { (language.own_name()) } }
            } }
            tbody role="rowgroup" {
                @for kind in kinds_of_networks() {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span { ((kind.name)(ask.language)) br; small class="soft" { ((kind.told)(ask.language)) } }
                        }
                        @for language in Language::ALL {
                            td role="cell" data-label=(language.own_name()) { (cell(ask, &texts, kind, *language)) }
                        }
                    }
                }
            }
        }
    };
    Ok(web::page(ask, words.texts(), main))
}

fn cell(ask: &Ask, texts: &Texts, kind: &Kind, language: Language) -> Markup {
    let (words, standing) = (words(ask), texts.standing(kind, language));
    let name = if standing.is_some() { words.text_own() } else { words.text_shipped() };
    let whole = words.text_of((kind.name)(ask.language), language.own_name());
    html! {
        span {
            a href=(ask.to(&text::address(ask.slug(), kind, language))) aria-label=(format!("{whole}: {name}")) { (name) }
            @if let Some(told) = standing.and_then(|standing| standing_name(words, standing)) {
                br; span class="state warn" { (told) }
            }
        }
    }
}

/// What there is to look at; nothing, where all is well.
pub(crate) fn standing_name(words: Words, standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Current => None,
        Standing::ShippedChanged => Some(words.text_shipped_changed()),
        Standing::SourceChanged => Some(words.text_source_changed()),
        Standing::Unfit => Some(words.text_unfit()),
    }
}
