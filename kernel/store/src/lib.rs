//! The one door to the database, and the record of every act.
//!
//! A statement is written once, in one SQL text, beside the function that calls it
//! ([`statements!`]); it runs on SQLite and on PostgreSQL, and a test runs each on both.
//! A change is an [`Act`]: one transaction, one actor, one clock reading, one record. Reading
//! needs only a [`Db`]; nothing can be written without an [`Act`] or, for what is no one's
//! deed (sessions, drafts, queues), a [`Plumbing`].
//!
//! Everything here is synchronous but the last step: [`Store::read`] and [`Store::act`] hand a
//! function to a thread that owns a connection, and can be awaited from the edge.

mod act;
pub mod backup;
mod db;
mod dialect;
mod fault;
mod health;
pub mod history;
mod holding;
mod line;
mod listing;
pub mod merge;
mod migrate;
pub mod numbers;
pub mod personal;
mod postgres;
mod record;
mod row;
pub mod schema;
pub mod sequence;
mod sqlite;
mod statement;
mod store;
pub mod texts;
mod threads;
mod value;

pub use act::{Act, ActHeader, Actor, Channel, Deed, Plumbing};
pub use db::Db;
pub use fault::{Fault, Stop};
pub use health::answers;
pub use holding::Held;
pub use listing::{Asked, Cursor, Filter, Listing, Page, Sort, Tally, Way};
pub use migrate::{Migration, Standing, standing};
pub use personal::{Erasure, Personal};
pub use record::{Difference, Fields, Recorded, Subject};
pub use row::{Column, Mismatch, Row, RowRef};
pub use statement::{Parameter, Probe, Registered, Statement, StatementKind};
pub use store::{Place, Settings, Store, look_into};
pub use value::{Form, Given, Raw, Stored};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[Registered]] = &[
    health::STATEMENTS,
    history::REGISTERED,
    numbers::STATEMENTS,
    personal::REGISTERED,
    sequence::REGISTERED,
    texts::STATEMENTS,
];

/// What this crate holds of persons.
pub use personal::PERSONAL;

#[doc(hidden)]
pub mod made_by_macros {
    pub use crate::statement::{probe_rows, probe_run};
    pub use crate::value::parameters_in_order;
}
