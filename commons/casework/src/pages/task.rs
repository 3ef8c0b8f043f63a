use base::{Language, When};
use directory::history::Telling;
use identity::Right;
use store::{Db, Recorded, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Acts, Answer, Ask, Form, Progress, Step, Trouble};

use crate::pages::{Seen, asked_for, field_name, holds, office, post_choices, settles, words};
use crate::task::{FIELDS, State, Task};
use crate::views::form::{Editing, editing};
use crate::views::state_name;
use crate::views::task::{Shown, task as page_of};
use crate::words::Words;
use crate::{addresses, giving as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let seen = asked_for(ask, db)?;
    let (network, task) = (ask.network()?.id, &seen.task);
    let name = |post| directory::post_name(db, network, post);
    let asked_by = name(task.asked_by)?.unwrap_or_default();
    let steps = steps(ask, db, task, &asked_by)?;
    let shown = Shown {
        post_number: directory::post_number(db, network, task.wanted.post)?,
        thread: ask.thread(db, Task::KIND, task.id, steps)?,
        panels: ask.panels(db, Task::KIND, task.id)?,
        settles: settles(ask, task)?.is_some(),
        done: done(ask, &task.post_name),
        asked_by,
        seen: &seen,
    };
    Ok(web::page(ask, &seen.task.wanted.title, page_of(ask, &shown)))
}

/// What the address says has just been done.
fn done(ask: &Ask, post: &str) -> Option<String> {
    let words = words(ask);
    match ask.query.get("done") {
        "given" => Some(words.given().to_owned()),
        "given-told" => Some(words.given_told(post)),
        "given-held" => Some(words.given_held(post)),
        "given-vacant" => Some(words.given_vacant(post)),
        "done" => Some(words.now_done().to_owned()),
        "needless" => Some(words.now_needless().to_owned()),
        "reopened" => Some(words.now_open().to_owned()),
        "otherwise" => Some(words.settled_otherwise().to_owned()),
        _ => edits::done(ask, &|field| field_name(ask.language, field)),
    }
}

/// Given, to be done, settled.
fn steps(ask: &Ask, db: &Db, task: &Task, asked_by: &str) -> Result<Vec<Step>, Trouble> {
    let words = words(ask);
    let on = |at| Some(When::Day(ask.day_of(at)));
    let acts = |post, name: &str| Some(Acts { name: name.to_owned(), mine: holds(ask, post) });
    let step = |progress, what: &str, acts, on| Step {
        progress,
        what: what.to_owned(),
        path: None,
        acts,
        on,
    };
    let given =
        step(Progress::Done, words.step_given(), acts(task.asked_by, asked_by), on(task.given_at));
    let mut steps = vec![given];
    match task.settled {
        None => {
            let turn = acts(task.wanted.post, &task.post_name);
            steps.push(step(Progress::Now, words.step_to_do(), turn, task.wanted.due));
            steps.push(step(Progress::Next, state_name(words, State::Done), None, None));
        }
        Some((by, at)) => {
            let name = directory::post_name(db, ask.network()?.id, by)?.unwrap_or_default();
            let what = state_name(words, task.state);
            steps.push(step(Progress::Done, what, acts(by, &name), on(at)));
        }
    }
    Ok(steps)
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let seen = asked_for(ask, db)?;
    let posts = post_choices(ask, db, seen.above(), Some(seen.task.wanted.post))?;
    let form = Form::of(seen.task.fields().as_typed());
    let page = Editing { seen: &seen, posts: &posts, form, revision: seen.task.revision };
    Ok(web::page(ask, words(ask).edit_title(), editing(ask, &page)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::GiveTasks)?;
    let asked = ask.clone();
    let (seen, posts) = store.read_now(move |db| {
        let seen: Seen = asked_for(&asked, db)?;
        let posts = post_choices(&asked, db, seen.above(), Some(seen.task.wanted.post))?;
        Ok::<_, Trouble>((seen, posts))
    })?;
    let sent = Sent {
        there: addresses::task(ask.slug(), seen.task.number),
        typed: Form::sent(&ask.form, FIELDS).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(seen.task.revision),
        label: &|field| field_name(ask.language, field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (office, id, above) = (office(ask)?, seen.task.id, seen.above());
    let edited =
        store.act(header, move |act| acts::edit(act, &office, id, begun_at, &typed, above));
    edits::answered(ask, sent, edited, |form, revision| {
        let page = Editing { seen: &seen, posts: &posts, form, revision };
        web::framed(ask, words(ask).edit_title(), &editing(ask, &page))
    })
}

pub(crate) fn history(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let task = asked_for(ask, db)?.task;
    let way = [
        (addresses::tasks(ask.slug()), words(ask).tasks().to_owned()),
        (addresses::task(ask.slug(), task.number), task.wanted.title),
    ];
    directory::history::show(ask, db, task.id, &way, Telling { field: field_name, value })
}

fn value(language: Language, field: &str, value: Recorded) -> String {
    let words = Words(language);
    match value {
        Recorded::Day(day) => day.parse().map_or(day.clone(), |when| i18n::when(language, when)),
        Recorded::Code(code) if field == "state" => {
            code.parse().map_or(code.clone(), |state| state_name(words, state).to_owned())
        }
        Recorded::Code(code) if field == "seen-by" => code
            .parse()
            .map_or(code.clone(), |seen| directory::circle_name(language, seen).to_owned()),
        Recorded::Reference { name, .. } => name,
        other => other.as_typed().into_owned(),
    }
}
