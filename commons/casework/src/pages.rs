//! Addresses of tasks and links, and what answers there.

mod giving;
pub(crate) mod links;
pub(crate) mod list;
mod settling;
mod task;

use base::{Id, Language, Visibility};
use identity::{Right, Scope};
use store::{Db, Fault};
use web::{Access, Ask, Holder, Network, Place, Route, Trouble};

use crate::addresses;
use crate::letters::Office;
use crate::store as sql;
use crate::task::Task;
use crate::words::Words;

const GIVER: Access = Access::May(Right::GiveTasks);

#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}/tasks", Access::SignedIn, list::show),
        Route::take("/{network}/tasks.csv", Access::SignedIn, list::table),
        Route::take("/{network}/tasks.xlsx", Access::SignedIn, list::table),
        Route::look("/{network}/tasks/new", GIVER, giving::begin),
        Route::change("/{network}/tasks", GIVER, giving::create),
        Route::look("/{network}/tasks/{number}", Access::SignedIn, task::show),
        Route::look("/{network}/tasks/{number}/edit", GIVER, task::edit),
        Route::change("/{network}/tasks/{number}", GIVER, task::update),
        Route::look("/{network}/tasks/{number}/history", Access::SignedIn, task::history),
        Route::change("/{network}/tasks/{number}/done", Access::SignedIn, settling::done),
        Route::look("/{network}/tasks/{number}/needless", Access::SignedIn, settling::ask_why),
        Route::change("/{network}/tasks/{number}/needless", Access::SignedIn, settling::needless),
        Route::change("/{network}/tasks/{number}/reopening", Access::SignedIn, settling::reopen),
        Route::look("/{network}/links/new", Access::SignedIn, links::begin),
        Route::change("/{network}/links", Access::SignedIn, links::create),
        Route::change("/{network}/links/{link}/end", Access::SignedIn, links::end),
    ]
}

/// Where those who hold posts are led to.
pub fn places(network: &Network, scope: &Scope, language: Language) -> Option<Place> {
    let holds = scope.grants().iter().any(|grant| grant.network == network.id);
    let (path, name) = (addresses::tasks(&network.slug), Words(language).tasks().to_owned());
    holds.then_some(Place { path, name })
}

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// The posts of the reader here, by their numbers: ",3,14,".
pub(crate) fn own_posts(ask: &Ask, db: &Db) -> Result<String, Trouble> {
    let mut posts = String::from(",");
    for post in own(ask) {
        if let Some(number) = directory::post_number(db, ask.network()?.id, post)? {
            posts.push_str(&format!("{number},"));
        }
    }
    Ok(posts)
}

pub(crate) fn own(ask: &Ask) -> impl Iterator<Item = Id> + '_ {
    let here = ask.network.as_ref().map(|network| network.id);
    let grants = ask.scope.grants().iter().filter(move |grant| Some(grant.network) == here);
    grants.map(|grant| grant.post)
}

pub(crate) fn holds(ask: &Ask, post: Id) -> bool {
    own(ask).any(|own| own == post)
}

/// The post in which this reader may settle a task: its own, or one that gives tasks.
pub(crate) fn settles(ask: &Ask, task: &Task) -> Result<Option<Id>, Trouble> {
    let own = holds(ask, task.wanted.post).then_some(task.wanted.post);
    Ok(own.or(ask.scope.post_for(Right::GiveTasks, ask.network()?.id)))
}

/// A task with the record that it is about, for whoever may know of both.
pub(crate) struct Seen {
    pub(crate) task: Task,
    pub(crate) about: Option<Holder>,
}

impl Seen {
    /// Who sees what it is about.
    pub(crate) fn above(&self) -> Visibility {
        self.about.as_ref().map_or(Visibility::Public, |about| about.seen_by)
    }
}

/// A task is for its circle and for who holds one of its posts, and never for more readers than its
/// record.
pub(crate) fn seen(ask: &Ask, db: &Db, id: Id) -> Result<Option<Seen>, Trouble> {
    let network = ask.network()?.id;
    let Some(task) = sql::task(db, network, id)? else { return Ok(None) };
    let own = holds(ask, task.wanted.post) || holds(ask, task.asked_by);
    if !own && !ask.scope.sees(network, task.wanted.seen_by) {
        return Ok(None);
    }
    let Some((kind, subject)) = &task.about else { return Ok(Some(Seen { task, about: None })) };
    let about = ask.holder(db, kind, *subject)?;
    Ok(about.map(|about| Seen { task, about: Some(about) }))
}

fn asked_for(ask: &Ask, db: &Db) -> Result<Seen, Trouble> {
    let network = ask.network()?.id;
    let id = sql::task_numbered(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)?;
    seen(ask, db, id)?.ok_or(Trouble::NotFound)
}

fn office(ask: &Ask) -> Result<Office, Trouble> {
    let network = ask.network()?;
    Ok(Office {
        network: network.id,
        slug: network.slug.clone(),
        acronym: network.acronym.clone(),
        today: ask.today(),
    })
}

/// Posts to choose from, by name: those that see what these may see, and the one that has it already.
fn post_choices(
    ask: &Ask,
    db: &Db,
    above: Visibility,
    already: Option<Id>,
) -> Result<Vec<(String, String)>, Fault> {
    let Some(network) = ask.network.as_ref().map(|network| network.id) else {
        return Ok(Vec::new());
    };
    let mut posts: Vec<(String, String)> = crate::giving::posts_that_see(db, network, above)?
        .into_iter()
        .map(|post| (post.id.to_string(), post.name))
        .collect();
    if let Some(post) = already
        && posts.iter().all(|(id, _)| *id != post.to_string())
    {
        posts.extend(directory::post_name(db, network, post)?.map(|name| (post.to_string(), name)));
    }
    posts.sort_by_cached_key(|(_, name)| base::sort_key(name));
    Ok(posts)
}

/// A field of the record by its name on screen.
fn field_name(language: Language, field: &str) -> &'static str {
    let words = Words(language);
    match field {
        "task" => words.task(),
        "relation" => words.relation(),
        "with" | "chosen" | "linked" => words.linked_with(),
        "since" => words.since(),
        "title" => words.title(),
        "told" => words.told(),
        "post" => words.post(),
        "due" => words.due(),
        "state" => words.state(),
        "answer" => words.answer(),
        "reminded" => words.reminded(),
        "seen-by" => words.visibility(),
        _ => words.changed_field(),
    }
}
