//! What people bring to the records of a network.
//!
//! A **file** hangs on a record: a decision, an organisation, an initiative, whatever of another
//! crate says that files may hang on it ([`web::Holder`]). It has a title in a language, a date, and a
//! circle of readers that is never wider than that of its record; a picture also has words for who
//! can't see it, an author and a licence, and may be the one that its record is shown with.
//!
//! What it holds is a **content**: one that is brought again makes a new version, and the old one
//! stays. What somebody is bringing is an [`Upload`], plumbing like a draft, that grows piece by
//! piece. The bytes lie on the shelf of `kernel/files`; they are made ready ([`prepared`]) before the
//! act that names them, and swept away when no file names them any more.

mod addresses;
mod content;
mod file;
mod pages;
mod personal;
mod preparing;
mod putting;
mod store;
mod sweeping;
mod tells;
mod uploading;
mod views;
mod words {
    i18n::words!();
}

pub use content::{Content, Copy};
pub use file::{About, File, Hung, Licence};
pub use pages::{assets, routes};
pub use personal::PERSONAL;
pub use preparing::{NotPrepared, prepared};
pub use putting::{NotReplaced, edit, put, remove, replace};
pub use store::all_digests;
pub use sweeping::{Amiss, check, sweep};
pub use tells::TELLS;
pub use uploading::{NotBegun, Upload, begin_upload};

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = store::STATEMENTS;
