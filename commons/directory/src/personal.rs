//! What is held of persons in the directory.

use base::{Id, Visibility};
use store::{Db, Erasure, Fault, Fields, Personal, Plumbing};

use crate::erasing::Kept;
use crate::store as sql;

pub const PERSONAL: &[Personal] = &[
    Personal {
        what: "directory.api-key",
        table: "directory_api_key",
        columns: &["name"],
        held: api_keys,
        // What it was called stays with the post that it acted for.
        erase: |plumbing, erasure| {
            sql::end_api_keys_of(plumbing, erasure.at, erasure.person_id).map(|_| ())
        },
    },
    Personal {
        what: "directory.tenure",
        table: "directory_tenure",
        columns: &["account_id", "kept_name"],
        held: tenures,
        erase: keep_names,
    },
    Personal {
        what: "directory.erasure",
        table: "directory_erasure",
        columns: &["account_id"],
        held: wishes,
        // What was asked and answered stays, without a name.
        erase: |_, _| Ok(()),
    },
];

/// Runs while the account still has its name.
fn keep_names(plumbing: &Plumbing<'_>, erasure: &Erasure) -> Result<(), Fault> {
    for held in sql::held_by(plumbing, erasure.person_id)? {
        if erasure.keeps_name_in(held.network_id) {
            sql::keep_name(plumbing, erasure.person_id, held.network_id)?;
        }
    }
    // A backup may hold them in office still.
    let day = erasure.at.to_zoned(jiff::tz::TimeZone::UTC).date();
    sql::end_tenures_of(plumbing, day, erasure.person_id).map(|_| ())
}

fn tenures(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Members;
    let told = |held: sql::Tenured| {
        Fields::default()
            .text("network", seen, &held.network)
            .text(if held.as_deputy { "deputy-in" } else { "post" }, seen, &held.post)
            .day("since", seen, Some(held.since))
            .day("until", seen, held.until)
    };
    Ok(sql::tenured(db, account)?.into_iter().map(told).collect())
}

fn wishes(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let mut told = Vec::new();
    for wish in sql::wishes_of(db, account)? {
        let network = sql::acronym(db, wish.network_id)?.unwrap_or_default();
        told.push(
            Fields::default()
                .text("network", seen, &network)
                .moment("asked-at", seen, Some(wish.asked_at))
                .moment("answered-at", seen, wish.answered_at)
                .code("kept", seen, wish.kept.map(Kept::code))
                .text("reason", seen, &wish.reason),
        );
    }
    Ok(told)
}

fn api_keys(db: &Db, account: Id) -> Result<Vec<Fields>, Fault> {
    let seen = Visibility::Secretariat;
    let told = |key: sql::OwnKey| {
        Fields::default()
            .text("network", seen, &key.network)
            .text("post", seen, &key.post)
            .text("name", seen, &key.name)
            .moment("began-at", seen, Some(key.made_at))
            .moment("ends-at", seen, Some(key.ended_at.unwrap_or(key.ends_at)))
    };
    Ok(sql::api_keys_made_by(db, account)?.into_iter().map(told).collect())
}
