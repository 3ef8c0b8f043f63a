//! The posts of a country end together: shown first, done as an operation, undone.

use axum::http::StatusCode;
use testing::Database;
use urdimbre::operations::KINDS;

use crate::browser::{Browser, Town};

const ASKED: &str =
    "/telar/turnovers/new?look=1&country=BO&function=mayor&function=focal-point&until=30/11/2026";

fn ends(seen: &str) -> Vec<(&'static str, String)> {
    vec![
        ("country", "BO".to_owned()),
        ("function", "mayor".to_owned()),
        ("function", "focal-point".to_owned()),
        ("until", "2026-11-30".to_owned()),
        ("writes", "yes".to_owned()),
        ("seen", seen.to_owned()),
    ]
}

fn sent(browser: &Browser<'_>, seen: &str) -> crate::browser::Seen {
    let fields = ends(seen);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post("/telar/turnovers", &fields)
}

#[test]
fn whose_posts_end_is_shown_done_and_undone_but_for_what_changed_since() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let focal = town.signed_in("punto-focal.lapaz@telar.example");
        let keys = [("name", "Sitio"), ("days", "30"), ("writes", "")];
        let list = secretariat.read("/telar/posts");
        let post = |name: &str| {
            let row = list.split("<tr ").skip(1).find(|row| row.contains(name)).unwrap();
            row.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let (of_focal, of_mayor) = (post("Punto focal de La Paz"), post("Alcaldía de La Paz"));
        assert_eq!(focal.post(&format!("{of_focal}/keys"), &keys).status, StatusCode::CREATED);
        let shown = secretariat.read(ASKED);
        for told in ["Punto focal de La Paz", "Alcaldía de La Paz", "1 clave de la API"] {
            assert!(shown.contains(told), "{database:?}: {told}: {shown}");
        }
        assert!(
            !shown.contains("Punto focal de Montevideo") && shown.contains("Terminar 2 cargos")
        );
        assert!(secretariat.read(&of_focal).contains("Terminar"), "nothing has changed yet");
        let late = sent(&secretariat, "7");
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text.contains("cambió a quién toca"), "{}", late.text);
        let begun = sent(&secretariat, "2");
        assert!(begun.location.ends_with("?done=begun"), "{}", begun.text);
        jobs::work_off(town.store(), &KINDS).unwrap();
        let operation = begun.location.split('?').next().unwrap();
        let page = secretariat.read(operation);
        assert!(page.contains("Bolivia: cargos hasta el 30 de noviembre de 2026"), "{page}");
        assert_eq!(town.letters_to("punto-focal.lapaz@telar.example"), 1);
        assert!(secretariat.read("/").contains("Termina: Punto focal de La Paz"));
        // One of them is changed by hand, and stays.
        let changed = secretariat.post(&format!("{of_mayor}/end"), &[("until", "2026-12-05")]);
        assert!(changed.location.ends_with("?done=left"), "{}", changed.text);
        secretariat.post(&format!("{operation}/undo"), &[]);
        jobs::work_off(town.store(), &KINDS).unwrap();
        let page = secretariat.read(operation);
        assert!(page.contains("Alguien cambió después su último día"), "{page}");
        let desk = secretariat.read("/");
        assert!(!desk.contains("Termina: Punto focal de La Paz"), "{desk}");
        assert!(desk.contains("Termina: Alcaldía de La Paz"), "{desk}");
    }
}

#[test]
fn what_is_asked_wrongly_is_told_and_others_than_keepers_end_nothing() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let wrong = secretariat.get("/telar/turnovers/new?look=1&until=mañana");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["País: Falta este dato.", "Qué cargos: Falta este dato.", "value=\"mañana\""] {
        assert!(wrong.text.contains(told), "{told}: {}", wrong.text);
    }
    let nobody = secretariat.read(&ASKED.replace("BO", "FR"));
    assert!(nobody.contains("Nadie ocupa esos cargos"), "{nobody}");
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    assert_eq!(focal.get(ASKED).status, StatusCode::FORBIDDEN);
    assert_eq!(sent(&focal, "2").status, StatusCode::FORBIDDEN);
}
