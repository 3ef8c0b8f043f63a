//! What can be found of the directory.

mod records;

use base::{Id, Language};
use finding::{Document, Record, Source, Take};
use store::sequence::Touched;
use store::{Db, Fault};

use crate::store as sql;
use crate::words::Words;

const NETWORK: &str = "network";
const ORGANISATION: &str = "organisation";
const BODY: &str = "body";
const DECISION: &str = "decision";
const POST: &str = "post";

/// Networks, what their directories hold, their bodies, decisions and posts.
pub const SOURCE: Source = Source {
    kinds: &[NETWORK, ORGANISATION, BODY, DECISION, POST],
    kind_name,
    all,
    document,
    touched_by,
};

fn kind_name(language: Language, kind: &str) -> &'static str {
    let words = Words(language);
    match kind {
        NETWORK => words.found_network(),
        ORGANISATION => words.found_organisation(),
        BODY => words.found_body(),
        DECISION => words.found_decision(),
        _ => words.found_post(),
    }
}

fn document(db: &Db, record: &Record) -> Result<Option<Document>, Fault> {
    match record.kind {
        NETWORK => records::network(db, *record),
        ORGANISATION => records::organisation(db, *record),
        BODY => records::body(db, *record),
        DECISION => records::decision(db, *record),
        POST => records::post(db, *record),
        _ => Ok(None),
    }
}

/// How many entries are looked at with one statement.
const AT_ONCE: i64 = 500;

fn all(db: &Db, take: &mut Take<'_>) -> Result<(), Fault> {
    let mut put = |record| document(db, &record)?.map_or(Ok(()), &mut *take);
    for network in sql::network_ids(db)? {
        put(Record { kind: NETWORK, network, id: network })?;
        let ids = sql::body_tree(db, network)?.into_iter().map(|body| body.id);
        ids.map(|id| Record { kind: BODY, network, id }).try_for_each(&mut put)?;
        let ids = sql::decision_ids(db, network)?.into_iter();
        ids.map(|id| Record { kind: DECISION, network, id }).try_for_each(&mut put)?;
        let ids = sql::post_ids(db, network)?.into_iter();
        ids.map(|id| Record { kind: POST, network, id }).try_for_each(&mut put)?;
    }
    let mut after = (Id::from_bytes([0; 16]), Id::from_bytes([0; 16]));
    loop {
        let entries = sql::copies_after(db, after.0, after.1, AT_ONCE)?;
        let Some(last) = entries.last() else { return Ok(()) };
        after = (last.network_id, last.organisation_id);
        for entry in entries {
            let (network, id) = (entry.network_id, entry.organisation_id);
            put(Record { kind: ORGANISATION, network, id })?;
        }
    }
}

/// A record shows names of others: whatever changes one of them changes it too.
fn touched_by(db: &Db, touched: &Touched) -> Result<Vec<Record>, Fault> {
    let id = touched.subject_id;
    let of_networks = |kind, all: Vec<sql::OfNetwork>| -> Vec<Record> {
        all.into_iter().map(|one| Record { kind, network: one.network_id, id: one.id }).collect()
    };
    let kind = touched.subject_kind.as_str();
    match (kind, touched.network_id) {
        ("network", _) => Ok(vec![Record { kind: NETWORK, network: id, id }]),
        ("organisation" | "directory-entry", network) => {
            let mut records = of_networks(ORGANISATION, sql::entries_of(db, id)?);
            // It may have left the directory of the network that did this.
            records.extend(network.map(|network| Record { kind: ORGANISATION, network, id }));
            records.extend(of_networks(POST, sql::posts_of_organisation(db, id)?));
            Ok(records)
        }
        ("organisation-kind", _) => Ok(of_networks(ORGANISATION, sql::entries_of_kind(db, id)?)),
        ("account", _) => Ok(of_networks(POST, sql::posts_held(db, id)?)),
        (_, Some(network)) => in_network(db, kind, network, id),
        _ => Ok(Vec::new()),
    }
}

fn in_network(db: &Db, kind: &str, network: Id, id: Id) -> Result<Vec<Record>, Fault> {
    let of = |kind, ids: Vec<Id>| -> Vec<Record> {
        ids.into_iter().map(|id| Record { kind, network, id }).collect()
    };
    Ok(match kind {
        "body" => {
            let mut records = of(BODY, vec![id]);
            records.extend(of(DECISION, sql::decision_ids_of(db, network, id)?));
            records
        }
        "body-kind" => of(BODY, sql::bodies_of_kind(db, network, id)?),
        "decision" => of(DECISION, vec![id]),
        "post" => of(POST, vec![id]),
        "tenure" => of(POST, sql::post_of_tenure(db, network, id)?.into_iter().collect()),
        _ => Vec::new(),
    })
}
