use i18n::{Language, decimal, number, percent};
use proptest::prelude::*;

use crate::said;

#[test]
fn thousands_are_grouped_as_each_language_does() {
    assert_eq!(said(|l| number(l, 2026)), ["2026", "2.026", "2\u{202f}026", "2,026"]);
    assert_eq!(said(|l| number(l, 12_345)), ["12.345", "12.345", "12\u{202f}345", "12,345"]);
    assert_eq!(
        said(|l| number(l, -1_234_567)),
        ["−1.234.567", "−1.234.567", "−1\u{202f}234\u{202f}567", "−1,234,567"]
    );
    assert_eq!(said(|l| number(l, 0)), ["0"; 4]);
    assert_eq!(said(|l| number(l, 999)), ["999"; 4]);
}

#[test]
fn decimals_keep_every_place() {
    assert_eq!(said(|l| decimal(l, 12_345, 2)), ["123,45", "123,45", "123,45", "123.45"]);
    assert_eq!(said(|l| decimal(l, -5, 2)), ["−0,05", "−0,05", "−0,05", "−0.05"]);
    assert_eq!(said(|l| decimal(l, 100, 1)), ["10,0", "10,0", "10,0", "10.0"]);
    assert_eq!(
        said(|l| decimal(l, 2_000_000, 2)),
        ["20.000,00", "20.000,00", "20\u{202f}000,00", "20,000.00"]
    );
    assert_eq!(decimal(Language::Es, 7, 0), "7");
}

#[test]
fn percentages_stand_apart_from_their_sign_where_custom_wants_it() {
    assert_eq!(said(|l| percent(l, 125, 1)), ["12,5\u{a0}%", "12,5%", "12,5\u{202f}%", "12.5%"]);
}

fn language() -> impl Strategy<Value = Language> {
    proptest::sample::select(Language::ALL)
}

fn read_back(text: &str) -> i128 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let sign = if text.starts_with('−') { -1 } else { 1 };
    sign * digits.parse::<i128>().unwrap()
}

proptest! {
    #[test]
    fn a_number_reads_back_as_itself(n in any::<i64>(), language in language()) {
        prop_assert_eq!(read_back(&number(language, n)), i128::from(n));
    }

    #[test]
    fn a_decimal_reads_back_as_itself(
        n in any::<i64>(), places in 0..30u32, language in language(),
    ) {
        let text = decimal(language, n, places);
        prop_assert_eq!(read_back(&text), i128::from(n));
        let point = if language == Language::En { '.' } else { ',' };
        let fraction = text.rsplit_once(point).map_or("", |(_, fraction)| fraction);
        prop_assert!(places == 0 || fraction.len() == places as usize);
    }

    #[test]
    fn groups_hold_three_digits(n in 10_000..i64::MAX, language in language()) {
        let text = number(language, n);
        let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
        prop_assert!((1..=3).contains(&groups[0].len()));
        prop_assert!(groups[1..].iter().all(|group| group.len() == 3));
    }
}
