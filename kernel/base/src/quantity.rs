use std::fmt;
use std::str::FromStr;

use crate::UnknownCode;

/// A number as precisely as it was told: "604" and "604.50" are not the same, for the second
/// claims to know the hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    scaled: i64,
    places: u32,
}

const MOST_PLACES: u32 = 6;
/// More digits than any figure of a city has, and fewer than would overflow.
const MOST: i64 = 1_000_000_000_000_000;

impl Quantity {
    /// `scaled` over ten to the power of `places`; none past what any figure needs.
    pub fn new(scaled: i64, places: i64) -> Option<Quantity> {
        let places = u32::try_from(places).ok().filter(|places| *places <= MOST_PLACES)?;
        (-MOST..=MOST).contains(&scaled).then_some(Quantity { scaled, places })
    }

    pub fn scaled(self) -> i64 {
        self.scaled
    }

    pub fn places(self) -> u32 {
        self.places
    }

    /// Without what stands behind the point.
    pub fn whole(self) -> i64 {
        self.scaled / 10_i64.pow(self.places)
    }
}

impl FromStr for Quantity {
    type Err = UnknownCode;

    /// As it stands in the record: digits, and a point before the fraction.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        let unsigned = whole.strip_prefix('-').unwrap_or(whole);
        let ends_in_a_point = text.ends_with('.');
        if unsigned.is_empty() || !digits(unsigned) || !digits(fraction) || ends_in_a_point {
            return Err(UnknownCode);
        }
        let scaled = format!("{whole}{fraction}").parse().map_err(|_| UnknownCode)?;
        let places = i64::try_from(fraction.len()).map_err(|_| UnknownCode)?;
        Quantity::new(scaled, places).ok_or(UnknownCode)
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.places as usize;
        let digits = format!("{:0>width$}", self.scaled.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if self.scaled < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}
