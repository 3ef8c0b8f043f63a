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
        let founded = browser.post(path, NETWORK);
        assert_eq!(founded.location, "/agua?done=founded", "{}", founded.text);
        assert!(browser.read("/agua").contains("Red de Ciudades del Agua"));
        assert!(browser.read("/").contains("Secretaría"));
        assert_eq!(browser.get("/agua/organisations/new").status, StatusCode::OK);
        assert_eq!(browser.post(path, NETWORK).status, StatusCode::NOT_FOUND, "only once");
        assert_eq!(pages::first_page(town.store(), ORIGIN).unwrap(), None);
    }
}
