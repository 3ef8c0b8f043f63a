//! What casework puts on the desk of who holds a post: what the post has to do.

use store::Db;
use web::{Ask, Trouble, Waiting};

use crate::addresses;
use crate::pages::own;
use crate::store as sql;
use crate::words::Words;

/// So many of each post; the list has them all.
const TOLD: i64 = 30;

pub(crate) fn waiting(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    let Some(network) = ask.network.as_ref().map(|network| network.id) else {
        return Ok(Vec::new());
    };
    let (words, mut all) = (Words(ask.language), Vec::new());
    for post in own(ask) {
        for task in sql::open_of(db, network, post, TOLD)? {
            let about = match (&task.subject_kind, task.subject_id) {
                // What it is about may since be for fewer readers: then so is the task.
                (Some(kind), Some(id)) => match ask.named(db, kind, id)? {
                    Some(about) => about.name,
                    None => continue,
                },
                _ => words.asks(&task.asked_by),
            };
            all.push(Waiting {
                what: task.title,
                told: format!("{} · {about}", words.task()),
                path: addresses::task(ask.slug(), task.number),
                due: task.due.map(base::When::latest),
            });
        }
    }
    Ok(all)
}
