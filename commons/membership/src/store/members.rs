//! The list of who belongs to a network, or did.

use std::marker::PhantomData;

use base::{Span, When};
use store::{Filter, Form, Listing, Parameter, Sort, row};

row! {
    /// A belonging as the list shows it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Member {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) acronym: String,
        pub(crate) country: String,
        pub(crate) kind: String,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        pub(crate) source: String,
    }
}

impl Member {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

pub(crate) const MEMBERS: Listing<Member> = Listing {
    name: "members",
    columns: "b.number, coalesce(nt.text, e.name) as name, e.acronym, e.country, coalesce(kt.text, k.name) as kind, \
        b.since, b.until, b.source",
    joins: "join membership_kind k on k.network_id = b.network_id and k.id = b.kind_id \
        left join i18n_text nt on nt.subject_id = b.organisation_id and nt.field = 'name' and nt.language = $language \
        left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $language",
    from: "from membership_belonging b \
        join directory_known e on e.network_id = b.network_id and e.organisation_id = b.organisation_id",
    conditions: "b.network_id = $1 and e.circle <= $2",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
    ],
    filters: &[
        Filter { name: "q", sql: "e.folded like $?", form: Form::Text },
        Filter {
            name: "kind",
            sql: "b.kind_id = (select id from membership_kind where network_id = b.network_id and code = $?)",
            form: Form::Text,
        },
        Filter { name: "country", sql: "e.country = $?", form: Form::Text },
        Filter { name: "now", sql: "(b.until is null or b.until || '~' >= $?)", form: Form::Text },
    ],
    tally: None,
    sorts: &[
        Sort { name: "name", key: "e.sort_key" },
        Sort { name: "since", key: "coalesce(b.since, '')" },
    ],
    id: "b.id",
    row: PhantomData,
};
