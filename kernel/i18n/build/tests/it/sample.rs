//! The folder `tests/sample` uses all that may be written. What is made of it is kept beside
//! it, read by people, compiled into this test and asked.

use std::path::Path;

use i18n::Language;
use made::{KEYS, Words, samples};

#[expect(unreachable_pub, reason = "made for any crate, here for one test")]
mod made {
    include!("../sample/words.rs");
}

#[test]
fn what_is_made_of_the_sample_is_what_is_kept_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample");
    let code = i18n_build::generate(&folder).unwrap();
    assert!(code == include_str!("../sample/words.rs"), "see examples/sample.rs");
}

#[test]
fn a_message_without_arguments_is_one_text() {
    let text: &'static str = Words(Language::Es).welcome();
    assert_eq!(text, "Le damos la bienvenida a la plataforma Urdimbre");
    assert_eq!(Words(Language::Fr).again(), "Encore : Bienvenue sur la plateforme Urdimbre");
    assert_eq!(Words(Language::En).braces(), "Write {name} or “name”");
    assert_eq!(Words(Language::Pt).empty(), "");
    let two = "Primera línea, con [corchetes] y *asteriscos*\ny la segunda";
    assert_eq!(Words(Language::Es).two_lines(), two);
}

#[test]
fn each_language_counts_in_its_own_way() {
    let counted = |language| {
        [0, 1, 2, 12_345, 1_000_000, 1_000_001, -1].map(|n| Words(language).cities_count(n))
    };
    assert_eq!(
        counted(Language::Es),
        [
            "Ninguna ciudad",
            "1 ciudad",
            "2 ciudades",
            "12.345 ciudades",
            "1.000.000 de ciudades",
            "1.000.001 ciudades",
            "−1 ciudad",
        ]
    );
    assert_eq!(
        counted(Language::Pt),
        [
            "Nenhuma cidade",
            "1 cidade",
            "2 cidades",
            "12.345 cidades",
            "1.000.000 de cidades",
            "1.000.001 cidades",
            "−1 cidade",
        ]
    );
    assert_eq!(
        counted(Language::Fr),
        [
            "Aucune ville",
            "1 ville",
            "2 villes",
            "12\u{202f}345 villes",
            "1\u{202f}000\u{202f}000 de villes",
            "1\u{202f}000\u{202f}001 villes",
            "−1 ville",
        ]
    );
    assert_eq!(
        counted(Language::En),
        [
            "No city",
            "1 city",
            "2 cities",
            "12,345 cities",
            "1,000,000 cities",
            "1,000,001 cities",
            "−1 city",
        ]
    );
}

#[test]
fn nought_is_one_in_portuguese_and_french_and_many_in_spanish() {
    let none = |language| Words(language).cities_of(0);
    assert_eq!(none(Language::Es), "0 ciudades");
    assert_eq!(none(Language::Pt), "0 cidade");
    assert_eq!(none(Language::Fr), "0 ville");
    assert_eq!(none(Language::En), "0 cities");
}

#[test]
fn the_largest_numbers_are_exact() {
    assert_eq!(Words(Language::En).cities_count(i64::MAX), "9,223,372,036,854,775,807 cities");
    assert_eq!(Words(Language::Es).cities_count(i64::MIN), "−9.223.372.036.854.775.808 ciudades");
}

#[test]
fn texts_choose_days_are_dates_and_numerals_are_never_grouped() {
    let day = i18n::Day::constant(2026, 11, 1);
    let elected = |language, sex| Words(language).elected("Ana {Ruiz}", sex, day, 12_026);
    assert_eq!(
        elected(Language::Es, "f"),
        "Electa: Ana {Ruiz}, desde el 1 de noviembre de 2026 (mandato de 12026)"
    );
    assert_eq!(
        elected(Language::Pt, "m"),
        "Eleito: Ana {Ruiz}, desde 1º de novembro de 2026 (mandato de 12026)"
    );
    assert_eq!(
        elected(Language::Fr, ""),
        "Entrée en fonction : Ana {Ruiz}, depuis le 1er novembre 2026 (mandat de 12026)"
    );
}

#[test]
fn a_message_may_hold_another_with_its_arguments() {
    assert_eq!(Words(Language::Es).spread(1, 1), "una ciudad en un país");
    assert_eq!(Words(Language::Fr).spread(3, 2), "3 villes dans 2 pays");
}

#[test]
fn a_choice_may_hold_another() {
    assert_eq!(Words(Language::Es).outer_inner(0), "cero");
    assert_eq!(Words(Language::Es).outer_inner(5), "más");
}

#[test]
fn the_samples_say_every_message_and_every_way_of_saying_it() {
    let said = samples(Language::Es);
    let mut keys: Vec<&str> = said.iter().map(|(key, _)| *key).collect();
    keys.dedup();
    assert_eq!(keys, KEYS);
    for way in ["Ninguna ciudad", "1 ciudad", "1.000.000 de ciudades", "Electa: Quito"] {
        assert!(said.iter().any(|(_, text)| text.starts_with(way)), "{way} isn't said");
    }
}
