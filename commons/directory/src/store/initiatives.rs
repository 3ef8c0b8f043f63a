use std::marker::PhantomData;

use base::{Id, Language, Span, When};
use store::{Db, Fault, Filter, Form, Listing, Parameter, Sort, row, statements, texts};

use super::circle;
use crate::initiative::{Initiative, Undertaking};
use crate::party::{Part, Party, PartyRole};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptInitiative {
        id: Id,
        number: i64,
        kind_id: Id,
        kind_name: String,
        body_id: Option<Id>,
        body_name: Option<String>,
        name: String,
        language: Language,
        acronym: String,
        told: String,
        since: Option<When>,
        until: Option<When>,
        mark: String,
        source: String,
        circle: i64,
        revision: i64,
    }
}

row! {
    /// An initiative as lists show it.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedInitiative {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) acronym: String,
        pub(crate) kind: String,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        pub(crate) parties: i64,
        pub(crate) circle: i64,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptParty {
        id: Id,
        initiative_id: Id,
        initiative: String,
        organisation_id: Id,
        organisation: String,
        through_id: Option<Id>,
        through: Option<String>,
        role: PartyRole,
        since: Option<When>,
        until: Option<When>,
        source: String,
        circle: i64,
        revision: i64,
    }
}

row! {
    /// A party as the page of an initiative shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedParty {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) through_number: Option<i64>,
        pub(crate) through: Option<String>,
        pub(crate) role: PartyRole,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        pub(crate) source: String,
    }
}

impl ListedInitiative {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

impl ListedParty {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

/// What is shown of an initiative in a list, to a reader of a circle.
macro_rules! columns {
    ($circle:literal) => {
        concat!("i.number, coalesce(t.text, i.name) as name, i.acronym, coalesce(kt.text, k.name) as kind, i.since, i.until, \
           (select count(*) from directory_party p join directory_entry e \
             on e.network_id = p.network_id and e.organisation_id = p.organisation_id \
             where p.network_id = i.network_id and p.initiative_id = i.id and e.circle <= ", $circle, ") as parties, i.circle")
    };
}

statements! {
    pub(crate) one highest_initiative(network_id: Id) -> Option<i64> =
        "select max(number) as number from directory_initiative where network_id = $1";

    /// The rest is written by the update that follows in the same act.
    pub(crate) run insert_initiative(
        network_id: Id, id: Id, number: i64, kind_id: Id, name: &str, language: Language, sort_key: &[u8],
        circle: i64, revision: i64,
    ) = "insert into directory_initiative (network_id, id, number, kind_id, name, language, acronym, told, mark, source, \
           folded, sort_key, circle, revision) values ($1, $2, $3, $4, $5, $6, '', '', '', '', '', $7, $8, $9)";

    pub(crate) run update_initiative(
        kind_id: Id, body_id: Option<Id>, name: &str, acronym: &str, told: &str, since: Option<When>,
        until: Option<When>, mark: &str, source: &str, folded: &str, sort_key: &[u8], circle: i64, revision: i64,
        network_id: Id, id: Id,
    ) = "update directory_initiative set kind_id = $1, body_id = $2, name = $3, acronym = $4, told = $5, since = $6, \
           until = $7, mark = $8, source = $9, folded = $10, sort_key = $11, circle = $12, revision = $13 \
         where network_id = $14 and id = $15";

    one kept_initiative(network_id: Id, id: Id) -> KeptInitiative =
        "select i.id, i.number, i.kind_id, k.name as kind_name, i.body_id, b.name as body_name, i.name, i.language, \
           i.acronym, i.told, i.since, i.until, i.mark, i.source, i.circle, i.revision \
         from directory_initiative i \
         join directory_initiative_kind k on k.network_id = i.network_id and k.id = i.kind_id \
         left join directory_body b on b.network_id = i.network_id and b.id = i.body_id \
         where i.network_id = $1 and i.id = $2";

    /// Those whose names have this in them, with percent signs around it.
    pub all initiatives_called(network_id: Id, folded: &str, circle: i64, limit: i64) -> Id =
        "select id from directory_initiative where network_id = $1 and folded like $2 and circle <= $3 \
         order by sort_key, id limit $4";

    pub one initiative_numbered(network_id: Id, number: i64) -> Id =
        "select id from directory_initiative where network_id = $1 and number = $2";

    /// Those that concern a day: what has ended comes last, then what began last comes first.
    pub(crate) all initiatives_lately(circle: i64, language: Language, network_id: Id, day: &str, limit: i64) -> ListedInitiative =
        concat!("select ", columns!("$1"), " from directory_initiative i \
         join directory_initiative_kind k on k.network_id = i.network_id and k.id = i.kind_id \
         left join i18n_text t on t.subject_id = i.id and t.field = 'name' and t.language = $2 \
         left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $2 \
         where i.network_id = $3 and i.circle <= $1 \
         order by case when i.until is not null and substr($4, 1, length(i.until)) > i.until then 1 else 0 end, \
           coalesce(i.since, '') desc, i.id limit $5");

    pub(crate) all initiatives_of_body(circle: i64, language: Language, network_id: Id, body_id: Id) -> ListedInitiative =
        concat!("select ", columns!("$1"), " from directory_initiative i \
         join directory_initiative_kind k on k.network_id = i.network_id and k.id = i.kind_id \
         left join i18n_text t on t.subject_id = i.id and t.field = 'name' and t.language = $2 \
         left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $2 \
         where i.network_id = $3 and i.circle <= $1 and i.body_id = $4 order by coalesce(i.since, '') desc, i.id");

    pub(crate) run insert_party(
        network_id: Id, id: Id, initiative_id: Id, organisation_id: Id, through_id: Option<Id>, role: PartyRole,
        since: Option<When>, until: Option<When>, source: &str, revision: i64,
    ) = "insert into directory_party (network_id, id, initiative_id, organisation_id, through_id, role, since, until, \
           source, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    pub(crate) run end_party(until: When, revision: i64, network_id: Id, id: Id) =
        "update directory_party set until = $1, revision = $2 where network_id = $3 and id = $4";

    one kept_party(network_id: Id, id: Id) -> KeptParty =
        "select p.id, p.initiative_id, i.name as initiative, p.organisation_id, o.name as organisation, p.through_id, \
           h.name as through, p.role, p.since, p.until, p.source, i.circle, p.revision \
         from directory_party p \
         join directory_initiative i on i.network_id = p.network_id and i.id = p.initiative_id \
         join directory_organisation o on o.id = p.organisation_id \
         left join directory_organisation h on h.id = p.through_id \
         where p.network_id = $1 and p.id = $2";

    /// A party whose part has ended bears the name it had then, as a seat does.
    pub(crate) all parties_of(circle: i64, language: Language, network_id: Id, initiative_id: Id) -> ListedParty =
        "select p.id, e.number, coalesce((select m.name from directory_name m where m.organisation_id = p.organisation_id \
             and m.sort = 'former' and m.withdrawn = false and p.until <= m.until \
             and (m.since is null or m.since <= p.until) order by m.until, m.id limit 1), t.text, o.name) as name, \
           he.number as through_number, coalesce(ht.text, h.name) as through, p.role, p.since, p.until, p.source \
         from directory_party p \
         join directory_entry e on e.network_id = p.network_id and e.organisation_id = p.organisation_id \
         join directory_organisation o on o.id = p.organisation_id \
         left join directory_entry he on he.network_id = p.network_id and he.organisation_id = p.through_id \
           and he.circle <= $1 \
         left join directory_organisation h on h.id = he.organisation_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $2 \
         left join i18n_text ht on ht.subject_id = h.id and ht.field = 'name' and ht.language = $2 \
         where p.network_id = $3 and p.initiative_id = $4 and e.circle <= $1 order by p.role, o.name, p.id";

    pub(crate) all themes_of_initiative(network_id: Id, initiative_id: Id) -> super::ThemeBorne =
        "select t.id, t.number, t.name from directory_initiative_theme b \
         join directory_theme t on t.network_id = b.network_id and t.id = b.theme_id \
         where b.network_id = $1 and b.initiative_id = $2 order by t.number";

    pub(crate) all themes_shown_of_initiative(
        language: Language, network_id: Id, initiative_id: Id, circle: i64,
    ) -> super::ThemeBorne =
        "select t.id, t.number, coalesce(n.text, t.name) as name from directory_initiative_theme b \
         join directory_theme t on t.network_id = b.network_id and t.id = b.theme_id \
         left join i18n_text n on n.subject_id = t.id and n.field = 'name' and n.language = $1 \
         where b.network_id = $2 and b.initiative_id = $3 and t.circle <= $4 order by t.sort_key, t.id";

    pub(crate) run insert_initiative_theme(network_id: Id, initiative_id: Id, theme_id: Id) =
        "insert into directory_initiative_theme (network_id, initiative_id, theme_id) values ($1, $2, $3)";

    pub(crate) run drop_initiative_theme(network_id: Id, initiative_id: Id, theme_id: Id) =
        "delete from directory_initiative_theme where network_id = $1 and initiative_id = $2 and theme_id = $3";

    pub(crate) one called_initiative(language: Language, network_id: Id, id: Id) -> super::Called =
        "select i.number, coalesce(t.text, i.name) as name, i.circle from directory_initiative i \
         left join i18n_text t on t.subject_id = i.id and t.field = 'name' and t.language = $1 \
         where i.network_id = $2 and i.id = $3";

    pub(crate) one initiative_of_party(network_id: Id, id: Id) -> Id =
        "select initiative_id from directory_party where network_id = $1 and id = $2";
}

pub(crate) fn initiative(db: &Db, network: Id, id: Id) -> Result<Option<Initiative>, Fault> {
    let Some(kept) = kept_initiative(db, network, id)? else { return Ok(None) };
    Ok(Some(Initiative {
        id: kept.id,
        number: kept.number,
        told: Undertaking {
            kind: kept.kind_id,
            body: kept.body_id,
            name: kept.name,
            language: kept.language,
            other_names: texts::in_languages(db, id, "name")?,
            acronym: kept.acronym,
            purpose: kept.told,
            since: kept.since,
            until: kept.until,
            mark: kept.mark,
            source: kept.source,
            seen_by: circle(kept.circle)?,
        },
        kind_name: kept.kind_name,
        body_name: kept.body_name.unwrap_or_default(),
        revision: kept.revision,
    }))
}

pub(crate) fn party(db: &Db, network: Id, id: Id) -> Result<Option<Party>, Fault> {
    let Some(kept) = kept_party(db, network, id)? else { return Ok(None) };
    Ok(Some(Party {
        id: kept.id,
        initiative: kept.initiative_id,
        initiative_name: kept.initiative,
        organisation: kept.organisation_id,
        organisation_name: kept.organisation,
        through: kept.through_id.zip(kept.through),
        part: Part { role: kept.role, since: kept.since, until: kept.until, source: kept.source },
        seen_by: circle(kept.circle)?,
        revision: kept.revision,
    }))
}

pub(crate) const INITIATIVES: Listing<ListedInitiative> = Listing {
    name: "initiatives",
    columns: columns!("$2"),
    joins: "join directory_initiative_kind k on k.network_id = i.network_id and k.id = i.kind_id \
        left join i18n_text t on t.subject_id = i.id and t.field = 'name' and t.language = $language \
        left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $language",
    from: "from directory_initiative i",
    conditions: "i.network_id = $1 and i.circle <= $2",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
    ],
    filters: &[
        Filter { name: "q", sql: "i.folded like $?", form: Form::Text },
        Filter {
            name: "kind",
            sql: "i.kind_id = (select id from directory_initiative_kind where network_id = i.network_id and code = $?)",
            form: Form::Text,
        },
        // Of today: dates are compared as far as they are known.
        Filter {
            name: "prepared",
            sql: "substr($?, 1, length(i.since)) < i.since",
            form: Form::Text,
        },
        Filter {
            name: "under-way",
            sql: "coalesce(i.since, i.until) is not null \
              and (i.since is null or substr($?, 1, length(i.since)) >= i.since) \
              and (i.until is null or substr($?, 1, length(i.until)) <= i.until)",
            form: Form::Text,
        },
        Filter { name: "ended", sql: "substr($?, 1, length(i.until)) > i.until", form: Form::Text },
    ],
    tally: None,
    sorts: &[Sort { name: "name", key: "i.sort_key" }],
    id: "i.id",
    row: PhantomData,
};
