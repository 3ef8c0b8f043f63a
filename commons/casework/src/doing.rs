//! Tasks are done, found to be needed no longer, and opened again.

use base::Id;
use base::typed::{Reading, Slips, Typed};
use store::{Act, Deed, Fault, Stop};

use crate::store as sql;
use crate::task::{Elsewhere, LONGEST_ANSWER, State, Task};

const DONE: Deed = Deed("casework.task-done");
const NEEDLESS: Deed = Deed("casework.task-needless");
const REOPENED: Deed = Deed("casework.task-reopened");

/// Why a task was not settled or opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSettled {
    Slips(Slips),
    Elsewhere(Elsewhere),
    Gone,
}

impl From<Slips> for NotSettled {
    fn from(slips: Slips) -> Self {
        NotSettled::Slips(slips)
    }
}

/// Somebody says that it is done; or that it is no longer needed, and why.
pub fn settle(
    act: &Act<'_>,
    network: Id,
    task: Id,
    state: State,
    typed: &Typed,
) -> Result<(), Stop<NotSettled>> {
    let by = act
        .actor()
        .post
        .ok_or_else(|| Fault::Broken("a task is settled by nobody's post".to_owned()))?;
    let mut reading = Reading::of(typed);
    let (deed, answer) = match state {
        State::Needless => (NEEDLESS, reading.name("answer", LONGEST_ANSWER)),
        State::Open | State::Done => (DONE, String::new()),
    };
    reading.done(Some(()))?;
    let now = act.now();
    turned(act, network, task, deed, |task| task.settled(state, &answer, by, now))
}

pub fn reopen(act: &Act<'_>, network: Id, task: Id) -> Result<(), Stop<NotSettled>> {
    turned(act, network, task, REOPENED, Task::reopened)
}

fn turned(
    act: &Act<'_>,
    network: Id,
    task: Id,
    deed: Deed,
    turn: impl FnOnce(Task) -> Result<Task, Elsewhere>,
) -> Result<(), Stop<NotSettled>> {
    let before = sql::task(act, network, task)?.ok_or(Stop::Refused(NotSettled::Gone))?;
    let after = turn(before.clone()).map_err(|why| Stop::Refused(NotSettled::Elsewhere(why)))?;
    sql::save(act, network, &after)?;
    act.changed(deed, &before, &after);
    Ok(())
}
