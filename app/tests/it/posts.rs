//! Posts, from the secretariat's form to the letter and the first day of whoever takes one.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::{Browser, ORIGIN, Town};

pub(crate) fn made(secretariat: &Browser<'_>, fields: &[(&str, &str)]) -> String {
    let made = secretariat.post("/telar/posts", fields);
    assert!(made.location.ends_with("?done=made"), "{}", made.text);
    made.location.split('?').next().unwrap().to_owned()
}

pub(crate) const QUITO: &[(&str, &str)] =
    &[("function", "focal-point"), ("organisation", "quito"), ("name", "Punto focal de Quito")];
pub(crate) const SOMEBODY: &[(&str, &str)] = &[
    ("person", "Dirección de Relaciones Internacionales"),
    ("email", "internacional@quito.example"),
    ("language", "es"),
];

#[test]
fn whoever_is_appointed_comes_in_by_the_letter_and_edits_their_city() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let post = made(&secretariat, QUITO);
        assert!(secretariat.read(&post).contains("vacante"));
        let invited = secretariat.post(&format!("{post}/holder"), SOMEBODY);
        assert_eq!(invited.location, format!("{post}?done=invited"), "{}", invited.text);
        let letter = town.letter();
        assert!(letter.contains("el cargo «Punto focal de Quito»"), "{letter}");
        let link = letter.split(&format!("{ORIGIN}/enter/")).nth(1).unwrap();
        let browser = town.anybody();
        browser.post(&format!("/enter/{}", link.lines().next().unwrap()), &[]);
        assert!(browser.read("/").contains("Punto focal de Quito"));
        let list = browser.read("/telar/organisations?q=quito&country=EC");
        let city = list.split("<span><a href=\"").nth(1).unwrap().split('"').next().unwrap();
        // AL-LAs entered Quito, and the post is in another network: it is its own people's page.
        let claimed = browser.post(&format!("{city}/owner/claim"), &[]);
        assert!(claimed.location.ends_with("?done=claimed"), "{}", claimed.text);
        assert_eq!(browser.get(&format!("{city}/edit")).status, StatusCode::OK);
        let again = secretariat.post(&format!("{post}/holder"), SOMEBODY);
        assert!(again.text.contains("El cargo está ocupado"));
    }
}

#[test]
fn whoever_leaves_a_post_has_no_more_rights_the_day_after() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let focal = town.signed_in("punto-focal.montevideo@telar.example");
    assert_eq!(focal.get("/telar/posts").status, StatusCode::OK);
    let list = secretariat.read("/telar/posts");
    let row =
        list.split("<tr ").skip(1).find(|row| row.contains("Punto focal de Montevideo")).unwrap();
    let post = row.split("href=\"").nth(1).unwrap().split('"').next().unwrap();
    let slip = secretariat.post(&format!("{post}/end"), &[("until", "2020")]);
    assert!(slip.text.contains("El final es anterior al comienzo."), "{}", slip.text);
    let left = secretariat.post(&format!("{post}/end"), &[("until", "2026-11-21")]);
    assert!(left.location.ends_with("?done=left"), "{}", left.text);
    assert_eq!(focal.get("/telar/posts").status, StatusCode::OK, "the last day is included");
    town.test.clock.advance(jiff::SignedDuration::from_hours(24));
    assert_eq!(focal.get("/telar/posts").status, StatusCode::NOT_FOUND);
    assert!(secretariat.read(post).contains("vacante"));
}

#[test]
fn the_last_secretariat_can_not_leave() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let list = secretariat.read("/telar/posts");
    let row = list.split("<tr ").skip(1).find(|row| row.contains("Secretaría del Telar")).unwrap();
    let post = row.split("href=\"").nth(1).unwrap().split('"').next().unwrap();
    let refused = secretariat.post(&format!("{post}/end"), &[("until", "2026-11-21")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Nadie quedaría a cargo de la red."));
}

#[test]
fn a_focal_point_is_of_an_organisation_and_a_slip_keeps_what_was_typed() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let refused =
        secretariat.post("/telar/posts", &[("function", "focal-point"), ("name", "Punto focal")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Organización: Falta este dato."));
    assert!(refused.text.contains("value=\"Punto focal\""));
    let expert = made(&secretariat, &[("function", "expert"), ("name", "Persona experta")]);
    let slip = secretariat.post(&format!("{expert}/holder"), &[("person", "X"), ("email", "x@")]);
    assert!(slip.text.contains("Escriba una dirección completa"), "{}", slip.text);
}
