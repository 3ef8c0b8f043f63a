//! Who is at the keyboard.
//!
//! An account is a person who can come in. One comes in with a **key**: an unguessable address
//! that works once and for a while. Opening it changes nothing; pressing its button opens a
//! **session**. Of keys and sessions only digests are kept, so that who reads the database (or
//! a backup of it) can't come in with what stands there.
//!
//! What a person may see and do is a [`Scope`], made of posts by whoever knows posts.

mod account;
mod key;
mod scope;
mod secret;
mod seen;
mod session;
mod store;

pub use account::{Account, choose_language, find_account, open_account};
pub use key::{KEY_LASTS, Key, enter, issue_key, owner_of_key};
pub use scope::{Grant, Right, Scope};
pub use secret::Secret;
pub use seen::{SeenHistory, seen_history};
pub use session::{SESSION_LASTS, SESSION_RESTS, Session, end_session, session_of};
pub use store::{odd_keys, odd_sessions};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
