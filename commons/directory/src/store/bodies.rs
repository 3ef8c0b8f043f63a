use std::collections::BTreeMap;

use base::{Id, Language, Visibility, When};
use store::{Db, Fault, row, statements, texts};

use crate::body::{Body, Traits};
use crate::seat::{Seat, SeatFunction, Term};

row! {
    /// A body as its row holds it, with the names of what it names.
    #[derive(Debug)]
    pub(crate) struct KeptBody {
        id: Id,
        number: i64,
        kind_id: Id,
        kind_name: String,
        parent_id: Option<Id>,
        parent_name: Option<String>,
        name: String,
        language: Language,
        told: String,
        since: Option<When>,
        until: Option<When>,
        circle: i64,
        revision: i64,
    }
}

row! {
    /// A body and what it stands under.
    #[derive(Debug)]
    pub(crate) struct Branch {
        pub(crate) id: Id,
        pub(crate) parent_id: Option<Id>,
    }
}

row! {
    /// A body as the list of them shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedBody {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) parent_id: Option<Id>,
        pub(crate) name: String,
        pub(crate) kind: String,
        pub(crate) told: String,
        pub(crate) language: Language,
        pub(crate) until: Option<When>,
    }
}

row! {
    /// A seat as pages show it: in which body, held by whom.
    #[derive(Clone, Debug)]
    pub(crate) struct ListedSeat {
        pub(crate) id: Id,
        pub(crate) body_id: Id,
        pub(crate) body_number: i64,
        pub(crate) body: String,
        pub(crate) organisation_id: Id,
        pub(crate) organisation_number: i64,
        pub(crate) organisation: String,
        pub(crate) function: SeatFunction,
        pub(crate) since: Option<When>,
        pub(crate) until: Option<When>,
        pub(crate) source: String,
    }
}

/// Both ends of a seat with their names; `$1` is the reader's language. A seat that has ended shows
/// the name its organisation bore when it ended, one that is held the name of today.
macro_rules! seat_columns {
    () => {
        "select s.id, s.body_id, b.number as body_number, coalesce(bt.text, b.name) as body, s.organisation_id, \
           e.number as organisation_number, \
           coalesce((select m.name from directory_name m where m.organisation_id = s.organisation_id and m.sort = 'former' \
             and m.withdrawn = false and s.until <= m.until and (m.since is null or m.since <= s.until) \
             order by m.until, m.id limit 1), t.text, o.name) as organisation, s.function, s.since, s.until, s.source \
         from directory_seat s \
         join directory_body b on b.network_id = s.network_id and b.id = s.body_id \
         join directory_entry e on e.network_id = s.network_id and e.organisation_id = s.organisation_id \
         join directory_organisation o on o.id = s.organisation_id \
         left join i18n_text bt on bt.subject_id = b.id and bt.field = 'name' and bt.language = $1 \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1"
    };
}

statements! {
    pub(crate) one highest_body(network_id: Id) -> Option<i64> =
        "select max(number) as number from directory_body where network_id = $1";

    pub(crate) run insert_body(
        network_id: Id, id: Id, number: i64, kind_id: Id, parent_id: Option<Id>, name: &str,
        language: Language, told: &str, since: Option<When>, until: Option<When>, circle: i64, revision: i64,
    ) = "insert into directory_body (network_id, id, number, kind_id, parent_id, name, language, told, since, until, \
           circle, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    pub(crate) run update_body(
        kind_id: Id, parent_id: Option<Id>, name: &str, told: &str, since: Option<When>, until: Option<When>,
        circle: i64, revision: i64, network_id: Id, id: Id,
    ) = "update directory_body set kind_id = $1, parent_id = $2, name = $3, told = $4, since = $5, until = $6, \
           circle = $7, revision = $8 where network_id = $9 and id = $10";

    one kept_body(network_id: Id, id: Id) -> KeptBody =
        "select b.id, b.number, b.kind_id, k.name as kind_name, b.parent_id, p.name as parent_name, b.name, b.language, \
           b.told, b.since, b.until, b.circle, b.revision \
         from directory_body b join directory_body_kind k on k.network_id = b.network_id and k.id = b.kind_id \
         left join directory_body p on p.network_id = b.network_id and p.id = b.parent_id \
         where b.network_id = $1 and b.id = $2";

    pub one body_numbered(network_id: Id, number: i64) -> Id =
        "select id from directory_body where network_id = $1 and number = $2";

    pub(crate) one widest_body_under(network_id: Id, parent_id: Id) -> Option<i64> =
        "select min(circle) as circle from directory_body where network_id = $1 and parent_id = $2";

    pub(crate) one widest_decision_of(network_id: Id, body_id: Id) -> Option<i64> =
        "select min(circle) as circle from directory_decision where network_id = $1 and body_id = $2";

    pub(crate) all body_tree(network_id: Id) -> Branch =
        "select id, parent_id from directory_body where network_id = $1 order by id";

    pub(crate) all bodies(language: Language, network_id: Id, circle: i64) -> ListedBody =
        "select b.id, b.number, b.parent_id, coalesce(t.text, b.name) as name, coalesce(kt.text, k.name) as kind, \
           b.told, b.language, b.until \
         from directory_body b join directory_body_kind k on k.network_id = b.network_id and k.id = b.kind_id \
         left join i18n_text t on t.subject_id = b.id and t.field = 'name' and t.language = $1 \
         left join i18n_text kt on kt.subject_id = k.id and kt.field = 'name' and kt.language = $1 \
         where b.network_id = $2 and b.circle <= $3 order by k.nth, b.number";

    pub(crate) all seats_in_network(language: Language, network_id: Id, circle: i64) -> ListedSeat =
        concat!(seat_columns!(), " where s.network_id = $2 and b.circle <= $3 and e.circle <= $3 \
         order by s.body_id, s.function, coalesce(s.since, ''), s.id");

    pub(crate) all seats_of_body(language: Language, network_id: Id, body_id: Id, circle: i64) -> ListedSeat =
        concat!(seat_columns!(), " where s.network_id = $2 and s.body_id = $3 and b.circle <= $4 and e.circle <= $4 \
         order by s.function, coalesce(s.since, ''), s.id");

    pub(crate) run insert_seat(
        network_id: Id, id: Id, body_id: Id, organisation_id: Id, function: SeatFunction, since: Option<When>,
        until: Option<When>, source: &str, revision: i64,
    ) = "insert into directory_seat (network_id, id, body_id, organisation_id, function, since, until, source, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

    pub(crate) run end_seat(until: When, revision: i64, network_id: Id, id: Id) =
        "update directory_seat set until = $1, revision = $2 where network_id = $3 and id = $4";

    one kept_seat(network_id: Id, id: Id) -> KeptSeat =
        "select s.id, s.body_id, b.name as body, s.organisation_id, o.name as organisation, s.function, s.since, s.until, \
           s.source, b.circle, s.revision \
         from directory_seat s join directory_body b on b.network_id = s.network_id and b.id = s.body_id \
         join directory_organisation o on o.id = s.organisation_id where s.network_id = $1 and s.id = $2";
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptSeat {
        id: Id,
        body_id: Id,
        body: String,
        organisation_id: Id,
        organisation: String,
        function: SeatFunction,
        since: Option<When>,
        until: Option<When>,
        source: String,
        circle: i64,
        revision: i64,
    }
}

pub(crate) fn body(db: &Db, network: Id, id: Id) -> Result<Option<Body>, Fault> {
    let Some(kept) = kept_body(db, network, id)? else { return Ok(None) };
    let other_names: BTreeMap<Language, String> = texts::in_languages(db, id, "name")?;
    Ok(Some(Body {
        id: kept.id,
        number: kept.number,
        traits: Traits {
            kind: kept.kind_id,
            parent: kept.parent_id,
            name: kept.name,
            language: kept.language,
            other_names,
            told: kept.told,
            since: kept.since,
            until: kept.until,
            seen_by: circle(kept.circle)?,
        },
        kind_name: kept.kind_name,
        parent_name: kept.parent_name.unwrap_or_default(),
        revision: kept.revision,
    }))
}

pub(crate) fn seat(db: &Db, network: Id, id: Id) -> Result<Option<Seat>, Fault> {
    let Some(kept) = kept_seat(db, network, id)? else { return Ok(None) };
    Ok(Some(Seat {
        id: kept.id,
        body: kept.body_id,
        body_name: kept.body,
        organisation: kept.organisation_id,
        organisation_name: kept.organisation,
        term: Term {
            function: kept.function,
            since: kept.since,
            until: kept.until,
            source: kept.source,
        },
        seen_by: circle(kept.circle)?,
        revision: kept.revision,
    }))
}

pub(crate) fn circle(circle: i64) -> Result<Visibility, Fault> {
    Visibility::of_circle(circle)
        .ok_or_else(|| Fault::Broken(format!("no circle of readers is {circle}")))
}
