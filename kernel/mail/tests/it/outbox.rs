//! What becomes of a network's letters: the gate, the moves, the addresses that they come back from.

use std::collections::BTreeMap;

use base::Id;
use jiff::SignedDuration;
use mail::{
    Decided, Elsewhere, Fate, Gate, Mailbox, Move, Outcome, PERSONAL, State, gate, held,
    hold_after_restoring, kept, move_letter, open, received, tries, write,
};
use migrations::HISTORY;
use store::{ActHeader, Actor, Channel, Deed, Erasure, Fault, Fields, Plumbing, Stop, Subject};
use testing::TestStore;

use crate::letters::letter;
use crate::sending::{send, smtp};
use crate::server::{Manner, server};

testing::on_both! { HISTORY;
    a_network_that_rehearses_holds_its_letters,
    an_opened_gate_does_what_was_decided_and_lets_go_what_comes,
    what_was_written_after_somebody_looked_stays,
    what_is_sent_again_arrives_again,
    what_has_gone_can_not_be_held,
    what_a_backup_brings_back_waits_for_somebody_to_look,
    an_address_is_doubted_until_a_letter_is_taken_there,
    whoever_is_forgotten_is_in_no_letter,
}

pub(crate) const NETWORK: Id = Id::from_bytes([5; 16]);
const ACCOUNT: Id = Id::from_bytes([1; 16]);

/// What letters are written in.
struct Deedless;

impl Subject for Deedless {
    const KIND: &'static str = "test";

    fn id(&self) -> Id {
        NETWORK
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        Fields::default()
    }
}

pub(crate) fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Job), Some(NETWORK))
}

fn put(test: &TestStore, to: &'static str, kind: &'static str) {
    let wrote = test.store.act(header(), move |act| {
        let written = write(act, NETWORK, &mail::Letter { kind, ..letter(to) })?;
        act.created(Deed("test.written"), &Deedless);
        Ok::<_, Fault>(written)
    });
    wrote.unwrap();
}

fn opened(test: &TestStore, decided: Decided) {
    test.store.act(header(), move |act| open(act, NETWORK, &decided).map(|_| ())).unwrap();
}

fn now(test: &TestStore) -> base::Instant {
    test.store.ground().now()
}

fn state(test: &TestStore, number: i64) -> State {
    test.store.read_now(move |db| kept(db, NETWORK, number)).unwrap().unwrap().state
}

fn moved(test: &TestStore, number: i64, way: Move) -> Result<(), Stop<Elsewhere>> {
    test.store.act(header(), move |act| move_letter(act, NETWORK, number, way))
}

fn arrived(test: &TestStore) -> Vec<String> {
    send(test, &Mailbox);
    let mut all: Vec<_> =
        test.store.read_now(received).unwrap().into_iter().map(|one| one.to_address).collect();
    all.sort();
    all
}

fn a_network_that_rehearses_holds_its_letters(test: &TestStore) {
    put(test, "a@ciudad.example", "sign-in");
    assert_eq!(test.store.read_now(|db| gate(db, NETWORK)).unwrap(), Gate::Rehearsing);
    assert_eq!(state(test, 1), State::Held);
    assert!(arrived(test).is_empty());
    // One of them may be let go all the same.
    moved(test, 1, Move::LetGo).unwrap();
    assert_eq!(arrived(test), ["a@ciudad.example"]);
}

fn an_opened_gate_does_what_was_decided_and_lets_go_what_comes(test: &TestStore) {
    for to in ["a@x.example", "b@x.example", "c@x.example", "d@x.example"] {
        put(test, to, "sign-in");
    }
    put(test, "e@x.example", "other");
    put(test, "f@x.example", "third");
    let kinds =
        BTreeMap::from([("sign-in".to_owned(), Fate::Send), ("other".to_owned(), Fate::Drop)]);
    let letters = BTreeMap::from([(2, Fate::Hold), (3, Fate::Drop), (99, Fate::Send)]);
    let decided = Decided { seen_at: now(test), kinds, letters };
    let waiting = test.store.read_now(|db| held(db, NETWORK)).unwrap();
    assert_eq!(waiting.iter().map(|kind| kind.count).collect::<Vec<_>>(), [1, 4, 1]);
    opened(test, decided);
    assert_eq!(arrived(test), ["a@x.example", "d@x.example"]);
    assert_eq!(
        [2, 3, 5, 6].map(|number| state(test, number)),
        [State::Held, State::Dropped, State::Dropped, State::Held]
    );
    put(test, "g@x.example", "sign-in");
    assert_eq!(arrived(test).len(), 3);
}

fn what_was_written_after_somebody_looked_stays(test: &TestStore) {
    put(test, "a@x.example", "sign-in");
    let seen_at = now(test);
    test.clock.advance(SignedDuration::from_mins(1));
    put(test, "b@x.example", "sign-in");
    let kinds = BTreeMap::from([("sign-in".to_owned(), Fate::Send)]);
    opened(test, Decided { seen_at, kinds, ..Decided::default() });
    assert_eq!(arrived(test), ["a@x.example"]);
    assert_eq!(state(test, 2), State::Held);
}

fn what_is_sent_again_arrives_again(test: &TestStore) {
    opened(test, Decided::default());
    put(test, "a@ciudad.example", "sign-in");
    let server = server(Manner::Takes);
    send(test, &smtp(&server.address));
    moved(test, 1, Move::SendAgain).unwrap();
    send(test, &smtp(&server.address));
    let taken = server.taken.lock().unwrap();
    let names: Vec<_> = taken
        .iter()
        .map(|letter| letter.lines().find(|line| line.starts_with("Message-ID")).unwrap())
        .collect();
    assert_eq!(names.len(), 2);
    assert_ne!(names[0], names[1], "a server that has it takes it once more");
    let kept = test.store.read_now(|db| kept(db, NETWORK, 1)).unwrap().unwrap();
    let tries = test.store.read_now(move |db| tries(db, kept.id)).unwrap();
    assert_eq!(tries.iter().map(|one| one.outcome).collect::<Vec<_>>(), [Outcome::Accepted; 2]);
    assert!(tries[0].words.contains("250 taken"), "{tries:?}");
    // The sender's name is that of who writes; the address stays ours.
    assert!(taken[0].contains("From: Urdimbre <no-reply@red.example>"));
}

fn what_has_gone_can_not_be_held(test: &TestStore) {
    opened(test, Decided::default());
    put(test, "a@ciudad.example", "sign-in");
    assert_eq!(arrived(test).len(), 1);
    for way in [Move::Hold, Move::LetGo, Move::GiveUp] {
        assert_eq!(moved(test, 1, way), Err(Stop::Refused(Elsewhere)), "{way}");
    }
    assert_eq!(moved(test, 2, Move::SendAgain), Err(Stop::Refused(Elsewhere)));
    // Eight at once: it is sent again once.
    let sent_again = std::thread::scope(|scope| {
        let all: Vec<_> =
            (0..8).map(|_| scope.spawn(|| moved(test, 1, Move::SendAgain).is_ok())).collect();
        all.into_iter().filter_map(|one| one.join().unwrap().then_some(())).count()
    });
    assert_eq!(sent_again, 1);
}

fn what_a_backup_brings_back_waits_for_somebody_to_look(test: &TestStore) {
    opened(test, Decided::default());
    put(test, "a@ciudad.example", "sign-in");
    test.store.plumbing(hold_after_restoring).unwrap();
    assert_eq!(test.store.read_now(|db| gate(db, NETWORK)).unwrap(), Gate::Restored);
    put(test, "b@ciudad.example", "sign-in");
    assert!(arrived(test).is_empty());
    let kinds = BTreeMap::from([("sign-in".to_owned(), Fate::Send)]);
    opened(test, Decided { seen_at: now(test), kinds, ..Decided::default() });
    assert_eq!(arrived(test).len(), 2);
}

fn an_address_is_doubted_until_a_letter_is_taken_there(test: &TestStore) {
    opened(test, Decided::default());
    put(test, "a@ciudad.example", "sign-in");
    let doubted = || {
        let sql = "select address from mail_doubtful order by address";
        test.store.read_now(|db| db.all::<String>(sql, &[])).unwrap()
    };
    send(test, &smtp(&server(Manner::KnowsNobody).address));
    assert_eq!(state(test, 1), State::Returned);
    assert_eq!(doubted(), ["a@ciudad.example"]);
    // A server that wants none of a letter says nothing of its address.
    put(test, "b@ciudad.example", "sign-in");
    send(test, &smtp(&server(Manner::ReadsSpam).address));
    assert_eq!(state(test, 2), State::Returned);
    assert_eq!(doubted(), ["a@ciudad.example"]);
    moved(test, 1, Move::SendAgain).unwrap();
    send(test, &smtp(&server(Manner::Takes).address));
    assert!(doubted().is_empty());
}

fn whoever_is_forgotten_is_in_no_letter(test: &TestStore) {
    opened(test, Decided::default());
    put(test, "a@ciudad.example", "sign-in");
    assert_eq!(arrived(test).len(), 1);
    put(test, "a@ciudad.example", "sign-in");
    let forgotten = |plumbing: &Plumbing<'_>| {
        let erasure = Erasure { person_id: ACCOUNT, at: plumbing.now(), kept_in: String::new() };
        PERSONAL.iter().try_for_each(|personal| (personal.erase)(plumbing, &erasure))
    };
    test.store.plumbing(forgotten).unwrap();
    assert!(arrived(test).is_empty());
    let sql = "select count(*) from mail_letter where to_address <> '' or content <> '' or subject <> '' \
        or folded <> '' or account_id is not null";
    assert_eq!(test.store.read_now(|db| db.one::<i64>(sql, &[])).unwrap(), Some(0));
    assert_eq!((state(test, 1), state(test, 2)), (State::Sent, State::Dropped));
}
