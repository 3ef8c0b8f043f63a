//! Deputies, from the post's page to what is signed by deputy, and to the day after.

use axum::http::StatusCode;
use jiff::SignedDuration;
use testing::Database;

use crate::browser::{Browser, Town};
use crate::organisations::fields_of;
use crate::people::link_in;
use crate::posts::{QUITO, SOMEBODY, made};

const OFFICE: &[(&str, &str)] = &[
    ("person", "Oficina de Cooperación"),
    ("email", "cooperacion@quito.example"),
    ("language", "es"),
    ("since", "2026-11-21"),
    ("until", "2026-11-23"),
];

fn come_in<'t>(town: &'t Town, letter: &str) -> Browser<'t> {
    let browser = town.anybody();
    browser.post(&link_in(letter, "enter"), &[]);
    browser
}

/// A post of Quito with somebody in it, who is signed in.
fn held<'t>(town: &'t Town, secretariat: &Browser<'_>) -> (String, Browser<'t>) {
    let post = made(secretariat, QUITO);
    secretariat.post(&format!("{post}/holder"), SOMEBODY);
    (post, come_in(town, &town.letter()))
}

#[test]
fn who_is_deputy_acts_for_the_post_and_the_record_says_so_until_it_ends_by_itself() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let (post, holder) = held(&town, &secretariat);
        assert!(holder.read(&post).contains("Dar una suplencia"));
        let named = holder.post(&format!("{post}/deputies"), OFFICE);
        assert_eq!(named.location, format!("{post}?done=deputy"), "{}", named.text);
        let letter = town.letter();
        assert!(letter.contains("del cargo") || letter.contains("el cargo «Punto focal de Quito»"));
        assert!(letter.contains("23 de noviembre de 2026"), "{letter}");
        assert_eq!(town.letters_to("internacional@quito.example"), 1, "it is their own doing");
        let deputy = come_in(&town, &letter);
        let desk = deputy.read("/");
        assert!(desk.contains("Por suplencia, hasta el 23 de noviembre de 2026"), "{desk}");
        assert!(holder.read("/").contains("Suple Oficina de Cooperación, hasta el 23"));
        assert!(secretariat.read(&post).contains("Oficina de Cooperación"));
        assert!(secretariat.read("/telar/posts").contains("Suple Oficina de Cooperación"));
        let list = deputy.read("/telar/organisations?q=quito&country=EC");
        let city = list.split("<span><a href=\"").nth(1).unwrap().split('"').next().unwrap();
        // AL-LAs entered Quito; whoever holds the post makes it its own people's.
        let claimed = holder.post(&format!("{city}/owner/claim"), &[]);
        assert!(claimed.location.ends_with("?done=claimed"), "{}", claimed.text);
        let mut fields = fields_of(&deputy.read(&format!("{city}/edit")));
        for field in fields.iter_mut().filter(|(name, _)| name == "site") {
            field.1 = "https://suplencia.quito.example".to_owned();
        }
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let saved = deputy.post(city, &fields);
        assert!(saved.location.ends_with("?done=saved"), "{}", saved.text);
        let history = secretariat.read(&format!("{city}/history"));
        assert!(history.contains("Punto focal de Quito (por suplencia)"), "{history}");
        assert!(secretariat.read("/").contains("Punto focal de Quito (por suplencia)"));
        assert!(deputy.read("/account/data").contains("Suplencia en el cargo"));
        // A deputy has no deputy, and changes nobody's time.
        assert_eq!(deputy.get(&format!("{post}/deputies/new")).status, StatusCode::FORBIDDEN);
        let keys = [("name", "Sitio"), ("days", "30"), ("writes", "organisations")];
        let key = deputy.post(&format!("{post}/keys"), &keys);
        assert_eq!(key.status, StatusCode::CREATED, "{}", key.text);
        let key = key.text.split("<pre").nth(1).unwrap().split('>').nth(1).unwrap();
        let bearer = format!("Bearer {}", key.split('<').next().unwrap());
        let program = || {
            town.anybody().program("GET", "/api/v1/telar/posts", &[("authorization", &bearer)], b"")
        };
        assert_eq!(program().status, StatusCode::OK);
        town.test.clock.advance(SignedDuration::from_hours(24 * 3));
        assert_eq!(deputy.get(&post).status, StatusCode::NOT_FOUND);
        assert_eq!(program().status, StatusCode::UNAUTHORIZED);
        assert_eq!(holder.get(&post).status, StatusCode::OK);
        assert!(secretariat.read(&post).contains("suplente, "));
    }
}

#[test]
fn the_secretariat_names_and_ends_deputies_and_the_holder_is_told() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let (post, _) = held(&town, &secretariat);
    let later = [OFFICE[0], OFFICE[1], OFFICE[2], ("since", "1/12/2026"), ("until", "5/12/2026")];
    let named = secretariat.post(&format!("{post}/deputies"), &later);
    assert_eq!(named.location, format!("{post}?done=deputy"), "{}", named.text);
    assert_eq!(town.letters_to("internacional@quito.example"), 2, "the invitation, and this");
    assert_eq!(town.letters_to("cooperacion@quito.example"), 1);
    let page = secretariat.read(&post);
    let place = page.split(&format!("href=\"{post}/deputies/")).nth(2).unwrap();
    let deputy = format!("{post}/deputies/{}", place.split('"').next().unwrap());
    assert!(secretariat.read(&deputy).contains("Retirar la suplencia"));
    let early = secretariat.post(&deputy, &[("until", "30/11/2026")]);
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text.contains("El final es anterior al comienzo."));
    assert!(early.text.contains("value=\"30/11/2026\""), "every word typed stays");
    let changed = secretariat.post(&deputy, &[("until", "2/12/2026")]);
    assert_eq!(changed.location, format!("{post}?done=deputy-changed"));
    let meets = secretariat.post(&format!("{post}/deputies"), &later);
    assert!(meets.text.contains("Estas fechas se cruzan"), "{}", meets.text);
    let past = [OFFICE[0], OFFICE[1], OFFICE[2], ("since", "1/12/2025"), ("until", "")];
    let slips = secretariat.post(&format!("{post}/deputies"), &past);
    assert!(slips.text.contains("Primer día: Esa fecha ya pasó."), "{}", slips.text);
    assert!(slips.text.contains("Último día: Falta este dato."));
    let own = [OFFICE[0], SOMEBODY[1], OFFICE[2], OFFICE[3], OFFICE[4]];
    let own = secretariat.post(&format!("{post}/deputies"), &own);
    assert!(own.text.contains("no puede suplirse a sí misma"), "{}", own.text);
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    assert_eq!(focal.get(&format!("{post}/deputies/new")).status, StatusCode::FORBIDDEN);
    assert_eq!(focal.post(&deputy, &[("until", "9/12/2026")]).status, StatusCode::FORBIDDEN);
    let withdrawn = secretariat.post(&format!("{deputy}/withdrawal"), &[]);
    assert_eq!(withdrawn.location, format!("{post}?done=deputy-withdrawn"));
    assert_eq!(secretariat.get(&deputy).status, StatusCode::NOT_FOUND);
}
