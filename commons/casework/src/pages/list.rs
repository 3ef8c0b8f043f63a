use base::folded;
use maud::{Markup, html};
use store::{Asked, Db, Raw, Store};
use web::{Answer, Ask, Choice, Column, Empty, ListPage, Table, Trouble, asked_of};

use crate::addresses;
use crate::pages::{own_posts, words};
use crate::store::{ListedTask, TASKS};
use crate::task::State;
use crate::views::state_name;
use crate::views::tasks as view;
use crate::words::Words;

fn asked(ask: &Ask, posts: &str) -> Asked<'static> {
    let text = |text: String| Some(Raw::Text(text.into()));
    asked_of(ask, &TASKS, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).and_then(|q| text(format!("%{q}%"))),
        "mine" | "asked" => text(posts.to_owned()),
        "post" => typed.parse().ok().map(Raw::Integer),
        "state" => text(typed.to_owned()),
        "late" => text(ask.today().to_string()),
        _ => None,
    })
}

/// What every reader is held to: their network, what they may see in it, and their posts.
fn fixed(ask: &Ask, posts: &str) -> Result<[Raw<'static>; 3], Trouble> {
    let network = ask.network()?.id;
    Ok([
        Raw::Bytes(network.as_bytes().to_vec().into()),
        Raw::Integer(ask.scope.sees_in(network).circle()),
        Raw::Text(posts.to_owned().into()),
    ])
}

/// A row with the record that it is about.
pub(crate) struct Row {
    pub(crate) task: ListedTask,
    pub(crate) about: Option<web::Named>,
}

fn named(ask: &Ask, db: &Db, task: ListedTask) -> Result<Row, Trouble> {
    let about = match (&task.subject_kind, task.subject_id) {
        (Some(kind), Some(id)) => ask.named(db, kind, id)?,
        _ => None,
    };
    Ok(Row { task, about })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (words, posts) = (words(ask), own_posts(ask, db)?);
    let page = TASKS.page(db, &fixed(ask, &posts)?, &asked(ask, &posts))?;
    let rows: Result<Vec<Row>, Trouble> =
        page.rows.into_iter().map(|task| named(ask, db, task)).collect();
    let page = store::Page { rows: rows?, back: page.back, onward: page.onward, count: page.count };
    let list = ListPage {
        path: addresses::tasks(ask.slug()),
        searches: true,
        choices: choices(ask, db)?,
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.tasks_found(count),
            None => words.tasks_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.none_yet(), words.none_yet_told()),
            none_found: (words.none_found(), words.none_found_told()),
            ..Empty::default()
        },
    };
    Ok(web::page(ask, words.tasks(), view::tasks(ask, list.show(ask, &page))))
}

fn choices(ask: &Ask, db: &Db) -> Result<Vec<Choice>, Trouble> {
    let words = words(ask);
    let network = ask.network()?.id;
    let only = |name, label, option: &str| Choice {
        name,
        label,
        options: vec![("1".to_owned(), option.to_owned())],
    };
    let states =
        State::ALL.iter().map(|state| (state.to_string(), state_name(words, *state).to_owned()));
    let mut all = vec![
        only("mine", words.whose(), words.whose_mine()),
        only("asked", words.asked_by(), words.asked_by_mine()),
        Choice { name: "state", label: words.state(), options: states.collect() },
        only("late", words.due(), words.late()),
    ];
    // Who holds what is for the members of the network.
    if ask.scope.sees(network, base::Visibility::Members) {
        let mut posts = directory::post_choices(db, network)?;
        posts.sort_by_cached_key(|post| base::sort_key(&post.name));
        let options = posts.into_iter().map(|post| (post.number.to_string(), post.name)).collect();
        all.push(Choice { name: "post", label: words.post(), options });
    }
    Ok(all)
}

fn columns(words: Words) -> [Column<Row>; 5] {
    fn column(label: &'static str, cell: fn(&Ask, &Row) -> Markup) -> Column<Row> {
        Column { label, sort: None, number: false, minor: false, cell }
    }
    [
        column(words.task(), view::title_cell),
        column(words.state(), view::state_cell),
        column(words.post(), |_, row| html! { (row.task.post) }),
        Column { sort: Some("turn"), ..column(words.due(), view::due_cell) },
        Column { minor: true, ..column(words.about(), view::about_cell) },
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        "#",
        words.task(),
        words.state(),
        words.post(),
        words.due(),
        words.about(),
        words.asked_by(),
        words.settled_on(),
    ];
    let path = addresses::tasks(ask.slug());
    let table = Table { title: words.tasks(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        let posts = own_posts(ask, db)?;
        rows.list(db, &TASKS, &fixed(ask, &posts)?, asked(ask, &posts), |task| {
            // A record that can't be named now takes no row away.
            let about = match (&task.subject_kind, task.subject_id) {
                (Some(kind), Some(id)) => ask.named(db, kind, id).ok().flatten(),
                _ => None,
            };
            vec![
                task.number.into(),
                task.title.into(),
                state_name(words, task.state).into(),
                task.post.into(),
                task.due.into(),
                about.map(|about| about.name).into(),
                task.asked_by.into(),
                task.settled_at.map(|at| ask.day_of(at)).into(),
            ]
        })?;
        choices(ask, db)
    })
}
