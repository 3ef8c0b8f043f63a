use axum::http::StatusCode;
use sheets::{Cell, Xlsx};
use testing::Database;
use urdimbre::operations::KINDS;

use crate::browser::{Browser, Town};
use crate::organisations::fields_of;

const NEW: &str = "/telar/imports";
const LIST: &str = "Ciudad\tPaís\tTipo\tPoblación\nTupiza\tBolivia\t\t\nMontevideo\tUruguay\t\t\n\
    Ibarra\tEcuador\t\tmucha\nInstituto de Tejidos\tBolivia\tUniversidad\t\n";

/// Gives a list and matches its columns as they are guessed; where its lines are then seen.
fn matched(browser: &Browser<'_>, list: &str) -> String {
    let given = browser.post(NEW, &[("pasted", list)]);
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    let there = given.location;
    let columns = browser.read(&there);
    let fields = fields_of(&columns);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
    let done = browser.post(&format!("{there}/columns"), &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    there
}

fn gone(town: &Town, browser: &Browser<'_>, there: &str) -> String {
    let begun = browser.post(&format!("{there}/operation"), &[]);
    let operation = begun.location.split('?').next().unwrap().to_owned();
    assert!(browser.read(&operation).contains("En marcha"), "{operation}");
    jobs::work_off(town.store(), &KINDS).unwrap();
    operation
}

fn walked(database: Database) {
    let town = Town::demo(database);
    let secretariat = town.secretariat();
    let there = matched(&secretariat, LIST);
    let preview = secretariat.read(&there);
    for told in [
        "Importar 2 organizaciones",
        "1 línea se deja fuera.",
        "1 tiene algo por corregir",
        "«mucha»",
        "Escriba solo un número entero",
    ] {
        assert!(preview.contains(told), "{told}: {preview}");
    }
    let mend = secretariat.get(&format!("{there}/to-mend.csv"));
    assert!(mend.text.contains("Ibarra,Ecuador,,mucha,4,"), "{}", mend.text);
    assert!(!secretariat.read("/telar/organisations?q=tupiza").contains(">Tupiza<"));
    let operation = gone(&town, &secretariat, &there);
    let page = secretariat.read(&operation);
    assert!(page.contains("Terminada, con algo por corregir"), "{page}");
    assert!(page.contains("Línea 4: Ibarra") && page.contains("Por corregir: Población."));
    assert!(secretariat.read(&format!("{operation}?show=done")).contains("Línea 2: Tupiza"));
    assert!(secretariat.read("/telar/organisations?q=tupiza").contains(">Tupiza<"));
    // Who sends the button twice finds the same operation.
    let again = secretariat.post(&format!("{there}/operation"), &[]);
    assert_eq!(again.location, operation);
    assert!(secretariat.read(&format!("{operation}/undo")).contains("Se desharán 2 pasos"));
    secretariat.post(&format!("{operation}/undo"), &[]);
    jobs::work_off(town.store(), &KINDS).unwrap();
    assert!(secretariat.read(&operation).contains("Deshecha"));
    assert!(!secretariat.read("/telar/organisations?q=tupiza").contains(">Tupiza<"));
    let found = town.store().snapshot(directory::check).unwrap();
    assert_eq!(found, []);
}

#[test]
fn a_list_is_given_looked_through_entered_and_undone_on_sqlite() {
    walked(Database::Sqlite);
}

#[test]
fn a_list_is_given_looked_through_entered_and_undone_on_postgres() {
    walked(Database::Postgres);
}

#[test]
fn what_was_mended_since_stays_when_the_rest_is_undone() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let there = matched(&secretariat, LIST);
    let operation = gone(&town, &secretariat, &there);
    let done = secretariat.read(&format!("{operation}?show=done"));
    let path = done.split("href=\"").filter_map(|rest| rest.split('"').next());
    let path = path.filter(|path| path.starts_with("/telar/organisations/")).last().unwrap();
    let mut fields = fields_of(&secretariat.read(&format!("{path}/edit")));
    fields.iter_mut().find(|(name, _)| name == "acronym").unwrap().1 = "IT".to_owned();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
    assert_eq!(secretariat.post(path, &fields).status, StatusCode::SEE_OTHER);
    secretariat.post(&format!("{operation}/undo"), &[]);
    jobs::work_off(town.store(), &KINDS).unwrap();
    let page = secretariat.read(&operation);
    assert!(page.contains("Deshecha, salvo lo que cambió después"), "{page}");
    assert!(page.contains("Alguien la corrigió después: se queda."));
    assert_eq!(secretariat.get(path).status, StatusCode::OK);
}

#[test]
fn a_doubtful_city_waits_for_a_choice_and_numbers_are_kept() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let there =
        matched(&secretariat, "Nº;Ciudad;País\n900;Springfield;Estados Unidos\n5;Tarija;Bolivia\n");
    let preview = secretariat.read(&there);
    assert!(preview.contains("¿Qué ciudad es?") && preview.contains("1 espera que usted elija"));
    // Number 5 is somebody else's here.
    assert!(preview.contains("Ese número ya lo tiene otra organización"), "{preview}");
    let choice = preview.split("value=\"at-").nth(1).unwrap().split('"').next().unwrap();
    secretariat.post(&format!("{there}/choices"), &[("choice-1", &format!("at-{choice}"))]);
    assert!(secretariat.read(&there).contains("Importar 1 organización"));
    gone(&town, &secretariat, &there);
    assert!(secretariat.read("/telar/organisations/900").contains("Springfield"));
}

#[test]
fn a_workbook_comes_as_a_file_and_bad_input_is_told_in_words() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let mut book = Xlsx::begin("Ciudades", &["Ciudad", "País"]).unwrap();
    book.row(&[Cell::from("Tarija"), Cell::from("Bolivia")]).unwrap();
    let book = book.done("Notas", &[]).unwrap();
    let given = secretariat.send(NEW, "file", "miembros.xlsx", &book);
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    assert!(secretariat.read(&given.location).contains("Tarija"));
    for (file, told) in [
        (b"PK\x03\x04 cut".as_slice(), "El archivo no se puede abrir"),
        (b"\xd0\xcf\x11\xe0 old", "No es un archivo que sepamos leer"),
        (b"Ciudad\n", "Solo hay una línea"),
    ] {
        let refused = secretariat.send(NEW, "file", "lista", file);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(told), "{told}: {}", refused.text);
    }
    let nothing = secretariat.post(NEW, &[("pasted", "")]);
    assert!(nothing.text.contains("Falta la lista"));
    let large = secretariat.send(NEW, "file", "lista.csv", &vec![b'x'; 17 << 20]);
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Nobody else's file is even heard out.
    let stranger = town.anybody().send(NEW, "file", "lista.csv", &vec![b'x'; 17 << 20]);
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
}

#[test]
fn columns_that_say_no_name_or_say_one_thing_twice_are_refused() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let given = secretariat.post(NEW, &[("pasted", "A\tB\nTarija\tTarija\n")]);
    let columns = format!("{}/columns", given.location);
    let none = secretariat.post(&columns, &[]);
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("Diga qué columna lleva el nombre"));
    let twice = secretariat.post(&columns, &[("column-0", "name"), ("column-1", "name")]);
    assert!(twice.text.contains("Dos columnas no pueden ser lo mismo: Nombre"));
}

#[test]
fn a_list_is_taken_away_as_a_workbook_that_says_where_it_is_from() {
    let town = Town::demo(Database::Sqlite);
    let taken =
        town.anybody().get("/es/telar/organisations.xlsx?country=BO&sort=population&down=1");
    assert_eq!(taken.status, StatusCode::OK);
    let sheet = sheets::read(&taken.body).unwrap();
    assert_eq!(sheet.heading[..2], ["#", "Nombre"]);
    let column = |name: &str| sheet.heading.iter().position(|heading| heading == name).unwrap();
    let people = |line: &sheets::Line| line.cells[column("Población")].parse::<i64>().unwrap();
    assert!(sheet.lines.len() >= 8 && people(&sheet.lines[0]) > 1_000_000);
    assert!(sheet.lines.windows(2).all(|two| people(&two[0]) >= people(&two[1])));
    assert!(sheet.lines.iter().all(|line| line.cells[column("País")] == "Bolivia"));
    // The same list, and the same rows, as plain text.
    let csv = town.anybody().get("/es/telar/organisations.csv?country=BO&sort=population&down=1");
    let plain = sheets::read(&csv.body).unwrap();
    assert_eq!(plain.lines.len(), sheet.lines.len());
}
