//! Values every record is made of.
//!
//! Nothing here knows of databases, pages or cities. What reads the clock or draws chance is
//! in [`ground`], and only there, so that an act can run twice and a test can hold time still.

mod accent;
mod codes;
mod country;
mod ground;
mod id;
mod language;
mod name;
mod quantity;
mod stopwatch;
pub mod typed;
mod visibility;
mod when;

pub use accent::Accent;
pub use codes::UnknownCode;
pub use country::Country;
pub use ground::{Chance, Clock, Draw, FixedClock, Ground};
pub use id::Id;
pub use language::Language;
pub use name::{folded, sort_key};
pub use quantity::Quantity;
pub use stopwatch::Stopwatch;
pub use visibility::Visibility;
pub use when::{Span, When};

/// A moment, to the microsecond: what a database keeps of it.
pub type Instant = jiff::Timestamp;
/// A day on the calendar, of no time zone.
pub type Day = jiff::civil::Date;
