//! Words, numbers and dates as each language writes them. Spanish is written first;
//! Portuguese is Brazil's.
//!
//! # Adding a message
//!
//! 1. Write it in the crate's `words/es.ftl`, with what it takes declared above it.
//! 2. Write it in `words/pt.ftl`, `words/fr.ftl` and `words/en.ftl` under the same key.
//! 3. Call the method of that name: `Words(language).cities_count(12)`.
//!
//! ```ftl
//! # $count (number) - how many cities
//! cities-count = { $count ->
//!     [0] Ninguna ciudad
//!     [one] { $count } ciudad
//!     [many] { $count } de ciudades
//!    *[other] { $count } ciudades
//! }
//! ```
//!
//! A key that one language lacks, an argument of the wrong type, a plural that the language
//! doesn't have: none of them compiles. What may be written, and the types of arguments, are
//! told in `i18n-build`.
//!
//! # A crate's first words
//!
//! ```toml
//! [dependencies]
//! i18n.workspace = true
//! [build-dependencies]
//! i18n-build.workspace = true
//! ```
//!
//! A `build.rs` of `fn main() { i18n_build::words(); }`, and in the crate
//! `pub mod words { i18n::words!(); }`. It gives `Words`, and for a test that reads every
//! message in every language, `KEYS` and `samples(language)`.

// What i18n-build writes says `::i18n`, here as in any other crate.
extern crate self as i18n;

mod age;
mod day;
mod list;
#[doc(hidden)]
pub mod made;
mod moment;
mod number;
mod plural;
mod quantity;
mod size;
mod zone;

#[doc(hidden)]
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use age::ago;
pub use base::{Day, Instant, Language, Quantity, Span, When};
pub use day::{day, day_short, month, span, weekday_day, when};
pub use list::list;
pub use moment::{hour, moment, weekday_moment};
pub use number::{decimal, number, percent};
pub use quantity::{as_quantity, quantity};
pub use size::file_size;
pub use zone::zone;

/// The words that the crate's build script made, as items of the module where this is called.
#[macro_export]
macro_rules! words {
    () => {
        pub use made_of_words::*;

        // A crate may keep its words to itself, or use only some yet.
        #[allow(unreachable_pub, dead_code, reason = "made by i18n-build for any crate")]
        mod made_of_words {
            include!(concat!(env!("OUT_DIR"), "/words.rs"));
        }
    };
}
