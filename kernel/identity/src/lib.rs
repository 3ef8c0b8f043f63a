//! Who is at the keyboard.
//!
//! An account is a person who can come in. One comes in with a **key**: an unguessable address
//! that works once and for a while. Opening it changes nothing; pressing its button opens a
//! **session**. Or one asks for a letter at a browser (an **attempt**), and types its code there.
//! Whoever wants to sets a **password**; it is kept as argon2id makes it, may be guessed a few
//! times, and its removal needs no more than a letter. Whoever wants to is asked for a **second
//! step** after any of these: a code that their telephone makes of a secret and the time. Of keys, codes and sessions only digests are kept, so that who reads the database (or
//! a backup of it) can't come in with what stands there.
//!
//! What somebody is called and where they are written to they put right themselves; at their wish
//! they are forgotten ([`forget`]).
//!
//! What a person may see and do is a [`Scope`], made of posts by whoever knows posts.

mod account;
mod address;
mod attempt;
mod coming_in;
mod guessing;
mod guise;
mod half_way;
mod hashing;
mod house_key;
mod key;
mod limit;
mod password;
mod personal;
mod scope;
mod second_step;
mod secret;
mod seen;
mod session;
mod store;
pub mod totp;
mod ways;

pub use account::{
    Account, account, account_of, choose_language, correct_name, find_account, open_account,
};
pub use address::{
    ADDRESS_WAITS, NewAddress, NotMoved, address_of_key, key_of_address, take_address, want_address,
};
pub use attempt::{ATTEMPT_LASTS, Tried, begin_attempt, code_of_attempt, enter_with_code};
pub use coming_in::{BROWSER_LASTS, Browser, CameIn, Entered, Way, enter_with_password};
pub use guessing::{Guess, count_guess, count_own_guess};
pub use guise::{Guise, look_as, look_as_oneself};
pub use half_way::{HALF_WAY_LASTS, Stepped, take_second_step};
pub use hashing::{fits, hash};
pub use house_key::HouseKey;
pub use key::{KEY_LASTS, Key, enter, issue_key, owner_of_key};
pub use limit::Limit;
pub use password::{LONGEST_PASSWORD, Password, SHORTEST_PASSWORD, Weak};
pub use personal::{PERSONAL, addresses_of, forget};
pub use scope::{Grant, Right, Scope};
pub use second_step::{
    NotStepped, Offer, RECOVERY_CODES, Shown, in_groups, remove_second_step, renew_recovery_codes,
    turn_off_second_step, turn_on_second_step, unreadable_second_steps,
};
pub use secret::Secret;
pub use seen::{SeenHistory, Touched, seen_history, seen_lately};
pub use session::{
    OpenSession, SESSION_KNOWN, SESSION_LASTS, SESSION_RESTS, Session, end_all_others, end_session,
    end_sessions, forget_what_is_over, see_session, session_of, sessions_of, whose_session,
};
pub use store::{odd_keys, odd_sessions};
pub use ways::{Otherwise, Ways, remove_password, set_password, ways_of};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
