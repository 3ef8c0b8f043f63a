use store::{Fault, Migration};
use testing::TestStore;

use crate::things::{STEPS, enter};

testing::on_both! { STEPS;
    opening_again_takes_no_step_twice,
    a_step_that_changed_stops_the_start,
    a_newer_database_is_left_alone,
    a_step_that_fails_leaves_nothing,
}

fn refusal(test: &TestStore, history: &[Migration]) -> String {
    match test.open_again(history).err() {
        Some(Fault::Broken(why)) => why,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn opening_again_takes_no_step_twice(test: &TestStore) {
    enter(&test.store, "Quito", 1);
    assert!(test.open_again(&STEPS).is_ok());
}

fn a_step_that_changed_stops_the_start(test: &TestStore) {
    let mut changed = STEPS;
    let last = changed.last_mut().unwrap();
    last.sqlite = "select 1";
    last.postgres = "select 1";
    assert!(refusal(test, &changed).contains("9001_things has changed"));
}

fn a_newer_database_is_left_alone(test: &TestStore) {
    assert!(refusal(test, &STEPS[..1]).contains("newer version"));
}

fn a_step_that_fails_leaves_nothing(test: &TestStore) {
    let text = "create table half (id integer primary key); insert into nowhere values (1)";
    let broken = Migration { name: "9002_broken", sqlite: text, postgres: text };
    let why = refusal(test, &[&STEPS[..], &[broken]].concat());
    assert!(why.contains("9002_broken"), "{why}");
    let half = test.store.read_now(|db| db.all::<i64>("select id from half", &[]));
    assert!(half.is_err(), "the table of the failed step is not there");
    assert!(test.open_again(&STEPS).is_ok());
}
