//! One history for both databases: each step is written for SQLite and told to PostgreSQL by
//! `migrations/to-postgres`, word for word.

use std::fs;
use std::process::Command;

use crate::house;
use crate::schema::{Step, steps};
use crate::source::Source;
use crate::verdict::holds;

fn names(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|step| step.name.as_str()).collect()
}

#[test]
fn every_step_exists_for_both_databases_and_is_taken() {
    let (sqlite, postgres) = (steps("sqlite"), steps("postgres"));
    assert!(sqlite.len() > 3, "there are steps to look at");
    assert_eq!(names(&sqlite), names(&postgres), "each step exists for both databases");
    // The list in migrations/src/lib.rs is what a database goes through, in that order.
    let list = Source::read("migrations/src/lib.rs");
    let begins_with_a_number = |text: &&str| text.starts_with(|c: char| c.is_ascii_digit());
    let taken = list.texts.iter().map(|text| text.text.as_str()).filter(begins_with_a_number);
    assert_eq!(names(&sqlite), taken.collect::<Vec<_>>(), "each step is in the list of steps");
}

#[test]
fn steps_are_numbered_without_a_gap() {
    let steps = steps("sqlite");
    let wrong =
        (1..).zip(&steps).filter(|(nth, step)| !step.name.starts_with(&format!("{nth:04}_")));
    let wrong: Vec<_> = wrong.map(|(nth, step)| format!("{} is number {nth}", step.name)).collect();
    holds("steps are numbered from 0001 on", &wrong);
}

/// The script is run on a copy: a test changes nothing in the house.
#[test]
fn postgres_is_told_what_sqlite_is() {
    let copy = tempfile::tempdir().unwrap();
    let here = house::root().join("migrations");
    for folder in ["sqlite", "postgres"] {
        fs::create_dir(copy.path().join(folder)).unwrap();
    }
    fs::copy(here.join("to-postgres"), copy.path().join("to-postgres")).unwrap();
    let mut different = Vec::new();
    for step in steps("sqlite") {
        let file = format!("{}.sql", step.name);
        fs::copy(here.join("sqlite").join(&file), copy.path().join("sqlite").join(&file)).unwrap();
        let mut script = Command::new("bash");
        let told = script.arg(copy.path().join("to-postgres")).arg(&step.name).output().unwrap();
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let read =
            |folder: &std::path::Path| fs::read_to_string(folder.join("postgres").join(&file));
        if read(copy.path()).unwrap() != read(&here).unwrap_or_default() {
            different.push(format!("postgres/{file}: run migrations/to-postgres {}", step.name));
        }
    }
    holds("what PostgreSQL is told is what the script makes of the step for SQLite", &different);
}
