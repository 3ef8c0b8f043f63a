//! Letters on their way: to a server that takes them, is busy, knows nobody or hangs up.

use std::sync::Arc;

use jiff::SignedDuration;
use mail::{
    Carrier, Due, Mailbox, Mint, Parcel, Refusal, Secrets, Smtp, received, send_due,
    write_for_installation,
};
use migrations::HISTORY;
use store::{Fault, Plumbing};
use testing::TestStore;

use crate::letters::letter;
use crate::server::{Manner, server};

testing::on_both! { HISTORY;
    a_letter_arrives_whole_and_once,
    a_busy_server_is_tried_again_later_and_later,
    who_knows_nobody_is_not_tried_again,
    a_wrong_password_returns_no_letter,
    a_letter_that_is_tried_again_bears_the_same_name,
    a_line_that_breaks_loses_no_letter,
    a_server_that_never_answers_is_left_and_the_others_lose_no_try,
    a_server_that_forgets_a_letter_gets_the_others,
    a_clock_that_is_put_back_holds_no_letter,
    a_clock_that_is_put_forward_sends_no_letter_twice,
    a_letter_of_a_transaction_that_came_to_nothing_is_not_sent,
    two_who_send_at_once_send_each_letter_once,
    the_mailbox_of_the_demonstration_keeps_what_arrives,
}

pub(crate) struct Fixed;

impl Mint for Fixed {
    fn mint(&self, _: &Plumbing<'_>, letter: &Due) -> Result<Secrets, Fault> {
        assert_eq!(letter.kind, "sign-in");
        let link = "https://red.example/enter/secret".to_owned();
        Ok(Secrets { link: Some(link), code: Some("012345".to_owned()) })
    }
}

pub(crate) fn smtp(address: &str) -> Smtp {
    Smtp::new(address, "Urdimbre <no-reply@red.example>").unwrap()
}

fn put(test: &TestStore, to: &'static str) {
    let put = move |plumbing: &Plumbing<'_>| write_for_installation(plumbing, &letter(to));
    test.store.plumbing(put).unwrap();
}

pub(crate) fn send(test: &TestStore, carrier: &dyn Carrier) -> usize {
    let mint: Arc<dyn Mint> = Arc::new(Fixed);
    send_due(&test.store, carrier, &mint).unwrap()
}

#[derive(Debug, PartialEq, Eq)]
struct Told {
    state: String,
    tries: i64,
    trouble: Option<String>,
}
store::row!(Told { state: String, tries: i64, trouble: Option<String> });

fn told(test: &TestStore) -> Vec<Told> {
    let sql = "select state, tries, trouble from mail_letter order by written_at, id";
    test.store.read_now(|db| db.all(sql, &[])).unwrap()
}

fn kept(test: &TestStore) -> String {
    let sql = "select content from mail_letter";
    test.store.read_now(|db| db.one::<String>(sql, &[])).unwrap().unwrap()
}

fn a_letter_arrives_whole_and_once(test: &TestStore) {
    let server = server(Manner::Takes);
    put(test, "Punto focal <punto-focal@ciudad.example>");
    assert_eq!(send(test, &smtp(&server.address)), 1);
    assert_eq!(send(test, &smtp(&server.address)), 0);
    let taken = server.taken.lock().unwrap();
    assert_eq!(taken.len(), 1);
    assert!(taken[0].contains("punto-focal@ciudad.example"));
    assert!(taken[0].contains("From: Urdimbre <no-reply@red.example>"));
    assert!(taken[0].contains("Message-ID: <") && taken[0].contains("@red.example>"));
    assert!(taken[0].contains("text/plain") && taken[0].contains("text/html"));
    assert!(taken[0].contains("Auto-Submitted: auto-generated"));
    assert!(taken[0].contains("012345"));
    assert_eq!(told(test), [Told { state: "sent".to_owned(), tries: 1, trouble: None }]);
    assert!(!kept(test).contains("secret") && !kept(test).contains("012345"));
}

fn a_busy_server_is_tried_again_later_and_later(test: &TestStore) {
    let server = server(Manner::IsBusy);
    put(test, "a@ciudad.example");
    let mut tried = 0;
    let mut waits = Vec::new();
    for minutes in 1..100_000 {
        if send(test, &smtp(&server.address)) == 1 {
            tried += 1;
            waits.push(minutes);
            if told(test)[0].state == "failed" {
                break;
            }
        }
        // As time goes by, but not a minute at a time.
        test.clock.advance(SignedDuration::from_mins(i64::from(1 + minutes / 10)));
    }
    assert_eq!(tried, 8);
    let gaps: Vec<i32> = waits.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps[0] < gaps[3] || gaps[0] == 1, "{gaps:?}");
    assert!(told(test)[0].trouble.as_deref().unwrap().contains("come back later"));
}

#[test]
fn a_mail_server_tells_who_sends_through_it() {
    for (server, host) in [
        ("smtps://user:p%40ss@mail.red.example:465", "mail.red.example"),
        ("smtp://mail.red.example?tls=required", "mail.red.example"),
        ("smtp://192.0.2.25:25", "192.0.2.25"),
    ] {
        let sender = smtp(server).sender("uno");
        assert_eq!((sender.host.as_str(), sender.domain.as_str()), (host, "red.example"));
    }
}

fn who_knows_nobody_is_not_tried_again(test: &TestStore) {
    let server = server(Manner::KnowsNobody);
    put(test, "nadie@ciudad.example");
    put(test, "esto no es una dirección");
    assert_eq!(send(test, &smtp(&server.address)), 2);
    test.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(send(test, &smtp(&server.address)), 0);
    let states: Vec<_> = told(test).into_iter().map(|told| told.state).collect();
    assert_eq!(states, ["returned", "returned"]);
}

/// What the server says of us is not said of the letter: the settings can be mended.
fn a_wrong_password_returns_no_letter(test: &TestStore) {
    put(test, "a@ciudad.example");
    assert_eq!(send(test, &smtp(&server(Manner::WantsNoneOfUs).address)), 1);
    assert_eq!(told(test)[0].state, "waiting");
    assert!(told(test)[0].trouble.as_deref().unwrap().contains("535"), "{:?}", told(test));
}

fn a_letter_that_is_tried_again_bears_the_same_name(test: &TestStore) {
    put(test, "a@ciudad.example");
    let named = |letter: &str| {
        letter.lines().find(|line| line.starts_with("Message-ID")).unwrap().to_owned()
    };
    let drops = server(Manner::TakesAndHangsUp);
    assert_eq!(send(test, &smtp(&drops.address)), 1);
    test.clock.advance(SignedDuration::from_mins(5));
    let takes = server(Manner::Takes);
    assert_eq!(send(test, &smtp(&takes.address)), 1);
    let (first, second) = (drops.taken.lock().unwrap(), takes.taken.lock().unwrap());
    assert_eq!(named(&first[0]), named(&second[0]));
}

fn a_line_that_breaks_loses_no_letter(test: &TestStore) {
    put(test, "a@ciudad.example");
    assert_eq!(send(test, &smtp(&server(Manner::HangsUp).address)), 1);
    assert_eq!(told(test)[0].state, "waiting");
    // Nor does a server that isn't there at all.
    test.clock.advance(SignedDuration::from_mins(5));
    assert_eq!(send(test, &smtp("smtp://127.0.0.1:1")), 1);
    test.clock.advance(SignedDuration::from_mins(60));
    let server = server(Manner::Takes);
    assert_eq!(send(test, &smtp(&server.address)), 1);
    assert_eq!(told(test)[0].state, "sent");
}

fn hasty(address: &str) -> Smtp {
    let patience = std::time::Duration::from_millis(300);
    Smtp::with_patience(address, "Urdimbre <no-reply@red.example>", patience).unwrap()
}

fn a_server_that_never_answers_is_left_and_the_others_lose_no_try(test: &TestStore) {
    for _ in 0..3 {
        put(test, "a@ciudad.example");
    }
    let began = base::Stopwatch::start();
    assert_eq!(send(test, &hasty(&server(Manner::NeverSpeaks).address)), 1);
    assert!(began.seconds() < 5.0, "{}", began.seconds());
    let tries: Vec<i64> = told(test).iter().map(|told| told.tries).collect();
    assert_eq!(tries.iter().sum::<i64>(), 1, "{tries:?}");
    assert!(told(test).iter().all(|told| told.state == "waiting"));
    test.clock.advance(SignedDuration::from_mins(5));
    assert_eq!(send(test, &smtp(&server(Manner::Takes).address)), 3);
}

fn a_server_that_forgets_a_letter_gets_the_others(test: &TestStore) {
    for _ in 0..3 {
        put(test, "a@ciudad.example");
    }
    let server = server(Manner::ForgetsTheFirst);
    assert_eq!(send(test, &hasty(&server.address)), 1);
    assert_eq!(send(test, &hasty(&server.address)), 2, "the next round begins with them");
    assert_eq!(send(test, &hasty(&server.address)), 0);
    test.clock.advance(SignedDuration::from_mins(5));
    assert_eq!(send(test, &hasty(&server.address)), 1);
    assert!(told(test).iter().all(|told| told.state == "sent"));
    // It had it the first time: the name is the same, so that whoever reads it knows.
    let taken = server.taken.lock().unwrap();
    let named = |letter: &String| {
        letter.lines().find(|line| line.starts_with("Message-ID")).unwrap().to_owned()
    };
    assert_eq!((taken.len(), named(&taken[0])), (4, named(&taken[3])));
}

fn a_clock_that_is_put_back_holds_no_letter(test: &TestStore) {
    let year = SignedDuration::from_hours(24 * 365);
    test.clock.advance(year);
    put(test, "a@ciudad.example");
    put(test, "b@ciudad.example");
    assert_eq!(send(test, &smtp(&server(Manner::HangsUp).address)), 1);
    test.clock.advance(-year);
    let server = server(Manner::Takes);
    assert_eq!(send(test, &smtp(&server.address)), 2);
    assert_eq!(send(test, &smtp(&server.address)), 0);
    assert_eq!(server.taken.lock().unwrap().len(), 2);
    // Right again, it finds nothing to do anew.
    test.clock.advance(year);
    assert_eq!(send(test, &smtp(&server.address)), 0);
}

/// The clock is put forward while a server is slow with a letter.
struct WhileCarried<'t> {
    clock: &'t base::FixedClock,
    by: SignedDuration,
    within: Smtp,
}

impl Carrier for WhileCarried<'_> {
    fn carry(&self, store: &store::Store, parcel: &Parcel<'_>) -> Result<String, Refusal> {
        self.clock.advance(self.by);
        self.within.carry(store, parcel)
    }
}

fn a_clock_that_is_put_forward_sends_no_letter_twice(test: &TestStore) {
    put(test, "a@ciudad.example");
    put(test, "b@ciudad.example");
    let server = server(Manner::Takes);
    let by = SignedDuration::from_hours(24 * 400);
    let forward = WhileCarried { clock: &test.clock, by, within: smtp(&server.address) };
    assert_eq!(send(test, &forward), 2);
    assert_eq!(send(test, &smtp(&server.address)), 0);
    test.clock.advance(-by);
    assert_eq!(send(test, &smtp(&server.address)), 0);
    assert_eq!(server.taken.lock().unwrap().len(), 2);
}

fn a_letter_of_a_transaction_that_came_to_nothing_is_not_sent(test: &TestStore) {
    let nothing: Result<(), Fault> = test.store.plumbing(|plumbing| {
        write_for_installation(plumbing, &letter("a@ciudad.example"))?;
        Err(Fault::Broken("it came to nothing".to_owned()))
    });
    assert!(nothing.is_err());
    assert_eq!(send(test, &Mailbox), 0);
}

fn two_who_send_at_once_send_each_letter_once(test: &TestStore) {
    for _ in 0..5 {
        put(test, "a@ciudad.example");
    }
    let server = server(Manner::Takes);
    let sent: usize = std::thread::scope(|scope| {
        let senders: Vec<_> =
            (0..4).map(|_| scope.spawn(|| send(test, &smtp(&server.address)))).collect();
        senders.into_iter().map(|sender| sender.join().unwrap()).sum()
    });
    assert_eq!((sent, server.taken.lock().unwrap().len()), (5, 5));
}

fn the_mailbox_of_the_demonstration_keeps_what_arrives(test: &TestStore) {
    put(test, "a@ciudad.example");
    assert_eq!(send(test, &Mailbox), 1);
    let letters = test.store.read_now(received).unwrap();
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("https://red.example/enter/secret"));
}
