use base::Accent;

#[test]
fn a_colour_that_can_not_be_read_is_refused() {
    for colour in ["#1d6b72", "#a3233a", "#2b3f8c", "#000000"] {
        assert_eq!(Accent::of(colour).unwrap().to_string(), colour);
    }
    for colour in ["#d99a1c", "#ffffff", "1d6b72", "#1d6b7", "#1d6b7g", "#ñandú", ""] {
        assert_eq!(Accent::of(colour), None, "{colour}");
    }
}

#[test]
fn on_dark_pages_it_is_lighter() {
    let lake = Accent::of("#1d6b72").unwrap();
    assert_ne!(lake.on_dark(), lake);
    let pale = lake.on_dark().to_string();
    assert!(pale > "#1d6b72".to_owned(), "{pale}");
}
