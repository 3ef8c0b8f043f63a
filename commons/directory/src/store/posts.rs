use base::{Day, Id, Instant, Language};
use store::{row, statements};

use crate::post::{Function, Post, Tenure};

row!(Post {
    id: Id,
    number: i64,
    organisation_id: Option<Id>,
    function: Function,
    name: String,
    language: Language,
    revision: i64,
});
row!(Tenure {
    id: Id,
    post_id: Id,
    account_id: Id,
    as_deputy: bool,
    since: Day,
    until: Option<Day>,
    revision: i64,
});

row! {
    /// A post as the list of them shows it, with who holds it.
    #[derive(Debug)]
    pub(crate) struct ListedPost {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) function: Function,
        pub(crate) organisation: Option<String>,
        pub(crate) holder: Option<String>,
        pub(crate) since: Option<Day>,
        /// Who acts for it in their place.
        pub(crate) deputy: Option<String>,
        /// Whether letters to whoever holds it come back.
        pub(crate) doubtful: bool,
    }
}

row! {
    /// A post to be chosen.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PostChoice {
        pub id: Id,
        pub number: i64,
        pub name: String,
        pub function: Function,
    }
}

row! {
    /// Somebody who holds or held a post, or acts or acted for it as a deputy.
    #[derive(Debug)]
    pub(crate) struct Holder {
        pub(crate) id: Id,
        pub(crate) account_id: Id,
        /// Nothing, if who it was wished to be forgotten.
        pub(crate) name: String,
        pub(crate) email: String,
        pub(crate) as_deputy: bool,
        pub(crate) since: Day,
        pub(crate) until: Option<Day>,
        /// Since when letters to them come back.
        pub(crate) doubtful: Option<Instant>,
        pub(crate) erased_at: Option<Instant>,
    }
}

row! {
    /// Somebody in a post of an organisation, in some network.
    #[derive(Debug)]
    pub(crate) struct HeldInOrganisation {
        pub(crate) network_id: Id,
        pub(crate) post_id: Id,
        pub(crate) post: String,
        pub(crate) function: Function,
        pub(crate) account_id: Id,
    }
}

row! {
    /// Somebody in a post, to show what a letter to such a one says.
    #[derive(Debug)]
    pub(crate) struct SomeHolder {
        pub(crate) post: String,
        pub(crate) holder: String,
    }
}

statements! {
    /// Who holds the posts of an organisation, in all networks.
    pub(crate) all held_in_organisation(day: Day, organisation_id: Id) -> HeldInOrganisation =
        "select p.network_id, p.id as post_id, p.name as post, p.function, h.account_id from directory_post p \
         join directory_tenure h on h.network_id = p.network_id and h.post_id = p.id \
           and h.since <= $1 and (h.until is null or h.until >= $1) \
         where p.organisation_id = $2 order by p.network_id, p.number, h.id";

    pub(crate) run insert_post(
        network_id: Id, id: Id, number: i64, organisation_id: Option<Id>, function: Function, name: &str,
        language: Language, revision: i64,
    ) = "insert into directory_post (network_id, id, number, organisation_id, function, name, language, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) run insert_tenure(
        network_id: Id, id: Id, post_id: Id, account_id: Id, as_deputy: bool, since: Day, until: Option<Day>, revision: i64,
    ) = "insert into directory_tenure (network_id, id, post_id, account_id, as_deputy, since, until, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) run end_tenure(until: Day, revision: i64, network_id: Id, id: Id) =
        "update directory_tenure set until = $1, revision = $2 where network_id = $3 and id = $4";

    pub(crate) one post(network_id: Id, id: Id) -> Post =
        "select id, number, organisation_id, function, name, language, revision from directory_post \
         where network_id = $1 and id = $2";

    pub(crate) one post_numbered(network_id: Id, number: i64) -> Post =
        "select id, number, organisation_id, function, name, language, revision from directory_post \
         where network_id = $1 and number = $2";

    /// Every post of a network.
    pub all post_choices(network_id: Id) -> PostChoice =
        "select id, number, name, function from directory_post where network_id = $1 order by number";

    pub(crate) all posts(language: Language, day: Day, network_id: Id) -> ListedPost =
        "select p.number, p.name, p.function, coalesce(t.text, o.name) as organisation, \
           coalesce(h.kept_name, a.name) as holder, h.since, \
           coalesce(s.kept_name, v.name) as deputy, d.address is not null as doubtful \
         from directory_post p \
         left join directory_organisation o on o.id = p.organisation_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         left join directory_tenure h on h.network_id = p.network_id and h.post_id = p.id and h.as_deputy = false \
           and h.since <= $2 and (h.until is null or h.until >= $2) \
         left join identity_person a on a.id = h.account_id \
         left join mail_doubtful d on d.address = a.email \
         left join directory_tenure s on s.network_id = p.network_id and s.post_id = p.id and s.as_deputy = true \
           and s.since <= $2 and s.until >= $2 \
         left join identity_person v on v.id = s.account_id \
         where p.network_id = $3 order by p.number, h.id";

    pub(crate) all holders(network_id: Id, post_id: Id) -> Holder =
        "select h.id, h.account_id, coalesce(h.kept_name, a.name) as name, case when a.erased_at is null then a.email else '' end as email, \
           h.as_deputy, h.since, h.until, d.since as doubtful, a.erased_at \
         from directory_tenure h join identity_person a on a.id = h.account_id \
         left join mail_doubtful d on d.address = a.email \
         where h.network_id = $1 and h.post_id = $2 order by h.since desc, h.id desc";

    /// A city's rather than the network's own.
    pub(crate) one some_holder(network_id: Id) -> SomeHolder =
        "select p.name as post, a.name as holder from directory_tenure h \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         join identity_person a on a.id = h.account_id and a.erased_at is null \
         where h.network_id = $1 and h.until is null \
         order by case when p.organisation_id is null then 1 else 0 end, p.number, h.id limit 1";

    pub(crate) all holders_on(day: Day, network_id: Id, post_id: Id) -> Tenure =
        "select id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where since <= $1 and (until is null or until >= $1) and network_id = $2 and post_id = $3 \
           and as_deputy = false order by id";

    /// Who acts for a post on a day: whoever holds it first, then their deputy.
    pub(crate) all acting_on(day: Day, network_id: Id, post_id: Id) -> Tenure =
        "select id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where since <= $1 and (until is null or until >= $1) and network_id = $2 and post_id = $3 \
         order by as_deputy, id";

    /// Who acts in a network on a day for posts of a function.
    pub(crate) all acting_by_function(day: Day, network_id: Id, function: Function) -> Tenure =
        "select h.id, h.post_id, h.account_id, h.as_deputy, h.since, h.until, h.revision from directory_tenure h \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.since <= $1 and (h.until is null or h.until >= $1) and h.network_id = $2 and p.function = $3 \
         order by h.id";

    pub(crate) all deputies(network_id: Id, post_id: Id, day: Day) -> Tenure =
        "select id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where network_id = $1 and post_id = $2 and as_deputy = true and until >= $3 order by since, id";

    pub(crate) one tenure(network_id: Id, id: Id) -> Tenure =
        "select id, post_id, account_id, as_deputy, since, until, revision from directory_tenure \
         where network_id = $1 and id = $2";

    pub(crate) run delete_tenure(network_id: Id, id: Id) =
        "delete from directory_tenure where network_id = $1 and id = $2";

    /// Who holds posts of a function with no end in sight: a deputy always has one.
    pub(crate) all held_by_function(day: Day, network_id: Id, function: Function) -> Tenure =
        "select h.id, h.post_id, h.account_id, h.as_deputy, h.since, h.until, h.revision from directory_tenure h \
         join directory_post p on p.network_id = h.network_id and p.id = h.post_id \
         where h.since <= $1 and h.until is null and h.network_id = $2 and p.function = $3 \
           and h.as_deputy = false order by h.id";

    /// Under which it has its page.
    pub one post_number(network_id: Id, id: Id) -> i64 =
        "select number from directory_post where network_id = $1 and id = $2";

    /// By which an act is signed.
    pub one post_name(network_id: Id, id: Id) -> String =
        "select name from directory_post where network_id = $1 and id = $2";
}
