//! Whether the letters of a network go out.

use std::collections::BTreeMap;

use base::{Id, Instant, Visibility, codes};
use store::{Act, Db, Deed, Fault, Fields, Plumbing, Subject, row, stored_as_code};

use crate::store as sql;
use crate::{Listed, State};

const OPENED: Deed = Deed("mail.letters-let-out");

codes! {
    /// What stands between the letters of a network and the mail server.
    pub enum Gate {
        /// The network is being set up: nothing of it goes out.
        Rehearsing = "rehearsing",
        Live = "live",
        /// Its data come from a backup: what waited then may have gone already.
        Restored = "restored",
    }
}
stored_as_code!(Gate);

/// A network's gate at some moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outbox {
    pub network: Id,
    pub gate: Gate,
    pub since: Option<Instant>,
    pub revision: i64,
    /// How many held letters went, and how many will not, when it was opened.
    let_go: i64,
    dropped: i64,
}

row! {
    #[derive(Debug)]
    pub(crate) struct GateRow {
        gate: Gate,
        since: Instant,
        revision: i64,
    }
}

codes! {
    /// What becomes of a held letter when the gate opens.
    pub enum Fate {
        Send = "send",
        Drop = "drop",
        Hold = "hold",
    }
}

impl Fate {
    fn state(self) -> State {
        match self {
            Fate::Send => State::Waiting,
            Fate::Drop => State::Dropped,
            Fate::Hold => State::Held,
        }
    }
}

row! {
    /// The held letters of a kind.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct HeldKind {
        pub kind: String,
        pub count: i64,
        pub oldest: Instant,
    }
}

/// What somebody decided of the letters that they saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Those written later were not seen, and stay.
    pub seen_at: Instant,
    pub kinds: BTreeMap<String, Fate>,
    /// By number, those that their kind doesn't decide for.
    pub letters: BTreeMap<i64, Fate>,
}

impl Decided {
    /// How many letters go, are given up, stay: kind by kind, but for those decided one by one.
    pub fn foreseen(&self, kinds: &[HeldKind], letters: &[Listed]) -> BTreeMap<Fate, i64> {
        let mut all: BTreeMap<Fate, i64> = BTreeMap::new();
        for held in kinds {
            *all.entry(self.of_kind(&held.kind)).or_default() += held.count;
        }
        for letter in letters {
            *all.entry(self.of_kind(&letter.kind)).or_default() -= 1;
            *all.entry(self.fate_of(letter)).or_default() += 1;
        }
        all
    }

    pub fn fate_of(&self, letter: &Listed) -> Fate {
        let own = self.letters.get(&letter.number).copied();
        own.unwrap_or_else(|| self.of_kind(&letter.kind))
    }

    /// What nobody decided stays as it is.
    fn of_kind(&self, kind: &str) -> Fate {
        self.kinds.get(kind).copied().unwrap_or(Fate::Hold)
    }
}

pub fn gate(db: &Db, network: Id) -> Result<Gate, Fault> {
    Ok(outbox(db, network)?.gate)
}

pub fn outbox(db: &Db, network: Id) -> Result<Outbox, Fault> {
    let found = sql::gate(db, network)?;
    let none =
        Outbox { network, gate: Gate::Rehearsing, since: None, revision: 0, let_go: 0, dropped: 0 };
    Ok(found.map_or(none.clone(), |GateRow { gate, since, revision }| Outbox {
        gate,
        since: Some(since),
        revision,
        ..none
    }))
}

/// What is held in a network, kind by kind.
pub fn held(db: &Db, network: Id) -> Result<Vec<HeldKind>, Fault> {
    sql::held(db, network)
}

/// From now on the letters of the network go out; those that were held go, stay or are given up
/// as decided.
pub fn open(act: &Act<'_>, network: Id, decided: &Decided) -> Result<Outbox, Fault> {
    let before = outbox(act, network)?;
    let now = act.now();
    let mut after =
        Outbox { gate: Gate::Live, since: Some(now), revision: before.revision + 1, ..before };
    let mut settled = |fate: Fate, count: u64| match fate {
        Fate::Send => after.let_go += count.cast_signed(),
        Fate::Drop => after.dropped += count.cast_signed(),
        Fate::Hold => {}
    };
    // Those decided one by one come first and stand aside, so that their kind doesn't take them.
    let mut aside = Vec::new();
    for (number, fate) in &decided.letters {
        if sql::set_aside(act, State::Sending, network, *number)? == 1 {
            aside.push((*number, *fate));
        }
    }
    for (kind, fate) in &decided.kinds {
        if *fate != Fate::Hold {
            let count = sql::settle(act, fate.state(), now, network, kind, decided.seen_at)?;
            settled(*fate, count);
        }
    }
    for (number, fate) in aside {
        sql::bring_back(act, fate.state(), now, network, number)?;
        settled(fate, 1);
    }
    sql::set_gate(act, network, after.gate, now, after.revision)?;
    act.changed(OPENED, &before, &after);
    Ok(after)
}

/// What a backup brought back waits for somebody to look at it: it may have gone already. Whoever
/// asked for a way in asks again.
pub fn hold_after_restoring(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    let now = plumbing.now();
    sql::hold_all(plumbing)?;
    sql::drop_all_of_installation(plumbing, now)?;
    sql::close_all(plumbing, Gate::Restored, now)?;
    Ok(())
}

impl Subject for Outbox {
    const KIND: &'static str = "outbox";

    fn id(&self) -> Id {
        self.network
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        Fields::default()
            .code("gate", seen, Some(self.gate.code()))
            .number("let-go", seen, Some(self.let_go).filter(|count| *count > 0))
            .number("dropped", seen, Some(self.dropped).filter(|count| *count > 0))
    }
}
