use base::Language;
use identity::{
    Account, Browser, CameIn, KEY_LASTS, SESSION_LASTS, SESSION_RESTS, Secret, end_session, enter,
    find_account, issue_key, open_account, owner_of_key, see_session, session_of,
};
use jiff::SignedDuration;
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel, Fault};
use testing::TestStore;

testing::on_both! { HISTORY;
    a_key_opens_a_session_once,
    looking_at_a_key_uses_nothing_up,
    a_key_opens_no_more_after_its_time,
    a_key_used_twice_at_once_opens_one_session,
    a_session_that_rests_too_long_ends,
    a_session_in_use_does_not_rest,
    signing_out_ends_the_session,
    nothing_that_opens_is_kept,
    an_address_has_one_account,
}

fn account(test: &TestStore) -> Account {
    let header = ActHeader::new(Actor::program(Channel::Command), None);
    let opened = test.store.act(header, |act| {
        open_account(act, " Secretaria@Red.example ", "Secretaría", Language::Es)
    });
    opened.unwrap()
}

fn key(test: &TestStore) -> Secret {
    let account = account(test);
    test.store.plumbing(move |plumbing| issue_key(plumbing, account.id)).unwrap()
}

fn enter_with(test: &TestStore, key: &Secret) -> Option<Secret> {
    let key = key.clone();
    let entered = test.store.plumbing(move |plumbing| enter(plumbing, &key, &Browser::default()));
    entered.unwrap().map(|came| match came {
        CameIn::In(entered) => entered.secret,
        CameIn::HalfWay(_) => panic!("there is no second step"),
    })
}

fn is_in(test: &TestStore, session: &Secret) -> bool {
    let (session, now) = (session.clone(), test.store.ground().now());
    test.store.read_now(move |db| session_of(db, &session, now)).unwrap().is_some()
}

fn a_key_opens_a_session_once(test: &TestStore) {
    let key = key(test);
    let session = enter_with(test, &key).unwrap();
    assert!(is_in(test, &session));
    assert_eq!(enter_with(test, &key), None);
    assert!(is_in(test, &session), "trying the key again ends nothing");
}

fn looking_at_a_key_uses_nothing_up(test: &TestStore) {
    let key = key(test);
    for _ in 0..3 {
        let (shown, now) = (key.clone(), test.store.ground().now());
        let owner = test.store.read_now(move |db| owner_of_key(db, &shown, now)).unwrap();
        assert_eq!(owner.unwrap().name, "Secretaría");
    }
    assert!(enter_with(test, &key).is_some());
}

fn a_key_opens_no_more_after_its_time(test: &TestStore) {
    let key = key(test);
    test.clock.advance(KEY_LASTS);
    assert_eq!(enter_with(test, &key), None);
}

fn a_key_used_twice_at_once_opens_one_session(test: &TestStore) {
    let key = key(test);
    let opened = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..8).map(|_| scope.spawn(|| enter_with(test, &key))).collect();
        tries.into_iter().filter_map(|tried| tried.join().unwrap()).count()
    });
    assert_eq!(opened, 1);
}

fn a_session_that_rests_too_long_ends(test: &TestStore) {
    let session = enter_with(test, &key(test)).unwrap();
    test.clock.advance(SESSION_RESTS - SignedDuration::from_secs(1));
    assert!(is_in(test, &session));
    test.clock.advance(SignedDuration::from_secs(1));
    assert!(!is_in(test, &session));
    assert!(SESSION_RESTS < SESSION_LASTS);
}

fn a_session_in_use_does_not_rest(test: &TestStore) {
    let session = enter_with(test, &key(test)).unwrap();
    for _ in 0..3 {
        test.clock.advance(SESSION_RESTS - SignedDuration::from_secs(1));
        assert!(is_in(test, &session));
        let used = session.clone();
        test.store.plumbing(move |plumbing| see_session(plumbing, &used)).unwrap();
    }
    test.clock.advance(SESSION_RESTS - SignedDuration::from_secs(1));
    assert!(is_in(test, &session));
    test.clock.advance(SESSION_LASTS);
    assert!(!is_in(test, &session));
}

fn signing_out_ends_the_session(test: &TestStore) {
    let session = enter_with(test, &key(test)).unwrap();
    let ended = session.clone();
    test.store.plumbing(move |plumbing| end_session(plumbing, &ended)).unwrap();
    assert!(!is_in(test, &session));
}

fn nothing_that_opens_is_kept(test: &TestStore) {
    let key = key(test);
    let session = enter_with(test, &key).unwrap();
    for (table, secret) in [("identity_key", key), ("identity_session", session)] {
        let kept: Vec<Vec<u8>> = test
            .store
            .read_now(move |db| db.all(&format!("select digest from {table}"), &[]))
            .unwrap();
        assert_eq!(kept, [secret.digest()]);
        assert_ne!(Secret::from_text(&secret.reveal()).unwrap().reveal().as_bytes(), kept[0]);
    }
}

fn an_address_has_one_account(test: &TestStore) {
    let first = account(test);
    let found = test.store.read_now(|db| find_account(db, "SECRETARIA@red.example ")).unwrap();
    assert_eq!(found, Some(first));
    let header = ActHeader::new(Actor::program(Channel::Command), None);
    let again: Result<Account, Fault> = test
        .store
        .act(header, |act| open_account(act, "secretaria@red.example", "Otra", Language::Es));
    assert!(again.is_err());
}
