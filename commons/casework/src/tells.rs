//! What casework tells the desk and other crates' pages: what waits for a post, the tasks and links of
//! a record, and which of them are steps of its thread.

use base::{Id, Language, Visibility, When};
use maud::{Markup, html};
use store::{Db, Subject};
use web::{Acts, Ask, Holder, Named, Progress, Step, Tells, Trouble};

use crate::addresses;
use crate::link::Linked;
use crate::pages::{holds, links, own_posts, seen, settles};
use crate::store::{self as sql, ListedTask};
use crate::task::{Concerning, State, Task};
use crate::views::{links as view, panel};
use crate::waiting::waiting;
use crate::words::Words;

pub const TELLS: Tells = Tells { waiting, named, deed, panel, steps, holder, ..Tells::NOTHING };

/// A page shows so many tasks of its record; the list has them all.
const SHOWN: i64 = 30;
/// So many of them are steps of its thread, of those done and of those to come.
const STEPS: usize = 3;

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    match kind {
        Task::KIND => Ok(seen(ask, db, id)?.map(|seen| of(ask, &seen.task))),
        Linked::KIND => match sql::kept_kind(db, ask.network()?.id, id)? {
            Some(kind) => ask.named(db, &kind, id),
            None => Ok(None),
        },
        Concerning::KIND => match sql::kind_of_subject(db, ask.network()?.id, id)?.flatten() {
            Some(kind) => ask.named(db, &kind, id),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}

fn of(ask: &Ask, task: &Task) -> Named {
    Named { name: task.wanted.title.clone(), path: addresses::task(ask.slug(), task.number) }
}

/// Things hang on tasks too, for who sees as far as the task and may settle it.
fn holder(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Holder>, Trouble> {
    if kind != Task::KIND {
        return Ok(None);
    }
    let Some(seen) = seen(ask, db, id)? else { return Ok(None) };
    let seen_by = seen.task.wanted.seen_by.max(seen.above());
    let sees = ask.scope.sees(ask.network()?.id, seen_by);
    let post = settles(ask, &seen.task)?.filter(|_| sees);
    Ok(Some(Holder { named: of(ask, &seen.task), seen_by, post }))
}

fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    match deed {
        "casework.task-given" => Some(words.deed_given()),
        "casework.task-edited" => Some(words.deed_edited()),
        "casework.task-done" => Some(words.deed_done()),
        "casework.task-needless" => Some(words.deed_needless()),
        "casework.task-reopened" => Some(words.deed_reopened()),
        "casework.linked" => Some(words.deed_linked()),
        "casework.link-ended" => Some(words.deed_link_ended()),
        "casework.task-reminded" => Some(words.deed_reminded()),
        _ => None,
    }
}

/// The tasks about a record, as far as this reader knows of them; none about what is no record of theirs.
fn about(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Vec<ListedTask>>, Trouble> {
    // A task is about no other task.
    if kind == Task::KIND || ask.holder(db, kind, id)?.is_none() {
        return Ok(None);
    }
    let network = ask.network()?.id;
    let circle = ask.scope.sees_in(network).circle();
    if circle == Visibility::Public.circle() && ask.session.is_none() {
        return Ok(None);
    }
    Ok(Some(sql::tasks_about(db, network, id, circle, &own_posts(ask, db)?, SHOWN)?))
}

fn panel(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Markup>, Trouble> {
    let Some(holder) = ask.holder(db, kind, id)? else { return Ok(None) };
    let tasks = about(ask, db, kind, id)?;
    let tasks = tasks.and_then(|tasks| panel::of_record(ask, (kind, id), &tasks));
    let links = links::shown(ask, db, id)?;
    let links = view::of_record(ask, (kind, id), &links, holder.post.is_some());
    let both = tasks.is_some() || links.is_some();
    Ok(both.then(|| html! { @if let Some(tasks) = tasks { (tasks) } @if let Some(links) = links { (links) } }))
}

/// What was decided and done lately about a record, and what is still to be done by a day.
fn steps(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Vec<Step>, Trouble> {
    let tasks = about(ask, db, kind, id)?.unwrap_or_default();
    let done = tasks.iter().filter(|task| task.state == State::Done).take(STEPS);
    let ahead = tasks.iter().filter(|task| task.state == State::Open && task.due.is_some());
    let mut steps: Vec<Step> = done.chain(ahead.take(STEPS)).map(|task| step(ask, task)).collect();
    let network = ask.network()?.id;
    for (link, _, other) in links::shown(ask, db, id)? {
        let (_, (of, decision)) = link.seen_at(id);
        if of == directory::Decision::KIND
            && let Some(taken) = directory::decision_taken(db, network, *decision)?
        {
            steps.push(Step {
                progress: Progress::Done,
                what: other.name,
                path: Some(other.path),
                acts: None,
                on: Some(taken),
            });
        }
    }
    Ok(steps)
}

fn step(ask: &Ask, task: &ListedTask) -> Step {
    let settled = task.settled_at.map(|at| When::Day(ask.day_of(at)));
    Step {
        progress: if settled.is_some() { Progress::Done } else { Progress::Next },
        what: task.title.clone(),
        path: Some(addresses::task(ask.slug(), task.number)),
        acts: Some(Acts { name: task.post.clone(), mine: holds(ask, task.post_id) }),
        on: settled.or(task.due),
    }
}
