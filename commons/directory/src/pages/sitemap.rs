use store::{Db, Fault};
use web::{Answer, Ask, Trouble};

use crate::addresses;
use crate::store as sql;
use crate::views::sitemap::{Place, sitemap};

/// How many numbers of records a part covers: with three records of a number at most and four
/// languages it stays far below the 50,000 addresses and 50 MB that engines take.
const A_PART: i64 = 1_000;

/// How many parts the map of a network has: one at least, for its own pages.
pub fn sitemap_parts(db: &Db, network: base::Id) -> Result<i64, Fault> {
    let highest = [
        sql::highest_entry(db, network)?,
        sql::highest_body(db, network)?,
        sql::highest_decision(db, network)?,
    ];
    let highest = highest.into_iter().flatten().flatten().max().unwrap_or_default();
    Ok((highest.max(1) + A_PART - 1) / A_PART)
}

/// One part of the map of a network. What is invented has none.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let part = ask.number("number")?;
    let invented = ask.demo || network.demo;
    if invented || part < 1 || part > sitemap_parts(db, network.id)? {
        return Err(Trouble::NotFound);
    }
    let mut places = Vec::new();
    let slug = network.slug.as_str();
    if part == 1 {
        for path in [
            addresses::network(slug),
            addresses::organisations(slug),
            addresses::bodies(slug),
            addresses::decisions(slug),
        ] {
            places.push(Place { path, changed_at: None });
        }
    }
    for record in sql::public_records(db, network.id, (part - 1) * A_PART, A_PART)? {
        let path = match record.sort.as_str() {
            "body" => addresses::body(slug, record.number),
            "decision" => addresses::decision(slug, record.number),
            _ => addresses::organisation(slug, record.number),
        };
        places.push(Place { path, changed_at: record.changed_at });
    }
    Ok(Answer::xml("application/xml; charset=utf-8", sitemap(ask, &places)).for_everybody())
}
