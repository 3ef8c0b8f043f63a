use base::{Id, Language, Span, When};
use store::{Db, Fault, row, statements};

use crate::belonging::{Belonging, Terms};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptBelonging {
        id: Id,
        number: i64,
        organisation_id: Id,
        organisation: String,
        kind_id: Id,
        kind: String,
        since: Option<When>,
        until: Option<When>,
        source: String,
        revision: i64,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptSpan {
        id: Id,
        since: Option<When>,
        until: Option<When>,
    }
}

row! {
    /// A belonging as pages show it.
    #[derive(Clone, Debug)]
    pub(crate) struct ShownBelonging {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) organisation_number: i64,
        pub(crate) organisation: String,
        pub(crate) kind: String,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        pub(crate) source: String,
        pub(crate) revision: i64,
    }
}

impl ShownBelonging {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }
}

/// `$1` is the reader's language.
macro_rules! shown {
    () => {
        "select b.id, b.number, e.number as organisation_number, coalesce(t.text, e.name) as organisation, \
           coalesce(kt.text, k.name) as kind, b.since, b.until, b.source, b.revision \
         from membership_belonging b \
         join directory_known e on e.network_id = b.network_id and e.organisation_id = b.organisation_id \
         join membership_kind k on k.network_id = b.network_id and k.id = b.kind_id \
         left join i18n_text t on t.subject_id = b.organisation_id and t.field = 'name' and t.language = $1 \
         left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $1"
    };
}

statements! {
    /// How often an organisation has belonged, whatever became of it.
    pub(crate) one belongings_counted(network_id: Id, organisation_id: Id) -> i64 =
        "select count(*) from membership_belonging where network_id = $1 and organisation_id = $2";

    pub(crate) run insert_belonging(
        network_id: Id, id: Id, number: i64, organisation_id: Id, kind_id: Id, since: Option<When>,
        until: Option<When>, source: &str, revision: i64,
    ) = "insert into membership_belonging (network_id, id, number, organisation_id, kind_id, since, until, source, \
           revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    pub(crate) run update_belonging(
        kind_id: Id, since: Option<When>, until: Option<When>, source: &str, revision: i64, network_id: Id, id: Id,
    ) = "update membership_belonging set kind_id = $1, since = $2, until = $3, source = $4, revision = $5 \
         where network_id = $6 and id = $7";

    one kept_belonging(network_id: Id, id: Id) -> KeptBelonging =
        "select b.id, b.number, b.organisation_id, e.name as organisation, b.kind_id, k.name as kind, b.since, b.until, \
           b.source, b.revision \
         from membership_belonging b \
         join directory_known e on e.network_id = b.network_id and e.organisation_id = b.organisation_id \
         join membership_kind k on k.network_id = b.network_id and k.id = b.kind_id \
         where b.network_id = $1 and b.id = $2";

    all kept_spans(network_id: Id, organisation_id: Id) -> KeptSpan =
        "select id, since, until from membership_belonging where network_id = $1 and organisation_id = $2 order by id";

    pub(crate) one belonging_numbered(network_id: Id, number: i64) -> Id =
        "select id from membership_belonging where network_id = $1 and number = $2";

    /// One that the reader may know of.
    pub(crate) one shown(language: Language, network_id: Id, id: Id, circle: i64) -> ShownBelonging =
        concat!(shown!(), " where b.network_id = $2 and b.id = $3 and e.circle <= $4");

    pub(crate) all shown_of(
        language: Language, network_id: Id, organisation_id: Id, circle: i64,
    ) -> ShownBelonging =
        concat!(shown!(), " where b.network_id = $2 and b.organisation_id = $3 and e.circle <= $4 \
         order by coalesce(b.since, '') desc, b.id desc");

    /// Those that end between these years; a text sorts as time does.
    pub(crate) all ending(language: Language, network_id: Id, from_year: &str, to_year: &str) -> ShownBelonging =
        concat!(shown!(), " where b.network_id = $2 and b.until >= $3 and b.until < $4 order by b.until, b.number");
}

pub(crate) fn belonging(db: &Db, network: Id, id: Id) -> Result<Option<Belonging>, Fault> {
    let kept = kept_belonging(db, network, id)?;
    Ok(kept.map(|kept| Belonging {
        id: kept.id,
        number: kept.number,
        organisation: kept.organisation_id,
        organisation_name: kept.organisation,
        terms: Terms {
            kind: kept.kind_id,
            span: Span { since: kept.since, until: kept.until },
            source: kept.source,
        },
        kind_name: kept.kind,
        revision: kept.revision,
    }))
}

/// When an organisation belongs or belonged, one belonging left aside.
pub(crate) fn spans_of(
    db: &Db,
    network: Id,
    organisation: Id,
    but: Option<Id>,
) -> Result<Vec<Span>, Fault> {
    let kept = kept_spans(db, network, organisation)?;
    let others = kept.into_iter().filter(|kept| Some(kept.id) != but);
    Ok(others.map(|kept| Span { since: kept.since, until: kept.until }).collect())
}
