//! What the code written by i18n-build stands on. Nothing else should.

use crate::Day;
pub use crate::number::push_number;
pub use crate::plural::{Plural, plural};

pub const SAMPLE_DAY: Day = Day::constant(2026, 11, 1);

pub fn push_numeral(text: &mut String, numeral: i64) {
    text.push_str(&numeral.to_string());
}
