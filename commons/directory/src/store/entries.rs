//! Organisations in the directories of networks: one entry each, and the list of them.

use std::marker::PhantomData;

use base::{Id, Language};
use store::{Filter, Form, Listing, Parameter, Sort, row, statements};

row! {
    /// An organisation in a network's directory, by its number there.
    #[derive(Debug)]
    pub(crate) struct EntryFound {
        pub(crate) organisation_id: Id,
        pub(crate) circle: i64,
    }
}

row! {
    /// An organisation as the list of a network shows it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Listed {
        pub organisation_id: Id,
        pub number: i64,
        pub name: String,
        pub acronym: String,
        pub institution: String,
        pub kind: String,
        pub kind_code: String,
        pub country: String,
        pub population: i64,
        pub population_year: Option<i64>,
        pub population_source: String,
        pub circle: i64,
    }
}

row! {
    /// What an entry has copied of its organisation.
    #[derive(Debug)]
    pub(crate) struct Copied {
        pub(crate) network_id: Id,
        pub(crate) organisation_id: Id,
        pub(crate) number: i64,
        pub(crate) kind_id: Id,
        pub(crate) country: String,
        pub(crate) sort_key: Vec<u8>,
        pub(crate) folded: String,
        pub(crate) population: i64,
    }
}

statements! {
    /// Entries of all networks, some at a time.
    pub(crate) all copies_after(network_id: Id, organisation_id: Id, limit: i64) -> Copied =
        "select network_id, organisation_id, number, kind_id, country, sort_key, folded, population \
         from directory_entry where (network_id, organisation_id) > ($1, $2) \
         order by network_id, organisation_id limit $3";

    pub(crate) one highest_entry(network_id: Id) -> Option<i64> =
        "select max(number) as number from directory_entry where network_id = $1";

    /// By which it is known in a network, if it is.
    pub one number_of(network_id: Id, organisation_id: Id) -> i64 =
        "select number from directory_entry where network_id = $1 and organisation_id = $2";

    /// What an organisation is called in its own language, if the network knows it.
    pub one name_in_directory(network_id: Id, organisation_id: Id) -> String =
        "select name from directory_known where network_id = $1 and organisation_id = $2";

    pub one name_numbered(language: Language, network_id: Id, number: i64) -> String =
        "select coalesce(t.text, k.name) as name from directory_known k \
         left join i18n_text t on t.subject_id = k.organisation_id and t.field = 'name' and t.language = $1 \
         where k.network_id = $2 and k.number = $3";

    pub(crate) one circle_in(network_id: Id, organisation_id: Id) -> i64 =
        "select circle from directory_entry where network_id = $1 and organisation_id = $2";

    pub(crate) run show_entry(circle: i64, network_id: Id, organisation_id: Id) =
        "update directory_entry set circle = $1 where network_id = $2 and organisation_id = $3";

    pub(crate) one entry(network_id: Id, number: i64) -> EntryFound =
        "select organisation_id, circle from directory_entry where network_id = $1 and number = $2";

    pub(crate) run insert_entry(network_id: Id, organisation_id: Id, number: i64, circle: i64, kind_id: Id, sort_key: &[u8]) =
        "insert into directory_entry (network_id, organisation_id, number, circle, kind_id, country, sort_key, folded, population) \
         values ($1, $2, $3, $4, $5, '', $6, '', -1)";

    pub(crate) run delete_entry(network_id: Id, organisation_id: Id) =
        "delete from directory_entry where network_id = $1 and organisation_id = $2";

    pub(crate) run update_entries(
        kind_id: Id, country: &str, sort_key: &[u8], folded: &str, population: i64, organisation_id: Id,
    ) = "update directory_entry set kind_id = $1, country = $2, sort_key = $3, folded = $4, population = $5 \
         where organisation_id = $6";
}

pub(crate) const ORGANISATIONS: Listing<Listed> = Listing {
    name: "organisations",
    columns: "e.organisation_id, e.number, coalesce(nt.text, o.name) as name, \
        coalesce(at.text, o.acronym) as acronym, coalesce(it.text, o.institution) as institution, \
        coalesce(kt.text, k.name) as kind, k.code as kind_code, e.country, e.population, \
        o.population_year, o.population_source, e.circle",
    joins: "join directory_organisation o on o.id = e.organisation_id \
        join directory_kind k on k.id = e.kind_id \
        left join i18n_text nt on nt.subject_id = o.id and nt.field = 'name' and nt.language = $language \
        left join i18n_text at on at.subject_id = o.id and at.field = 'acronym' and at.language = $language \
        left join i18n_text it on it.subject_id = o.id and it.field = 'institution' and it.language = $language \
        left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $language",
    from: "from directory_entry e",
    conditions: "e.network_id = $1 and e.circle <= $2",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
    ],
    filters: &[
        Filter { name: "q", sql: "e.folded like $?", form: Form::Text },
        Filter { name: "country", sql: "e.country = $?", form: Form::Text },
        Filter {
            name: "kind",
            sql: "e.kind_id = (select id from directory_kind where code = $?)",
            form: Form::Text,
        },
    ],
    tally: Some(super::TALLY),
    sorts: &[
        Sort { name: "name", key: "e.sort_key" },
        Sort { name: "population", key: "e.population" },
    ],
    id: "e.organisation_id",
    row: PhantomData,
};
