use i18n::{Day, Language, ago};
use proptest::prelude::*;

use crate::{day, said};

fn from_today(other: &str) -> Vec<String> {
    said(|l| ago(l, day(other), day("2026-11-21")))
}

#[test]
fn the_days_around_today_have_names() {
    assert_eq!(from_today("2026-11-21"), ["hoy", "hoje", "aujourd’hui", "today"]);
    assert_eq!(from_today("2026-11-20"), ["ayer", "ontem", "hier", "yesterday"]);
    assert_eq!(from_today("2026-11-22"), ["mañana", "amanhã", "demain", "tomorrow"]);
}

#[test]
fn what_was_and_what_will_be() {
    assert_eq!(
        from_today("2026-11-18"),
        ["hace 3 días", "há 3 dias", "il y a 3 jours", "3 days ago"]
    );
    assert_eq!(
        from_today("2026-09-21"),
        ["hace 2 meses", "há 2 meses", "il y a 2 mois", "2 months ago"]
    );
    assert_eq!(from_today("2025-11-21"), ["hace 1 año", "há 1 ano", "il y a 1 an", "1 year ago"]);
    assert_eq!(
        from_today("2026-11-24"),
        ["dentro de 3 días", "em 3 dias", "dans 3 jours", "in 3 days"]
    );
    assert_eq!(
        from_today("2026-12-21"),
        ["dentro de 1 mes", "em 1 mês", "dans 1 mois", "in 1 month"]
    );
    assert_eq!(
        from_today("2029-11-20"),
        ["dentro de 2 años", "em 2 anos", "dans 2 ans", "in 2 years"]
    );
}

#[test]
fn a_month_is_a_month_only_once_it_is_full() {
    let told = |other| ago(Language::Es, day(other), day("2026-03-31"));
    assert_eq!(told("2026-03-01"), "hace 30 días");
    assert_eq!(told("2026-02-28"), "hace 1 mes");
    assert_eq!(told("2025-04-01"), "hace 11 meses");
}

fn any_day() -> impl Strategy<Value = Day> {
    (-9999..=9999i16, 1..=12i8, 1..=28i8).prop_map(|(y, m, d)| Day::new(y, m, d).unwrap())
}

proptest! {
    #[test]
    fn any_two_days_can_be_told_apart(one in any_day(), other in any_day()) {
        let told = ago(Language::Es, one, other);
        prop_assert_eq!(told == "hoy", one == other);
        prop_assert_eq!(told.starts_with("hace") || told == "ayer", one < other);
    }
}
