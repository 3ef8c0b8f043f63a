use base::{Day, Id, Language};
use store::{row, statements};

use crate::post::Function;

row! {
    #[derive(Debug)]
    pub(crate) struct PostHeld {
        pub(crate) name: String,
        pub(crate) held: bool,
    }
}

statements! {
    pub(crate) run insert_post(
        network_id: Id, id: Id, organisation_id: Option<Id>, function: Function, name: &str,
        language: Language, revision: i64,
    ) = "insert into directory_post (network_id, id, organisation_id, function, name, language, revision) \
         values ($1, $2, $3, $4, $5, $6, $7)";

    pub(crate) run insert_tenure(
        network_id: Id, id: Id, post_id: Id, account_id: Id, since: Day, until: Option<Day>, revision: i64,
    ) = "insert into directory_tenure (network_id, id, post_id, account_id, since, until, revision) \
         values ($1, $2, $3, $4, $5, $6, $7)";

    pub(crate) all posts_of(day: Day, network_id: Id, organisation_id: Id) -> PostHeld =
        "select p.name, exists (select 1 from directory_tenure h \
           where h.network_id = p.network_id and h.post_id = p.id and h.since <= $1 \
           and (h.until is null or h.until >= $1)) as held \
         from directory_post p where p.network_id = $2 and p.organisation_id = $3 order by p.id";

    pub one post_name(network_id: Id, id: Id) -> String =
        "select name from directory_post where network_id = $1 and id = $2";
}
