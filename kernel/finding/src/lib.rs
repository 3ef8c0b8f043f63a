//! What can be found, and how words are compared.
//!
//! Each crate tells its records as [`Document`]s, plain values, through a [`Source`] (its
//! `finding.rs`). A [`Finder`] knows which of them answer a [`Question`]; it is told who asks, and
//! counts and ranks only what that [`identity::Scope`] lets one see. What is then shown
//! of a record is read anew from its source, so that a page never says what no longer is.
//!
//! Words are compared in small letters without accents, and by their [`stem`] in the language of
//! the text: *ciudades* finds *ciudad*, *gestão* finds *gestões*. Nothing here knows of an index.

mod document;
mod finder;
mod likeness;
mod passage;
mod stem;
mod words;

pub use document::{Document, InLanguages, Record, Source, Take, for_reader};
pub use finder::{Answer, Finder, Question, Unable};
pub use likeness::{alike, forgiven};
pub use passage::{Piece, Wanted};
pub use stem::stem;
pub use words::{Word, is_common, words, words_asked};
