//! The posts of a country that end together.

use base::{Country, Day, Id};
use store::{Db, Fault, row, statements};

use crate::post::{Function, Tenure};
use crate::turnover::Turnover;

row! {
    /// Somebody whose time in a post would end.
    #[derive(Clone, Debug)]
    pub struct Touched {
        pub id: Id,
        pub post_id: Id,
        pub number: i64,
        pub post: String,
        pub function: Function,
        pub organisation: String,
        pub account_id: Id,
        pub name: String,
        pub as_deputy: bool,
        pub since: Day,
        pub until: Option<Day>,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct CountryOfPosts {
        pub(crate) country: Country,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptTurnover {
        country: Country,
        functions: String,
        last_day: Day,
        writes: bool,
    }
}

statements! {
    pub(crate) all touched(country: Country, network_id: Id, last_day: Day) -> Touched =
        "select h.id, p.id as post_id, p.number, p.name as post, p.function, o.name as organisation, h.account_id, \
           coalesce(h.kept_name, a.name) as name, h.as_deputy, h.since, h.until \
         from directory_post p \
         join directory_organisation o on o.id = p.organisation_id and o.country = $1 \
         join directory_tenure h on h.network_id = p.network_id and h.post_id = p.id \
         join identity_person a on a.id = h.account_id \
         where p.network_id = $2 and h.since <= $3 and (h.until is null or h.until > $3) \
         order by p.number, h.as_deputy, h.id";

    /// Countries with posts that somebody holds, or will go on holding.
    pub(crate) all countries_of_posts(network_id: Id, day: Day) -> CountryOfPosts =
        "select distinct o.country from directory_post p join directory_organisation o on o.id = p.organisation_id \
         join directory_tenure h on h.network_id = p.network_id and h.post_id = p.id \
         where p.network_id = $1 and o.country is not null and (h.until is null or h.until > $2) order by o.country";

    pub(crate) run insert_turnover(
        network_id: Id, id: Id, country: Country, functions: &str, last_day: Day, writes: bool,
    ) = "insert into directory_turnover (network_id, id, country, functions, last_day, writes) \
         values ($1, $2, $3, $4, $5, $6)";

    pub(crate) run insert_turnover_tenure(network_id: Id, turnover_id: Id, nth: i64, tenure_id: Id) =
        "insert into directory_turnover_tenure (network_id, turnover_id, nth, tenure_id) values ($1, $2, $3, $4)";

    one kept_turnover(network_id: Id, id: Id) -> KeptTurnover =
        "select country, functions, last_day, writes from directory_turnover where network_id = $1 and id = $2";

    pub(crate) one turned_tenure(network_id: Id, turnover_id: Id, nth: i64) -> Tenure =
        "select h.id, h.post_id, h.account_id, h.as_deputy, h.since, h.until, h.revision \
         from directory_turnover_tenure t join directory_tenure h on h.network_id = t.network_id and h.id = t.tenure_id \
         where t.network_id = $1 and t.turnover_id = $2 and t.nth = $3";

    pub(crate) all tenures_of_post(network_id: Id, post_id: Id) -> Tenure =
        "select id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where network_id = $1 and post_id = $2 order by since, id";

    pub(crate) run set_until(until: Option<Day>, revision: i64, network_id: Id, id: Id) =
        "update directory_tenure set until = $1, revision = $2 where network_id = $3 and id = $4";

    /// Keys of the API that open still, of whoever made them while they acted for a post.
    pub(crate) one open_keys_of(network_id: Id, post_id: Id, account_id: Id, now: base::Instant) -> i64 =
        "select count(*) from directory_api_key k \
         join directory_tenure h on h.network_id = k.network_id and h.id = k.tenure_id \
         where k.network_id = $1 and k.post_id = $2 and h.account_id = $3 and k.ended_at is null and k.ends_at > $4";
}

pub(crate) fn turnover(db: &Db, network: Id, id: Id) -> Result<Option<Turnover>, Fault> {
    let kept = kept_turnover(db, network, id)?;
    Ok(kept.map(|kept| Turnover {
        country: kept.country,
        functions: Turnover::of_codes(&kept.functions),
        last_day: kept.last_day,
        writes: kept.writes,
    }))
}
