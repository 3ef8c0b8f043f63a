//! What everybody may see, for those who come by to look for it: engines and readers of feeds.

use base::{Id, Instant, Language};
use store::{row, statements};

row! {
    /// A record with a page that everybody may read, and when that page last changed.
    #[derive(Debug)]
    pub(crate) struct PublicRecord {
        pub(crate) sort: String,
        pub(crate) number: i64,
        pub(crate) changed_at: Option<Instant>,
    }
}

row! {
    /// Something that lately came to be.
    #[derive(Debug)]
    pub(crate) struct News {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) told: String,
        pub(crate) language: Language,
        pub(crate) began_at: Option<Instant>,
        pub(crate) changed_at: Option<Instant>,
    }
}

statements! {
    /// Those whose numbers lie above one, and not further than so many.
    pub(crate) all public_records(network_id: Id, number: i64, limit: i64) -> PublicRecord =
        "select 'body' as sort, b.number, \
           (select max(c.at) from store_public_change c where c.subject_id = b.id) as changed_at \
         from directory_body b where b.network_id = $1 and b.circle = 0 and b.number > $2 and b.number <= $2 + $3 \
         union all select 'decision' as sort, d.number, \
           (select max(c.at) from store_public_change c where c.subject_id = d.id) as changed_at \
         from directory_decision d where d.network_id = $1 and d.circle = 0 and d.number > $2 and d.number <= $2 + $3 \
         union all select 'organisation' as sort, e.number, \
           (select max(c.at) from store_public_change c where c.subject_id = e.organisation_id) as changed_at \
         from directory_entry e where e.network_id = $1 and e.circle = 0 and e.number > $2 and e.number <= $2 + $3 \
         order by sort, number";

    pub(crate) all newest_organisations(language: Language, network_id: Id, limit: i64) -> News =
        "select e.number, coalesce(t.text, o.name) as name, o.institution as told, o.language, \
           (select min(c.at) from store_public_change c where c.subject_id = o.id and c.network_id = e.network_id) as began_at, \
           (select max(c.at) from store_public_change c where c.subject_id = o.id) as changed_at \
         from directory_entry e join directory_organisation o on o.id = e.organisation_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         where e.network_id = $2 and e.circle = 0 order by e.number desc limit $3";

    pub(crate) all newest_bodies(language: Language, network_id: Id, limit: i64) -> News =
        "select b.number, coalesce(t.text, b.name) as name, b.told, b.language, \
           (select min(c.at) from store_public_change c where c.subject_id = b.id) as began_at, \
           (select max(c.at) from store_public_change c where c.subject_id = b.id) as changed_at \
         from directory_body b left join i18n_text t on t.subject_id = b.id and t.field = 'name' and t.language = $1 \
         where b.network_id = $2 and b.circle = 0 order by b.number desc limit $3";

    pub(crate) all newest_decisions(network_id: Id, limit: i64) -> News =
        "select d.number, d.title as name, d.told, d.language, \
           (select min(c.at) from store_public_change c where c.subject_id = d.id) as began_at, \
           (select max(c.at) from store_public_change c where c.subject_id = d.id) as changed_at \
         from directory_decision d where d.network_id = $1 and d.circle = 0 order by d.number desc limit $2";
}
