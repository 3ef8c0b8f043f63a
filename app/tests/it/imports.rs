use std::collections::BTreeMap;

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
pub(crate) fn matched(browser: &Browser<'_>, list: &str) -> String {
    matched_in("telar", browser, list)
}

fn matched_in(network: &str, browser: &Browser<'_>, list: &str) -> String {
    let given = browser.post(&format!("/{network}/imports"), &[("pasted", list)]);
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    let there = given.location;
    let columns = browser.read(&there);
    let fields = fields_of(&columns);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
    let done = browser.post(&format!("{there}/columns"), &fields);
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    there
}

pub(crate) fn gone(town: &Town, browser: &Browser<'_>, there: &str) -> String {
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

/// Undoes an operation, as far as it goes; its page.
pub(crate) fn undone(town: &Town, browser: &Browser<'_>, operation: &str) -> String {
    browser.post(&format!("{operation}/undo"), &[]);
    jobs::work_off(town.store(), &KINDS).unwrap();
    browser.read(operation)
}

const INSTITUTES: &str = "Nombre;Tipo;País;Población;Fuente\n\
    Instituto Libre;Universidad;Uruguay;1200;Censo\nInstituto Miembro;Universidad;Uruguay;;\n\
    Instituto Ocupado;Universidad;Uruguay;;\nInstituto Nombrado;Universidad;Uruguay;;\n\
    Instituto Escrito;Universidad;Uruguay;;\nTupiza;Ciudad;Bolivia;;\n";

/// The address of each that was entered, by its name.
fn entered(browser: &Browser<'_>, operation: &str) -> BTreeMap<String, String> {
    let page = browser.read(&format!("{operation}?show=done"));
    let links = page.split("<a href=\"").filter(|rest| rest.starts_with("/telar/organisations/"));
    let link = |rest: &str| {
        let (path, rest) = rest.split_once("\">").unwrap();
        let name = rest.split("</a>").next().unwrap().split(": ").nth(1)?;
        Some((name.to_owned(), path.to_owned()))
    };
    links.filter_map(link).collect()
}

fn built_upon(database: Database) {
    let town = Town::demo(database);
    let secretariat = town.secretariat();
    let there = matched(&secretariat, INSTITUTES);
    let operation = gone(&town, &secretariat, &there);
    let entered = entered(&secretariat, &operation);
    assert_eq!(entered.len(), 6, "{entered:?}");
    let form = secretariat.read("/telar/members/new");
    let kind = form.split("<option value=\"").find(|o| o.contains("Miembro asociado")).unwrap();
    let kind = kind.split('"').next().unwrap();
    let member = [("organisation", "Instituto Miembro"), ("kind", kind), ("since", "2020")];
    assert!(secretariat.post("/telar/members", &member).location.ends_with("?done=admitted"));
    let names = format!("{}/names", entered["Instituto Nombrado"]);
    let mut fields = fields_of(&secretariat.read(&format!("{names}/new")));
    fields.iter_mut().find(|(name, _)| name == "name").unwrap().1 = "El Nombrado".to_owned();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
    assert_eq!(secretariat.post(&names, &fields).status, StatusCode::SEE_OTHER);
    let function = directory::Function::FocalPoint.code();
    let post = [("organisation", "Instituto Ocupado"), ("function", function), ("name", "Enlace")];
    assert_eq!(secretariat.post("/telar/posts", &post).status, StatusCode::SEE_OTHER);
    let other = town.signed_in("secretaria@ucci.example");
    let shared = matched_in("ucci", &other, "Ciudad;País\nTupiza;Bolivia\n");
    assert!(gone(&town, &other, &shared).starts_with("/ucci/operations/"));
    let edit = format!("{}/edit", entered["Instituto Escrito"]);
    town.store()
        .plumbing(move |plumbing| {
            let whose = identity::find_account(plumbing, "secretaria@telar.example")?.unwrap().id;
            let form = web::drafts::AtForm { page: &edit, action: &edit, title: "Editar" };
            web::drafts::leave_draft(plumbing, whose, &form, &[("acronym", "IE")])
        })
        .unwrap();
    let page = undone(&town, &secretariat, &operation);
    assert!(page.contains("Deshecha, salvo lo que cambió después"), "{page}");
    for (line, name, why) in [
        (3, "Instituto Miembro", "Ya se usa (membresía): se queda."),
        (4, "Instituto Ocupado", "Ya se usa (Cargos): se queda."),
        (5, "Instituto Nombrado", "Alguien la corrigió después: se queda."),
        (6, "Instituto Escrito", "Ya se usa (Borradores): se queda."),
        (7, "Tupiza", "Otra red ya la tiene en su directorio: se queda."),
    ] {
        let told = page.split("<tr").find(|row| row.contains(&format!("Línea {line}: {name}")));
        assert!(told.is_some_and(|row| row.contains(why)), "{name}: {page}");
        assert_eq!(secretariat.get(&entered[name]).status, StatusCode::OK, "{name}");
    }
    assert_eq!(secretariat.get(&entered["Instituto Libre"]).status, StatusCode::NOT_FOUND);
    let found = town.store().snapshot(directory::check).unwrap();
    assert_eq!(found, []);
}

#[test]
fn what_others_built_upon_stays_is_named_and_the_rest_is_undone_on_sqlite() {
    built_upon(Database::Sqlite);
}

#[test]
fn what_others_built_upon_stays_is_named_and_the_rest_is_undone_on_postgres() {
    built_upon(Database::Postgres);
}

#[test]
fn an_organisation_is_known_by_the_names_that_it_bore_too() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        let there = matched(&secretariat, "Nombre;Tipo\nInstituto Nuevo;Universidad\n");
        let operation = gone(&town, &secretariat, &there);
        let names = format!("{}/names", entered(&secretariat, &operation)["Instituto Nuevo"]);
        let mut fields = fields_of(&secretariat.read(&format!("{names}/new")));
        fields.iter_mut().find(|(name, _)| name == "name").unwrap().1 = "Escuela Vieja".to_owned();
        let fields: Vec<_> = fields.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect();
        secretariat.post(&names, &fields);
        let again = matched(&secretariat, "Nombre;Tipo\nESCUELA VIEJA;Universidad\n");
        let page = secretariat.read(&again);
        assert!(page.contains("Ya está en el directorio"), "{page}");
    }
}

#[test]
fn a_list_pasted_when_the_session_has_ended_is_kept() {
    let town = Town::demo(Database::Sqlite);
    let secretariat = town.secretariat();
    let form = fields_of(&secretariat.read(&format!("{NEW}/new")));
    let draft = &form.iter().find(|(name, _)| name == "draft").unwrap().1;
    assert_eq!(secretariat.post("/sign-out", &[]).location, "/");
    let sent =
        secretariat.bring(NEW, &[("draft", draft), ("pasted", LIST)], Some(("file", "", b"")));
    assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
    assert!(sent.text.contains("Lo que escribió está guardado"), "{}", sent.text);
    assert!(town.secretariat().read("/").contains("Importar"), "it waits on the desk");
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

/// Every list of a network, with somebody who sees it.
const LISTS: &[&str] = &[
    "organisations",
    "organisations/1/figures",
    "members",
    "bodies",
    "decisions",
    "initiatives",
    "themes",
    "posts",
    "letters",
];

#[test]
fn every_list_is_taken_away_as_plain_text_and_as_a_workbook_that_say_the_same() {
    for database in [Database::Sqlite, Database::Postgres] {
        let town = Town::demo(database);
        let secretariat = town.secretariat();
        for list in LISTS {
            let page = secretariat.read(&format!("/telar/{list}"));
            let [plain, book] = ["csv", "xlsx"].map(|end| {
                let path = format!("/telar/{list}.{end}");
                assert!(page.contains(&format!("href=\"{path}")), "{path} is offered on its page");
                let taken = secretariat.get(&path);
                assert_eq!(taken.status, StatusCode::OK, "{path}");
                sheets::read(&taken.body).unwrap_or_else(|why| panic!("{path}: {why:?}"))
            });
            assert_eq!(plain.heading, book.heading, "{list}");
            assert_eq!(plain.lines, book.lines, "{list}");
            assert!(!plain.lines.is_empty(), "{list}");
        }
        let anybody = town.anybody();
        for hidden in ["posts", "letters"] {
            let status = anybody.get(&format!("/es/telar/{hidden}.xlsx")).status;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{hidden}");
        }
    }
}
