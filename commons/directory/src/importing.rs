//! Many organisations at once, from a table that somebody gives.
//!
//! The table is kept as an [`Import`] ([`give`]). Its columns are matched with the fields of an
//! organisation, by eye ([`Matching`]; [`guessed`] begins it). Then every line is read by the
//! rules of the entering form and compared with the directory ([`check`]): each gets a
//! [`Verdict`], and where there is something to choose a person chooses ([`choose`]). At last an
//! operation enters them ([`go`]), line by line; it can be undone.

mod column;
mod giving;
mod going;
mod known;
mod matching;
mod reading;
mod verdict;

pub(crate) use column::column_name;
pub use column::{Column, guessed};
pub(crate) use giving::tally;
pub use giving::{check, choose, choose_first, forget_given, give};
pub use going::{ImportOfOrganisations, NotGone, go};
pub(crate) use matching::column_field;
pub use matching::{Matching, NotMatched};
pub(crate) use reading::Reader;
pub use verdict::{Choice, Import, ImportLine, ImportState, Verdict};
