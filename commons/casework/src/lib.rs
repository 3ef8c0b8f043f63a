//! What has to be done in a network, by which post and by when; what its records have to do with each
//! other.
//!
//! A **task** is given by a post to a post, never to a person: it stays with the post when somebody
//! else takes it. It is about a record of another crate ([`web::Holder`]), or about nothing in
//! particular, may be due by a day, a month or a year, and is for no more readers than its record;
//! besides those of its circle whoever holds one of its two posts knows of it. It is open until it is
//! done or no longer needed, and can be opened again ([`Task::settled`], [`Task::reopened`]).
//!
//! The post is written to when a task is given to it, and once more shortly before it is due
//! ([`remind`]). A record's tasks stand on its page and among the steps of its thread.
//!
//! A **link** says that one record continues, answers, results from or mentions another ([`link`]); both
//! pages show it, each in its own direction, to who sees both.

mod addresses;
mod doing;
mod giving;
pub mod letters;
mod link;
mod linking;
mod pages;
mod reminding;
mod store;
mod task;
mod tells;
mod views;
mod waiting;
mod words {
    i18n::words!();
}

pub use doing::{NotSettled, reopen, settle};
pub use giving::{Told, edit, give};
pub use letters::Office;
pub use link::{Link, Relation, Said, Tie};
pub use linking::{End, link, unlink};
pub use pages::{places, routes};
pub use reminding::remind;
pub use task::{Hung, State, Task, Wanted};
pub use tells::TELLS;

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = store::STATEMENTS;
