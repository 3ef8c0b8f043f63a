use std::marker::PhantomData;

use base::{Id, Language, codes};
use store::{
    Db, Fault, Filter, Form, Listing, Parameter, Sort, row, statements, stored_as_code, texts,
};

use super::circle;
use crate::theme::{Facet, Theme, Wording};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptTheme {
        id: Id,
        number: i64,
        facet: Facet,
        name: String,
        language: Language,
        aliases: String,
        told: String,
        aims: String,
        circle: i64,
        revision: i64,
    }
}

row! {
    /// A theme as it is borne by somebody, in its network's own words.
    #[derive(Clone, Debug)]
    pub(crate) struct ThemeBorne {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) name: String,
    }
}

row! {
    /// A theme as lists show it.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedTheme {
        pub(crate) number: i64,
        pub(crate) name: String,
        pub(crate) facet: Facet,
        pub(crate) aims: String,
        pub(crate) organisations: i64,
        pub(crate) bodies: i64,
        pub(crate) circle: i64,
    }
}

codes! {
    /// Who bears a theme.
    pub enum BearerSort {
        Organisation = "organisation",
        Body = "body",
        Initiative = "initiative",
    }
}
stored_as_code!(BearerSort);

row! {
    /// Who works on a theme.
    #[derive(Clone, Debug)]
    pub(crate) struct Bearing {
        pub(crate) id: Id,
        pub(crate) sort: BearerSort,
        pub(crate) number: i64,
        pub(crate) name: String,
    }
}

row! {
    /// A theme that another network calls the same.
    #[derive(Clone, Debug)]
    pub(crate) struct SameTheme {
        pub(crate) slug: String,
        pub(crate) acronym: String,
        pub(crate) number: i64,
        pub(crate) name: String,
    }
}

statements! {
    pub(crate) one highest_theme(network_id: Id) -> Option<i64> =
        "select max(number) as number from directory_theme where network_id = $1";

    pub(crate) run insert_theme(
        network_id: Id, id: Id, number: i64, facet: Facet, name: &str, language: Language, aliases: &str, told: &str,
        aims: &str, folded: &str, same: &str, sort_key: &[u8], circle: i64, revision: i64,
    ) = "insert into directory_theme (network_id, id, number, facet, name, language, aliases, told, aims, folded, same, \
           sort_key, circle, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

    pub(crate) run update_theme(
        facet: Facet, name: &str, aliases: &str, told: &str, aims: &str, folded: &str, same: &str, sort_key: &[u8],
        circle: i64, revision: i64, network_id: Id, id: Id,
    ) = "update directory_theme set facet = $1, name = $2, aliases = $3, told = $4, aims = $5, folded = $6, same = $7, \
           sort_key = $8, circle = $9, revision = $10 where network_id = $11 and id = $12";

    one kept_theme(network_id: Id, id: Id) -> KeptTheme =
        "select id, number, facet, name, language, aliases, told, aims, circle, revision from directory_theme \
         where network_id = $1 and id = $2";

    pub(crate) one theme_numbered(network_id: Id, number: i64) -> Id =
        "select id from directory_theme where network_id = $1 and number = $2";

    pub(crate) all themes_there(network_id: Id) -> ThemeBorne =
        "select id, number, name from directory_theme where network_id = $1 order by number";

    pub(crate) all themes_of_organisation(network_id: Id, organisation_id: Id) -> ThemeBorne =
        "select t.id, t.number, t.name from directory_organisation_theme b \
         join directory_theme t on t.network_id = b.network_id and t.id = b.theme_id \
         where b.network_id = $1 and b.organisation_id = $2 order by t.number";

    pub(crate) all themes_of_body(network_id: Id, body_id: Id) -> ThemeBorne =
        "select t.id, t.number, t.name from directory_body_theme b \
         join directory_theme t on t.network_id = b.network_id and t.id = b.theme_id \
         where b.network_id = $1 and b.body_id = $2 order by t.number";

    pub(crate) all themes_shown_of_body(language: Language, network_id: Id, body_id: Id, circle: i64) -> ThemeBorne =
        "select t.id, t.number, coalesce(n.text, t.name) as name from directory_body_theme b \
         join directory_theme t on t.network_id = b.network_id and t.id = b.theme_id \
         left join i18n_text n on n.subject_id = t.id and n.field = 'name' and n.language = $1 \
         where b.network_id = $2 and b.body_id = $3 and t.circle <= $4 order by t.sort_key, t.id";

    pub(crate) run insert_organisation_theme(network_id: Id, organisation_id: Id, theme_id: Id) =
        "insert into directory_organisation_theme (network_id, organisation_id, theme_id) values ($1, $2, $3)";

    pub(crate) run drop_organisation_theme(network_id: Id, organisation_id: Id, theme_id: Id) =
        "delete from directory_organisation_theme where network_id = $1 and organisation_id = $2 and theme_id = $3";

    pub(crate) run insert_body_theme(network_id: Id, body_id: Id, theme_id: Id) =
        "insert into directory_body_theme (network_id, body_id, theme_id) values ($1, $2, $3)";

    pub(crate) run drop_body_theme(network_id: Id, body_id: Id, theme_id: Id) =
        "delete from directory_body_theme where network_id = $1 and body_id = $2 and theme_id = $3";

    /// Who works on a theme, as far as a reader may know of them.
    pub(crate) all bearing(language: Language, network_id: Id, theme_id: Id, circle: i64) -> Bearing =
        "select b.id, 'body' as sort, b.number, coalesce(n.text, b.name) as name \
         from directory_body_theme t join directory_body b on b.network_id = t.network_id and b.id = t.body_id \
         left join i18n_text n on n.subject_id = b.id and n.field = 'name' and n.language = $1 \
         where t.network_id = $2 and t.theme_id = $3 and b.circle <= $4 \
         union all \
         select i.id, 'initiative' as sort, i.number, coalesce(n.text, i.name) as name \
         from directory_initiative_theme t \
         join directory_initiative i on i.network_id = t.network_id and i.id = t.initiative_id \
         left join i18n_text n on n.subject_id = i.id and n.field = 'name' and n.language = $1 \
         where t.network_id = $2 and t.theme_id = $3 and i.circle <= $4 \
         union all \
         select o.id, 'organisation' as sort, e.number, coalesce(n.text, o.name) as name \
         from directory_organisation_theme t \
         join directory_entry e on e.network_id = t.network_id and e.organisation_id = t.organisation_id \
         join directory_organisation o on o.id = t.organisation_id \
         left join i18n_text n on n.subject_id = o.id and n.field = 'name' and n.language = $1 \
         where t.network_id = $2 and t.theme_id = $3 and e.circle <= $4 \
         order by sort, name, id";

    /// What other networks call by the same name, where everybody may see it.
    pub(crate) all same_themes(language: Language, same: &str, network_id: Id) -> SameTheme =
        "select n.slug, coalesce(a.text, n.acronym) as acronym, t.number, coalesce(tt.text, t.name) as name \
         from directory_theme t join directory_network n on n.id = t.network_id \
         left join i18n_text a on a.subject_id = n.id and a.field = 'acronym' and a.language = $1 \
         left join i18n_text tt on tt.subject_id = t.id and tt.field = 'name' and tt.language = $1 \
         where t.same = $2 and t.network_id <> $3 and t.circle = 0 order by n.slug, t.number";

    pub(crate) one called_theme(language: Language, network_id: Id, id: Id) -> super::Called =
        "select t.number, coalesce(n.text, t.name) as name, t.circle from directory_theme t \
         left join i18n_text n on n.subject_id = t.id and n.field = 'name' and n.language = $1 \
         where t.network_id = $2 and t.id = $3";
}

pub(crate) fn theme(db: &Db, network: Id, id: Id) -> Result<Option<Theme>, Fault> {
    let Some(kept) = kept_theme(db, network, id)? else { return Ok(None) };
    Ok(Some(Theme {
        id: kept.id,
        number: kept.number,
        wording: Wording {
            facet: kept.facet,
            name: kept.name,
            language: kept.language,
            other_names: texts::in_languages(db, id, "name")?,
            aliases: kept.aliases,
            other_aliases: texts::in_languages(db, id, "aliases")?,
            told: kept.told,
            aims: kept.aims.trim().to_owned(),
            seen_by: circle(kept.circle)?,
        },
        revision: kept.revision,
    }))
}

pub(crate) const THEMES: Listing<ListedTheme> = Listing {
    name: "themes",
    columns: "t.number, coalesce(n.text, t.name) as name, t.facet, t.aims, \
        (select count(*) from directory_organisation_theme b \
          join directory_entry e on e.network_id = b.network_id and e.organisation_id = b.organisation_id \
          where b.network_id = t.network_id and b.theme_id = t.id and e.circle <= $2) as organisations, \
        (select count(*) from directory_body_theme b \
          join directory_body y on y.network_id = b.network_id and y.id = b.body_id \
          where b.network_id = t.network_id and b.theme_id = t.id and y.circle <= $2) as bodies, t.circle",
    joins: "left join i18n_text n on n.subject_id = t.id and n.field = 'name' and n.language = $language",
    from: "from directory_theme t",
    conditions: "t.network_id = $1 and t.circle <= $2",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
    ],
    filters: &[
        Filter { name: "q", sql: "t.folded like $?", form: Form::Text },
        Filter { name: "facet", sql: "t.facet = $?", form: Form::Text },
        // A goal, or one of its targets.
        Filter {
            name: "goal",
            sql: "(t.aims like '% ' || $? || ' %' or t.aims like '% ' || $? || '.%')",
            form: Form::Text,
        },
    ],
    tally: None,
    sorts: &[Sort { name: "name", key: "t.sort_key" }],
    id: "t.id",
    row: PhantomData,
};
