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

fn code(letter: &str) -> &str {
    letter.split("donde lo pidió: ").nth(1).map_or("", |rest| &rest[..6])
}

#[test]
fn a_letter_lets_one_in_by_its_code_where_it_was_asked_for_and_nowhere_else() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let (asking, elsewhere) = (town.anybody(), town.anybody());
        let asked = asking.post("/sign-in", &[("email", WHO), ("back", "/telar/bodies")]);
        assert_eq!(asked.location, "/sign-in/code?back=%2Ftelar%2Fbodies");
        let letter = town.letter();
        let typed = [("code", code(&letter)), ("back", "/telar/bodies")];
        assert_eq!(code(&letter).len(), 6, "{letter}");
        elsewhere.post("/sign-in", &[("email", "otra@telar.example")]);
        assert_eq!(elsewhere.post("/sign-in/code", &typed).status, 422);
        assert_eq!(asking.post("/sign-in/code", &typed).location, "/telar/bodies");
        assert!(asking.read("/").contains("Mi mesa de trabajo"));
        assert_eq!(asking.post("/sign-in/code", &typed).status, 422, "it works once");
    }
}

#[test]
fn a_letter_lets_one_in_by_its_link_too() {
    let town = Town::demo(Database::Sqlite);
    town.anybody().post("/sign-in", &[("email", " SECRETARIA@telar.example ")]);
    let letter = town.letter();
    let link = letter.split(&format!("{ORIGIN}/enter/")).nth(1).unwrap();
    let path = format!("/enter/{}", link.lines().next().unwrap());
    let browser = town.anybody();
    assert_eq!(browser.post(&path, &[]).location, "/");
    assert!(browser.read("/account").contains("Secretaría del Telar"));
}

#[test]
fn who_has_no_account_is_told_the_same_and_gets_no_letter() {
    let town = Town::demo(Database::Sqlite);
    let (known, unknown) = (town.anybody(), town.anybody());
    let one = known.post("/sign-in", &[("email", WHO)]);
    let other = unknown.post("/sign-in", &[("email", "nadie@telar.example")]);
    assert_eq!((one.status, one.location), (other.status, other.location));
    assert_eq!(known.read("/sign-in/code"), unknown.read("/sign-in/code"));
    assert_eq!((town.letters_to(WHO), town.letters_to("nadie@telar.example")), (1, 0));
    let slip = unknown.post("/sign-in", &[("email", "nadie")]);
    assert!(slip.text.contains("Escriba una dirección completa"));
}

#[test]
fn guessing_ends_at_that_browser_and_keeps_nobody_else_out() {
    let town = Town::demo(Database::Sqlite);
    let (guesser, owner) = (town.anybody(), town.anybody());
    guesser.post("/sign-in", &[("email", WHO)]);
    town.letter();
    for _ in 0..4 {
        let tried = guesser.post("/sign-in/code", &[("code", "x")]);
        assert!(tried.text.contains("No es ese."), "{}", tried.text);
    }
    assert!(guesser.post("/sign-in/code", &[("code", "x")]).text.contains("ya no sirve"));
    town.test.clock.advance(jiff::SignedDuration::from_secs(1));
    owner.post("/sign-in", &[("email", WHO)]);
    let letter = town.letter();
    assert_eq!(owner.post("/sign-in/code", &[("code", code(&letter))]).location, "/");
}

#[test]
fn letters_to_one_address_have_a_limit_by_the_hour() {
    let town = Town::demo(Database::Sqlite);
    let ask = || town.anybody().post("/sign-in", &[("email", WHO)]);
    for _ in 0..8 {
        assert_eq!(ask().status, 303, "nothing is to be seen of the limit");
    }
    let arrived = || town.letters_to(WHO);
    assert_eq!(arrived(), 5);
    town.test.clock.advance(jiff::SignedDuration::from_hours(1));
    ask();
    assert_eq!(arrived(), 6);
}

#[test]
fn sessions_are_seen_and_ended_one_by_one() {
    let town = Town::demo(Database::Sqlite);
    let (here, there, third) = (town.secretariat(), town.secretariat(), town.secretariat());
    let page = here.read("/account");
    assert!(page.contains("(este)"));
    let named = page.split("name=\"session\" value=\"").nth(1).unwrap();
    let one = [("session", named.split('"').next().unwrap())];
    here.post("/account/sessions", &one);
    let ended = [&there, &third].map(|b| b.get("/account").status == 401);
    assert_eq!(ended.iter().filter(|ended| **ended).count(), 1);
    here.post("/account/sessions", &[("others", "1")]);
    assert!([&there, &third].iter().all(|b| b.get("/account").status == 401));
    assert_eq!(here.get("/account").status, 200);
}
