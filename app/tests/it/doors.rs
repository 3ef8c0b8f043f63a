use axum::http::StatusCode;
use testing::Database;
use urdimbre::links;

use crate::browser::{ORIGIN, Town};

const WHO: &str = "secretaria@telar.example";

#[test]
fn a_link_is_looked_at_as_often_as_one_likes_and_works_once() {
    let town = Town::demo(Database::Sqlite);
    let link = links::sign_in_link(town.store(), WHO, ORIGIN).unwrap();
    let path = link.strip_prefix(ORIGIN).unwrap();
    let one = town.anybody();
    for _ in 0..3 {
        assert!(one.get(path).text.contains("Este enlace es de: Secretaría del Telar."));
    }
    assert!(!one.read("/").contains("Mi mesa"));
    assert_eq!(one.post(path, &[]).location, "/");
    assert!(one.read("/").contains("Mi mesa"));
    let other = town.anybody();
    assert_eq!(other.get(path).status, StatusCode::GONE);
    assert_eq!(other.post(path, &[]).status, StatusCode::GONE);
    assert!(!other.read("/").contains("Mi mesa"));
}

#[test]
fn whoever_goes_out_is_out() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    assert!(secretariat.read("/").contains("Sus cargos"));
    secretariat.post("/sign-out", &[]);
    assert!(!secretariat.read("/").contains("Sus cargos"));
}

#[test]
fn the_language_chosen_is_kept_by_the_account_or_the_browser() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let chosen = secretariat.post("/language", &[("language", "fr"), ("back", "/telar")]);
    assert_eq!(chosen.location, "/telar");
    assert!(town.secretariat().read("/").contains("Mon bureau"));
    let anybody = town.anybody();
    anybody.post("/language", &[("language", "pt"), ("back", "/")]);
    assert_eq!(anybody.get("/telar").location, "/pt/telar");
}

#[test]
fn a_way_back_leads_nowhere_else() {
    let town = Town::demo(Database::Sqlite);
    for back in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
        let sent = town.anybody().post("/language", &[("language", "pt"), ("back", back)]);
        assert_eq!(sent.location, "/", "{back}");
    }
}

#[test]
fn the_server_says_that_it_is_well() {
    let town = Town::demo(Database::Sqlite);
    assert_eq!(town.anybody().get("/health").text, "ok\n");
}
