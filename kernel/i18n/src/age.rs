use jiff::Unit;

use crate::words::Words;
use crate::{Day, Language};

/// How far a day lies from today, in the largest unit that fills: "hoy", "ayer", "hace 3 días",
/// "hace 2 meses", "mañana", "dentro de 1 año".
pub fn ago(language: Language, day: Day, today: Day) -> String {
    let words = Words(language);
    let past = day <= today;
    let (first, last) = if past { (day, today) } else { (today, day) };
    let (years, months, days) = apart(first, last);
    match (past, years, months, days) {
        (_, 0, 0, 0) => words.today().to_owned(),
        (true, 0, 0, 1) => words.yesterday().to_owned(),
        (false, 0, 0, 1) => words.tomorrow().to_owned(),
        (true, 0, 0, days) => words.days_ago(days),
        (false, 0, 0, days) => words.in_days(days),
        (true, 0, months, _) => words.months_ago(months),
        (false, 0, months, _) => words.in_months(months),
        (true, years, _, _) => words.years_ago(years),
        (false, years, _, _) => words.in_years(years),
    }
}

/// Whole years, months and days between, as people count them on a calendar.
fn apart(first: Day, last: Day) -> (i64, i64, i64) {
    let span = first.until((Unit::Year, last)).unwrap_or_default();
    (span.get_years().into(), span.get_months().into(), span.get_days().into())
}
