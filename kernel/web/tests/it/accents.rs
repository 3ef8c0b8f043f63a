use web::Accent;

#[test]
fn a_colour_that_can_not_be_read_is_refused() {
    for colour in ["#1d6b72", "#a3233a", "#2b3f8c", "#000000"] {
        assert_eq!(Accent::of(colour).unwrap().to_string(), colour);
    }
    for colour in ["#d99a1c", "#ffffff", "1d6b72", "#1d6b7", "#1d6b7g", "#ñandú", ""] {
        assert_eq!(Accent::of(colour), None, "{colour}");
    }
}
