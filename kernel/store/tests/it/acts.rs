use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use base::{Id, Visibility};
use store::{Fault, Recorded, Stop, history};
use testing::{Database, TestStore};

use crate::things::{
    CHANGED, ENTERED, No, STEPS, Thing, counted_up, enter, entered, header, save, thing, things,
    touch,
};

testing::on_both! { STEPS;
    an_act_leaves_its_record,
    only_what_differs_is_recorded,
    a_refused_act_leaves_nothing,
    an_act_without_a_record_leaves_nothing,
    a_panic_leaves_nothing_and_the_next_act_works,
    eight_at_once_all_count,
    an_act_that_runs_again_has_the_same_clock_and_ids,
    plumbing_writes_off_the_record,
    an_act_that_works_too_long_is_stopped,
    readers_cannot_write,
}

const FIRST: Id = Id::from_bytes([0; 16]);
const LAST: Id = Id::from_bytes([0xff; 16]);

fn acts_on(test: &TestStore, id: Id) -> Vec<history::ActRow> {
    test.store.read_now(move |db| history::acts_on(db, id, LAST, 50)).unwrap()
}

fn changes_to(test: &TestStore, id: Id) -> Vec<history::ChangeRow> {
    test.store.read_now(move |db| history::changes_between(db, id, FIRST, LAST)).unwrap()
}

fn kept(test: &TestStore) -> Vec<Thing> {
    test.store.read_now(things).unwrap()
}

fn an_act_leaves_its_record(test: &TestStore) {
    let made = enter(&test.store, "Ñuñoa", 3);
    let acts = acts_on(test, made.id);
    assert_eq!(acts.len(), 1);
    assert_eq!(acts[0].deed, ENTERED.0);
    assert_eq!(acts[0].at, testing::noon());
    let changes = changes_to(test, made.id);
    let told: Vec<_> =
        changes.iter().map(|c| (c.field.as_str(), c.after.clone(), c.visibility)).collect();
    assert_eq!(
        told,
        [
            ("name", Some(Recorded::Text("Ñuñoa".to_owned())), Visibility::Public),
            ("number", Some(Recorded::Number(3)), Visibility::Members),
        ]
    );
}

fn only_what_differs_is_recorded(test: &TestStore) {
    let made = enter(&test.store, "Quito", 1);
    test.store.act(header(), move |act| counted_up(act, made.id)).unwrap();
    let acts = acts_on(test, made.id);
    assert_eq!(acts.iter().map(|a| a.deed.as_str()).collect::<Vec<_>>(), [CHANGED.0, ENTERED.0]);
    let latest: Vec<_> =
        changes_to(test, made.id).into_iter().filter(|c| c.act_id == acts[0].id).collect();
    assert_eq!(latest.len(), 1);
    assert_eq!(latest[0].field, "number");
    assert_eq!(latest[0].before, Some(Recorded::Number(1)));
    assert_eq!(latest[0].after, Some(Recorded::Number(2)));
}

fn a_refused_act_leaves_nothing(test: &TestStore) {
    let refused = test.store.act(header(), |act| entered(act, "Lima", 2_000_000));
    assert_eq!(refused, Err(Stop::Refused(No::TooMany)));
    assert_eq!(kept(test), []);
}

fn an_act_without_a_record_leaves_nothing(test: &TestStore) {
    let made = enter(&test.store, "Lima", 1);
    let (id, name) = (made.id, made.name.clone());
    let done = test.store.act(header(), move |act| save(act, &name, b"", 9, None, 2, id));
    assert!(matches!(done, Err(Fault::Broken(_))), "{done:?}");
    assert_eq!(kept(test), [made]);
}

fn a_panic_leaves_nothing_and_the_next_act_works(test: &TestStore) {
    let done: Result<Thing, Stop<No>> = test.store.act(header(), |act| {
        entered(act, "Lima", 1)?;
        panic!("in the middle");
    });
    assert!(matches!(done, Err(Stop::Broken(Fault::Broken(_)))));
    for _ in 0..8 {
        enter(&test.store, "Cusco", 1);
    }
    assert_eq!(kept(test).len(), 8);
}

fn eight_at_once_all_count(test: &TestStore) {
    let made = enter(&test.store, "Montevideo", 0);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    match test.store.act(header(), move |act| counted_up(act, made.id)) {
                        Err(Stop::Broken(Fault::Contended)) => {}
                        done => return done.unwrap(),
                    }
                }
            });
        }
    });
    let after = test.store.read_now(move |db| thing(db, made.id)).unwrap().unwrap();
    assert_eq!((after.number, after.revision), (8, 9));
    assert_eq!(acts_on(test, made.id).len(), 9);
}

/// Two acts meet: both have read the thing before either saves it. On PostgreSQL one of them
/// must run again; on SQLite there is one writer and they can't meet.
fn an_act_that_runs_again_has_the_same_clock_and_ids(test: &TestStore) {
    let made = enter(&test.store, "Belo Horizonte", 0);
    let seen: Arc<Mutex<Vec<(base::Instant, Id)>>> = Arc::default();
    let runs = Arc::new(AtomicU32::new(0));
    let (store, noted, ran) = (test.store.clone(), seen.clone(), runs);
    let on_postgres = test.database == Database::Postgres;
    test.store
        .act(header(), move |act| {
            noted.lock().unwrap().push((act.now(), act.new_id()));
            let first_time = ran.fetch_add(1, Ordering::SeqCst) == 0;
            let done = thing(act, made.id)?;
            assert!(done.is_some());
            if on_postgres && first_time {
                store.act(header(), move |other| counted_up(other, made.id))?;
            }
            counted_up(act, made.id)
        })
        .unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), if on_postgres { 2 } else { 1 });
    assert!(seen.iter().all(|one| one == &seen[0]));
    let number = kept(test)[0].number;
    assert_eq!(number, if on_postgres { 2 } else { 1 });
}

fn plumbing_writes_off_the_record(test: &TestStore) {
    let made = enter(&test.store, "La Paz", 1);
    let touched = test.store.plumbing(move |plumbing| touch(plumbing, "seen", made.id)).unwrap();
    assert_eq!(touched, 1);
    assert_eq!(acts_on(test, made.id).len(), 1);
    assert_eq!(kept(test)[0].note.as_deref(), Some("seen"));
}

fn an_act_that_works_too_long_is_stopped(test: &TestStore) {
    let done = test.store.act(header(), |act| {
        let made = entered(act, "Asunción", 1)?;
        let mut digest = 0_u64;
        for n in 0..60_000_000_u64 {
            digest = std::hint::black_box(digest.rotate_left(5) ^ n);
        }
        assert_ne!(digest, 1);
        Ok::<_, Stop<No>>(made)
    });
    assert!(matches!(done, Err(Stop::Broken(Fault::Slow(_)))), "{done:?}");
    assert_eq!(kept(test), []);
}

fn readers_cannot_write(test: &TestStore) {
    let done = test.store.read_now(|db| db.all::<i64>("delete from thing returning number", &[]));
    assert!(done.is_err());
}
