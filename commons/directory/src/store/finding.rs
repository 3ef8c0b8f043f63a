//! What a search asks of the directory: records by their ids, one by one.

use base::{Id, Language};
use store::{row, statements};

row! {
    /// A name in the language it was first written in.
    #[derive(Debug)]
    pub(crate) struct Titled {
        pub(crate) name: String,
        pub(crate) language: Language,
    }
}

row! {
    /// Where a record of a network is.
    #[derive(Debug)]
    pub(crate) struct Place {
        pub(crate) slug: String,
        pub(crate) number: i64,
        pub(crate) circle: i64,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct NetworkKept {
        pub(crate) slug: String,
        pub(crate) name: String,
        pub(crate) language: Language,
        pub(crate) acronym: String,
        pub(crate) about: String,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct PostKept {
        pub(crate) slug: String,
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) language: Language,
        pub(crate) organisation_id: Option<Id>,
    }
}

row! {
    /// A record by its network and id.
    #[derive(Debug)]
    pub(crate) struct OfNetwork {
        pub(crate) network_id: Id,
        pub(crate) id: Id,
    }
}

statements! {
    pub(crate) all network_ids() -> Id =
        "select id from directory_network order by id", scans because "an installation has a handful of networks";

    pub(crate) one network_kept(id: Id) -> NetworkKept =
        "select slug, name, language, acronym, about from directory_network where id = $1";

    pub(crate) one slug_of(id: Id) -> String = "select slug from directory_network where id = $1";

    pub(crate) one kind_titled(id: Id) -> Titled = "select name, language from directory_kind where id = $1";

    pub(crate) one place_of_entry(network_id: Id, organisation_id: Id) -> Place =
        "select n.slug, e.number, e.circle from directory_entry e join directory_network n on n.id = e.network_id \
         where e.network_id = $1 and e.organisation_id = $2";

    pub(crate) one post_kept(network_id: Id, id: Id) -> PostKept =
        "select n.slug, p.number, p.name, p.language, p.organisation_id from directory_post p \
         join directory_network n on n.id = p.network_id where p.network_id = $1 and p.id = $2";

    pub(crate) all entries_of(organisation_id: Id) -> OfNetwork =
        "select network_id, organisation_id as id from directory_entry where organisation_id = $1 order by network_id";

    pub(crate) all entries_of_kind(kind_id: Id) -> OfNetwork =
        "select network_id, organisation_id as id from directory_entry where kind_id = $1 \
         order by network_id, organisation_id";

    pub(crate) all posts_of_organisation(organisation_id: Id) -> OfNetwork =
        "select network_id, id from directory_post where organisation_id = $1 order by network_id, id";

    pub(crate) all posts_held(account_id: Id) -> OfNetwork =
        "select network_id, post_id as id from directory_tenure where account_id = $1 order by network_id, post_id";

    pub(crate) all bodies_of_kind(network_id: Id, kind_id: Id) -> Id =
        "select id from directory_body where network_id = $1 and kind_id = $2 order by id";

    pub(crate) all decision_ids_of(network_id: Id, body_id: Id) -> Id =
        "select id from directory_decision where network_id = $1 and body_id = $2 order by id";

    pub(crate) all decision_ids(network_id: Id) -> Id =
        "select id from directory_decision where network_id = $1 order by id";

    pub(crate) all post_ids(network_id: Id) -> Id =
        "select id from directory_post where network_id = $1 order by id";
}
