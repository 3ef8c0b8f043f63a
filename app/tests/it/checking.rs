use base::Language;
use jiff::civil::date;
use migrations::HISTORY;
use store::Raw;
use testing::TestStore;
use urdimbre::backups::nightly::Shelf;
use urdimbre::checking::{Finding, check, told};
use urdimbre::{demo, seeding};

use crate::backups::settings;

testing::on_both! { HISTORY;
    what_no_act_could_have_left_so_is_found,
    a_schema_of_another_program_is_told_and_nothing_else_asked,
    the_age_of_the_last_backup_is_told,
    a_seeded_network_is_entered_by_acts_and_in_order,
}

fn findings(test: &TestStore) -> Vec<Finding> {
    check(&settings(&test.place, test.folder()), test.store.ground().now()).unwrap()
}

fn lines(test: &TestStore) -> Vec<String> {
    told(&findings(test), Language::Es)
}

fn tamper(test: &TestStore, sql: &'static str, values: &'static [Raw<'static>]) {
    let done = test.store.plumbing(move |plumbing| plumbing.run_statement(sql, values));
    assert!(done.unwrap() > 0, "{sql}");
}

const TELAR: &str = "network_id = (select id from directory_network where slug = 'telar')";

fn what_no_act_could_have_left_so_is_found(test: &TestStore) {
    let cast = demo::fill(&test.store, test.folder()).unwrap();
    let ways = demo::ways_in(&test.store, &cast, "").unwrap();
    let key = identity::Secret::from_text(ways[0].link.rsplit('/').next().unwrap()).unwrap();
    test.store
        .plumbing(move |plumbing| identity::enter(plumbing, &key, &identity::Browser::default()))
        .unwrap();
    assert_eq!(lines(test), ["Todo está en orden."]);
    let in_telar = |sql: &str| -> &'static str { format!("{sql} and {TELAR}").leak() };
    tamper(test, in_telar("update directory_entry set folded = 'x' where number = 7"), &[]);
    tamper(test, in_telar("update directory_entry set population = 5 where number = 8"), &[]);
    tamper(test, in_telar("update store_number set last = 3 where kind = 'body'"), &[]);
    tamper(test, "update identity_session set seen_at = 0", &[]);
    tamper(
        test,
        "update identity_key set used_at = 9000000000000000 where used_at is not null",
        &[],
    );
    tamper(
        test,
        "update directory_organisation set revision = 9 where id = (select organisation_id \
         from directory_entry where number = 9 and network_id = (select id from directory_network where slug = 'telar'))",
        &[],
    );
    let mut found = lines(test);
    found.sort();
    let wanted = [
        "1 llave de ingreso no puede ser de este programa.",
        "1 sesión no puede ser de este programa.",
        "telar: el registro no conoce el estado actual de la organización 9.",
        "telar: el último número de body es 3, pero ya existe el 11.",
        "telar: la cuenta de organizaciones de VE no es la de las que hay en la lista.",
        "telar: la lista no dice de la organización 7 lo que dice su ficha.",
        "telar: la lista no dice de la organización 8 lo que dice su ficha.",
    ];
    assert_eq!(found, wanted);
}

fn a_schema_of_another_program_is_told_and_nothing_else_asked(test: &TestStore) {
    tamper(test, "delete from store_migration where name = '0005_directory_bodies'", &[]);
    assert!(lines(test)[0].contains("le falta el paso 0005_directory_bodies"));
    tamper(test, "update store_migration set digest = 'x' where name = '0001_store_record'", &[]);
    assert!(lines(test)[0].contains("El paso 0001_store_record"));
    tamper(test, "update store_migration set name = '0999_tomorrow' where digest = 'x'", &[]);
    assert!(lines(test)[0].contains("0999_tomorrow"));
    assert_eq!(lines(test).len(), 1);
}

fn the_age_of_the_last_backup_is_told(test: &TestStore) {
    demo::fill(&test.store, test.folder()).unwrap();
    assert_eq!(findings(test), [], "an installation of today has no nightly backup yet");
    test.clock.advance(jiff::SignedDuration::from_hours(27));
    assert_eq!(findings(test), [Finding::NoBackup]);
    let shelf = Shelf::in_data(test.folder());
    shelf.put(&test.store, date(2026, 11, 20)).unwrap();
    assert_eq!(
        lines(test),
        ["La última copia nocturna es del 20 de noviembre de 2026 (hace 2 días)."]
    );
    shelf.put(&test.store, date(2026, 11, 21)).unwrap();
    assert_eq!(findings(test), []);
}

fn a_seeded_network_is_entered_by_acts_and_in_order(test: &TestStore) {
    assert_eq!(seeding::seed(&test.store, "prueba", 150).unwrap(), 150);
    assert_eq!(seeding::seed(&test.store, "prueba", 210).unwrap(), 60);
    assert_eq!(seeding::seed(&test.store, "prueba", 200).unwrap(), 0);
    assert!(seeding::seed(&test.store, "¿prueba?", 1).is_err());
    let count = |sql: &'static str| {
        test.store.read_now(move |db| db.one::<i64>(sql, &[])).unwrap().unwrap()
    };
    assert_eq!(count("select count(*) from directory_entry"), 210);
    assert_eq!(
        count(
            "select count(distinct subject_id) from act_change where subject_kind = 'organisation'"
        ),
        210
    );
    assert_eq!(count("select count(*) from act where operation_id is not null"), 11);
    assert_eq!(findings(test), []);
}
