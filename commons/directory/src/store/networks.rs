//! Networks, as an address finds them, a front shows them, a home counts them.

use base::{Day, Id, Language};
use store::{Db, Fault, row, statements};

use crate::policy::{Held, NetworkHeld};
use crate::post::Function;

row!(Held {
    network_id: Id,
    time_zone: String,
    post_id: Id,
    organisation_id: Option<Id>,
    function: Function,
    as_deputy: bool,
    since: Day,
    until: Option<Day>,
});

row!(NetworkHeld {
    id: Id,
    slug: String,
    name: String,
    acronym: String,
    accent: String,
    time_zone: String,
    demo: bool,
    post_id: Option<Id>,
    organisation_id: Option<Id>,
    function: Option<Function>,
    as_deputy: Option<bool>,
    since: Option<Day>,
    until: Option<Day>,
});

row! {
    /// A network as the front page of the installation shows it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NetworkCard {
        pub id: Id,
        pub slug: String,
        pub name: String,
        pub acronym: String,
        pub about: String,
        /// Those that everybody may see.
        pub organisations: i64,
        pub demo: bool,
    }
}

row! {
    /// A network with what its letters and its days need.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct NetworkClock {
        pub id: Id,
        pub slug: String,
        pub acronym: String,
        pub time_zone: String,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct Presented {
        pub(crate) about: String,
        pub(crate) site: String,
    }
}

row! {
    /// How far a network has come: whom it knows, and how many people hold its posts.
    #[derive(Debug, Default)]
    pub struct Beginnings {
        pub organisations: i64,
        pub people: i64,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct Mapped {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) place: i64,
    }
}

statements! {
    pub(crate) run insert_network(
        id: Id, slug: &str, name: &str, language: Language, acronym: &str, about: &str, site: &str,
        accent: &str, time_zone: &str, demo: bool, revision: i64,
    ) = "insert into directory_network (id, slug, name, language, acronym, about, site, accent, time_zone, demo, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

    pub(crate) one acronym(id: Id) -> String = "select acronym from directory_network where id = $1";

    /// The one it writes in first.
    pub one first_language(id: Id) -> Language = "select language from directory_network where id = $1";

    /// Every network of the installation.
    pub all network_cards(language: Language) -> NetworkCard =
        "select n.id, n.slug, coalesce(t.text, n.name) as name, coalesce(a.text, n.acronym) as acronym, \
           coalesce(b.text, n.about) as about, \
           (select count(*) from directory_entry e where e.network_id = n.id and e.circle = 0) as organisations, n.demo \
         from directory_network n \
         left join i18n_text t on t.subject_id = n.id and t.field = 'name' and t.language = $1 \
         left join i18n_text a on a.subject_id = n.id and a.field = 'acronym' and a.language = $1 \
         left join i18n_text b on b.subject_id = n.id and b.field = 'about' and b.language = $1 \
         order by n.id",
        scans because "an installation has a handful of networks, and its front page shows them all";

    pub all network_clocks() -> NetworkClock =
        "select id, slug, acronym, time_zone from directory_network order by id",
        scans because "what is done every day is done for every network";

    pub(crate) all network_and_held(language: Language, account_id: Option<Id>, slug: &str) -> NetworkHeld =
        "select n.id, n.slug, coalesce(t.text, n.name) as name, coalesce(a.text, n.acronym) as acronym, \
           n.accent, n.time_zone, n.demo, p.id as post_id, p.organisation_id, p.function, h.as_deputy, h.since, h.until \
         from directory_network n \
         left join i18n_text t on t.subject_id = n.id and t.field = 'name' and t.language = $1 \
         left join i18n_text a on a.subject_id = n.id and a.field = 'acronym' and a.language = $1 \
         left join directory_tenure h on h.account_id = $2 and h.network_id = n.id \
         left join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where n.slug = $3";

    pub(crate) all held_by(account_id: Id) -> Held =
        "select h.network_id, n.time_zone, p.id as post_id, p.organisation_id, p.function, h.as_deputy, h.since, h.until \
         from directory_tenure h join directory_network n on n.id = h.network_id \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.account_id = $1 order by h.network_id, p.id";

    pub(crate) one presented(language: Language, id: Id) -> Presented =
        "select coalesce(t.text, n.about) as about, n.site from directory_network n \
         left join i18n_text t on t.subject_id = n.id and t.field = 'about' and t.language = $1 \
         where n.id = $2";

    one begun(network_id: Id, day: Day) -> Beginnings =
        "select (select count(*) from directory_entry where network_id = $1) as organisations, \
           (select count(distinct account_id) from directory_tenure \
             where network_id = $1 and since <= $2 and (until is null or until >= $2)) as people";

    pub(crate) all mapped(language: Language, network_id: Id, circle: i64, limit: i64) -> Mapped =
        "select e.number, coalesce(t.text, o.name) as name, o.place \
         from directory_entry e join directory_organisation o on o.id = e.organisation_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         where e.network_id = $2 and e.circle <= $3 and o.place is not null \
         order by e.population desc, e.organisation_id desc limit $4";
}

/// How far a network has come by this day.
pub fn beginnings(db: &Db, network: Id, today: Day) -> Result<Beginnings, Fault> {
    Ok(begun(db, network, today)?.unwrap_or_default())
}
