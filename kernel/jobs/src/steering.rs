//! What people do to an operation: begin it, stop it, take it up again, undo it.

use base::Id;
use store::{Act, Deed, Fault, Stop, numbers};

use crate::store as sql;
use crate::{NotNow, Operation, State, Way};

const BEGUN: Deed = Deed("jobs.operation-begun");
const STOPPED: Deed = Deed("jobs.operation-stopped");
const RESUMED: Deed = Deed("jobs.operation-resumed");
const TURNED_BACK: Deed = Deed("jobs.operation-undone");
const NUMBERED: &str = "operation";

/// What is known of an operation before it begins.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// The operation of the act's own head, so that its record leads here.
    pub id: Id,
    pub network: Id,
    pub kind: &'static str,
    pub about: Id,
    pub title: String,
    pub steps: i64,
}

/// From now on whoever works takes it up, in the name of who begins it.
pub fn begin(act: &Act<'_>, beginning: &Beginning) -> Result<Operation, Fault> {
    let number = numbers::next(act, beginning.network, NUMBERED)?;
    let (actor, now) = (act.actor(), act.now());
    let operation = Operation {
        network: beginning.network,
        id: beginning.id,
        number,
        kind: beginning.kind.to_owned(),
        about: beginning.about,
        title: beginning.title.clone(),
        account: actor.account,
        post: actor.post,
        as_deputy: actor.as_deputy,
        language: actor.language,
        way: Way::Onward,
        state: State::Going,
        steps: beginning.steps,
        next: 1,
        done: 0,
        passed: 0,
        failed: 0,
        undone: 0,
        kept: 0,
        began_at: now,
        worked_at: now,
        revision: 1,
    };
    sql::insert_operation(
        act,
        operation.network,
        operation.id,
        number,
        &operation.kind,
        operation.about,
        &operation.title,
        operation.account,
        operation.post,
        operation.as_deputy,
        operation.language,
        operation.steps,
        now,
    )?;
    act.created(BEGUN, &operation);
    Ok(operation)
}

/// Nobody works at it until it is taken up again; what is done stays done.
pub fn stop(act: &Act<'_>, network: Id, id: Id) -> Result<(), Stop<NotNow>> {
    steer(act, STOPPED, network, id, Operation::stopped)
}

pub fn resume(act: &Act<'_>, network: Id, id: Id) -> Result<(), Stop<NotNow>> {
    steer(act, RESUMED, network, id, |operation| operation.resumed(act.actor()))
}

/// What was done is undone, the last first, but for what was changed since.
pub fn undo(act: &Act<'_>, network: Id, id: Id) -> Result<(), Stop<NotNow>> {
    steer(act, TURNED_BACK, network, id, |operation| operation.turned_back(act.actor()))
}

fn steer(
    act: &Act<'_>,
    deed: Deed,
    network: Id,
    id: Id,
    rule: impl FnOnce(&Operation) -> Result<Operation, NotNow>,
) -> Result<(), Stop<NotNow>> {
    let before = sql::find(act, network, id)?.ok_or(Stop::Refused(NotNow::Gone))?;
    let after = rule(&before).map_err(Stop::Refused)?;
    let after = Operation { revision: before.revision + 1, ..after };
    // Whoever was at it finds out when they next look; nobody has to be waited for.
    sql::hold(act, None, act.now(), network, id)?;
    let Operation { account, post, as_deputy, language, .. } = after;
    sql::hand_over(act, account, post, as_deputy, language, network, id)?;
    sql::save(act, &after)?;
    act.changed(deed, &before, &after);
    Ok(())
}
