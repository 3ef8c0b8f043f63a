//! A password, from the page where it is set to the one where it lets in.

use jiff::SignedDuration;
use testing::Database;

use crate::browser::{Browser, Seen, Town};

const WHO: &str = "secretaria@telar.example";
const GOOD: &str = "el telar de mi abuela";
const OTHER: &str = "dos llamas y una alpaca";

fn enter(browser: &Browser<'_>, email: &str, password: &str) -> Seen {
    browser.post("/sign-in/password", &[("email", email), ("password", password)])
}

fn set(browser: &Browser<'_>, present: &str, new: &str) -> Seen {
    browser.post("/account/password", &[("present", present), ("new", new)])
}

fn with_password(database: Database) -> Town {
    let town = Town::demo(database);
    assert_eq!(set(&town.secretariat(), "", GOOD).location, "/account?done=password-set");
    assert!(town.letter().contains("se puso o se cambió la contraseña"));
    town
}

#[test]
fn a_password_lets_in_and_its_owner_is_told_of_a_new_browser() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = with_password(database);
        let browser = town.anybody();
        assert!(browser.read("/sign-in").contains("¿Tiene contraseña?"));
        let fields = [("email", WHO), ("password", GOOD), ("back", "/telar/bodies")];
        assert_eq!(browser.post("/sign-in/password", &fields).location, "/telar/bodies");
        assert!(browser.read("/account").contains("con contraseña"));
        town.test.clock.advance(SignedDuration::from_secs(1));
        assert!(town.letter().contains("desde un navegador en el que nunca se había ingresado"));
        let letters = || town.store().read_now(mail::received).unwrap().len();
        let before = letters();
        browser.post("/sign-out", &[]);
        assert_eq!(enter(&browser, WHO, GOOD).location, "/");
        town.letter();
        assert_eq!(letters(), before, "it is no new browser any more");
    }
}

#[test]
fn what_is_answered_tells_nothing_of_who_has_an_account() {
    let town = with_password(Database::Sqlite);
    let answers = [WHO, "punto-focal.lapaz@telar.example", "nadie@telar.example"].map(|email| {
        let seen = enter(&town.anybody(), email, "no es la contraseña");
        (seen.status.as_u16(), seen.text.replace(email, "…"))
    });
    assert_eq!(answers[0].0, 422);
    assert!(answers[0].1.contains("no coinciden"));
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert!(!answers[0].1.contains("no es la contraseña\""), "nothing secret comes back");
}

#[test]
fn who_hammers_an_account_keeps_its_owner_out_by_no_way() {
    let town = with_password(Database::Sqlite);
    let known = town.anybody().from("198.51.100.7");
    assert_eq!(enter(&known, WHO, GOOD).location, "/");
    known.post("/sign-out", &[]);
    // From the owner's own address of the net and from others, until nothing more is listened to.
    for source in ["198.51.100.7", "203.0.113.1", "203.0.113.2"] {
        let attacker = town.anybody().from(source);
        let statuses = (0..12).map(|_| enter(&attacker, WHO, "una cualquiera").status.as_u16());
        assert_eq!(statuses.last(), Some(429), "{source}");
        assert_eq!(enter(&attacker, WHO, GOOD).status.as_u16(), 429, "not even the right one");
        for _ in 0..12 {
            attacker.post("/sign-in", &[("email", WHO)]);
        }
    }
    assert_eq!(enter(&known, WHO, GOOD).location, "/", "the owner, at a browser of theirs");
    // And by the letters that came meanwhile, at a browser that nobody knows.
    town.letter();
    let arrived = town.store().read_now(mail::received).unwrap();
    let path = arrived.iter().find_map(|letter| letter.text.split("/enter/").nth(1)).unwrap();
    let path = path.lines().next().unwrap();
    let elsewhere = town.anybody().from("198.51.100.7");
    assert_eq!(elsewhere.post(&format!("/enter/{path}"), &[]).location, "/");
    town.test.clock.advance(SignedDuration::from_mins(15));
    assert_eq!(enter(&town.anybody().from("203.0.113.1"), WHO, GOOD).location, "/");
}

#[test]
fn to_change_it_one_shows_that_it_is_oneself() {
    let town = with_password(Database::Sqlite);
    let owner = town.anybody();
    enter(&owner, WHO, GOOD);
    assert!(set(&owner, "no es esa", OTHER).text.contains("No es la contraseña actual"));
    assert!(set(&owner, GOOD, "corta").text.contains("hacen falta 12 caracteres"));
    assert!(set(&owner, GOOD, "Secretaría del Telar").text.contains("de las primeras"));
    assert_eq!(set(&owner, GOOD, OTHER).location, "/account?done=password-set");
    assert_eq!(enter(&town.anybody(), WHO, GOOD).status, 422);
    let removal = |browser: &Browser<'_>, present| {
        browser.post("/account/password/removal", &[("present", present)])
    };
    assert_eq!(removal(&owner, GOOD).status, 422);
    // Who forgot it comes in by letter, and isn't asked for it for a while.
    let fresh = town.secretariat();
    assert!(!fresh.read("/account/password").contains("Contraseña actual"));
    assert_eq!(removal(&fresh, "").location, "/account?done=password-removed");
    assert!(fresh.read("/account").contains("No tiene. No hace falta."));
}

#[test]
fn a_session_that_is_no_longer_fresh_sets_no_password_but_gets_a_letter() {
    let town = Town::demo(Database::Sqlite);
    let browser = town.secretariat();
    town.test.clock.advance(SignedDuration::from_mins(16));
    assert!(browser.read("/account/password").contains("Le enviamos una carta"));
    assert_eq!(set(&browser, "", GOOD).status, 422);
    let sent = browser.post("/account/proof", &[("back", "/account/password")]);
    assert_eq!(sent.location, "/sign-in/code?back=%2Faccount%2Fpassword");
    let letter = town.letter();
    let code = letter.split("donde lo pidió: ").nth(1).unwrap();
    let typed = [("code", &code[..6]), ("back", "/account/password")];
    assert_eq!(browser.post("/sign-in/code", &typed).location, "/account/password");
    assert_eq!(set(&browser, "", GOOD).location, "/account?done=password-set");
    let page = browser.read("/account");
    assert_eq!(page.matches("usada hoy").count(), 1, "one session in place of the other: {page}");
}

#[test]
fn ending_all_others_forgets_their_browsers_too() {
    let town = with_password(Database::Sqlite);
    let (here, lost) = (town.secretariat(), town.anybody());
    enter(&lost, WHO, GOOD);
    here.post("/account/sessions", &[("others", "1")]);
    for _ in 0..5 {
        enter(&lost, WHO, "una cualquiera");
    }
    assert_eq!(enter(&lost, WHO, GOOD).status, 429, "it is a browser like any other");
}
