//! Letters that people read.
//!
//! A letter is **written** inside an act or a piece of plumbing ([`write()`]): if that comes to
//! nothing, so does the letter. Later it is **sent** ([`send_due`]) through a [`Carrier`]: an
//! SMTP server, or the mailbox of a demonstration. What a carrier can't take now is tried again,
//! later and later; what it refuses for good has come back, and its address is doubted until a
//! letter is taken there again. Each try is kept with what the carrier said. A secret (a link to
//! come in with, its code) is made when the letter is sent, by a [`Mint`], and stands in no outbox.
//!
//! What a network's letter says is a text with marks, one per language: it ships with its [`Kind`], and
//! a network may write its own ([`write_text`]). [`said()`] fills in whichever goes out.
//!
//! A network's letters go out once its [`Gate`] is open ([`open`]); before, and after a backup was
//! restored, they are held. Staff hold, let go, send again or give up any of them
//! ([`move_letter`]). The installation's own letters always go.
//!
//! Whether the world believes that a letter is ours, its sender's domain tells: [`examine`] asks
//! it through a [`Resolver`] and says what would have to stand there.

mod carrier;
mod domain;
mod gate;
mod kept;
mod kind;
mod letter;
mod mailbox;
mod moving;
mod outbox;
mod own_text;
mod personal;
mod resolver;
mod sender;
mod sending;
mod smtp;
mod store;
mod text;

pub use carrier::{Carrier, Parcel, Refusal};
pub use domain::{Finding, Records, Rule, Sender, Unasked, Verdict, examine};
pub use gate::{
    Decided, Fate, Gate, HeldKind, Outbox, gate, held, hold_after_restoring, open, outbox,
};
pub use kept::{
    Attention, Called, Kept, Listed, Own, Try, attention, called, has_arrived, kept, own, tries,
};
pub use kind::{Kind, Mark, Values};
pub use letter::{Content, Letter, Secrets};
pub use mailbox::{Mailbox, Received, received};
pub use moving::{Elsewhere, Move, move_letter};
pub use outbox::{State, write, write_for_installation, write_trial};
pub use own_text::{OwnText, Standing, back_to_shipped, own_text, own_texts, said, write_text};
pub use personal::{FAREWELL, PERSONAL};
pub use resolver::Resolver;
pub use sender::{note_sender, sender};
pub use sending::{Due, Mint, Outcome, queue, send_due};
pub use smtp::{Smtp, WrongAddress};
pub use store::{LETTERS, Queue};
pub use text::{LONGEST_BODY, LONGEST_BUTTON, LONGEST_LINE, TEXT_FIELDS, Text, Wrong, Wrongs};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
