use finding::{alike, forgiven};

#[test]
fn a_slip_or_two_of_the_pen_are_forgiven_in_a_long_word_and_none_in_a_short_one() {
    for (typed, meant) in [
        ("montevido", "montevideo"),
        ("montevdieo", "montevideo"),
        ("resduos", "residuos"),
        ("gestoin", "gestion"),
        ("asamblaea", "asamblea"),
        ("bogta", "bogota"),
        ("monte", "montevideo"),
    ] {
        assert!(alike(typed, meant), "{typed} is meant as {meant}");
    }
    for (typed, other) in
        [("red", "rede"), ("paz", "pan"), ("lima", "lomas"), ("2016", "2017"), ("quito", "cuzco")]
    {
        assert!(!alike(typed, other) || other.starts_with(typed), "{typed} is not {other}");
    }
    assert_eq!(
        (forgiven("paz"), forgiven("2016"), forgiven("lima"), forgiven("montevideo")),
        (0, 0, 1, 2)
    );
}
