use base::{Id, Language, Visibility};
use store::{Act, Deed, Fault, Fields, Subject, texts};

use crate::store as sql;
use crate::words::Words;

const KINDS_LAID: Deed = Deed("membership.kinds-laid");

/// A way of belonging, as a network calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    pub id: Id,
    pub code: String,
    pub name: String,
}

impl Subject for Kind {
    const KIND: &'static str = "membership-kind";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Public;
        Fields::default().text("code", seen, &self.code).text("name", seen, &self.name)
    }
}

type ShippedName = fn(Words) -> &'static str;

/// What ships, in the order in which it is shown.
const SHIPPED: &[(&str, ShippedName)] = &[
    ("full", |w| w.kind_full()),
    ("associate", |w| w.kind_associate()),
    ("observer", |w| w.kind_observer()),
    ("coordinator", |w| w.kind_coordinator()),
    ("partner", |w| w.kind_partner()),
    ("collaborator", |w| w.kind_collaborator()),
];

/// Gives a new network the kinds that ship; from then on they are its own.
pub fn lay_kinds(act: &Act<'_>, network: Id, language: Language) -> Result<Vec<Kind>, Fault> {
    let mut laid = Vec::new();
    for (nth, (code, name)) in (0..).zip(SHIPPED) {
        let kind = Kind {
            id: act.new_id(),
            code: (*code).to_owned(),
            name: name(Words(language)).to_owned(),
        };
        sql::insert_kind(act, network, kind.id, nth, code, &kind.name, language, 1)?;
        for other in Language::ALL.iter().filter(|other| **other != language) {
            texts::translate(act, kind.id, "name", *other, name(Words(*other)), 1)?;
        }
        act.created(KINDS_LAID, &kind);
        laid.push(kind);
    }
    Ok(laid)
}
