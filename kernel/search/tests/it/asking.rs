use base::{Language, Visibility};
use finding::Finder as _;
use identity::Scope;
use testing::Database;

use crate::shelf::{NETWORKS, Room, question};

fn room() -> Room {
    let room = Room::new(Database::Sqlite);
    room.public(Language::Es, "Gestión de residuos", "Las ciudades reciclan poco.");
    room.public(Language::Pt, "Gestões de resíduos sólidos", "As ações das cidades.");
    room.public(Language::Fr, "Réseaux de villes", "Les politiques locales et l’eau.");
    room.public(Language::En, "City policies", "Waste, water and the cities.");
    room.public(Language::Es, "Acta 2.1.a", "Se aprueba la ciudad sede.");
    room.public(Language::Es, "Montevideo", "");
    room.card(NETWORKS[1], Visibility::Public, Language::Es, "La Paz BR", "Ciudad de altura.");
    room.catch_up();
    room
}

fn found(room: &Room, words: &str) -> Vec<String> {
    room.titles(&Scope::default(), words)
}

#[test]
fn words_are_found_whatever_their_accents_case_number_and_gender() {
    let room = room();
    for words in ["gestion", "GESTIÓN", "gestiones", "residuo", "gestión de los residuos"] {
        assert!(found(&room, words).contains(&"Gestión de residuos".to_owned()), "{words}");
    }
    for words in ["gestão", "gestao", "acoes", "ação", "sólida"] {
        let wanted = words != "sólida";
        assert_eq!(
            found(&room, words).contains(&"Gestões de resíduos sólidos".to_owned()),
            wanted,
            "{words}"
        );
    }
    assert_eq!(found(&room, "ville"), ["Réseaux de villes"]);
    assert_eq!(found(&room, "local reseau"), ["Réseaux de villes"]);
    assert_eq!(found(&room, "policy"), ["City policies"]);
}

#[test]
fn every_word_counts_and_the_title_counts_most() {
    let room = room();
    assert_eq!(found(&room, "residuos ciudad"), ["Gestión de residuos"]);
    assert_eq!(found(&room, "ciudad paz"), ["La Paz BR"]);
    room.public(Language::Es, "Otra cosa", "Montevideo es sede de la otra cosa.");
    room.catch_up();
    assert_eq!(found(&room, "montevideo"), ["Montevideo", "Otra cosa"]);
}

#[test]
fn the_readers_language_comes_first() {
    let room = room();
    let title = |language| {
        let asked = finding::Question { language, ..question("resíduos") };
        room.library.find(&Scope::default(), &asked).unwrap().found.len()
    };
    assert_eq!((title(Language::Es), title(Language::Pt)), (2, 2));
    let first = |language| {
        let asked = finding::Question { language, ..question("cities ciudades cidades") };
        room.library.find(&Scope::default(), &asked).unwrap().count
    };
    assert_eq!(first(Language::Es), 0, "all words at once stand nowhere");
}

#[test]
fn slips_are_forgiven_only_where_nothing_is_as_typed() {
    let room = room();
    for (words, title) in [
        ("montevido", "Montevideo"),
        ("resduos gestion", "Gestión de residuos"),
        ("montev", "Montevideo"),
    ] {
        let answer = room.library.find(&Scope::default(), &question(words)).unwrap();
        assert!(answer.loosely, "{words}");
        assert!(found(&room, words).contains(&title.to_owned()), "{words}");
    }
    let exact = room.library.find(&Scope::default(), &question("montevideo")).unwrap();
    assert!(!exact.loosely);
    assert!(found(&room, "xyzzyx").is_empty());
}

#[test]
fn codes_are_found_exactly_and_odd_questions_break_nothing() {
    let room = room();
    assert_eq!(found(&room, "2.1.a"), ["Acta 2.1.a"]);
    assert_eq!(found(&room, "acta 2.1.a"), ["Acta 2.1.a"]);
    for words in ["", " ", "\"", "a:b AND (", "*", "…", "de la", "\u{0}", &"palabra ".repeat(400)]
    {
        room.library.find(&Scope::default(), &question(words)).unwrap();
    }
}

#[test]
fn answers_are_counted_by_network_and_country_and_cut_to_what_was_chosen() {
    let room = room();
    let answer = room.library.find(&Scope::default(), &question("ciudad")).unwrap();
    assert_eq!(answer.count, 3);
    assert_eq!(answer.kinds, [("card", 3)]);
    assert_eq!(answer.networks, [(NETWORKS[0], 2), (NETWORKS[1], 1)]);
    assert_eq!(answer.countries.len(), 1);
    let asked = finding::Question { network: Some(NETWORKS[1]), ..question("ciudad") };
    assert_eq!(room.library.find(&Scope::default(), &asked).unwrap().count, 1);
    let asked = finding::Question { kind: Some("nothing".to_owned()), ..question("ciudad") };
    assert_eq!(room.library.find(&Scope::default(), &asked).unwrap().count, 0);
}

#[test]
fn pages_follow_one_another() {
    let room = Room::new(Database::Sqlite);
    for nth in 0..25 {
        room.public(Language::Es, &format!("Ciudad {nth}"), "");
    }
    room.catch_up();
    let page = |from| {
        let asked = finding::Question { from, size: 10, ..question("ciudad") };
        room.library.find(&Scope::default(), &asked).unwrap()
    };
    let mut all: Vec<_> = [0, 10, 20].into_iter().flat_map(|from| page(from).found).collect();
    assert_eq!((all.len(), page(20).count), (25, 25));
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 25);
}
