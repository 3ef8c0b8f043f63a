use base::{Id, Instant, Language};
use store::{Db, Fault, row, statements};

use crate::{Operation, Outcome, State, Step, Way};

row!(Operation {
    network: Id,
    id: Id,
    number: i64,
    kind: String,
    about: Id,
    title: String,
    account: Option<Id>,
    post: Option<Id>,
    as_deputy: bool,
    language: Language,
    way: Way,
    state: State,
    steps: i64,
    next: i64,
    done: i64,
    passed: i64,
    failed: i64,
    undone: i64,
    kept: i64,
    began_at: Instant,
    worked_at: Instant,
    revision: i64,
});

row!(Step { nth: i64, outcome: Outcome, subject: Option<Id>, told: String, held: String });

row! {
    /// Who works at an operation, and until when nobody else does.
    #[derive(Clone, Debug)]
    pub(crate) struct Lease {
        pub(crate) lease_holder: Option<Id>,
        pub(crate) lease_until: Instant,
    }
}

row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Due {
        pub(crate) network_id: Id,
        pub(crate) id: Id,
    }
}

statements! {
    pub(crate) run insert_operation(
        network_id: Id, id: Id, number: i64, kind: &str, about_id: Id, title: &str, account_id: Option<Id>,
        post_id: Option<Id>, as_deputy: bool, language: Language, steps: i64, began_at: Instant,
    ) = "insert into jobs_operation (network_id, id, number, kind, about_id, title, account_id, post_id, as_deputy, language, \
           way, state, steps, next, done, passed, failed, undone, kept, began_at, worked_at, lease_until, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'onward', 'going', $11, 1, 0, 0, 0, 0, 0, $12, $12, 0, 1)";

    pub(crate) run update_operation(
        way: Way, state: State, next: i64, done: i64, passed: i64, failed: i64, undone: i64, kept: i64,
        worked_at: Instant, revision: i64, network_id: Id, id: Id,
    ) = "update jobs_operation set way = $1, state = $2, next = $3, done = $4, passed = $5, failed = $6, undone = $7, \
           kept = $8, worked_at = $9, revision = $10 where network_id = $11 and id = $12";

    /// Who answers for it from now on.
    pub(crate) run hand_over(
        account_id: Option<Id>, post_id: Option<Id>, as_deputy: bool, language: Language, network_id: Id, id: Id,
    ) = "update jobs_operation set account_id = $1, post_id = $2, as_deputy = $3, language = $4 \
         where network_id = $5 and id = $6";

    pub(crate) run hold(lease_holder: Option<Id>, lease_until: Instant, network_id: Id, id: Id) =
        "update jobs_operation set lease_holder = $1, lease_until = $2 where network_id = $3 and id = $4";

    /// One that can be worked at: the one that has waited longest.
    pub(crate) one due(now: Instant, lease_holder: Id, limit: i64) -> Due =
        "select network_id, id from jobs_operation \
         where state = 'going' and (lease_until <= $1 or lease_holder = $2) order by lease_until, id limit $3";

    pub(crate) one lease(network_id: Id, id: Id) -> Lease =
        "select lease_holder, lease_until from jobs_operation where network_id = $1 and id = $2";

    pub one find(network_id: Id, id: Id) -> Operation =
        "select network_id as network, id, number, kind, about_id as about, title, account_id as account, \
           post_id as post, as_deputy, language, way, state, steps, next, done, passed, failed, undone, kept, began_at, \
           worked_at, revision \
         from jobs_operation where network_id = $1 and id = $2";

    pub(crate) one operation_numbered(network_id: Id, number: i64) -> Id =
        "select id from jobs_operation where network_id = $1 and number = $2";

    /// Those of a network that came before one, the latest first.
    pub(crate) all operations(network_id: Id, before: i64, limit: i64) -> Operation =
        "select network_id as network, id, number, kind, about_id as about, title, account_id as account, \
           post_id as post, as_deputy, language, way, state, steps, next, done, passed, failed, undone, kept, began_at, \
           worked_at, revision \
         from jobs_operation where network_id = $1 and number < $2 order by number desc limit $3";

    /// Those that somebody began, or took up again, in whatever network.
    pub(crate) all operations_by(account_id: Id) -> Operation =
        "select network_id as network, id, number, kind, about_id as about, title, account_id as account, \
           post_id as post, as_deputy, language, way, state, steps, next, done, passed, failed, undone, kept, began_at, \
           worked_at, revision \
         from jobs_operation where account_id = $1 order by began_at, id",
        scans because "operations are few, and rarely asked for by who began them";

    pub(crate) run insert_step(
        network_id: Id, operation_id: Id, nth: i64, outcome: Outcome, subject_id: Option<Id>, told: &str,
    ) = "insert into jobs_step (network_id, operation_id, nth, outcome, subject_id, told, held) \
         values ($1, $2, $3, $4, $5, $6, '')";

    pub(crate) run turn_step(
        outcome: Outcome, told: &str, held: &str, network_id: Id, operation_id: Id, nth: i64,
    ) = "update jobs_step set outcome = $1, told = $2, held = $3 where network_id = $4 and operation_id = $5 and nth = $6";

    /// What is to be undone next, the last first.
    pub(crate) all done_before(network_id: Id, operation_id: Id, nth: i64, limit: i64) -> Step =
        "select nth, outcome, subject_id as subject, told, held from jobs_step \
         where network_id = $1 and operation_id = $2 and outcome = 'done' and nth < $3 order by nth desc limit $4";

    /// What became of steps after one, of one outcome.
    pub(crate) all steps_with(network_id: Id, operation_id: Id, outcome: Outcome, nth: i64, limit: i64) -> Step =
        "select nth, outcome, subject_id as subject, told, held from jobs_step \
         where network_id = $1 and operation_id = $2 and outcome = $3 and nth > $4 order by nth limit $5";
}

pub(crate) fn numbered(db: &Db, network: Id, number: i64) -> Result<Option<Operation>, Fault> {
    let id = operation_numbered(db, network, number)?;
    id.map(|id| find(db, network, id)).transpose().map(Option::flatten)
}

/// Writes the state after a change.
pub(crate) fn save(act: &store::Act<'_>, after: &Operation) -> Result<(), Fault> {
    update_operation(
        act,
        after.way,
        after.state,
        after.next,
        after.done,
        after.passed,
        after.failed,
        after.undone,
        after.kept,
        after.worked_at,
        after.revision,
        after.network,
        after.id,
    )?;
    Ok(())
}
