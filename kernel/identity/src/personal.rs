//! What is held of persons here, and how it is forgotten.

use base::{Id, Visibility};
use store::personal::told_of;
use store::{Act, Db, Deed, Erasure, Fault, Fields, Personal, Plumbing, Subject};

use crate::store as sql;

const FORGOTTEN: Deed = Deed("identity.person-forgotten");
const SEEN: Visibility = Visibility::Secretariat;

pub const PERSONAL: &[Personal] = &[
    Personal {
        what: "identity.account",
        table: "identity_account",
        columns: &["id", "email", "name"],
        held: |db, account| {
            Ok(sql::account(db, account)?.into_iter().map(|account| account.fields()).collect())
        },
        erase: |plumbing, erasure| {
            let person = erasure.person_id;
            // An address of nobody, and of nobody else.
            sql::erase_account(plumbing, &person.to_string(), erasure.at, person).map(|_| ())
        },
    },
    Personal {
        what: "identity.address",
        table: "identity_address",
        columns: &["account_id", "email", "digest"],
        held: |db, account| {
            let told = |wanted: crate::NewAddress| {
                let told = Fields::default().text("email", SEEN, &wanted.email);
                told.moment("ends-at", SEEN, Some(wanted.ends_at))
            };
            Ok(sql::wanted_address(db, account)?.into_iter().map(told).collect())
        },
        erase: |plumbing, erasure| {
            sql::forget_wanted_address(plumbing, erasure.person_id).map(|_| ())
        },
    },
    Personal {
        what: "identity.session",
        table: "identity_session",
        columns: &["account_id", "agent"],
        held: sessions,
        erase: |plumbing, erasure| sql::forget_sessions_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.key",
        table: "identity_key",
        columns: &["account_id"],
        held: keys,
        erase: |plumbing, erasure| sql::forget_keys_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.password",
        table: "identity_password",
        columns: &["account_id", "hash"],
        // That there is one, the page of the account says; what it is nobody can tell.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_password_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.second-step",
        table: "identity_second_step",
        columns: &["account_id"],
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| {
            sql::forget_second_step_of(plumbing, erasure.person_id).map(|_| ())
        },
    },
    Personal {
        what: "identity.recovery",
        table: "identity_recovery",
        columns: &["account_id"],
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_recovery_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.half-way",
        table: "identity_half_way",
        columns: &["account_id"],
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_half_way_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.browser",
        table: "identity_browser",
        columns: &["account_id"],
        // A digest for each browser where they came in; the sessions tell of them.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_browsers_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.attempt",
        table: "identity_attempt",
        columns: &["account_id"],
        // It lasts for minutes, and says only that somebody asked to come in.
        held: |_, _| Ok(Vec::new()),
        erase: |plumbing, erasure| sql::forget_attempts_of(plumbing, erasure.person_id).map(|_| ()),
    },
    Personal {
        what: "identity.limit",
        table: "identity_limit",
        columns: &["who"],
        // A digest, gone within a day.
        held: |_, _| Ok(Vec::new()),
        erase: |_, _| Ok(()),
    },
];

fn sessions(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let told = |session: crate::OpenSession| {
        Fields::default()
            .moment("began-at", SEEN, Some(session.began_at))
            .moment("seen-at", SEEN, Some(session.seen_at))
            .text("browser", SEEN, &session.agent)
    };
    let (ever, long_ago) = (base::Instant::MIN, base::Instant::MIN);
    Ok(sql::sessions_of(db, account, ever, long_ago)?.into_iter().map(told).collect())
}

fn keys(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let told = |key: crate::Key| {
        let told = Fields::default().moment("ends-at", SEEN, Some(key.ends_at));
        told.moment("used-at", SEEN, key.used_at)
    };
    Ok(sql::keys_of(db, account)?.into_iter().map(told).collect())
}

/// Where somebody is written to, and was before: nobody else's, as long as they are not forgotten.
pub fn addresses_of(db: &Db, person: Id) -> Result<Vec<String>, Fault> {
    let mut addresses: Vec<String> = told_of(db, person, "email")?;
    addresses.extend(sql::account(db, person)?.map(|account| account.email));
    addresses.extend(sql::wanted_address(db, person)?.map(|wanted| wanted.email));
    addresses.sort();
    addresses.dedup();
    Ok(addresses)
}

/// That somebody was forgotten, as the record tells it: of whom, nobody can say any more.
struct Forgotten {
    account: Id,
    revision: i64,
    kept: bool,
}

impl Subject for Forgotten {
    const KIND: &'static str = "account";

    fn id(&self) -> Id {
        self.account
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let kept = if self.kept { "at-posts" } else { "nowhere" };
        Fields::default().code("name-kept", SEEN, Some(kept))
    }
}

/// Somebody is forgotten, in everything that is held.
pub fn forget(act: &Act<'_>, erasure: &Erasure, held: &[&Personal]) -> Result<(), Fault> {
    let revision = sql::account(act, erasure.person_id)?.map_or(1, |account| account.revision + 1);
    let plumbing: &Plumbing<'_> = act;
    for personal in held {
        (personal.erase)(plumbing, erasure)?;
    }
    let kept = !erasure.kept_in.is_empty();
    act.created(FORGOTTEN, &Forgotten { account: erasure.person_id, revision, kept });
    Ok(())
}
