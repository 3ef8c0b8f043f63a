//! Keys of the API, and what was answered under a name.

use base::{Day, Id, Instant};
use store::{Db, Fault, row, statements};

use crate::api_key::{ApiKey, Wanted};
use crate::post::Function;

row! {
    /// A key that was shown, with the post that it acts for and the time of who made it there.
    #[derive(Debug)]
    pub(crate) struct ShownKey {
        pub(crate) network_id: Id,
        pub(crate) id: Id,
        pub(crate) post_id: Id,
        pub(crate) writes: String,
        pub(crate) ends_at: Instant,
        pub(crate) used_on: Option<Day>,
        pub(crate) ended_at: Option<Instant>,
        pub(crate) account_id: Id,
        pub(crate) as_deputy: bool,
        pub(crate) since: Day,
        pub(crate) until: Option<Day>,
        pub(crate) organisation_id: Option<Id>,
        pub(crate) function: Function,
        pub(crate) time_zone: String,
    }
}

row! {
    /// A key as the page of its post shows it.
    #[derive(Debug)]
    pub(crate) struct ListedKey {
        pub(crate) id: Id,
        pub(crate) name: String,
        pub(crate) writes: String,
        pub(crate) holder: String,
        pub(crate) ends_at: Instant,
        pub(crate) used_on: Option<Day>,
        pub(crate) ended_at: Option<Instant>,
        pub(crate) until: Option<Day>,
    }
}

row! {
    /// A key as whoever made it is told of it.
    #[derive(Debug)]
    pub(crate) struct OwnKey {
        pub(crate) network: String,
        pub(crate) post: String,
        pub(crate) name: String,
        pub(crate) made_at: Instant,
        pub(crate) ends_at: Instant,
        pub(crate) ended_at: Option<Instant>,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptKey {
        id: Id,
        post_id: Id,
        tenure_id: Id,
        digest: Vec<u8>,
        name: String,
        writes: String,
        ends_at: Instant,
        ended_at: Option<Instant>,
        revision: i64,
    }
}

row! {
    /// What was answered under a name, and a digest of what had been sent.
    #[derive(Debug)]
    pub(crate) struct Answered {
        pub(crate) body_digest: Vec<u8>,
        pub(crate) answer: String,
    }
}

statements! {
    pub(crate) run insert_api_key(
        network_id: Id, id: Id, post_id: Id, tenure_id: Id, digest: &[u8], name: &str, writes: &str,
        made_at: Instant, ends_at: Instant, revision: i64,
    ) = "insert into directory_api_key (network_id, id, post_id, tenure_id, digest, name, writes, made_at, ends_at, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    pub(crate) one shown_key(digest: &[u8]) -> ShownKey =
        "select k.network_id, k.id, k.post_id, k.writes, k.ends_at, k.used_on, k.ended_at, h.account_id, h.as_deputy, h.since, h.until, \
           p.organisation_id, p.function, n.time_zone \
         from directory_api_key k join directory_network n on n.id = k.network_id \
         join directory_tenure h on h.network_id = k.network_id and h.id = k.tenure_id \
         join directory_post p on p.network_id = k.network_id and p.id = k.post_id where k.digest = $1";

    pub(crate) all api_keys_of(network_id: Id, post_id: Id) -> ListedKey =
        "select k.id, k.name, k.writes, coalesce(h.kept_name, a.name) as holder, k.ends_at, k.used_on, k.ended_at, h.until \
         from directory_api_key k join directory_tenure h on h.network_id = k.network_id and h.id = k.tenure_id \
         join identity_person a on a.id = h.account_id \
         where k.network_id = $1 and k.post_id = $2 order by k.id desc";

    one kept_api_key(network_id: Id, id: Id) -> KeptKey =
        "select id, post_id, tenure_id, digest, name, writes, ends_at, ended_at, revision from directory_api_key \
         where network_id = $1 and id = $2";

    pub(crate) run end_api_key(ended_at: Instant, revision: i64, network_id: Id, id: Id) =
        "update directory_api_key set ended_at = $1, revision = $2 where network_id = $3 and id = $4";

    pub(crate) all api_keys_made_by(account_id: Id) -> OwnKey =
        "select n.acronym as network, p.name as post, k.name, k.made_at, k.ends_at, k.ended_at \
         from directory_tenure h join directory_api_key k on k.network_id = h.network_id and k.tenure_id = h.id \
         join directory_network n on n.id = k.network_id \
         join directory_post p on p.network_id = k.network_id and p.id = k.post_id \
         where h.account_id = $1 order by k.id desc";

    pub(crate) plumb end_api_keys_of(ended_at: Instant, account_id: Id) =
        "update directory_api_key set ended_at = $1 where ended_at is null \
         and tenure_id in (select id from directory_tenure where account_id = $2)",
        scans because "it is done when somebody is forgotten";

    pub(crate) plumb use_api_key(used_on: Day, network_id: Id, id: Id) =
        "update directory_api_key set used_on = $1 where network_id = $2 and id = $3";

    pub(crate) run insert_api_answer(
        network_id: Id, key_id: Id, idempotency_key: &str, body_digest: &[u8], answer: &str, at: Instant,
    ) = "insert into directory_api_answer (network_id, key_id, idempotency_key, body_digest, answer, at) \
         values ($1, $2, $3, $4, $5, $6)";

    pub(crate) one api_answer(network_id: Id, key_id: Id, idempotency_key: &str) -> Answered =
        "select body_digest, answer from directory_api_answer \
         where network_id = $1 and key_id = $2 and idempotency_key = $3";

    pub(crate) plumb forget_api_answers(now: Instant) = "delete from directory_api_answer where at < $1",
        scans because "it is done once an hour, and answers are known for a week";
}

pub(crate) fn api_key(db: &Db, network: Id, id: Id) -> Result<Option<ApiKey>, Fault> {
    let key = kept_api_key(db, network, id)?;
    Ok(key.map(|kept| ApiKey {
        id: kept.id,
        post_id: kept.post_id,
        tenure_id: kept.tenure_id,
        digest: kept.digest,
        wanted: Wanted {
            name: kept.name,
            writes: kept.writes.split_whitespace().map(str::to_owned).collect(),
            days: 0,
        },
        ends_at: kept.ends_at,
        ended_at: kept.ended_at,
        revision: kept.revision,
    }))
}
