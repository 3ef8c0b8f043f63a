use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::words::Words;
use crate::{Instant, Language, day, weekday_day, zone};

/// "21 de noviembre de 2026, 18:05 (Ciudad de México, UTC−6)": the day and hour there, naming
/// the place so that nobody takes it for their own, and the offset because an hour that the
/// clocks repeat in autumn would otherwise be two.
pub fn moment(language: Language, instant: Instant, zone: &TimeZone) -> String {
    let there = instant.to_zoned(zone.clone());
    said(language, &day(language, there.date()), &there)
}

/// The same with the day of the week, as a deadline is shown.
pub fn weekday_moment(language: Language, instant: Instant, zone: &TimeZone) -> String {
    let there = instant.to_zoned(zone.clone());
    said(language, &weekday_day(language, there.date()), &there)
}

/// The hour there alone: "18:05 (Ciudad de México, UTC−6)".
pub fn hour(language: Language, instant: Instant, zone: &TimeZone) -> String {
    let there = instant.to_zoned(zone.clone());
    let words = Words(language);
    words.hour(&clock(words, &there), &zone::name(words, &there))
}

fn said(language: Language, day: &str, there: &Zoned) -> String {
    let words = Words(language);
    words.moment(day, &clock(words, there), &zone::name(words, there))
}

fn clock(words: Words, there: &Zoned) -> String {
    words.clock(&format!("{:02}", there.hour()), &format!("{:02}", there.minute()))
}
