//! What a network calls its kinds, page by page.

use axum::http::StatusCode;
use base::Language;
use directory::{Function, NewNetwork};
use identity::open_account;
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel};
use testing::{Database, TestStore};

use crate::browser::Town;

const BODIES: &str = "/telar/kinds/bodies";

/// Where the kind of this name is changed.
fn kind(page: &str, name: &str) -> String {
    let rest = page
        .split("<a href=\"")
        .find(|link| link.starts_with("/telar/kinds/") && link.contains(&format!(">{name}</a>")));
    rest.unwrap().split('"').next().unwrap().to_owned()
}

#[test]
fn the_secretariat_calls_its_bodies_as_it_likes() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        assert!(secretariat.read("/telar").contains("href=\"/telar/kinds\""));
        let all = secretariat.read("/telar/kinds");
        for title in ["Tipos de órganos", "Tipos de iniciativas", "Tipos de membresía"] {
            assert!(all.contains(title), "{title}");
        }
        // Added: refused with every word kept, then last in every form.
        let empty = secretariat.post(BODIES, &[("name", ""), ("name-pt", "Mesa técnica")]);
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.text.contains("Mesa técnica"), "{}", empty.text);
        let added = secretariat.post(BODIES, &[("name", "Mesa técnica"), ("name-en", "Desk")]);
        assert_eq!(added.location, "/telar/kinds/bodies?done=added");
        assert!(secretariat.read("/telar/bodies/new").contains(">Mesa técnica<"));
        assert!(secretariat.read("/en/telar/bodies/new").contains(">Desk<"));
        // Renamed, moved, retired, offered again, removed.
        let here = kind(&secretariat.read(BODIES), "Mesa técnica");
        let renamed = secretariat.post(&here, &[("name", "Mesa sectorial"), ("revision", "1")]);
        assert_eq!(renamed.location, "/telar/kinds/bodies?done=saved", "{}", renamed.text);
        let moved = secretariat.post(&format!("{here}/order"), &[("to", "up")]);
        assert!(moved.location.starts_with("/telar/kinds/bodies#kind-"), "{}", moved.location);
        let list = secretariat.read(BODIES);
        assert!(list.find("Mesa sectorial").unwrap() < list.rfind(">Foro<").unwrap());
        secretariat.post(&format!("{here}/retirement"), &[]);
        assert!(!secretariat.read("/telar/bodies/new").contains("Mesa sectorial"));
        assert!(secretariat.read(BODIES).contains("<h2>Retirados</h2>"));
        secretariat.post(&format!("{here}/retirement"), &[("back", "1")]);
        assert!(secretariat.read("/telar/bodies/new").contains("Mesa sectorial"));
        let history = secretariat.read(&format!("{here}/history"));
        for deed in ["Tipo añadido", "Tipo corregido", "Tipo retirado", "Tipo ofrecido de nuevo"] {
            assert!(history.contains(deed), "{deed}: {history}");
        }
        let removed = secretariat.post(&format!("{here}/removal"), &[]);
        assert_eq!(removed.location, "/telar/kinds/bodies?done=removed");
        assert_eq!(secretariat.get(&here).status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn a_kind_in_use_is_retired_and_its_records_keep_it() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let here = kind(&secretariat.read(BODIES), "Consejo");
    let used = secretariat.post(&format!("{here}/removal"), &[]);
    assert!(used.location.ends_with("?done=in-use"), "{}", used.location);
    assert!(secretariat.read(&used.location).contains("Puede retirarlo."));
    secretariat.post(&format!("{here}/retirement"), &[]);
    assert!(town.anybody().read("/es/telar/bodies/2").contains("Consejo"));
    assert!(secretariat.read("/telar/bodies/2/edit").contains(">Consejo</option>"));
    assert!(!secretariat.read("/telar/bodies/new").contains(">Consejo</option>"));
    // What is found by its kind is found by the kind's new name.
    secretariat.post(&here, &[("name", "Cabildo abierto"), ("revision", "2")]);
    assert!(town.anybody().read("/es/telar/bodies/2").contains("Cabildo abierto"));
}

#[test]
fn a_network_without_kinds_puts_in_the_usual_ones_once() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = founded_before_there_were_kinds(database);
        let secretariat = town.signed_in("secretaria@red.example");
        let form = secretariat.read("/antes/bodies/new");
        assert!(form.contains("Su red todavía no tiene tipos"), "{form}");
        let list = "/antes/kinds/bodies";
        assert!(secretariat.read(list).contains("Poner los habituales"));
        for _ in 0..2 {
            let laid = secretariat.post(&format!("{list}/usual"), &[]);
            assert_eq!(laid.location, format!("{list}?done=laid"), "pressed twice, laid once");
        }
        let page = secretariat.read(list);
        assert_eq!(page.matches(">Asamblea</a>").count(), 1);
        assert!(!page.contains("Poner los habituales"));
        assert!(secretariat.read("/antes/bodies/new").contains(">Asamblea</option>"));
        for other in ["initiatives", "memberships"] {
            let page = secretariat.read(&format!("/antes/kinds/{other}"));
            assert!(page.contains("Poner los habituales"), "{other} has none still");
        }
    }
}

fn founded_before_there_were_kinds(database: Database) -> Town {
    let test = TestStore::new(database, HISTORY);
    let header = || ActHeader::new(Actor::program(Channel::Command), None);
    let new = NewNetwork::imaginary("antes");
    let network = test.store.act(header(), move |act| directory::found(act, &new)).unwrap().id;
    let since = testing::noon().to_zoned(jiff::tz::TimeZone::UTC).date();
    let keep = move |act: &store::Act<'_>| {
        let account = open_account(act, "secretaria@red.example", "Secretaría", Language::Es)?;
        let function = Function::Secretariat;
        let post = directory::make_post(act, network, None, function, "Secretaría", Language::Es)?;
        directory::appoint(act, network, post.id, account.id, since)
    };
    test.store.act(header(), keep).unwrap();
    Town::of(test)
}

#[test]
fn only_who_keeps_the_network_comes_near_its_kinds() {
    let town = Town::demo(Database::Sqlite);
    let here = kind(&town.secretariat().read(BODIES), "Consejo");
    let focal = town.signed_in("punto-focal.lapaz@telar.example");
    let other = town.signed_in("secretaria@ucci.example");
    for path in ["/telar/kinds", BODIES, "/telar/kinds/memberships/new", &here] {
        assert_eq!(focal.get(path).status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(other.get(path).status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(town.anybody().get(path).status, StatusCode::UNAUTHORIZED, "{path}");
    }
    let foreign = here.replace("/telar/", "/ucci/");
    assert_eq!(other.get(&foreign).status, StatusCode::NOT_FOUND, "a kind of another network");
    assert!(!focal.read("/telar").contains("/telar/kinds"));
}
