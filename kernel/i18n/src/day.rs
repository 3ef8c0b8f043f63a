use jiff::civil::Weekday;

use crate::words::Words;
use crate::{Day, Language, Span, When};

/// "21 de noviembre de 2026", "21 de novembro de 2026", "21 novembre 2026", "21 November 2026".
pub fn day(language: Language, day: Day) -> String {
    let words = Words(language);
    words.day(day.day().into(), month_name(words, day.month()), day.year().into())
}

/// For tables and tight places: "21 nov 2026", "21 nov. 2026", "21 Nov 2026".
pub fn day_short(language: Language, day: Day) -> String {
    let words = Words(language);
    words.day_short(day.day().into(), short_month_name(words, day.month()), day.year().into())
}

/// "sábado, 21 de noviembre de 2026".
pub fn weekday_day(language: Language, day: Day) -> String {
    let words = Words(language);
    words.weekday_day(weekday_name(words, day.weekday()), day)
}

/// "noviembre de 2026". A month that no year has is shown as its number: "13/2026".
pub fn month(language: Language, year: i16, month: i8) -> String {
    let words = Words(language);
    match month_name(words, month) {
        "" => format!("{month}/{year}"),
        name => words.month_year(name, year.into()),
    }
}

/// As precisely as it is known: "14 de junio de 2016", "junio de 2016", "2016".
pub fn when(language: Language, when: When) -> String {
    match when {
        When::Day(known) => day(language, known),
        When::Month { year, month: known } => month(language, year, known),
        When::Year(year) => year.to_string(),
    }
}

/// "de junio de 2016 a 2018", as far as it is known; nothing where nothing is.
pub fn span(language: Language, span: Span) -> Option<String> {
    let words = Words(language);
    let told = |known| when(language, known);
    match (span.since, span.until) {
        (None, None) => None,
        (Some(since @ When::Day(_)), None) => Some(words.since_day(&told(since))),
        (Some(since), None) => Some(words.since_then(&told(since))),
        (None, Some(until @ When::Day(_))) => Some(words.until_day(&told(until))),
        (None, Some(until)) => Some(words.until_then(&told(until))),
        (Some(since), Some(until)) if since == until => Some(told(since)),
        (Some(since), Some(until)) => Some(words.span(&told(since), &told(until))),
    }
}

fn month_name(words: Words, month: i8) -> &'static str {
    match month {
        1 => words.january(),
        2 => words.february(),
        3 => words.march(),
        4 => words.april(),
        5 => words.may(),
        6 => words.june(),
        7 => words.july(),
        8 => words.august(),
        9 => words.september(),
        10 => words.october(),
        11 => words.november(),
        12 => words.december(),
        _ => "",
    }
}

fn short_month_name(words: Words, month: i8) -> &'static str {
    match month {
        1 => words.january_short(),
        2 => words.february_short(),
        3 => words.march_short(),
        4 => words.april_short(),
        5 => words.may_short(),
        6 => words.june_short(),
        7 => words.july_short(),
        8 => words.august_short(),
        9 => words.september_short(),
        10 => words.october_short(),
        11 => words.november_short(),
        12 => words.december_short(),
        _ => "",
    }
}

fn weekday_name(words: Words, weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => words.monday(),
        Weekday::Tuesday => words.tuesday(),
        Weekday::Wednesday => words.wednesday(),
        Weekday::Thursday => words.thursday(),
        Weekday::Friday => words.friday(),
        Weekday::Saturday => words.saturday(),
        Weekday::Sunday => words.sunday(),
    }
}
