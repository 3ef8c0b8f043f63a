//! An empty installation, from the address in the terminal to a network with its secretariat.

use axum::http::StatusCode;
use migrations::HISTORY;
use testing::{Database, TestStore};
use urdimbre::pages;

use crate::browser::{ORIGIN, Town};

const NETWORK: &[(&str, &str)] = &[
    ("person", "Secretaría General"),
    ("email", "secretaria@red.example"),
    ("name", "Red de Ciudades del Agua"),
    ("acronym", "RCA"),
    ("slug", "agua"),
    ("language", "es"),
    ("country", "UY"),
    ("accent", "#1d6b72"),
    ("starter", "plain"),
];

#[test]
fn an_empty_installation_becomes_a_network_with_its_secretariat() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::of(TestStore::new(database, HISTORY));
        let first = pages::first_page(town.store(), ORIGIN).unwrap().unwrap();
        let path = first.strip_prefix(ORIGIN).unwrap();
        let browser = town.anybody();
        assert_eq!(browser.get("/start/guess").status, StatusCode::NOT_FOUND);
        assert!(browser.read(path).contains("Su primera red"));
        let wrong = browser.post(path, &[("slug", "sign-in"), ("accent", "#ffff00")]);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("Ya existe.") && wrong.text.contains("más oscuro"));
        assert!(wrong.text.contains("Punto de partida: "), "one has to be chosen");
        let founded = browser.post(path, NETWORK);
        assert_eq!(founded.location, "/agua?done=founded", "{}", founded.text);
        assert!(browser.read("/agua").contains("Red de Ciudades del Agua"));
        assert!(browser.read("/").contains("Secretaría"));
        assert_eq!(browser.get("/agua/organisations/new").status, StatusCode::OK);
        assert_eq!(browser.post(path, NETWORK).status, StatusCode::NOT_FOUND, "only once");
        assert_eq!(pages::first_page(town.store(), ORIGIN).unwrap(), None);
    }
}

/// What each starter brings: a body, a theme and a post in the language of the network that begins
/// with it, and the body in English.
const BROUGHT: &[(&str, &str, [&str; 4])] = &[
    (
        "heritage",
        "es",
        ["Grupo asesor", "Centros históricos habitados", "Programas y proyectos", "Advisory group"],
    ),
    (
        "capitals",
        "pt",
        [
            "Copresidência",
            "Fortalecimento institucional",
            "Coordenação dos comitês",
            "Co-presidency",
        ],
    ),
    (
        "project",
        "fr",
        ["Unité technique", "Attractivité territoriale", "Évaluation externe", "Technical unit"],
    ),
];

#[test]
fn a_network_begins_with_what_its_starter_brings_and_changes_it() {
    for database in [Database::Sqlite, Database::Postgres] {
        for (starter, language, [body, theme, post, in_english]) in BROUGHT {
            let town = Town::of(TestStore::new(database, HISTORY));
            let first = pages::first_page(town.store(), ORIGIN).unwrap().unwrap();
            let (path, browser) = (first.strip_prefix(ORIGIN).unwrap(), town.anybody());
            let chosen = |(field, value): &(&'static str, &'static str)| match *field {
                "starter" => ("starter", *starter),
                "language" => ("language", *language),
                _ => (*field, *value),
            };
            let fields: Vec<(&str, &str)> = NETWORK.iter().map(chosen).collect();
            let founded = browser.post(path, &fields);
            assert_eq!(founded.location, "/agua?done=founded", "{}", founded.text);
            let bodies = browser.read(&format!("/{language}/agua/bodies"));
            assert!(bodies.contains(body), "{starter}: {bodies}");
            let themes = browser.read(&format!("/{language}/agua/themes"));
            assert!(themes.contains(theme), "{starter}: {themes}");
            assert!(browser.read("/agua/posts").contains(post), "{starter}");
            assert!(browser.read("/en/agua/bodies").contains(in_english), "{starter}");
            assert_eq!(browser.get("/agua/bodies/1/edit").status, StatusCode::OK, "its to change");
            let kinds = browser.read("/agua/kinds/memberships");
            assert!(!kinds.contains("Poner los habituales"), "{starter}: it has kinds");
            let letter = browser.read("/agua/letters/texts/directory.invitation/en/preview");
            assert!(letter.contains("Enter the platform"), "{starter}: {letter}");
            let texts = browser.read("/agua/letters/texts");
            assert_eq!(texts.matches("De la red").count(), 8, "{starter}: {texts}");
            assert!(!texts.contains("por revisar"), "{starter}: {texts}");
        }
    }
}

#[test]
fn a_first_step_goes_once_it_is_done() {
    let town = Town::of(TestStore::new(Database::Sqlite, HISTORY));
    let first = pages::first_page(town.store(), ORIGIN).unwrap().unwrap();
    let browser = town.anybody();
    browser.post(first.strip_prefix(ORIGIN).unwrap(), NETWORK);
    let steps = |told: [bool; 4]| {
        let home = browser.read("/agua");
        let steps = [
            "Cargue sus miembros",
            "Envíese una carta de prueba",
            "Lea lo que dirán sus cartas",
            "Invite a alguien de su equipo",
        ];
        assert_eq!(steps.map(|step| home.contains(step)), told, "{home}");
        assert_eq!(home.contains("Primeros pasos"), told.contains(&true));
    };
    steps([true, true, true, true]);
    let form = browser.read("/agua/organisations/new?by-hand=1");
    let kind = form.split("<option value=\"").find(|o| o.contains(">Ministerio<")).unwrap();
    let kind = kind.split('"').next().unwrap();
    let fields = [("kind", kind), ("name", "Ministerio de Cultura"), ("seen-by", "secretariat")];
    let entered = browser.post("/agua/organisations", &fields);
    assert!(entered.location.ends_with("?done=entered"), "{}", entered.text);
    steps([false, true, true, true]);
    let made = browser.post("/agua/posts", &[("function", "secretariat"), ("name", "Apoyo")]);
    let there = made.location.split('?').next().unwrap();
    let person = [("person", "Apoyo"), ("email", "apoyo@red.example"), ("language", "es")];
    let invited = browser.post(&format!("{there}/holder"), &person);
    assert!(invited.location.contains("?done=invited"), "{}", invited.text);
    steps([false, true, true, false]);
    browser.post("/agua/letters/trial", &[]);
    steps([false, true, true, false]);
    town.letter();
    steps([false, false, true, false]);
    let cards = town.store().read_now(|db| directory::network_cards(db, base::Language::Es));
    let network = cards.unwrap()[0].id;
    let actor = store::Actor::program(store::Channel::Command);
    let live = move |act: &store::Act<'_>| mail::open(act, network, &mail::Decided::default());
    town.store().act(store::ActHeader::new(actor, Some(network)), live).unwrap();
    steps([false, false, false, false]);
    assert!(!town.anybody().read("/es/agua").contains("Primeros pasos"));
}
