//! What ties an organisation to others, read at once: a page of it is asked for more often than
//! any other.

use base::{Day, Id, Language, Span, When, codes};
use store::{row, statements, stored_as_code};

codes! {
    /// What an organisation is tied to.
    pub enum TieSort {
        Seat = "seat",
        /// A name it bore.
        Former = "former",
        /// A name by which it is known.
        Alias = "alias",
        Post = "post",
        /// An initiative in which it takes part.
        Initiative = "initiative",
        /// What it works on.
        Theme = "theme",
        /// The same organisation in another network.
        Network = "network",
    }
}
stored_as_code!(TieSort);

row! {
    /// A tie of an organisation: to what, as what, and from when to when.
    #[derive(Clone, Debug)]
    pub(crate) struct Tie {
        pub(crate) id: Id,
        pub(crate) sort: TieSort,
        pub(crate) number: i64,
        pub(crate) name: String,
        /// Of another network, and the acronym of an initiative.
        pub(crate) slug: String,
        pub(crate) acronym: String,
        /// As a seat's function.
        pub(crate) role: String,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        /// Of a post: whether somebody holds it.
        pub(crate) held: bool,
    }
}

impl Tie {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

statements! {
    pub(crate) all ties_of(language: Language, network_id: Id, organisation_id: Id, circle: i64, day: Day) -> Tie =
        "select s.id, 'seat' as sort, b.number, coalesce(bt.text, b.name) as name, '' as slug, '' as acronym, s.function as role, \
           s.since, s.until, true as held \
         from directory_seat s join directory_body b on b.network_id = s.network_id and b.id = s.body_id \
         left join i18n_text bt on bt.subject_id = b.id and bt.field = 'name' and bt.language = $1 \
         where s.network_id = $2 and s.organisation_id = $3 and b.circle <= $4 \
         union all \
         select m.id, m.sort, 0 as number, m.name, '' as slug, '' as acronym, '' as role, m.since, m.until, true as held \
         from directory_name m where m.organisation_id = $3 and m.withdrawn = false \
         union all \
         select p.id, 'post' as sort, p.number, p.name, '' as slug, '' as acronym, '' as role, null as since, null as until, \
           exists (select 1 from directory_tenure h where h.network_id = p.network_id and h.post_id = p.id \
             and h.as_deputy = false and h.since <= $5 and (h.until is null or h.until >= $5)) as held \
         from directory_post p where p.network_id = $2 and p.organisation_id = $3 \
         union all \
         select p.id, 'initiative' as sort, i.number, coalesce(pt.text, i.name) as name, '' as slug, i.acronym, p.role, \
           coalesce(p.since, i.since) as since, coalesce(p.until, i.until) as until, true as held \
         from directory_party p join directory_initiative i on i.network_id = p.network_id and i.id = p.initiative_id \
         left join i18n_text pt on pt.subject_id = i.id and pt.field = 'name' and pt.language = $1 \
         where p.network_id = $2 and p.organisation_id = $3 and i.circle <= $4 \
         union all \
         select h.id, 'theme' as sort, h.number, coalesce(ht.text, h.name) as name, '' as slug, '' as acronym, \
           '' as role, null as since, null as until, true as held \
         from directory_organisation_theme b join directory_theme h on h.network_id = b.network_id and h.id = b.theme_id \
         left join i18n_text ht on ht.subject_id = h.id and ht.field = 'name' and ht.language = $1 \
         where b.network_id = $2 and b.organisation_id = $3 and h.circle <= $4 \
         union all \
         select n.id, 'network' as sort, e.number, coalesce(t.text, n.name) as name, n.slug, \
           coalesce(a.text, n.acronym) as acronym, '' as role, null as since, null as until, true as held \
         from directory_entry e join directory_network n on n.id = e.network_id \
         left join i18n_text t on t.subject_id = n.id and t.field = 'name' and t.language = $1 \
         left join i18n_text a on a.subject_id = n.id and a.field = 'acronym' and a.language = $1 \
         where e.organisation_id = $3 and e.network_id <> $2 and e.circle = 0 \
         order by sort, number, id";
}
