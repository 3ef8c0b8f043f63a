//! What is held of persons: the values of the record that tell who somebody is, the list of those
//! who were forgotten, and how each crate says where it holds the like.
//!
//! Somebody who is forgotten leaves acts behind: that something was done, when and in which post.
//! The names and addresses in it are gone, and history says so.

use std::fmt;
use std::str::FromStr;

use base::{Id, Instant, Visibility};

use crate::record::Difference;
use crate::{Act, Db, Fault, Fields, Plumbing, Recorded, row, statements};

/// A table that holds something of persons: what of it is theirs to see, and what becomes of it
/// when one of them is forgotten. Each crate lists its own; a test asks of every column whether
/// it should be in one.
#[derive(Clone, Copy)]
pub struct Personal {
    /// In which part of what somebody downloads it stands, as "identity.session".
    pub what: &'static str,
    pub table: &'static str,
    /// Those that tell who somebody is, or by which a row is theirs.
    pub columns: &'static [&'static str],
    pub held: fn(&Db, Id) -> Result<Vec<Fields>, Fault>,
    pub erase: fn(&Plumbing<'_>, &Erasure) -> Result<(), Fault>,
}

row! {
    /// Somebody was forgotten.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Erasure {
        pub person_id: Id,
        pub at: Instant,
        /// The networks whose record keeps the name, as their secretariats decided; by their ids.
        pub kept_in: String,
    }
}

impl Erasure {
    pub fn keeps_name_in(&self, network: Id) -> bool {
        let network = network.to_string();
        self.kept_in.split(' ').any(|kept| kept == network)
    }
}

/// As a line of a list: who, when, and where the name is kept.
impl fmt::Display for Erasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.person_id, self.at, self.kept_in)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoErasure;

impl FromStr for Erasure {
    type Err = NoErasure;

    fn from_str(line: &str) -> Result<Erasure, NoErasure> {
        let mut parts = line.splitn(3, ' ');
        let mut part = || parts.next().ok_or(NoErasure);
        let person_id = part()?.parse().map_err(|_| NoErasure)?;
        let at = part()?.parse().map_err(|_| NoErasure)?;
        Ok(Erasure { person_id, at, kept_in: part()?.trim().to_owned() })
    }
}

row! {
    /// One field that the record holds of a person.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct PersonalRow {
        pub(crate) at: Instant,
        pub(crate) field: String,
        pub(crate) before: Option<Recorded>,
        pub(crate) after: Option<Recorded>,
    }
}

row! {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Done {
        pub(crate) at: Instant,
        pub(crate) deed: String,
    }
}

statements! {
    pub(crate) run insert_personal(
        act_id: Id, nth: i64, person_id: Id, before: Option<&Recorded>, after: Option<&Recorded>,
    ) = "insert into store_personal (act_id, nth, person_id, before, after) values ($1, $2, $3, $4, $5)";

    pub(crate) all values_of(person_id: Id) -> PersonalRow =
        "select a.at, c.field, p.before, p.after from store_personal p \
         join act a on a.id = p.act_id join act_change c on c.act_id = p.act_id and c.nth = p.nth \
         where p.person_id = $1 order by p.act_id desc, p.nth";

    pub(crate) all done_by(account_id: Id, limit: i64) -> Done =
        "select at, deed from act where account_id = $1 order by id desc limit $2";

    pub(crate) plumb empty_values(person_id: Id) =
        "update store_personal set before = null, after = null where person_id = $1";

    pub(crate) plumb note_erasure(person_id: Id, at: Instant, kept_in: &str) =
        "insert into store_erasure (person_id, at, kept_in) values ($1, $2, $3) \
         on conflict (person_id) do nothing";

    pub one erasure_of(person_id: Id) -> Erasure =
        "select person_id, at, kept_in from store_erasure where person_id = $1";

    /// Everybody who was forgotten.
    pub all erasures() -> Erasure =
        "select person_id, at, kept_in from store_erasure order by person_id",
        scans because "the list is wanted whole";
}

pub(crate) const REGISTERED: &[crate::Registered] = STATEMENTS;

/// What the store itself holds.
pub const PERSONAL: &[Personal] = &[
    Personal {
        what: "store.record",
        table: "store_personal",
        columns: &["person_id", "before", "after"],
        held: recorded,
        erase: |plumbing, erasure| empty_values(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "store.erasure",
        table: "store_erasure",
        columns: &["person_id"],
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| {
            note_erasure(plumbing, erasure.person_id, erasure.at, &erasure.kept_in).map(|_| ())
        },
    },
    Personal {
        what: "store.act",
        table: "act",
        columns: &["account_id", "on_behalf_of"],
        held: deeds,
        // An act says which account did it, and the account then bears no name.
        erase: |_, _| Ok(()),
    },
    Personal {
        what: "store.translation",
        table: "i18n_text",
        columns: &["author_id"],
        // Whose translation it is, history tells.
        held: |_, _| Ok(Vec::new()),
        erase: |_, _| Ok(()),
    },
];

fn recorded(db: &Db, person: Id) -> Result<Vec<Fields>, Fault> {
    let told = |row: PersonalRow| {
        let told = Fields::default().moment("at", Visibility::Secretariat, Some(row.at)).code(
            "field",
            Visibility::Secretariat,
            Some(&row.field),
        );
        let value = |told: Fields, name, value: Option<Recorded>| match value {
            Some(value) => told.with(name, Visibility::Secretariat, value),
            None => told,
        };
        value(value(told, "before", row.before), "after", row.after)
    };
    Ok(values_of(db, person)?.into_iter().map(told).collect())
}

/// What the record has ever held in a field of a person.
pub fn told_of(db: &Db, person: Id, field: &str) -> Result<Vec<String>, Fault> {
    let rows = values_of(db, person)?.into_iter().filter(|row| row.field == field);
    let values = rows.flat_map(|row| [row.before, row.after]).flatten();
    Ok(values.map(|value| value.as_typed().into_owned()).collect())
}

/// How many of somebody's latest acts are told them.
const DEEDS_TOLD: i64 = 1_000;

fn deeds(db: &Db, person: Id) -> Result<Vec<Fields>, Fault> {
    let told = |done: Done| {
        let told = Fields::default().moment("at", Visibility::Secretariat, Some(done.at));
        told.code("deed", Visibility::Secretariat, Some(&done.deed))
    };
    Ok(done_by(db, person, DEEDS_TOLD)?.into_iter().map(told).collect())
}

/// A value that is a person's lies under that person; nothing is kept of who was forgotten.
pub(crate) fn write_personal(
    act: &Act<'_>,
    nth: i64,
    person: Id,
    difference: &Difference,
) -> Result<(), Fault> {
    let forgotten = erasure_of(act, person)?.is_some();
    let kept = |value: &Option<Recorded>| value.clone().filter(|_| !forgotten);
    let (before, after) = (kept(&difference.before), kept(&difference.after));
    insert_personal(act, act.id(), nth, person, before.as_ref(), after.as_ref())?;
    Ok(())
}
