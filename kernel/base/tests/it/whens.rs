use base::{Day, Span, When};
use jiff::civil::date;

fn when(text: &str) -> Option<When> {
    text.parse().ok()
}

#[test]
fn a_date_is_as_precise_as_it_was_written() {
    assert_eq!(when("2016"), Some(When::Year(2016)));
    assert_eq!(when("2016-06"), Some(When::Month { year: 2016, month: 6 }));
    assert_eq!(when("2016-06-14"), Some(When::Day(date(2016, 6, 14))));
    assert_eq!(when(" 14/6/2016 "), when("2016-06-14"));
    assert_eq!(when("6.2016"), when("2016-06"));
}

#[test]
fn what_is_no_date_is_refused() {
    for text in
        ["", "junio", "16", "2016-13", "2016-02-30", "2016-06-14-1", "14/6/16", "-2016", "99999"]
    {
        assert_eq!(when(text), None, "{text}");
    }
}

#[test]
fn its_text_reads_back_and_it_knows_its_ends() {
    for (text, first, last) in [
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2016-06-14", date(2016, 6, 14), date(2016, 6, 14)),
    ] {
        let when = when(text).unwrap();
        assert_eq!(when.to_string(), text);
        assert_eq!((when.earliest(), when.latest()), (first, last));
    }
}

#[test]
fn a_span_holds_from_its_earliest_day_to_its_latest() {
    let when = |text: &str| Some(text.parse::<When>().unwrap());
    let day = |text: &str| text.parse::<Day>().unwrap();
    let span = Span { since: when("2016-06"), until: when("2018") };
    for (on, holds, over) in [
        ("2016-05-31", false, false),
        ("2016-06-01", true, false),
        ("2018-12-31", true, false),
        ("2019-01-01", false, true),
    ] {
        assert_eq!((span.holds(day(on)), span.is_over(day(on))), (holds, over), "{on}");
    }
    assert!(
        Span::default().holds(day("1000-01-01")) && !Span::default().is_over(day("9999-12-31"))
    );
    assert!(Span { since: when("2018"), until: when("2016-06") }.ends_before_it_begins());
    assert!(!Span { since: when("2018-05-03"), until: when("2018") }.ends_before_it_begins());
}

#[test]
fn spans_meet_where_a_day_is_surely_in_both() {
    let when = |text: &str| (!text.is_empty()).then(|| text.parse::<When>().unwrap());
    for (one, other, meet) in [
        (("2010", ""), ("2015", "2016"), true),
        (("2010", "2015"), ("2015", ""), false),
        (("2010", "2015-03"), ("2015-03-10", ""), false),
        (("2010", "2015-04"), ("2015-03", "2020"), true),
        (("", ""), ("2015", "2015"), true),
        (("2016", ""), ("", "2015"), false),
    ] {
        let span = |(since, until)| Span { since: when(since), until: when(until) };
        assert_eq!(span(one).meets(span(other)), meet, "{one:?} {other:?}");
        assert_eq!(span(other).meets(span(one)), meet, "{other:?} {one:?}");
    }
}
