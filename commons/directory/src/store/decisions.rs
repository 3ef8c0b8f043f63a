use std::marker::PhantomData;

use base::{Id, Language, When};
use store::{Db, Fault, Filter, Form, Listing, Parameter, Sort, row, statements};

use super::circle;
use crate::decision::{Decision, Outcome, Resolution};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptDecision {
        id: Id,
        number: i64,
        body_id: Id,
        body: String,
        taken: When,
        meeting: String,
        title: String,
        language: Language,
        told: String,
        result: Outcome,
        circle: i64,
        revision: i64,
    }
}

row! {
    /// A decision as lists show it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct ListedDecision {
        pub(crate) number: i64,
        pub(crate) title: String,
        pub(crate) body_number: i64,
        pub(crate) body: String,
        pub(crate) taken: When,
        pub(crate) result: Outcome,
        pub(crate) circle: i64,
    }
}

statements! {
    pub(crate) one highest_decision(network_id: Id) -> Option<i64> =
        "select max(number) as number from directory_decision where network_id = $1";

    pub(crate) run insert_decision(
        network_id: Id, id: Id, number: i64, body_id: Id, taken: When, meeting: &str, title: &str,
        language: Language, told: &str, result: Outcome, circle: i64, revision: i64,
    ) = "insert into directory_decision (network_id, id, number, body_id, taken, meeting, title, language, told, result, \
           circle, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    pub(crate) run update_decision(
        taken: When, meeting: &str, title: &str, told: &str, result: Outcome, circle: i64, revision: i64,
        network_id: Id, id: Id,
    ) = "update directory_decision set taken = $1, meeting = $2, title = $3, told = $4, result = $5, circle = $6, \
           revision = $7 where network_id = $8 and id = $9";

    one kept_decision(network_id: Id, id: Id) -> KeptDecision =
        "select d.id, d.number, d.body_id, b.name as body, d.taken, d.meeting, d.title, d.language, d.told, d.result, \
           d.circle, d.revision \
         from directory_decision d join directory_body b on b.network_id = d.network_id and b.id = d.body_id \
         where d.network_id = $1 and d.id = $2";

    pub one decision_taken(network_id: Id, id: Id) -> When =
        "select taken from directory_decision where network_id = $1 and id = $2";

    pub one decision_numbered(network_id: Id, number: i64) -> Id =
        "select id from directory_decision where network_id = $1 and number = $2";

    pub(crate) all decisions_of(language: Language, network_id: Id, body_id: Id, circle: i64) -> ListedDecision =
        "select d.number, d.title, b.number as body_number, coalesce(t.text, b.name) as body, d.taken, d.result, d.circle \
         from directory_decision d join directory_body b on b.network_id = d.network_id and b.id = d.body_id \
         left join i18n_text t on t.subject_id = b.id and t.field = 'name' and t.language = $1 \
         where d.network_id = $2 and d.body_id = $3 and d.circle <= $4 order by d.taken desc, d.id desc";
}

pub(crate) fn decision(db: &Db, network: Id, id: Id) -> Result<Option<Decision>, Fault> {
    let Some(kept) = kept_decision(db, network, id)? else { return Ok(None) };
    Ok(Some(Decision {
        id: kept.id,
        number: kept.number,
        body: kept.body_id,
        body_name: kept.body,
        told: Resolution {
            taken: kept.taken,
            meeting: kept.meeting,
            title: kept.title,
            language: kept.language,
            text: kept.told,
            outcome: kept.result,
            seen_by: circle(kept.circle)?,
        },
        revision: kept.revision,
    }))
}

pub(crate) const DECISIONS: Listing<ListedDecision> = Listing {
    name: "decisions",
    columns: "d.number, d.title, b.number as body_number, coalesce(t.text, b.name) as body, d.taken, d.result, d.circle",
    joins: "join directory_body b on b.network_id = d.network_id and b.id = d.body_id \
        left join i18n_text t on t.subject_id = b.id and t.field = 'name' and t.language = $language",
    from: "from directory_decision d",
    conditions: "d.network_id = $1 and d.circle <= $2",
    fixed: &[
        Parameter { name: "network_id", form: Form::Bytes, nullable: false },
        Parameter { name: "circle", form: Form::Integer, nullable: false },
    ],
    filters: &[
        Filter {
            name: "body",
            sql: "d.body_id = (select id from directory_body where network_id = d.network_id and number = $?)",
            form: Form::Integer,
        },
        Filter { name: "result", sql: "d.result = $?", form: Form::Text },
    ],
    tally: None,
    sorts: &[Sort { name: "taken", key: "d.taken" }],
    id: "d.id",
    row: PhantomData,
};
