//! Searching, as people do it on the page.

use std::sync::Arc;

use axum::http::StatusCode;
use migrations::HISTORY;
use search::Library;
use testing::{Database, TestStore};
use urdimbre::{demo, serving};

use crate::browser::{Browser, ORIGIN, Town};
use crate::imports::{gone, matched, undone};

pub(crate) fn town(database: Database) -> (Town, Arc<Library>) {
    let test = TestStore::new(database, HISTORY);
    demo::fill(&test.store, test.folder()).unwrap();
    let library = serving::library(test.folder());
    let house = serving::house(test.store.clone(), library.clone(), test.folder(), ORIGIN, true);
    (Town::serving(test, web::service(house)), library)
}

/// Titles without their marks.
fn titles(page: &str) -> Vec<String> {
    let found = page.split("<ol class=\"found\">").nth(1).unwrap_or_default();
    let found = found.split("</ol>").next().unwrap_or_default();
    let title = |part: &str| {
        let link = part.split("</a>").next().unwrap_or_default();
        let text = link.split_once("href").and_then(|(_, rest)| rest.split_once('>'));
        text.map_or("", |(_, text)| text).replace("<mark>", "").replace("</mark>", "")
    };
    found.split("<h2>").skip(1).map(title).collect()
}

pub(crate) fn found(browser: &Browser<'_>, path: &str) -> Vec<String> {
    titles(&browser.read(path))
}

#[test]
fn a_city_is_found_in_its_networks_whatever_the_accents_and_a_letter_wrong() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let public = town.anybody();
        for words in ["montevideo", "MONTEVIDÉO", "montevido"] {
            let found = found(&public, &format!("/es/telar/search?q={words}"));
            assert_eq!(found.first().map(String::as_str), Some("Montevideo"), "{words}: {found:?}");
        }
        let page = public.read("/es/telar/search?q=montevido");
        assert!(page.contains("esto es lo más parecido"), "{page}");
        let everywhere = public.read("/es/search?q=montevideo");
        assert!(titles(&everywhere).iter().filter(|title| *title == "Montevideo").count() > 1);
        assert!(everywhere.contains("<mark>Montevideo</mark>"), "{everywhere}");
        assert!(everywhere.contains("Mercociudades"), "each says of which network it is");
        let narrowed = public.read("/es/search?q=montevideo&kind=network");
        assert!(!titles(&narrowed).contains(&"Montevideo".to_owned()));
        assert!(public.read("/pt/telar/search?q=secretarias").contains("<mark>"));
    }
}

#[test]
fn what_is_for_members_is_found_by_members_and_counted_for_nobody_else() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let path = "/telar/search?q=punto+focal+la+paz";
        let focal_point = town.signed_in("punto-focal.lapaz@telar.example");
        let seen = focal_point.read(path);
        assert!(titles(&seen).contains(&"Punto focal de La Paz".to_owned()), "{seen}");
        for (who, browser) in
            [("public", town.anybody()), ("ucci", town.signed_in("secretaria@ucci.example"))]
        {
            for path in [path, "/search?q=punto+focal+la+paz"] {
                let path = if who == "public" { format!("/es{path}") } else { path.to_owned() };
                let page = browser.read(&path);
                assert!(
                    !titles(&page).iter().any(|title| title.contains("focal")),
                    "{who}: {page}"
                );
                assert!(!page.contains("kind=post"), "{who}: counted in a facet: {page}");
            }
        }
    }
}

#[test]
fn the_page_follows_what_is_done_and_never_shows_what_is_no_longer_for_the_reader() {
    for database in [Database::Sqlite, Database::Postgres] {
        let (town, library) = town(database);
        let public = town.anybody();
        let waiting = public.get("/es/search?q=la+paz");
        assert_eq!(waiting.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(waiting.text.contains("se está preparando"), "{}", waiting.text);
        library.catch_up(town.store()).unwrap();
        assert!(found(&public, "/es/telar/search?q=consejo").len() > 1);
        let secretly = |plumbing: &store::Plumbing<'_>| {
            plumbing.run_statement("update directory_body set circle = 30", &[])
        };
        town.store().plumbing(secretly).unwrap();
        // The index still has them; what is shown is asked of the records.
        let kinds: Vec<String> = found(&public, "/es/telar/search?q=consejo&kind=body");
        assert!(kinds.is_empty(), "{kinds:?}");
        assert!(!found(&town.secretariat(), "/telar/search?q=consejo&kind=body").is_empty());
    }
}

#[test]
fn what_an_operation_enters_is_found_and_what_it_takes_back_is_found_no_more() {
    for database in [Database::Sqlite, Database::Postgres] {
        let (town, library) = town(database);
        let secretariat = town.secretariat();
        let there = matched(&secretariat, "Nombre;Tipo\nInstituto Zurcido;Universidad\n");
        let operation = gone(&town, &secretariat, &there);
        library.catch_up(town.store()).unwrap();
        let path = "/es/telar/search?q=zurcido";
        assert_eq!(found(&town.anybody(), path), ["Instituto Zurcido"]);
        undone(&town, &secretariat, &operation);
        library.catch_up(town.store()).unwrap();
        // Not counted either.
        let page = town.anybody().read(path);
        assert!(page.contains("Pruebe con menos palabras"), "{page}");
    }
}

#[test]
fn odd_questions_are_answered_and_what_was_typed_comes_back_harmless() {
    let town = Town::demo(Database::Sqlite);
    let public = town.anybody();
    for words in
        ["%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%22%27%2A%3F", "%00", "de+la", "", "2.1.a"]
    {
        let page =
            public.read(&format!("/es/search?q={words}&page=700&kind=x&network=y&country=zz"));
        assert!(!page.contains("<script>alert"), "{page}");
    }
    let nothing = public.read("/es/telar/search?q=xyzzyx");
    assert!(nothing.contains("Pruebe con menos palabras"), "{nothing}");
    assert!(nothing.contains("/es/search?q=xyzzyx"), "all networks are offered");
}
