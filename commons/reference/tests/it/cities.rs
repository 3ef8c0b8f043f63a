use base::{Country, folded};
use reference::cities::{self, Candidate, Likeness};

use crate::letters;

fn recognise(text: &str) -> Vec<Candidate> {
    cities::recognise(text, None)
}

fn countries(candidates: &[Candidate]) -> Vec<String> {
    candidates.iter().map(|candidate| candidate.city.country().to_string()).collect()
}

/// The first candidate's name and country.
fn first(text: &str, country: Option<Country>) -> String {
    match cities::recognise(text, country).first() {
        Some(candidate) => format!("{} {}", candidate.city.name(), candidate.city.country()),
        None => String::new(),
    }
}

#[test]
fn there_are_42_840_cities_and_each_is_whole() {
    let mut count = 0;
    for city in cities::all() {
        count += 1;
        assert!(!city.name().is_empty() && city.time_zone().contains('/'), "{city:?}");
        assert!(reference::country(city.country()).is_some(), "{city:?}");
        assert!(city.lat_e5().abs() < 9_000_000 && city.lon_e5().abs() <= 18_000_000);
        assert!(city.population() >= 5_000);
        assert_eq!(cities::by_id(city.id()), Some(city));
    }
    assert_eq!(count, 42_840);
    assert_eq!(cities::by_id(1), None);
}

#[test]
fn a_city_has_its_facts() {
    let quito = cities::by_id(3_652_462).unwrap();
    assert_eq!((quito.name(), quito.country()), ("Quito", letters("EC")));
    assert_eq!((quito.lat_e5(), quito.lon_e5()), (-22_985, -7_852_495));
    assert_eq!(quito.time_zone(), "America/Guayaquil");
    assert!(quito.population() > 1_500_000 && !quito.area().is_empty());
}

#[test]
fn the_script_folds_names_as_the_program_does_and_keeps_their_order() {
    let mut last = String::new();
    for city in cities::all() {
        let key = folded(city.name());
        assert!(key >= last, "{key} after {last}");
        let found = recognise(city.name());
        // Names borne by more cities than a list may hold can hide this one.
        assert!(found.len() == 20 || found.iter().any(|it| it.city == city), "{city:?}");
        last = key;
    }
}

#[test]
fn homonyms_are_all_offered_the_largest_first() {
    let cordoba = recognise("Córdoba");
    assert_eq!(countries(&cordoba)[..3], ["AR", "ES", "MX"]);
    assert!(cordoba[..3].iter().all(|it| it.likeness == Likeness::Exact && it.confidence == 100));

    let la_paz = countries(&recognise("La Paz"));
    assert_eq!(la_paz[0], "BO");
    assert!(["MX", "HN", "AR", "UY"].iter().all(|code| la_paz.contains(&code.to_string())));

    assert_eq!(countries(&recognise("Santiago"))[0], "CL");
    assert_eq!(first("San José", None), "San José CR");
    assert!(recognise("San José")[0].city.population() > 300_000);
    assert_eq!(first("Guadalajara", None), "Guadalajara MX");
}

#[test]
fn the_country_settles_homonyms() {
    for (text, code, expected) in [
        ("Córdoba", "ES", "Córdoba ES"),
        ("cordoba", "MX", "Córdoba MX"),
        ("La Paz", "UY", "La Paz UY"),
        ("Santiago", "DO", "Santiago de los Caballeros DO"),
        ("Guadalajara", "ES", "Guadalajara ES"),
        ("Barcelona", "VE", "Barcelona VE"),
        ("Mérida", "VE", "Mérida VE"),
    ] {
        assert_eq!(first(text, Some(letters(code))), expected);
    }
    let found = cities::recognise("Córdoba", Some(letters("AR")));
    assert!(found.iter().all(|it| it.city.country() == letters("AR")));
    assert!(cities::recognise("Montevideo", Some(letters("FR"))).is_empty());
}

#[test]
fn accents_case_and_other_names_are_understood() {
    for (text, expected, likeness) in [
        ("Bogotá", "Bogotá CO", Likeness::Exact),
        ("BOGOTÁ", "Bogotá CO", Likeness::Exact),
        ("bogota", "Bogotá CO", Likeness::Folded),
        ("Sao Paulo", "São Paulo BR", Likeness::Folded),
        ("Santafé de Bogotá", "Bogotá CO", Likeness::Alternate),
        ("Ciudad de México", "Mexico City MX", Likeness::Alternate),
        ("México", "Mexico City MX", Likeness::Alternate),
        ("CDMX", "Mexico City MX", Likeness::Alternate),
        ("Londres", "London GB", Likeness::Alternate),
        ("Lisboa", "Lisbon PT", Likeness::Alternate),
        ("Genebra", "Geneva CH", Likeness::Alternate),
        ("La Habana", "Havana CU", Likeness::Alternate),
        ("Pekín", "Beijing CN", Likeness::Alternate),
        ("Montevidéu", "Montevideo UY", Likeness::Alternate),
        ("Bruxelas", "Brussels BE", Likeness::Alternate),
    ] {
        let found = recognise(text);
        assert_eq!(first(text, None), expected, "{text}");
        assert_eq!(found[0].likeness, likeness, "{text}");
    }
}

#[test]
fn slips_are_forgiven_when_nothing_else_is_found() {
    for (text, expected) in [
        ("Montevidoe", "Montevideo UY"),
        ("Bogtá", "Bogotá CO"),
        ("Asuncón", "Asunción PY"),
        ("Guayaqiul", "Guayaquil EC"),
        ("Porto Alegere", "Porto Alegre BR"),
        ("Belo Horizontte", "Belo Horizonte BR"),
    ] {
        let found = recognise(text);
        assert_eq!(first(text, None), expected, "{text}");
        assert!(found[0].likeness == Likeness::Near && found[0].confidence < 90, "{text}");
    }
    for text in ["", "  ", "??", "x", "Xyzzyxville del Monte", &"a".repeat(100_000)] {
        assert!(recognise(text).is_empty(), "{text}");
    }
}
