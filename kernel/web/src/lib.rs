//! The edge: what comes in over HTTP becomes an [`Ask`], a plain function answers it, and its
//! [`Answer`] goes back.
//!
//! Addresses are a table of [`Route`]s. One that only looks is a [`Handler::Look`]: it runs on
//! a thread that holds a database connection, session and rights included. One that changes
//! something is a [`Handler::Change`] and opens acts. Nothing else here is asynchronous.
//!
//! Public pages put the language first (`/es/…`); the same address without it is for who is
//! signed in, in the language of the account.

mod accent;
mod admitting;
mod answer;
pub mod api;
mod ask;
mod assets;
mod bytes;
mod caching;
mod chrome;
pub mod components;
mod contact;
mod cover;
pub mod drafts;
pub mod edits;
mod form;
mod lists;
mod machine;
mod mishap;
mod pace;
mod reading;
mod request;
mod route;
mod serve;
mod source;
mod store;
mod table;
mod tells;
mod thread;
mod xml;
pub mod words {
    i18n::words!();
}
mod written;

pub use answer::{Answer, Trouble};
pub use ask::{Aside, Ask, Network, Place, Typed, is_ours};
pub use assets::{Asset, icon};
pub use axum::http::header;
pub use bytes::Bytes;
pub use chrome::{covered, framed, page, query, search_path, sign_in as sign_in_path};
pub use contact::Contact;
pub use cover::Cover;
pub use drafts::Draft;
pub use form::{Form, Says, slip_told};
pub use lists::{Choice, Column, Empty, ListPage, asked_of, taken_as};
pub use machine::{API, Bearer, Machine, problem};
pub use pace::Pace;
pub use reading::Sent;
pub use route::{Access, Doorkeeper, Handler, Method, Route};
pub use serve::{House, Service, service};
pub use sheets::Cell;
pub use table::{Rows, Table};
pub use tells::{Holder, Holders, Left, Named, Names, Panel, Steps, Tells, Waiting};
pub use thread::{Acts, Progress, Step, Thread, thread, turn};
pub use written::Written;
pub use xml::rfc3339;

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
