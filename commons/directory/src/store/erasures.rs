use base::{Day, Id, Instant};
use store::{row, statements};

use crate::erasing::{Kept, Wish};
use crate::post::Tenure;

row! {
    /// A post somebody holds or held, or acted for, by its names.
    #[derive(Debug)]
    pub(crate) struct Tenured {
        pub(crate) network: String,
        pub(crate) post: String,
        pub(crate) as_deputy: bool,
        pub(crate) since: Day,
        pub(crate) until: Option<Day>,
    }
}

row! {
    /// A tenure with its network.
    #[derive(Debug)]
    pub(crate) struct TenureIn {
        pub(crate) network_id: Id,
        pub(crate) id: Id,
        pub(crate) post_id: Id,
        pub(crate) account_id: Id,
        pub(crate) as_deputy: bool,
        pub(crate) since: Day,
        pub(crate) until: Option<Day>,
        pub(crate) revision: i64,
    }
}

impl From<TenureIn> for (Id, Tenure) {
    fn from(row: TenureIn) -> (Id, Tenure) {
        let TenureIn { network_id, id, post_id, account_id, as_deputy, since, until, revision } =
            row;
        (network_id, Tenure { id, post_id, account_id, as_deputy, since, until, revision })
    }
}

statements! {
    /// Networks where somebody holds or held a post that were not asked yet.
    pub all networks_to_ask(account_id: Id) -> Id =
        "select distinct h.network_id from directory_tenure h where h.account_id = $1 \
           and not exists (select 1 from directory_erasure e where e.network_id = h.network_id and e.account_id = h.account_id) \
         order by h.network_id";

    pub(crate) all networks_without_answer(account_id: Id) -> Id =
        "select distinct h.network_id from directory_tenure h where h.account_id = $1 \
           and not exists (select 1 from directory_erasure e where e.network_id = h.network_id and e.account_id = h.account_id \
             and e.answered_at is not null) \
         order by h.network_id";

    pub(crate) run insert_wish(
        network_id: Id, id: Id, number: i64, account_id: Id, asked_at: Instant, reason: &str, revision: i64,
    ) = "insert into directory_erasure (network_id, id, number, account_id, asked_at, reason, revision) \
         values ($1, $2, $3, $4, $5, $6, $7)";

    pub(crate) run delete_wish(network_id: Id, id: Id) =
        "delete from directory_erasure where network_id = $1 and id = $2";

    pub(crate) run answer_wish(
        answered_at: Instant, kept: Kept, reason: &str, revision: i64, network_id: Id, id: Id,
    ) = "update directory_erasure set answered_at = $1, kept = $2, reason = $3, revision = $4 \
         where network_id = $5 and id = $6";

    pub(crate) one wish(network_id: Id, number: i64) -> Wish =
        "select e.network_id, e.id, e.number, e.account_id, a.name, e.asked_at, e.answered_at, e.kept, e.reason, e.revision \
         from directory_erasure e join identity_person a on a.id = e.account_id \
         where e.network_id = $1 and e.number = $2";

    /// Of a network, the latest first.
    pub(crate) all wishes(network_id: Id) -> Wish =
        "select e.network_id, e.id, e.number, e.account_id, a.name, e.asked_at, e.answered_at, e.kept, e.reason, e.revision \
         from directory_erasure e join identity_person a on a.id = e.account_id \
         where e.network_id = $1 order by e.number desc";

    /// Of a person, in all networks.
    pub all wishes_of(account_id: Id) -> Wish =
        "select e.network_id, e.id, e.number, e.account_id, a.name, e.asked_at, e.answered_at, e.kept, e.reason, e.revision \
         from directory_erasure e join identity_person a on a.id = e.account_id \
         where e.account_id = $1 order by e.network_id";

    /// How many wait for the answer of a network.
    pub one wishes_waiting(network_id: Id) -> i64 =
        "select count(*) from directory_erasure where network_id = $1 and answered_at is null";

    pub(crate) all tenured(account_id: Id) -> Tenured =
        "select n.acronym as network, p.name as post, h.as_deputy, h.since, h.until from directory_tenure h \
         join directory_network n on n.id = h.network_id \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.account_id = $1 order by h.since desc, h.id desc";

    pub(crate) all tenured_in(account_id: Id, network_id: Id) -> Tenured =
        "select n.acronym as network, p.name as post, h.as_deputy, h.since, h.until from directory_tenure h \
         join directory_network n on n.id = h.network_id \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.account_id = $1 and h.network_id = $2 order by h.since desc, h.id desc";

    pub(crate) all tenures_after(account_id: Id, day: Day) -> TenureIn =
        "select network_id, id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where account_id = $1 and (until is null or until > $2) order by id";

    pub(crate) plumb keep_name(account_id: Id, network_id: Id) =
        "update directory_tenure set kept_name = \
           (select nullif(p.name, '') from identity_person p where p.id = $1) \
         where kept_name is null and account_id = $1 and network_id = $2";

    pub(crate) plumb end_tenures_of(day: Day, account_id: Id) =
        "update directory_tenure set until = $1 where account_id = $2 \
         and (until is null or until > $1) and since <= $1";
}
