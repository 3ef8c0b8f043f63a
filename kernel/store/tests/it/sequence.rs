use std::sync::mpsc::channel;

use base::Id;
use jiff::SignedDuration;
use store::Stop;
use store::sequence::{self, Mark};
use testing::{Database, TestStore};

use crate::things::{No, STEPS, counted_up, enter, header};

testing::on_both! { STEPS;
    what_acts_touched_is_told_once_and_in_order,
    an_act_that_has_not_ended_holds_back_those_after_it,
    a_mark_of_another_database_begins_anew,
    what_is_old_is_let_go_and_numbers_go_on,
}

fn followed(test: &TestStore, from: Option<Mark>) -> (Vec<Id>, Option<Mark>) {
    test.until_all_is_told();
    let (mut mark, mut ids) = (from, Vec::new());
    loop {
        let step = test.store.read_now(move |db| sequence::after(db, mark, 3)).unwrap();
        let step = step.expect("a mark of this database");
        ids.extend(step.touched.iter().map(|touched| touched.subject_id));
        if step.upto == mark {
            return (ids, mark);
        }
        mark = step.upto;
    }
}

fn what_acts_touched_is_told_once_and_in_order(test: &TestStore) {
    assert_eq!(followed(test, None), (Vec::new(), None));
    let all: Vec<Id> =
        (0..7).map(|nth| enter(&test.store, &format!("Cosa {nth}"), nth).id).collect();
    let (ids, mark) = followed(test, None);
    assert_eq!(ids.len(), 7);
    assert!(all.iter().all(|id| ids.contains(id)));
    assert_eq!(followed(test, mark), (Vec::new(), mark));
    let later = enter(&test.store, "Otra", 8).id;
    assert_eq!(followed(test, mark).0, [later]);
}

/// The slower act begins first; whoever follows meanwhile must not miss it.
fn an_act_that_has_not_ended_holds_back_those_after_it(test: &TestStore) {
    let slow = enter(&test.store, "Lenta", 1);
    let (_, mark) = followed(test, None);
    if test.database == Database::Sqlite {
        return; // One writer: the later act waits, and there is nothing to miss.
    }
    let (began, has_begun) = channel();
    let (go, may_go) = channel::<()>();
    let (store, id) = (test.store.clone(), slow.id);
    let thread = std::thread::spawn(move || {
        store.act(header(), move |act| {
            counted_up(act, id)?;
            let _ = began.send(());
            let _ = may_go.recv_timeout(std::time::Duration::from_secs(5));
            Ok::<_, Stop<No>>(())
        })
    });
    has_begun.recv().unwrap();
    enter(&test.store, "Rápida", 2);
    let held = test.store.read_now(move |db| sequence::after(db, mark, 10)).unwrap().unwrap();
    let _ = go.send(());
    thread.join().unwrap().unwrap();
    assert!(!held.touched.iter().any(|t| t.subject_id == id));
    let (ids, _) = followed(test, held.upto);
    assert!(ids.contains(&id) || held.touched.is_empty(), "{ids:?}");
    let (ids, _) = followed(test, mark);
    assert!(ids.contains(&id), "the slower one is told after all");
}

fn a_mark_of_another_database_begins_anew(test: &TestStore) {
    enter(&test.store, "Una", 1);
    let (_, mark) = followed(test, None);
    let mark = mark.unwrap();
    let other = Mark { act: Id::from_bytes([9; 16]), ..mark };
    assert_eq!(test.store.read_now(move |db| sequence::after(db, Some(other), 3)).unwrap(), None);
    let later = Mark { nth: mark.nth + 1_000_000, ..mark };
    assert_eq!(test.store.read_now(move |db| sequence::after(db, Some(later), 3)).unwrap(), None);
}

fn what_is_old_is_let_go_and_numbers_go_on(test: &TestStore) {
    for nth in 0..5 {
        enter(&test.store, &format!("Cosa {nth}"), nth);
    }
    let (_, mark) = followed(test, None);
    test.clock.advance(SignedDuration::from_hours(24 * 31));
    test.store.plumbing(sequence::forget_what_is_old).unwrap();
    assert_eq!(test.store.read_now(sequence::end).unwrap(), mark, "the last one stays");
    let later = enter(&test.store, "Otra", 8).id;
    assert_eq!(followed(test, mark).0, [later]);
}
