//! What membership tells the desk and other crates' pages: whether an organisation belongs, on
//! its page; how many do, on the network's.

use base::{Id, Language};
use directory::{Network, Organisation, Vocabulary as _, kinds};
use identity::Right;
use maud::Markup;
use store::{Db, Subject};
use web::{Ask, Named, Tells, Trouble};

use crate::addresses;
use crate::belonging::Belonging;
use crate::kind::OfMemberships;
use crate::store as sql;
use crate::views::panel;
use crate::waiting::waiting;
use crate::words::Words;

pub const TELLS: Tells = Tells { waiting, named, deed, panel, ..Tells::NOTHING };

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    match kind {
        Belonging::KIND => {}
        OfMemberships::KIND => return kinds::named::<OfMemberships>(ask, db, id),
        _ => return Ok(None),
    }
    let network = ask.network()?.id;
    let circle = ask.scope.sees_in(network).circle();
    let found = sql::shown(db, ask.language, network, id, circle)?;
    Ok(found.map(|found| Named {
        name: found.organisation,
        path: addresses::member(ask.slug(), found.number),
    }))
}

fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    match deed {
        "membership.admitted" => Some(words.deed_admitted()),
        "membership.kinds-laid" => Some(words.deed_kinds_laid()),
        "membership.belonging-edited" => Some(words.deed_belonging_edited()),
        _ => None,
    }
}

fn panel(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Markup>, Trouble> {
    let network = ask.network()?.id;
    let circle = ask.scope.sees_in(network).circle();
    match kind {
        Organisation::KIND => {
            let belongings = sql::shown_of(db, ask.language, network, id, circle)?;
            let admits = ask.may(Right::KeepDirectory)
                && !belongings.iter().any(|one| !one.span().is_over(ask.today()));
            let number =
                if admits { directory::number_in_directory(db, network, id)? } else { None };
            Ok(panel::of_organisation(ask, &belongings, number))
        }
        Network::KIND => {
            let counted = sql::counted(db, ask.today(), circle, ask.language, network)?;
            Ok(panel::of_network(ask, &counted))
        }
        kinds::PANEL => Ok(Some(kinds::panel::<OfMemberships>(ask, db)?)),
        _ => Ok(None),
    }
}
