//! The second step, from the page where a telephone learns its secret to the door where it is asked.

use data_encoding::BASE32_NOPAD;
use identity::totp;
use jiff::SignedDuration;
use testing::Database;
use urdimbre::links;

use crate::browser::{Browser, ORIGIN, Seen, Town};

const WHO: &str = "secretaria@telar.example";

/// A telephone that has scanned the secret of a page.
struct Telephone([u8; 20]);

impl Telephone {
    fn scans(page: &str) -> Telephone {
        let secret = page.split("class=\"secret\">").nth(1).unwrap().split('<').next().unwrap();
        let secret = secret.replace('-', "").to_uppercase();
        Telephone(BASE32_NOPAD.decode(secret.as_bytes()).unwrap().try_into().unwrap())
    }

    /// Its next code: what it showed before may have been used.
    fn next(&self, town: &Town) -> String {
        town.test.clock.advance(SignedDuration::from_secs(30));
        totp::code(&self.0, totp::step_at(town.store().ground().now()))
    }
}

fn hidden<'p>(page: &'p str, name: &str) -> &'p str {
    let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    after.split('"').next().unwrap()
}

fn turned_on(town: &Town) -> (Telephone, Vec<String>) {
    let browser = town.secretariat();
    let page = browser.read("/account/second-step");
    let telephone = Telephone::scans(&page);
    let offer = hidden(&page, "offer");
    let wrong = browser.post("/account/second-step", &[("offer", offer), ("code", "000000")]);
    assert!(wrong.text.contains("No es ese") && hidden(&wrong.text, "offer") == offer);
    let code = telephone.next(town);
    // What was written before arrives before.
    town.letter();
    let on = browser.post("/account/second-step", &[("offer", offer), ("code", &code)]);
    assert!(on.text.contains("Está puesto."), "{}", on.text);
    let codes = on.text.split("<li><code>").skip(1);
    let codes: Vec<String> = codes.map(|c| c.split('<').next().unwrap().to_owned()).collect();
    assert_eq!(codes.len(), 10);
    let told = town.letter();
    assert!(told.contains("se puso un segundo paso"), "{told}");
    (telephone, codes)
}

/// Half way in by a link.
fn half_way(town: &Town) -> Browser<'_> {
    let browser = town.anybody();
    let link = links::sign_in_link(town.store(), WHO, ORIGIN).unwrap();
    let sent = browser.post(link.strip_prefix(ORIGIN).unwrap(), &[]);
    assert_eq!(sent.location, "/sign-in/second-step?back=%2F");
    assert_eq!(browser.get("/account").status, 401, "half way is not in");
    browser
}

fn step(browser: &Browser<'_>, code: &str) -> Seen {
    browser.post("/sign-in/second-step", &[("code", code), ("back", "/telar")])
}

#[test]
fn it_is_asked_for_after_a_link_a_code_and_a_password() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let set = [("new", "el telar de mi abuela")];
        assert_eq!(town.secretariat().post("/account/password", &set).status, 303);
        let (telephone, _) = turned_on(&town);
        let by_link = half_way(&town);
        assert!(step(&by_link, "000000").text.contains("No es ese"));
        assert_eq!(step(&by_link, &telephone.next(&town)).location, "/telar");
        assert!(by_link.read("/account").contains("con una carta"));
        let by_code = town.anybody();
        by_code.post("/sign-in", &[("email", WHO)]);
        let letter = town.letter();
        let six = &letter.split("donde lo pidió: ").nth(1).unwrap()[..6];
        let sent = by_code.post("/sign-in/code", &[("code", six)]);
        assert_eq!(sent.location, "/sign-in/second-step?back=%2F");
        assert_eq!(step(&by_code, &telephone.next(&town)).location, "/telar");
        let by_password = town.anybody();
        let typed = [("email", WHO), ("password", "el telar de mi abuela")];
        let sent = by_password.post("/sign-in/password", &typed);
        assert_eq!(sent.location, "/sign-in/second-step?back=%2F");
        assert_eq!(by_password.get("/account").status, 401);
        assert_eq!(step(&by_password, &telephone.next(&town)).location, "/telar");
        assert!(by_password.read("/account").contains("con contraseña"));
    }
}

#[test]
fn a_written_code_lets_in_once_and_its_owner_is_told() {
    let town = Town::demo(Database::Sqlite);
    let (_, codes) = turned_on(&town);
    assert_eq!(step(&half_way(&town), &codes[0]).location, "/telar");
    town.test.clock.advance(SignedDuration::from_secs(1));
    let letter = town.letter();
    assert!(letter.contains("con un código de reserva") && letter.contains("Quedan 9"), "{letter}");
    assert_eq!(step(&half_way(&town), &codes[0]).status, 422);
    assert_eq!(step(&town.anybody(), &codes[1]).status, 422, "without the first step");
}

#[test]
fn it_is_turned_off_with_a_code() {
    let town = Town::demo(Database::Sqlite);
    let (telephone, codes) = turned_on(&town);
    let browser = half_way(&town);
    step(&browser, &telephone.next(&town));
    let renewed = browser.post("/account/second-step/codes", &[("code", &telephone.next(&town))]);
    assert!(renewed.text.contains("Códigos de reserva"));
    let off = |code: &str| browser.post("/account/second-step/removal", &[("code", code)]);
    assert_eq!(off(&codes[2]).status, 422, "those before don't work any more");
    assert_eq!(off(&telephone.next(&town)).location, "/account?done=second-step-off");
    assert_eq!(town.secretariat().get("/account").status, 200);
}

#[test]
fn who_lost_telephone_and_codes_is_helped_on_the_record() {
    let town = Town::demo(Database::Sqlite);
    turned_on(&town);
    links::without_second_step(town.store(), WHO).unwrap();
    assert!(town.secretariat().read("/account").contains("Poner un segundo paso"));
    town.test.clock.advance(SignedDuration::from_secs(1));
    town.letter();
    let letters = town.store().read_now(mail::received).unwrap();
    assert!(letters.iter().any(|letter| letter.text.contains("se quitó el segundo paso")));
    let deeds = "select count(*) from act where deed = 'identity.second-step-turned-off' and channel = 'command'";
    let told: Option<i64> = town.store().read_now(|db| db.one(deeds, &[])).unwrap();
    assert_eq!(told, Some(1));
}

#[test]
fn a_page_with_a_secret_is_kept_by_no_browser() {
    let town = Town::demo(Database::Sqlite);
    let seen = town.secretariat().get("/account/second-step");
    assert_eq!(seen.kept, "no-store");
    town.test.clock.advance(SignedDuration::from_mins(16));
    // Who is no longer fresh from a letter is shown no secret.
    let browser = town.secretariat();
    town.test.clock.advance(SignedDuration::from_mins(16));
    assert!(!browser.read("/account/second-step").contains("class=\"secret\""));
}
