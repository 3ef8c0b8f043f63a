use base::{folded, sort_key};
use proptest::prelude::*;

#[test]
fn names_sort_as_people_expect() {
    let mut names = [
        "Zacatecas",
        "Ñuñoa",
        "Nunoa",
        "Oaxaca",
        "Ávila",
        "avila",
        "Azogues",
        "São Paulo",
        "Sao Tomé",
    ];
    names.sort_by_key(|name| sort_key(name));
    assert_eq!(
        names,
        [
            "avila",
            "Ávila",
            "Azogues",
            "Nunoa",
            "Ñuñoa",
            "Oaxaca",
            "São Paulo",
            "Sao Tomé",
            "Zacatecas"
        ]
    );
}

#[test]
fn accents_case_and_punctuation_are_forgiven() {
    for way in ["São Paulo", "sao paulo", "  SÃO-PAULO "] {
        assert_eq!(folded(way), "sao paulo");
    }
    assert_eq!(folded("L’Hospitalet"), "l hospitalet");
    assert_eq!(folded("Łódź, Straße"), "łodz straße");
    assert_eq!(folded("北京"), "北京");
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(name in "\\PC{0,40}") {
        let once = folded(&name);
        prop_assert_eq!(folded(&once), once.as_str());
        prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
    }

    #[test]
    fn equal_names_have_equal_keys_and_keys_never_panic(name in any::<String>()) {
        prop_assert_eq!(sort_key(&name), sort_key(&name));
    }
}
