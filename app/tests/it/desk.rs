//! The desk: what waits for whom, and what others did.

use jiff::SignedDuration;
use testing::Database;

use crate::browser::Town;

#[test]
fn the_secretariat_is_told_of_terms_that_end_and_of_posts_without_anybody() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let desk = town.secretariat().read("/");
        for told in
            ["Termina: Punto focal de Montevideo", "31 de diciembre de 2026", "1 cargo sin titular"]
        {
            assert!(desk.contains(told), "{database:?}: {told}: {desk}");
        }
        assert!(
            desk.contains("Termina el turno de"),
            "the yearly office ends with its year: {desk}"
        );
        // What comes first is due first.
        assert!(desk.find("Termina el turno de") > desk.find("Termina: Punto focal"), "{desk}");
    }
}

#[test]
fn what_waits_for_the_secretariat_is_on_nobody_elses_desk() {
    let town = Town::demo(Database::Sqlite);
    for email in ["punto-focal.lapaz@telar.example", "secretaria@ucci.example"] {
        let desk = town.signed_in(email).read("/");
        assert!(!desk.contains("Punto focal de Montevideo"), "{email}: {desk}");
    }
    assert!(!town.anybody().read("/").contains("Espera por usted"));
}

#[test]
fn what_others_did_is_told_to_whoever_may_see_it() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let page = secretariat.read("/telar/organisations/new?by-hand=1");
        let kind = page.split("<option value=\"").find(|o| o.contains(">Ministerio<")).unwrap();
        let kind = kind.split('"').next().unwrap();
        let entered = |name: &str, circle: &str| {
            town.test.clock.advance(SignedDuration::from_secs(1));
            let fields = [("kind", kind), ("language", "es"), ("name", name), ("seen-by", circle)];
            let sent = secretariat.post("/telar/organisations", &fields);
            assert!(sent.location.ends_with("?done=entered"), "{}", sent.text);
        };
        entered("Agencia del Valle", "public");
        entered("Caja chica", "secretariat");
        assert!(!secretariat.read("/").contains("Agencia del Valle"), "one knows what one did");
        let desk = town.signed_in("punto-focal.lapaz@telar.example").read("/");
        assert!(desk.contains("Agencia del Valle") && desk.contains("Ficha creada"), "{desk}");
        assert!(!desk.contains("Caja chica"), "{desk}");
        assert!(!town.signed_in("secretaria@ucci.example").read("/").contains("Agencia"));
    }
}
