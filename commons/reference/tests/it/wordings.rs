//! What city halls call themselves.

use reference::cities;

use crate::letters;

fn first(text: &str) -> String {
    match cities::recognise(text, None).first() {
        Some(candidate) => format!("{} {}", candidate.city.name(), candidate.city.country()),
        None => String::new(),
    }
}

#[test]
fn whoever_governs_is_set_aside() {
    for (text, expected) in [
        ("Intendencia de Montevideo", "Montevideo UY"),
        ("Intendencia Departamental de Canelones", "Canelones UY"),
        ("Municipio de Quito", "Quito EC"),
        ("Municipio del Distrito Metropolitano de Quito", "Quito EC"),
        ("GAD Municipal de Cuenca", "Cuenca EC"),
        ("Prefeitura de Porto Alegre", "Porto Alegre BR"),
        ("Prefeitura Municipal de Belo Horizonte", "Belo Horizonte BR"),
        ("Prefeitura do Rio de Janeiro", "Rio de Janeiro BR"),
        ("Ayuntamiento de Madrid", "Madrid ES"),
        ("Excmo. Ayuntamiento de Sevilla", "Sevilla ES"),
        ("Ajuntament de Barcelona", "Barcelona ES"),
        ("Alcaldía de Medellín", "Medellín CO"),
        ("Alcaldía Mayor de Bogotá D.C.", "Bogotá CO"),
        ("Municipalidad de Rosario", "Rosario AR"),
        ("Municipalidad Metropolitana de Lima", "Lima PE"),
        ("Gobierno de la Ciudad de Buenos Aires", "Buenos Aires AR"),
        ("Gobierno de la Ciudad de México", "Mexico City MX"),
        ("Câmara Municipal de Lisboa", "Lisbon PT"),
        ("Mairie de Paris", "Paris FR"),
        ("Ville de Bordeaux", "Bordeaux FR"),
        ("Mairie du Mans", "Le Mans FR"),
        ("City of London", "London GB"),
        ("Comune di Roma", "Rome IT"),
        ("Ciudad de Guatemala", "Guatemala City GT"),
        ("Lima Metropolitana", "Lima PE"),
    ] {
        assert_eq!(first(text), expected, "{text}");
    }
}

#[test]
fn homonyms_stay_on_offer_behind_a_government() {
    let found = cities::recognise("Ciudad de Córdoba", None);
    let countries: Vec<_> = found.iter().map(|it| it.city.country()).collect();
    assert!(countries.starts_with(&[letters("AR"), letters("ES"), letters("MX")]), "{found:?}");
}

#[test]
fn what_belongs_to_the_name_stays() {
    for (text, expected) in [
        ("Ciudad Real", "Ciudad Real ES"),
        ("Ciudad Juárez", "Ciudad Juárez MX"),
        ("Ciudad del Este", "Ciudad del Este PY"),
        ("Cabo Frio", "Cabo Frio BR"),
        ("San Salvador", "San Salvador SV"),
        ("Ayuntamiento de La Laguna", "La Laguna ES"),
    ] {
        assert_eq!(first(text), expected, "{text}");
    }
}

#[test]
fn a_country_written_beside_the_name_is_heeded() {
    for (text, expected) in [
        ("La Paz, Bolivia", "La Paz BO"),
        ("La Paz (México)", "La Paz MX"),
        ("Córdoba - España", "Córdoba ES"),
        ("Ciudad de Córdoba, Provincia de Córdoba, Argentina", "Córdoba AR"),
        ("San José/Costa Rica", "San José CR"),
        ("Barcelona; Venezuela", "Barcelona VE"),
    ] {
        assert_eq!(first(text), expected, "{text}");
    }
}

#[test]
fn a_state_in_two_letters_is_no_country() {
    assert_eq!(first("Belém - PA"), "Belém BR");
    assert_eq!(first("Prefeitura Municipal de Manaus/AM"), "Manaus BR");
    assert_eq!(first("Campinas (SP)"), "Campinas BR");
}
