//! The index of all that can be found: tantivy, following the acts.
//!
//! An index belongs to one server and lies in its data folder. It is made from the database when
//! there is none, when it is broken or of another version, or of another database; from then on
//! it follows the acts ([`store::sequence`]), about once a second ([`Library::catch_up`]). It can be
//! thrown away at any time.
//!
//! Each document bears the circle of readers that may see it, and each question those in which
//! its asker is: so whatever is counted or ranked is only of what one may see.

mod asking;
mod comparing;
mod fields;
mod index;
mod librarian;
mod library;

pub use comparing::{Compared, compare};
pub use index::Broken;
pub use librarian::Librarian;
pub use library::Library;
