use base::Id;
use jiff::SignedDuration;
use jobs::{NotNow, Operation, State, Way, work_off, work_once};
use store::{Fault, Stop, Store};
use testing::TestStore;

use crate::things::{KINDS, NETWORK, STEPS, begin, change, header, things};

testing::on_both! { STEPS;
    what_is_begun_is_done_step_by_step,
    a_step_that_breaks_is_put_aside_and_the_others_go_on,
    one_who_works_holds_it_until_they_dont_come_back,
    two_who_work_at_once_do_nothing_twice,
    it_stops_where_it_is_and_goes_on_from_there,
    undoing_leaves_what_was_changed_or_is_needed_since,
    what_is_stopped_halfway_back_goes_on_back,
    what_has_not_begun_to_work_can_be_given_up,
    nothing_else_is_done_to_it_than_its_state_allows,
}

fn now(store: &Store, of: &Operation) -> Operation {
    let id = of.id;
    store.read_now(move |db| jobs::find(db, NETWORK, id)).unwrap().unwrap()
}

fn numbers(store: &Store) -> Vec<i64> {
    store.read_now(things).unwrap().into_iter().map(|thing| thing.nth).collect()
}

type Steer = fn(&store::Act<'_>, Id, Id) -> Result<(), Stop<NotNow>>;

fn steer(store: &Store, of: &Operation, how: Steer) -> Result<(), Stop<NotNow>> {
    let id = of.id;
    store.act(header(id), move |act| how(act, NETWORK, id))
}

fn what_is_begun_is_done_step_by_step(test: &TestStore) {
    let begun = begin(&test.store, 12);
    assert_eq!((begun.number, begun.remaining()), (1, 12));
    work_off(&test.store, &KINDS).unwrap();
    let ended = now(&test.store, &begun);
    assert_eq!((ended.state, ended.way), (State::Ended, Way::Onward));
    assert_eq!((ended.done, ended.passed, ended.failed, ended.remaining()), (10, 1, 1, 0));
    assert_eq!(numbers(&test.store), [1, 2, 3, 4, 5, 6, 8, 9, 11, 12]);
    assert_eq!(begin(&test.store, 1).number, 2);
}

fn a_step_that_breaks_is_put_aside_and_the_others_go_on(test: &TestStore) {
    let begun = begin(&test.store, 16);
    work_off(&test.store, &KINDS).unwrap();
    let ended = now(&test.store, &begun);
    assert_eq!((ended.state, ended.done, ended.failed), (State::Ended, 12, 3));
    assert_eq!(numbers(&test.store).last(), Some(&16));
}

fn one_who_works_holds_it_until_they_dont_come_back(test: &TestStore) {
    let begun = begin(&test.store, 40);
    let [one, other] = [test.store.new_id(), test.store.new_id()];
    assert_eq!(work_once(&test.store, &KINDS, one), Ok(true));
    assert_eq!(work_once(&test.store, &KINDS, other), Ok(false));
    assert_eq!(now(&test.store, &begun).next, 11);
    test.clock.advance(SignedDuration::from_secs(10));
    assert_eq!(work_once(&test.store, &KINDS, other), Ok(true));
    assert_eq!(work_once(&test.store, &KINDS, one), Ok(false));
}

fn two_who_work_at_once_do_nothing_twice(test: &TestStore) {
    let begun = begin(&test.store, 60);
    let work = |store: &Store| {
        let me = store.new_id();
        // Time goes by, so that each takes it from the other again and again.
        while now(store, &begun).state == State::Going {
            test.clock.advance(SignedDuration::from_secs(4));
            match work_once(store, &KINDS, me) {
                Ok(_) | Err(Fault::Contended) => {}
                Err(fault) => panic!("{fault}"),
            }
        }
    };
    std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(|| work(&test.store)))));
    let ended = now(&test.store, &begun);
    assert_eq!((ended.done, ended.passed, ended.failed), (45, 6, 9));
    assert_eq!(numbers(&test.store).len(), 45);
}

fn it_stops_where_it_is_and_goes_on_from_there(test: &TestStore) {
    let begun = begin(&test.store, 30);
    let me = test.store.new_id();
    work_once(&test.store, &KINDS, me).unwrap();
    steer(&test.store, &begun, jobs::stop).unwrap();
    assert_eq!(work_once(&test.store, &KINDS, me), Ok(false));
    assert_eq!(numbers(&test.store).len(), 8);
    steer(&test.store, &begun, jobs::resume).unwrap();
    work_off(&test.store, &KINDS).unwrap();
    assert_eq!(now(&test.store, &begun).remaining(), 0);
    assert_eq!(numbers(&test.store).last(), Some(&29));
}

fn undoing_leaves_what_was_changed_or_is_needed_since(test: &TestStore) {
    let begun = begin(&test.store, 30);
    work_off(&test.store, &KINDS).unwrap();
    change(&test.store, 4, "another");
    change(&test.store, 9, "needed");
    steer(&test.store, &begun, jobs::undo).unwrap();
    work_off(&test.store, &KINDS).unwrap();
    let ended = now(&test.store, &begun);
    assert_eq!((ended.state, ended.way), (State::Ended, Way::Back));
    assert_eq!((ended.kept, ended.undone, ended.remaining()), (2, ended.done - 2, 0));
    assert_eq!(numbers(&test.store), [4, 9]);
    let again = steer(&test.store, &begun, jobs::undo);
    assert_eq!(again, Err(Stop::Refused(NotNow::NothingToUndo)));
}

fn what_is_stopped_halfway_back_goes_on_back(test: &TestStore) {
    let begun = begin(&test.store, 30);
    let me = test.store.new_id();
    while numbers(&test.store).len() < 15 {
        work_once(&test.store, &KINDS, me).unwrap();
    }
    // It turns back from where it stands: what was still to come never comes.
    steer(&test.store, &begun, jobs::undo).unwrap();
    work_once(&test.store, &KINDS, me).unwrap();
    steer(&test.store, &begun, jobs::stop).unwrap();
    assert!(!numbers(&test.store).is_empty());
    steer(&test.store, &begun, jobs::resume).unwrap();
    work_off(&test.store, &KINDS).unwrap();
    assert_eq!(numbers(&test.store), [0_i64; 0]);
    assert_eq!(now(&test.store, &begun).state, State::Ended);
}

fn what_has_not_begun_to_work_can_be_given_up(test: &TestStore) {
    let begun = begin(&test.store, 5);
    steer(&test.store, &begun, jobs::stop).unwrap();
    steer(&test.store, &begun, jobs::undo).unwrap();
    work_off(&test.store, &KINDS).unwrap();
    let ended = now(&test.store, &begun);
    assert_eq!((ended.state, ended.way, ended.undone), (State::Ended, Way::Back, 0));
    assert_eq!(numbers(&test.store), [0_i64; 0]);
}

fn nothing_else_is_done_to_it_than_its_state_allows(test: &TestStore) {
    let begun = begin(&test.store, 5);
    let refused = |how: Steer| match steer(&test.store, &begun, how) {
        Err(Stop::Refused(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(jobs::resume), NotNow::NotStopped);
    work_off(&test.store, &KINDS).unwrap();
    assert_eq!(refused(jobs::stop), NotNow::NotGoing);
    let nowhere = Id::from_bytes([9; 16]);
    let gone = test.store.act(header(nowhere), move |act| jobs::stop(act, NETWORK, nowhere));
    assert_eq!(gone, Err(Stop::Refused(NotNow::Gone)));
}
