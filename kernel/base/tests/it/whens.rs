use base::When;
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
