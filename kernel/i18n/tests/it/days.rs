use i18n::{day_short, month, weekday_day};

use crate::{day, said};

#[test]
fn a_day_is_written_in_the_order_of_each_language() {
    assert_eq!(
        said(|l| i18n::day(l, day("2026-11-21"))),
        [
            "21 de noviembre de 2026",
            "21 de novembro de 2026",
            "21 novembre 2026",
            "21 November 2026"
        ]
    );
}

#[test]
fn the_first_of_a_month_is_special_to_some() {
    assert_eq!(
        said(|l| i18n::day(l, day("2026-03-01"))),
        ["1 de marzo de 2026", "1º de março de 2026", "1er mars 2026", "1 March 2026"]
    );
    assert_eq!(
        said(|l| day_short(l, day("2026-03-01"))),
        ["1 mar 2026", "1º mar. 2026", "1er mars 2026", "1 Mar 2026"]
    );
}

#[test]
fn a_short_day_fits_a_table() {
    assert_eq!(
        said(|l| day_short(l, day("2026-09-21"))),
        ["21 sept 2026", "21 set. 2026", "21 sept. 2026", "21 Sept 2026"]
    );
}

#[test]
fn a_day_with_its_weekday() {
    assert_eq!(
        said(|l| weekday_day(l, day("2026-11-21"))),
        [
            "sábado, 21 de noviembre de 2026",
            "sábado, 21 de novembro de 2026",
            "samedi 21 novembre 2026",
            "Saturday 21 November 2026",
        ]
    );
    assert_eq!(
        said(|l| weekday_day(l, day("2026-06-01"))),
        [
            "lunes, 1 de junio de 2026",
            "segunda-feira, 1º de junho de 2026",
            "lundi 1er juin 2026",
            "Monday 1 June 2026",
        ]
    );
}

#[test]
fn a_month_of_a_year() {
    assert_eq!(
        said(|l| month(l, 2026, 8)),
        ["agosto de 2026", "agosto de 2026", "août 2026", "August 2026"]
    );
    assert_eq!(said(|l| month(l, 2026, 13)), ["13/2026"; 4]);
}

#[test]
fn every_month_and_weekday_has_its_own_name() {
    for language in i18n::Language::ALL {
        let mut months: Vec<String> = (1..=12).map(|m| month(*language, 2026, m)).collect();
        months.dedup();
        assert_eq!(months.len(), 12);
        let week = (1..=7).map(|d| weekday_day(*language, day(&format!("2026-02-{d:02}"))));
        let mut names: Vec<String> =
            week.map(|text| text.chars().take_while(|c| c.is_alphabetic()).collect()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 7, "{names:?}");
    }
}
