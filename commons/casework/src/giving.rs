//! Tasks are given to posts, and what is written of them is put right.

use base::typed::Typed;
use base::{Id, Visibility, When};
use mail::State as Letter;
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Db, Deed, Fault, Stop, numbers};

use crate::letters::{self, GIVEN, Office};
use crate::reminding::is_near;
use crate::store as sql;
use crate::task::{Concerning, Hung, State, Task, Wanted};

const GAVE: Deed = Deed("casework.task-given");
const EDITED: Deed = Deed("casework.task-edited");
const NUMBERED: &str = "task";

/// Whether the post knows of what was given to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// A letter is on its way, or held.
    Written(Letter),
    /// Nobody holds the post: whoever takes it finds the task there.
    Vacant,
    /// Whoever gave it holds the post.
    Oneself,
}

/// The posts that see what these may see.
pub(crate) fn posts_that_see(
    db: &Db,
    network: Id,
    above: Visibility,
) -> Result<Vec<directory::PostChoice>, Fault> {
    let mut all = directory::post_choices(db, network)?;
    all.retain(|post| directory::policy::sees(post.function) >= above);
    Ok(all)
}

/// The same with the post whose it is already.
fn may_have_it(
    db: &Db,
    network: Id,
    above: Visibility,
    already: Option<Id>,
) -> Result<Vec<Id>, Fault> {
    let posts = posts_that_see(db, network, above)?.into_iter().map(|post| post.id);
    Ok(posts.chain(already).collect())
}

/// Gives a task to a post, which is written to.
pub fn give(
    act: &Act<'_>,
    office: &Office,
    about: Option<&Hung>,
    typed: &Typed,
) -> Result<(Task, Told), Stop<NotEdited>> {
    let network = office.network;
    let asked_by = act
        .actor()
        .post
        .ok_or_else(|| Fault::Broken("a task is given by nobody's post".to_owned()))?;
    let above = about.map_or(Visibility::Public, |about| about.seen_by);
    let wanted = Wanted::read(typed, &may_have_it(act, network, above, None)?, above)?;
    let due = wanted.due;
    let task = Task {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        asked_by,
        about: about.map(|about| (about.kind.clone(), about.id)),
        post_name: directory::post_name(act, network, wanted.post)?.unwrap_or_default(),
        wanted,
        language: act.actor().language,
        state: State::Open,
        answer: String::new(),
        settled: None,
        given_at: act.now(),
        // The letter that gives it comes near enough.
        reminded_for: due
            .filter(|due| is_near(*due, office.today))
            .map(|due| When::Day(due.latest())),
        revision: 1,
    };
    sql::insert(act, network, &task)?;
    act.created(GAVE, &task);
    if let Some(about) = about {
        act.created(GAVE, &Concerning { record: about.id, task: &task });
    }
    let told = tell(act, office, &task)?;
    Ok((task, told))
}

/// Writes a form over what is written of a task that had this revision when the form was begun.
/// `above` is who sees the record that it is about.
pub fn edit(
    act: &Act<'_>,
    office: &Office,
    task: Id,
    begun_at: i64,
    sent: &Typed,
    above: Visibility,
) -> Result<Edited, Stop<NotEdited>> {
    let network = office.network;
    let before = sql::task(act, network, task)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let posts = may_have_it(act, network, above, Some(before.wanted.post))?;
    let wanted = Wanted::read(&merged.typed, &posts, above)?;
    if wanted == before.wanted {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let post_name = directory::post_name(act, network, wanted.post)?.unwrap_or_default();
    let after = Task { wanted, post_name, revision: before.revision + 1, ..before.clone() };
    sql::save(act, network, &after)?;
    act.changed(EDITED, &before, &after);
    if after.state == State::Open && after.wanted.post != before.wanted.post {
        tell(act, office, &after)?;
    }
    Ok(Edited { taken: merged.taken })
}

/// A letter to whoever holds the post, unless they gave the task themselves.
fn tell(act: &Act<'_>, office: &Office, task: &Task) -> Result<Told, Fault> {
    let holders = directory::held_by(act, office.network, task.wanted.post, office.today)?;
    let mut told = if holders.is_empty() { Told::Vacant } else { Told::Oneself };
    for holder in holders.iter().filter(|holder| Some(holder.id) != act.actor().account) {
        let letter = letters::letter(GIVEN, office, task, holder);
        told = Told::Written(mail::write(act, office.network, &letter)?);
    }
    Ok(told)
}
