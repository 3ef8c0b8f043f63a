//! Tasks, as those who give them and those who have them go about it.

use axum::http::StatusCode;
use testing::Database;

use crate::browser::{Browser, Town};

const DATABASES: [Database; 2] = [Database::Sqlite, Database::Postgres];
const DECISION: &str = "/telar/decisions/2";
const LA_PAZ: &str = "punto-focal.lapaz@telar.example";

/// The value by which a form offers something.
fn offered(page: &str, name: &str) -> Option<String> {
    let before = page.split_once(&format!(">{name}</option>"))?.0;
    Some(before.rsplit("value=\"").next()?.split('"').next()?.to_owned())
}

/// A task about a record, as the form on its page would give it.
fn give(browser: &Browser<'_>, record: &str, post: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.read(record);
    let there = page.split("/telar/tasks/new?of=").nth(1).unwrap().split('"').next().unwrap();
    let (kind, id) = there.split_once("&amp;id=").unwrap();
    let form = browser.read(&format!("/telar/tasks/new?of={kind}&id={id}"));
    let post = offered(&form, post).expect("a post that sees the record");
    let named = [("of", kind), ("id", id), ("post", post.as_str())];
    let given = browser.post("/telar/tasks", &[&named, fields].concat());
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    given.location
}

const FIELDS: [(&str, &str); 4] =
    [("title", "Traducir el acta"), ("told", ""), ("due", "1/12/2026"), ("seen-by", "members")];

#[test]
fn a_task_goes_from_who_gives_it_to_who_does_it_and_back() {
    for database in DATABASES {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let there = give(&secretariat, DECISION, "Punto focal de La Paz", &FIELDS);
        assert!(there.ends_with("?done=given-told"), "{there}");
        let path = there.split('?').next().unwrap().to_owned();
        let page = secretariat.read(&there);
        assert!(page.contains("Sale una carta para Punto focal de La Paz"), "{page}");
        assert!(
            page.contains("Le toca a Punto focal de La Paz")
                && page.contains("aria-current=\"step\"")
        );
        assert!(secretariat.read(DECISION).contains("Traducir el acta"));
        let letter = town.letter();
        assert!(
            letter.contains("Traducir el acta")
                && letter.contains(&format!("https://red.example{path}")),
            "{letter}"
        );
        let focal_point = town.signed_in(LA_PAZ);
        assert!(focal_point.read("/").contains("Traducir el acta"));
        let page = focal_point.read(&path);
        assert!(page.contains("Le toca a usted") && page.contains("Marcar como hecha"));
        let done = focal_point.post(&format!("{path}/done"), &[]);
        assert_eq!(done.location, format!("{path}?done=done"), "{}", done.text);
        assert_eq!(focal_point.post(&format!("{path}/done"), &[]).location, done.location);
        let other = secretariat.post(&format!("{path}/needless"), &[("answer", "Ya no")]);
        assert_eq!(other.location, format!("{path}?done=otherwise"));
        let desk = focal_point.read("/");
        let waits = desk.split("Lo último").next().unwrap();
        assert!(!waits.contains("Traducir el acta"), "{waits}");
        secretariat.post(&format!("{path}/reopening"), &[]);
        let history = secretariat.read(&format!("{path}/history"));
        for told in
            ["Tarea abierta de nuevo", "Tarea hecha", "Tarea encargada", "Punto focal de La Paz"]
        {
            assert!(history.contains(told), "{told}: {history}");
        }
        assert!(secretariat.read(&format!("{DECISION}/history")).contains("Traducir el acta"));
    }
}

#[test]
fn a_task_is_for_its_circle_and_its_posts_alone() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let fields = [("title", "Revisar cuentas"), ("due", ""), ("seen-by", "secretariat")];
    let there = give(&secretariat, DECISION, "Secretaría adjunta del Telar", &fields);
    let path = there.split('?').next().unwrap().to_owned();
    let expert = town.signed_in("adjunta@telar.example");
    assert!(expert.read(&path).contains("Le toca a usted"));
    assert!(expert.read("/telar/tasks").contains("Revisar cuentas"));
    assert!(expert.read(DECISION).contains("Revisar cuentas"), "on the page of its record");
    assert_eq!(expert.get(&format!("{path}/edit")).status, StatusCode::NOT_FOUND);
    let focal_point = town.signed_in(LA_PAZ);
    for at in [path.clone(), format!("{path}/needless"), format!("{path}/history")] {
        assert_eq!(focal_point.get(&at).status, StatusCode::NOT_FOUND, "{at}");
    }
    assert_eq!(focal_point.post(&format!("{path}/done"), &[]).status, StatusCode::NOT_FOUND);
    assert!(!focal_point.read("/telar/tasks.csv").contains("Revisar cuentas"));
    assert!(!focal_point.read(DECISION).contains("Revisar cuentas"));
    assert!(!town.anybody().read(&format!("/es{DECISION}")).contains("Revisar cuentas"));
    // One that is everybody's to see is not everybody's to settle.
    assert!(focal_point.read("/telar/tasks/2").contains("Ponto focal de Belo Horizonte"));
    assert_eq!(focal_point.post("/telar/tasks/2/done", &[]).status, StatusCode::FORBIDDEN);
    assert_eq!(focal_point.get("/telar/tasks/new").status, StatusCode::FORBIDDEN);
    assert_eq!(town.signed_in("secretaria@ucci.example").get(&path).status, StatusCode::NOT_FOUND);
}

#[test]
fn what_is_typed_wrong_is_said_and_kept() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let refused = secretariat.post("/telar/tasks", &[("told", "Con calma"), ("due", "pronto")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Con calma") && refused.text.contains("value=\"pronto\""));
    assert!(refused.text.contains("Faltan corregir") || refused.text.contains("Falta corregir 4"));
    let why = secretariat.post("/telar/tasks/1/needless", &[("answer", " ")]);
    assert_eq!(why.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(why.text.contains("Falta este dato"), "{}", why.text);
    let nowhere = secretariat.post("/telar/tasks", &[("of", "decision"), ("id", "nada")]);
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}

#[test]
fn the_list_tells_whose_they_are_and_what_is_late() {
    for database in DATABASES {
        let town = Town::demo(database);
        let focal_point = town.signed_in(LA_PAZ);
        let mine = focal_point.read("/telar/tasks?mine=1");
        assert!(mine.contains("2 tareas") && mine.contains("Confirmar la sede"), "{mine}");
        assert!(!mine.contains("Enviar la lista"));
        let secretariat = town.secretariat();
        let late = secretariat.read("/telar/tasks?late=1");
        assert!(late.contains("2 tareas") && late.contains("Archivar el informe final"), "{late}");
        assert!(!focal_point.read("/telar/tasks?late=1").contains("Archivar el informe final"));
        assert!(secretariat.read("/telar/tasks?asked=1").contains("10 tareas"));
        let all = secretariat.read("/telar/tasks");
        let place = |title: &str| all.find(title).unwrap_or_else(|| panic!("{title}: {all}"));
        assert!(
            place("Archivar el informe final") < place("Confirmar la sede"),
            "late comes first"
        );
        assert!(
            place("Actualizar los teléfonos") < place("Redactar la invitación"),
            "done comes last"
        );
        let csv = secretariat.read("/telar/tasks.csv");
        assert!(csv.contains("Red Agua en la Ladera") && csv.contains("Ya no hace falta"), "{csv}");
        // The desk begins with what is late.
        let desk = secretariat.read("/");
        let (late, soon) = (desk.find("Archivar el informe final"), desk.find("Publicar el plan"));
        assert!(late.is_some() && late < soon, "{desk}");
    }
}

#[test]
fn an_initiative_says_whose_turn_it_is() {
    let town = Town::demo(Database::Sqlite);
    let page = town.secretariat().read("/telar/initiatives/1");
    let thread = page.split("class=\"thread\"").nth(1).unwrap().split("</ol>").next().unwrap();
    let at = |what: &str| thread.find(what).unwrap_or_else(|| panic!("{what}: {thread}"));
    assert!(at("Redactar la invitación") < at("En marcha"), "{thread}");
    assert!(
        at("En marcha") < at("Enviar la lista") && at("Enviar la lista") < at("Confirmar la sede")
    );
    assert_eq!(thread.matches("aria-current").count(), 1);
    assert!(page.contains("Le toca a Ponto focal de Belo Horizonte"), "{page}");
    let public = town.anybody().read("/es/telar/initiatives/1");
    assert!(public.contains("class=\"thread\"") && !public.contains("Enviar la lista"));
}

#[test]
fn a_reminder_goes_out_once_and_leads_to_the_task() {
    for database in DATABASES {
        let town = Town::demo(database);
        let montevideo = "punto-focal.montevideo@telar.example";
        let before = town.letters_to(montevideo);
        town.test.clock.advance(jiff::SignedDuration::from_hours(24 * 37));
        assert_eq!(town.letters_to(montevideo), before + 1);
        assert!(town.letter().contains("/telar/tasks/"));
        assert_eq!(town.letters_to(montevideo), before + 1);
    }
}
