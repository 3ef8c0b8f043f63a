//! Looking at a network in another's place.

use testing::Database;

use crate::browser::{Browser, Town};

/// The number of the post with this name, as the list of posts links to it.
fn post(browser: &Browser<'_>, name: &str) -> String {
    let page = browser.read("/telar/posts");
    let before = page.split(&format!(">{name}</a>")).next().unwrap();
    before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn whoever_keeps_a_network_looks_at_it_from_a_post_and_changes_nothing() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let there = post(&secretariat, "Punto focal de La Paz");
        assert!(secretariat.read(&there).contains("Mirar como este cargo"));
        let began = secretariat.post(&format!("{there}/look-as"), &[]);
        assert_eq!(began.location, "/telar", "{}", began.text);
        for path in ["/telar", "/telar/organisations", "/", "/account", "/es/telar"] {
            let page = secretariat.read(path);
            assert!(page.contains("Está mirando como Punto focal de La Paz."), "{path}");
        }
        // The pages of a focal point: the own city may be edited, and none entered.
        assert_eq!(secretariat.get("/telar/organisations/new").status, 403);
        let list = secretariat.read("/telar/organisations?q=la+paz");
        let own = list.split("<span><a href=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(secretariat.read(own).contains("Corregir"));
        for (path, fields) in [
            (own, vec![("institution", "Otra")]),
            ("/telar/organisations", vec![]),
            ("/account/password", vec![("new", "el telar de mi abuela")]),
            ("/account/sessions", vec![("others", "1")]),
            ("/telar/look-as", vec![]),
        ] {
            let refused = secretariat.post(path, &fields);
            assert_eq!(refused.status, 403, "{path}");
            assert!(refused.text.contains("no se puede cambiar nada"), "{path}");
        }
        assert_eq!(secretariat.post("/language", &[("language", "es"), ("back", "/")]).status, 303);
        let ended = secretariat.post("/look-as/end", &[("back", own)]);
        assert_eq!(ended.location, own);
        assert!(!secretariat.read(own).contains("Está mirando"));
        assert_eq!(secretariat.get("/telar/organisations/new").status, 200);
        let told = "select count(*) from act a join act_change c on c.act_id = a.id \
            where a.deed = 'identity.looking-began' and a.post_id is not null and c.field = 'post'";
        let told: Option<i64> = town.store().read_now(move |db| db.one(told, &[])).unwrap();
        assert_eq!(told, Some(1));
    }
}

#[test]
fn as_the_public_one_sees_what_is_public_everywhere() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    assert_eq!(secretariat.post("/telar/look-as", &[]).location, "/telar");
    assert!(secretariat.read("/telar").contains("Está mirando como el público."));
    assert_eq!(secretariat.get("/telar/posts").status, 404);
    assert_eq!(secretariat.get("/telar/organisations/new").status, 404);
    assert_eq!(secretariat.get("/ucci").status, 200);
    secretariat.post("/sign-out", &[]);
    assert!(!town.secretariat().read("/telar").contains("Está mirando"), "of that session only");
}

#[test]
fn only_who_keeps_a_network_looks_at_it_in_anothers_place() {
    let town = Town::demo(Database::Sqlite);
    let there = post(&town.secretariat(), "Secretaría del Telar");
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    assert!(!focal.read(&there).contains("Mirar como este cargo"));
    assert_eq!(focal.post(&format!("{there}/look-as"), &[]).status, 403);
    let other = town.signed_in("secretaria@ucci.example");
    assert_eq!(other.post("/telar/look-as", &[]).status, 404);
    assert_eq!(town.anybody().post("/telar/look-as", &[]).status, 401);
}

#[test]
fn whoever_keeps_it_no_more_sees_no_more_by_looking() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let there = post(&secretariat, "Secretaría del Telar");
    secretariat.post(&format!("{there}/look-as"), &[]);
    assert_eq!(secretariat.get("/telar/posts").status, 200);
    let ended = "update directory_tenure set until = '2026-01-02'";
    town.store().plumbing(move |plumbing| plumbing.run_statement(ended, &[])).unwrap();
    assert_eq!(secretariat.get("/telar/posts").status, 404);
}
