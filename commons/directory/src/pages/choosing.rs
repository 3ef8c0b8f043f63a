//! An organisation meant by its name or a part of it: found, or chosen among those it may be.

use base::typed::Slip;
use base::{Id, folded};
use store::{Db, Raw};
use web::{Ask, Form, Trouble};

use crate::pages::organisations::matching;
use crate::pages::words;
use crate::store as sql;
pub use crate::store::Listed;
pub use crate::views::organisations::candidates;

/// The organisation that was meant, or those among which to choose.
pub enum Meant {
    This(Id),
    OneOf(Vec<Listed>),
}

/// No list of candidates is longer: who gets more should write more of the name.
const CANDIDATES: usize = 12;

pub fn meant(ask: &Ask, db: &Db) -> Result<Meant, Trouble> {
    let network = ask.network()?;
    if let Ok(number) = ask.form.get("organisation-number").parse() {
        let entry = sql::entry(db, network.id, number)?.ok_or(Trouble::NotFound)?;
        return Ok(Meant::This(entry.organisation_id));
    }
    called(ask, db, ask.form.get("organisation"))
}

/// The organisation that goes by a name or a part of it.
pub fn called(ask: &Ask, db: &Db, name: &str) -> Result<Meant, Trouble> {
    let network = ask.network()?;
    let typed = folded(name);
    if typed.is_empty() {
        return Ok(Meant::OneOf(Vec::new()));
    }
    let filter = (0, Raw::Text(format!("%{typed}%").into()));
    let found = matching(ask, db, vec![filter], CANDIDATES)?;
    let same: Vec<&Listed> = found.iter().filter(|row| folded(&row.name) == typed).collect();
    let only = match (same.as_slice(), found.as_slice()) {
        ([one], _) => Some(one.number),
        ([], [one]) => Some(one.number),
        _ => None,
    };
    match only {
        Some(number) => {
            let entry = sql::entry(db, network.id, number)?.ok_or(Trouble::NotFound)?;
            Ok(Meant::This(entry.organisation_id))
        }
        None => Ok(Meant::OneOf(found)),
    }
}

/// The organisation, if it is plain which; else the form says what is wrong, and those are given
/// among which to choose.
pub fn settled(ask: &Ask, form: &mut Form, meant: Meant) -> Result<Id, Vec<Listed>> {
    let words = words(ask);
    match meant {
        Meant::This(organisation) => Ok(organisation),
        Meant::OneOf(none) if none.is_empty() && form.get("organisation").is_empty() => {
            let missing = vec![("organisation", Slip::Missing)];
            form.refuse_all(ask.words(), missing, |_| words.organisation());
            Err(none)
        }
        Meant::OneOf(candidates) => {
            let why = match candidates.is_empty() {
                true => words.no_such_organisation(),
                false => words.which_one(),
            };
            form.refuse("organisation", words.organisation(), why);
            Err(candidates)
        }
    }
}
