use std::fmt;
use std::str::FromStr;

use crate::{Day, UnknownCode};

/// A day, a month or a year: as precisely as a source tells it. Its text ("2016", "2016-06",
/// "2016-06-14") sorts as time does, the less precise first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    Day(Day),
    Month { year: i16, month: i8 },
    Year(i16),
}

/// Years are written with four digits, so that texts sort.
const YEARS: std::ops::RangeInclusive<i16> = 1000..=9999;

impl When {
    /// The earliest day it may mean.
    pub fn earliest(self) -> Day {
        match self {
            When::Day(day) => day,
            When::Month { year, month } => jiff::civil::date(year, month, 1),
            When::Year(year) => jiff::civil::date(year, 1, 1),
        }
    }

    /// The latest day it may mean.
    pub fn latest(self) -> Day {
        match self {
            When::Day(day) => day,
            When::Month { .. } => self.earliest().last_of_month(),
            When::Year(_) => self.earliest().last_of_year(),
        }
    }
}

/// From a time to a time, as far as either is known: without a beginning it has always been,
/// without an end it goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub since: Option<When>,
    pub until: Option<When>,
}

impl Span {
    pub fn ends_before_it_begins(self) -> bool {
        matches!((self.since, self.until), (Some(since), Some(until)) if until.latest() < since.earliest())
    }

    /// Whether it may hold on this day.
    pub fn holds(self, on: Day) -> bool {
        self.since.is_none_or(|since| since.earliest() <= on)
            && self.until.is_none_or(|until| on <= until.latest())
    }

    /// Whether it is over by this day.
    pub fn is_over(self, on: Day) -> bool {
        self.until.is_some_and(|until| until.latest() < on)
    }

    /// Whether some day is surely in both. Where one ends in the year or the month in which the
    /// other begins, none need be.
    pub fn meets(self, other: Span) -> bool {
        let begins_in_time = |one: Span, other: Span| match (one.since, other.until) {
            (Some(since), Some(until)) => since.latest() < until.earliest(),
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

impl FromStr for When {
    type Err = UnknownCode;

    /// Also as people write it: "14/6/2016", "6/2016".
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let mut parts: Vec<&str> = text.split(['-', '/', '.']).collect();
        if text.contains(['/', '.']) {
            parts.reverse();
        }
        let number = |part: Option<&&str>| part.map(|part| part.parse::<i16>()).transpose();
        let wrong = |_| UnknownCode;
        let (year, month, day) = (
            number(parts.first()).map_err(wrong)?.filter(|year| YEARS.contains(year)),
            number(parts.get(1)).map_err(wrong)?,
            number(parts.get(2)).map_err(wrong)?,
        );
        let year = year.filter(|_| parts.len() <= 3).ok_or(UnknownCode)?;
        let small = |part: i16| i8::try_from(part).map_err(|_| UnknownCode);
        match (month, day) {
            (None, _) => Ok(When::Year(year)),
            (Some(month), None) => {
                let month = small(month)?;
                Day::new(year, month, 1).map_err(|_| UnknownCode)?;
                Ok(When::Month { year, month })
            }
            (Some(month), Some(day)) => {
                Day::new(year, small(month)?, small(day)?).map(When::Day).map_err(|_| UnknownCode)
            }
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(day) => day.fmt(f),
            When::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            When::Year(year) => write!(f, "{year:04}"),
        }
    }
}
