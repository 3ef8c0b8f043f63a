use base::{Day, Instant};
use identity::Secret;
use jiff::tz::TimeZone;
use store::{Db, Fault, Store};
use web::Bearer;

use crate::policy::Held;
use crate::store::{self as sql, ShownKey};

/// Whose key this is, if it opens now: until its day, unless it was ended, and only while who
/// made it acts for the post.
pub fn bearer(db: &Db, key: &Secret, now: Instant) -> Result<Option<Bearer>, Fault> {
    let Some(key) = sql::shown_key(db, &key.digest())? else { return Ok(None) };
    if key.ended_at.is_some() || key.ends_at <= now {
        return Ok(None);
    }
    Ok(held(&key).grant(now).map(|grant| Bearer {
        key: key.id,
        account: key.account_id,
        grant,
        writes: key.writes.split_whitespace().map(str::to_owned).collect(),
        due: key.used_on != Some(day(now)),
    }))
}

fn held(key: &ShownKey) -> Held {
    Held {
        network_id: key.network_id,
        time_zone: key.time_zone.clone(),
        post_id: key.post_id,
        organisation_id: key.organisation_id,
        function: key.function,
        as_deputy: key.as_deputy,
        since: key.since,
        until: key.until,
    }
}

/// Once a day it is written down that a key is in use.
pub fn note_use(store: &Store, bearer: &Bearer) -> Result<(), Fault> {
    let (network, key) = (bearer.grant.network, bearer.key);
    store.plumbing(move |plumbing| {
        sql::use_api_key(plumbing, day(plumbing.now()), network, key).map(|_| ())
    })
}

fn day(now: Instant) -> Day {
    now.to_zoned(TimeZone::UTC).date()
}
