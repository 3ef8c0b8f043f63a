//! `kill -9` in the middle of an operation: whoever serves next takes it up, and nothing is done
//! twice.

use std::time::Duration;

use testing::Database;

use crate::organisations::fields_of;
use crate::server::{Installation, Wire};

const LINES: usize = 300;

#[test]
fn an_import_outlives_kill_nine_on_sqlite() {
    killed_in_the_middle(Database::Sqlite);
}

#[test]
fn an_import_outlives_kill_nine_on_postgres() {
    killed_in_the_middle(Database::Postgres);
}

fn killed_in_the_middle(database: Database) {
    let (_place, installation) = Installation::demo(database);
    let mut server = installation.serve();
    let secretariat = installation.signed_in("secretaria@telar.example");
    let operation = begun(&secretariat);
    for _ in 0..2 {
        // It goes on when the one before would have come back.
        wait_until(|| steps(&secretariat, &operation) > 0);
        server.kill();
        server = installation.serve();
    }
    wait_until(|| secretariat.get(&operation).unwrap().text.contains("Terminada"));
    let list = secretariat.get("/telar/organisations.csv?q=instituto").unwrap().text;
    for nth in 0..LINES {
        let once = list.matches(&format!(",Instituto {nth},")).count();
        assert_eq!(once, 1, "Instituto {nth}");
    }
    assert_eq!(installation.check(), "Todo está en orden.\n");
    drop(server);
}

fn begun(browser: &Wire) -> String {
    let lines: String =
        (0..LINES).map(|nth| format!("Instituto {nth};Universidad;Uruguay\n")).collect();
    let list = format!("Nombre;Tipo;País\n{lines}");
    let given = browser.post("/telar/imports", &[("pasted".to_owned(), list)]).unwrap();
    let fields = fields_of(&browser.get(&given.location).unwrap().text);
    browser.post(&format!("{}/columns", given.location), &fields).unwrap();
    let begun = browser.post(&format!("{}/operation", given.location), &[]).unwrap();
    begun.location.split('?').next().unwrap().to_owned()
}

/// How many steps are behind it.
fn steps(browser: &Wire, operation: &str) -> u32 {
    let page = browser.get(operation).unwrap().text;
    let told = page.split("<p>").find(|part| part.contains(" pasos</p>")).unwrap_or_default();
    told.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn wait_until(holds: impl Fn() -> bool) {
    for _ in 0..600 {
        if holds() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("it never came to that");
}
