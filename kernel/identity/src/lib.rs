//! Who is at the keyboard.
//!
//! An account is a person who can come in. One comes in with a **key**: an unguessable address
//! that works once and for a while. Opening it changes nothing; pressing its button opens a
//! **session**. Or one asks for a letter at a browser (an **attempt**), and types its code there.
//! Of keys, codes and sessions only digests are kept, so that who reads the database (or
//! a backup of it) can't come in with what stands there.
//!
//! What a person may see and do is a [`Scope`], made of posts by whoever knows posts.

mod account;
mod attempt;
mod key;
mod limit;
mod scope;
mod secret;
mod seen;
mod session;
mod store;

pub use account::{Account, choose_language, find_account, open_account};
pub use attempt::{ATTEMPT_LASTS, Tried, begin_attempt, code_of_attempt, enter_with_code};
pub use key::{KEY_LASTS, Key, enter, issue_key, owner_of_key};
pub use limit::Limit;
pub use scope::{Grant, Right, Scope};
pub use secret::Secret;
pub use seen::{SeenHistory, Touched, seen_history, seen_lately};
pub use session::{
    OpenSession, SESSION_LASTS, SESSION_RESTS, Session, end_session, end_sessions,
    forget_what_is_over, see_session, session_of, sessions_of,
};
pub use store::{odd_keys, odd_sessions};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
