//! What a secretariat does first in a new network: on its home, a line for each that is not done.

use base::Id;
use directory::addresses;
use identity::Right;
use mail::Gate;
use maud::{Markup, html};
use store::{Db, Subject};
use web::{Ask, Tells, Trouble};

use crate::letters::TRIAL;
use crate::pages::{letters, words};

pub(crate) const TELLS: Tells = Tells { panel, ..Tells::NOTHING };

fn panel(ask: &Ask, db: &Db, kind: &str, network: Id) -> Result<Option<Markup>, Trouble> {
    let keeps = ask.may(Right::KeepDirectory) && ask.may(Right::KeepLetters);
    if kind != directory::Network::KIND || !keeps {
        return Ok(None);
    }
    let (words, slug) = (words(ask), ask.slug());
    let begun = directory::beginnings(db, network, ask.today())?;
    let steps = [
        (
            begun.organisations > 0,
            format!("{}/new", addresses::imports(slug)),
            words.step_members(),
            words.step_members_told(),
        ),
        (
            mail::has_arrived(db, network, TRIAL.code)?,
            letters::trial(slug),
            words.step_letter(),
            words.step_letter_told(),
        ),
        (
            mail::gate(db, network)? == Gate::Live,
            letters::texts(slug),
            words.step_texts(),
            words.step_texts_told(),
        ),
        (
            begun.people > 1,
            addresses::posts(slug),
            words.step_colleague(),
            words.step_colleague_told(),
        ),
    ];
    let left: Vec<_> = steps.into_iter().filter(|(done, ..)| !done).collect();
    Ok((!left.is_empty()).then(|| {
        html! {
            section class="panel" {
                header { h2 { (words.first_steps()) } p class="soft" { (words.first_steps_told()) } }
                div class="desk" {
                    ul {
                        @for (_, path, name, told) in left {
                            li { a href=(ask.to(&path)) { (name) } small class="soft" { (told) } }
                        }
                    }
                }
            }
        }
    }))
}
