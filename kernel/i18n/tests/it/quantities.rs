use i18n::{Language, as_quantity, quantity};

fn read(language: Language, text: &str) -> Option<String> {
    as_quantity(language, text).map(|number| number.to_string())
}

#[test]
fn a_number_is_read_as_its_writer_means_it() {
    use Language::{En, Es, Fr, Pt};
    for (language, typed, meant) in [
        (Es, "1.234.567,5", "1234567.5"),
        (Es, "1,234,567.5", "1234567.5"),
        (Es, "1.234", "1234"),
        (Es, "37.5", "37.5"),
        (Es, "0.125", "0.125"),
        (Es, "37,50", "37.50"),
        (Es, "1 234 567", "1234567"),
        (Pt, "1.234,5", "1234.5"),
        (Fr, "1\u{202f}234,5", "1234.5"),
        (En, "1,234", "1234"),
        (En, "1.234", "1.234"),
        (En, "37,5", "37.5"),
        (Es, "-3,2", "-3.2"),
        (Es, "−3", "-3"),
        (Es, "604", "604"),
    ] {
        assert_eq!(read(language, typed).as_deref(), Some(meant), "{typed} in {language}");
    }
}

#[test]
fn what_is_no_number_is_none() {
    for typed in ["", "925 mil", "1.2.3", "1,23,456", "12,", ".", "-", "1e5", "١٢", "5%", ",5"] {
        assert_eq!(read(Language::Es, typed), None, "{typed}");
    }
    assert_eq!(read(Language::Es, "99999999999999999999"), None);
    assert_eq!(read(Language::Es, "0,1234567"), None, "nobody knows the millionths of a city");
}

#[test]
fn it_is_written_with_the_places_it_was_told_with() {
    let number = as_quantity(Language::Es, "12345,50").unwrap();
    let written = Language::ALL.iter().map(|language| quantity(*language, number));
    let wanted = ["12.345,50", "12.345,50", "12\u{202f}345,50", "12,345.50"];
    assert_eq!(written.collect::<Vec<_>>(), wanted);
}
