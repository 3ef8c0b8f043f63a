use base::{Day, Id, Instant, Language, Visibility, When, folded};
use store::{Act, Db, Fault, row, statements};

use crate::task::{State, Task, Wanted};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptTask {
        id: Id,
        number: i64,
        asked_by: Id,
        post_id: Id,
        post: String,
        subject_kind: Option<String>,
        subject_id: Option<Id>,
        title: String,
        language: Language,
        told: String,
        due: Option<When>,
        circle: i64,
        state: State,
        answer: String,
        settled_by: Option<Id>,
        settled_at: Option<Instant>,
        given_at: Instant,
        reminded_for: Option<When>,
        revision: i64,
    }
}

row! {
    /// A task as lists and panels show it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct ListedTask {
        pub(crate) number: i64,
        pub(crate) title: String,
        pub(crate) language: Language,
        pub(crate) subject_kind: Option<String>,
        pub(crate) subject_id: Option<Id>,
        pub(crate) post_id: Id,
        pub(crate) post: String,
        pub(crate) asked_by: String,
        pub(crate) due: Option<When>,
        pub(crate) circle: i64,
        pub(crate) state: State,
        pub(crate) settled_at: Option<Instant>,
    }
}

/// What is shown of a task `t`, given by the post `a` to the post `p`.
macro_rules! shown {
    () => {
        "t.number, t.title, t.language, t.subject_kind, t.subject_id, t.post_id, p.name as post, a.name as asked_by, \
         t.due, t.circle, t.state, t.settled_at"
    };
}

macro_rules! from {
    () => {
        "from casework_task t \
         join directory_post_card p on p.network_id = t.network_id and p.id = t.post_id \
         join directory_post_card a on a.network_id = t.network_id and a.id = t.asked_by"
    };
}

pub(super) const SHOWN: &str = shown!();
pub(super) const FROM: &str = from!();

statements! {
    /// The rest is written by the update that follows in the same act.
    run insert_task(
        network_id: Id, id: Id, number: i64, asked_by: Id, post_id: Id, subject_kind: Option<&str>,
        subject_id: Option<Id>, title: &str, language: Language, circle: i64, state: State, given_at: Instant,
        revision: i64,
    ) = "insert into casework_task (network_id, id, number, asked_by, post_id, subject_kind, subject_id, title, language, \
           told, folded, due_by, circle, state, answer, given_at, turn, revision) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', '', $10, $11, '', $12, '', $13)";

    run update_task(
        post_id: Id, title: &str, told: &str, folded: &str, due: Option<When>, due_by: &str, circle: i64, state: State,
        answer: &str, settled_by: Option<Id>, settled_at: Option<Instant>, turn: &str, revision: i64,
        network_id: Id, id: Id,
    ) = "update casework_task set post_id = $1, title = $2, told = $3, folded = $4, due = $5, due_by = $6, circle = $7, \
           state = $8, answer = $9, settled_by = $10, settled_at = $11, turn = $12, revision = $13 \
         where network_id = $14 and id = $15";

    run note_reminder(reminded_for: Option<When>, network_id: Id, id: Id) =
        "update casework_task set reminded_for = $1 where network_id = $2 and id = $3";

    one kept_task(network_id: Id, id: Id) -> KeptTask =
        "select t.id, t.number, t.asked_by, t.post_id, p.name as post, t.subject_kind, t.subject_id, t.title, t.language, \
           t.told, t.due, t.circle, t.state, t.answer, t.settled_by, t.settled_at, t.given_at, t.reminded_for, t.revision \
         from casework_task t join directory_post_card p on p.network_id = t.network_id and p.id = t.post_id \
         where t.network_id = $1 and t.id = $2";

    pub(crate) one task_numbered(network_id: Id, number: i64) -> Id =
        "select id from casework_task where network_id = $1 and number = $2";

    /// Of which kind the record is that tasks are about.
    pub(crate) one kind_of_subject(network_id: Id, subject_id: Id) -> Option<String> =
        "select subject_kind from casework_task where network_id = $1 and subject_id = $2 order by turn limit 1";

    /// What a post has to do, the most urgent first.
    pub(crate) all open_of(network_id: Id, post_id: Id, limit: i64) -> ListedTask =
        concat!("select ", shown!(), " ", from!(), " where t.network_id = $1 and t.post_id = $2 and t.state = 'open' \
         order by t.due_by, t.number limit $3");

    /// Those about a record, for who sees as far or holds one of these posts, by their numbers: ",3,14,".
    pub(crate) all tasks_about(network_id: Id, subject_id: Id, circle: i64, posts: &str, limit: i64) -> ListedTask =
        concat!("select ", shown!(), " ", from!(), " where t.network_id = $1 and t.subject_id = $2 \
           and (t.circle <= $3 or $4 like '%,' || p.number || ',%' or $4 like '%,' || a.number || ',%') \
         order by t.turn, t.id limit $5");

    /// Open tasks that are due in these days and of which nobody was reminded.
    pub(crate) all due_soon(network_id: Id, day: Day, last_day: Day, limit: i64) -> Id =
        "select id from casework_task where network_id = $1 and state = 'open' and due_by >= $2 and due_by <= $3 \
           and (reminded_for is null or reminded_for <> due_by) order by due_by, id limit $4";
}

pub(crate) fn insert(act: &Act<'_>, network: Id, task: &Task) -> Result<(), Fault> {
    let (kind, subject) = task.about.as_ref().map(|(kind, id)| (kind.as_str(), *id)).unzip();
    insert_task(
        act,
        network,
        task.id,
        task.number,
        task.asked_by,
        task.wanted.post,
        kind,
        subject,
        &task.wanted.title,
        task.language,
        task.wanted.seen_by.circle(),
        task.state,
        task.given_at,
        task.revision,
    )?;
    save(act, network, task)
}

pub(crate) fn save(act: &Act<'_>, network: Id, task: &Task) -> Result<(), Fault> {
    let wanted = &task.wanted;
    let (settled_by, settled_at) = task.settled.unzip();
    update_task(
        act,
        wanted.post,
        &wanted.title,
        &wanted.told,
        &folded(&wanted.title),
        wanted.due,
        &task.due_by(),
        wanted.seen_by.circle(),
        task.state,
        &task.answer,
        settled_by,
        settled_at,
        &task.turn(),
        task.revision,
        network,
        task.id,
    )?;
    note_reminder(act, task.reminded_for, network, task.id)?;
    Ok(())
}

pub(crate) fn task(db: &Db, network: Id, id: Id) -> Result<Option<Task>, Fault> {
    let Some(kept) = kept_task(db, network, id)? else { return Ok(None) };
    let seen_by = Visibility::of_circle(kept.circle)
        .ok_or_else(|| Fault::Broken(format!("the circle {} of a task", kept.circle)))?;
    Ok(Some(Task {
        id: kept.id,
        number: kept.number,
        asked_by: kept.asked_by,
        about: kept.subject_kind.zip(kept.subject_id),
        wanted: Wanted {
            title: kept.title,
            told: kept.told,
            post: kept.post_id,
            due: kept.due,
            seen_by,
        },
        post_name: kept.post,
        language: kept.language,
        state: kept.state,
        answer: kept.answer,
        settled: kept.settled_by.zip(kept.settled_at),
        given_at: kept.given_at,
        reminded_for: kept.reminded_for,
        revision: kept.revision,
    }))
}
