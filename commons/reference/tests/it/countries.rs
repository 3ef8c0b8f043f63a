use base::Language;
use reference::{countries, country, country_name, find_country, region, region_name, regions};

use crate::letters;

#[test]
fn the_standard_has_249_countries_each_named_in_four_languages() {
    assert_eq!(countries().len(), 249);
    for territory in countries() {
        for language in Language::ALL {
            assert!(!territory.name(*language).trim().is_empty(), "{}", territory.code());
        }
        assert_eq!(territory.alpha3().len(), 3);
        assert_eq!(territory.number().len(), 3);
        assert_eq!(territory.region().is_none(), territory.code().code() == "AQ");
    }
    let codes: Vec<_> = countries().iter().map(|territory| territory.code()).collect();
    assert!(codes.is_sorted());
}

#[test]
fn names_are_those_of_each_language() {
    let names = |code| Language::ALL.iter().map(move |l| country_name(letters(code), *l).unwrap());
    assert_eq!(names("BR").collect::<Vec<_>>(), ["Brasil", "Brasil", "Brésil", "Brazil"]);
    assert_eq!(names("DE").collect::<Vec<_>>(), ["Alemania", "Alemanha", "Allemagne", "Germany"]);
    assert_eq!(names("VN").nth(1), Some("Vietnã"), "Portuguese is Brazil's");
    assert_eq!(country_name(letters("ZZ"), Language::Es), None);
}

#[test]
fn kosovo_has_a_name_but_is_not_of_the_standard() {
    assert_eq!(country_name(letters("XK"), Language::Es), Some("Kosovo"));
    assert!(countries().iter().all(|territory| territory.code() != letters("XK")));
    assert_eq!(find_country("kosovo"), Some(letters("XK")));
}

#[test]
fn a_country_is_found_as_people_write_it() {
    for (code, ways) in [
        (
            "BR",
            &[
                "Brasil",
                "Brazil",
                "Brésil",
                "BRA",
                "br",
                "  BRASIL. ",
                "República Federativa do Brasil",
            ][..],
        ),
        (
            "US",
            &[
                "EE. UU.",
                "EEUU",
                "ee uu",
                "EUA",
                "USA",
                "U.S.A.",
                "Estados Unidos de América",
                "États-Unis",
            ],
        ),
        ("GB", &["UK", "Reino Unido", "Royaume-Uni", "Gran Bretaña", "Inglaterra"]),
        ("NL", &["Países Bajos", "Holanda", "The Netherlands", "Pays-Bas"]),
        (
            "BO",
            &["Bolivia", "Bolivia (Estado Plurinacional de)", "Estado Plurinacional de Bolivia"],
        ),
        ("VE", &["venezuela", "República Bolivariana de Venezuela"]),
        ("DO", &["Republica Dominicana", "Rep. Dominicana", "Dominican Republic"]),
        ("CI", &["Cote d'Ivoire", "Côte d’Ivoire", "Costa de Marfil", "Ivory Coast"]),
        ("CD", &["RDC", "República Democrática del Congo", "Congo-Kinshasa"]),
        ("CG", &["Congo", "Congo-Brazzaville"]),
        ("KR", &["Corea", "Corea del Sur", "South Korea", "República de Corea"]),
        ("CZ", &["Chequia", "República Checa", "Tchéquie"]),
        ("PS", &["Palestina", "State of Palestine"]),
        ("TR", &["Turquía", "Turkey", "Türkiye"]),
        ("RU", &["RU", "Rusia", "Russian Federation"]),
        ("NE", &["Níger", "Niger"]),
        ("NG", &["Nigeria", "Nigéria"]),
    ] {
        for way in ways {
            assert_eq!(find_country(way), Some(letters(code)), "{way}");
        }
    }
    for way in ["", "  ", "?", "Atlántida", "ZZ", "América"] {
        assert_eq!(find_country(way), None, "{way}");
    }
}

#[test]
fn every_name_leads_back_to_its_country() {
    for territory in countries() {
        for language in Language::ALL {
            let name = territory.name(*language);
            let found = find_country(name).unwrap();
            assert_eq!(found, territory.code(), "{name}");
        }
        assert_eq!(find_country(territory.alpha3()), Some(territory.code()));
        assert_eq!(find_country(territory.code().code()), Some(territory.code()));
    }
}

#[test]
fn a_country_says_its_money_its_languages_and_where_it_lies() {
    let uruguay = country(letters("UY")).unwrap();
    assert_eq!(uruguay.currencies().collect::<Vec<_>>(), ["UYU"]);
    assert_eq!(uruguay.languages().collect::<Vec<_>>(), ["es"]);
    assert_eq!(uruguay.region().unwrap().name(Language::En), "South America");
    assert_eq!(uruguay.region().unwrap().parent().unwrap().name(Language::Es), "América");

    let money = |code| country(letters(code)).unwrap().currencies().next().unwrap();
    assert_eq!(["EC", "PA", "FR", "VE", "BG"].map(money), ["USD", "PAB", "EUR", "VES", "EUR"]);

    let spoken = |code| country(letters(code)).unwrap().language();
    for (code, language) in [
        ("PY", Some(Language::Es)),
        ("BO", Some(Language::Es)),
        ("HT", Some(Language::Fr)),
        ("MZ", Some(Language::Pt)),
        ("CA", Some(Language::En)),
        ("MX", Some(Language::Es)),
        ("JP", None),
    ] {
        assert_eq!(spoken(code), language, "{code}");
    }
}

#[test]
fn currencies_and_languages_of_countries_are_known() {
    for territory in countries() {
        for code in territory.currencies() {
            assert!(reference::currency(code).is_some_and(|it| it.is_tender()), "{code}");
        }
        for code in territory.languages() {
            assert!(reference::language_name(code, Language::Es).is_some(), "{code}");
        }
    }
}

#[test]
fn regions_hold_their_countries() {
    assert_eq!(regions().len(), 29);
    for region in regions() {
        for language in Language::ALL {
            assert!(!region.name(*language).is_empty());
        }
        assert!(region.countries().next().is_some(), "{}", region.code());
    }
    assert_eq!(region_name("005", Language::Pt), Some("América do Sul"));
    let in_region = |code, country| region(code).unwrap().contains(letters(country));
    assert!(in_region("005", "CL") && in_region("013", "MX") && in_region("029", "CU"));
    assert!(in_region("021", "US") && in_region("155", "FR") && in_region("039", "ES"));
    assert!(in_region("419", "CL") && in_region("419", "CU") && !in_region("419", "US"));
    assert!(in_region("019", "CL") && in_region("019", "US") && !in_region("150", "CL"));
    assert_eq!(region("419").unwrap().parent().unwrap().code(), "019");
    let continents = regions().iter().filter(|region| region.parent().is_none());
    let of_continents: usize = continents.map(|region| region.countries().count()).sum();
    assert_eq!(of_continents, 248, "all but Antarctica, each once");
}
