//! Letters that people read.
//!
//! A letter is **written** inside an act or a piece of plumbing ([`write()`]): if that comes to
//! nothing, so does the letter. Later it is **sent** ([`send_due`]) through a [`Carrier`]: an
//! SMTP server, or the mailbox of a demonstration. What a carrier can't take now is tried again,
//! later and later; what it refuses for good is kept as refused, with what it said, for staff to
//! read. A secret (a link to come in with, its code) is made when the letter is sent, by a
//! [`Mint`], and stands in no outbox.

mod carrier;
mod letter;
mod mailbox;
mod outbox;
mod personal;
mod smtp;
mod store;

pub use carrier::{Carrier, Parcel, Refusal};
pub use letter::{Content, Letter, Secrets};
pub use mailbox::{Mailbox, Received, received};
pub use outbox::{Mint, State, Waiting, send_due, write};
pub use personal::{FAREWELL, PERSONAL};
pub use smtp::{Smtp, WrongAddress};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
