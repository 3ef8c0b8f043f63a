//! Keys of the API are made and ended.

use base::Id;
use identity::Secret;
use store::{Act, Deed, Fault};

use crate::api_key::{ApiKey, Wanted};
use crate::post::Tenure;
use crate::store as sql;

const MADE: Deed = Deed("directory.api-key-made");
const ENDED: Deed = Deed("directory.api-key-ended");

/// A key for whoever holds a post; what opens is told once, here.
pub fn make_api_key(
    act: &Act<'_>,
    network: Id,
    tenure: &Tenure,
    wanted: &Wanted,
) -> Result<(ApiKey, Secret), Fault> {
    let secret = Secret::draw(&mut act.draw());
    let key = ApiKey {
        id: act.new_id(),
        post_id: tenure.post_id,
        tenure_id: tenure.id,
        digest: secret.digest(),
        wanted: wanted.clone(),
        ends_at: act.now() + wanted.lasts(),
        ended_at: None,
        revision: 1,
    };
    sql::insert_api_key(
        act,
        network,
        key.id,
        key.post_id,
        key.tenure_id,
        &key.digest,
        &wanted.name,
        &wanted.writes.join(" "),
        act.now(),
        key.ends_at,
        key.revision,
    )?;
    act.created(MADE, &key);
    Ok((key, secret))
}

/// From now on it opens nothing.
pub fn end_api_key(act: &Act<'_>, network: Id, before: &ApiKey) -> Result<(), Fault> {
    let after =
        ApiKey { ended_at: Some(act.now()), revision: before.revision + 1, ..before.clone() };
    sql::end_api_key(act, act.now(), after.revision, network, after.id)?;
    act.changed(ENDED, before, &after);
    Ok(())
}
