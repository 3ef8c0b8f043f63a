//! Tasks are given to posts, done by whoever holds them, and recalled once before they are due.

use std::sync::Barrier;
use std::thread;

use base::typed::{Slip, Typed};
use base::{Id, Language, Visibility};
use casework::{Hung, NotSettled, Office, State, Task, Told, edit, give, remind, reopen, settle};
use directory::{Function, NewNetwork};
use identity::open_account;
use jiff::SignedDuration;
use mail::State as Letter;
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{ActHeader, Actor, Channel, Fault, Stop, Store};
use testing::TestStore;

testing::on_both! { HISTORY;
    a_post_is_told_of_its_task_and_a_vacant_one_finds_it_later,
    a_task_is_for_no_more_readers_than_its_record_and_for_posts_that_see_it,
    a_task_is_settled_once_and_can_be_opened_again,
    whoever_finds_it_needless_says_why,
    a_post_is_reminded_once_for_each_day,
    two_who_correct_one_task_see_each_other,
    eight_at_once_settle_it_once,
}

struct Network {
    store: Store,
    office: Office,
    secretariat: Id,
    focal_point: Id,
    vacant: Id,
    expert: Id,
    record: Id,
}

fn program() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn network(test: &TestStore) -> Network {
    let (store, mine) = (test.store.clone(), test.store.clone());
    let new = NewNetwork::imaginary("aqui");
    let today = testing::noon().to_zoned(jiff::tz::TimeZone::UTC).date();
    store
        .act(program(), move |act| {
            let network = directory::found(act, &new)?.id;
            mail::open(act, network, &mail::Decided::default())?;
            let post = |function, name: &str, holder: Option<&str>| {
                let post = directory::make_post(act, network, None, function, name, Language::Es)?;
                if let Some(email) = holder {
                    let account = open_account(act, email, name, Language::Es)?;
                    directory::appoint(act, network, post.id, account.id, today)?;
                }
                Ok::<_, Fault>(post.id)
            };
            Ok::<_, Fault>(Network {
                store: mine.clone(),
                secretariat: post(Function::Secretariat, "Secretaría", Some("s@red.example"))?,
                focal_point: post(Function::FocalPoint, "Punto focal", Some("p@red.example"))?,
                vacant: post(Function::FocalPoint, "Otro punto focal", None)?,
                expert: post(Function::Expert, "Experta", Some("e@red.example"))?,
                record: act.new_id(),
                office: Office {
                    network,
                    slug: "aqui".to_owned(),
                    acronym: "Aquí".to_owned(),
                    today,
                },
            })
        })
        .unwrap()
}

impl Network {
    fn acting(&self) -> ActHeader {
        let actor = Actor { post: Some(self.secretariat), ..Actor::program(Channel::Page) };
        ActHeader::new(actor, Some(self.office.network))
    }

    fn about(&self, seen_by: Visibility) -> Hung {
        Hung { kind: "decision".to_owned(), id: self.record, seen_by }
    }

    fn give(&self, about: Option<Hung>, typed: Typed) -> Result<(Task, Told), Stop<NotEdited>> {
        let office = self.office.clone();
        self.store.act(self.acting(), move |act| give(act, &office, about.as_ref(), &typed))
    }

    fn given(&self, due: &str) -> Task {
        self.give(None, typed(self.focal_point, "Enviar el acta", due, "members")).unwrap().0
    }

    fn settle(&self, task: Id, state: State, why: &str) -> Result<(), Stop<NotSettled>> {
        let network = self.office.network;
        let typed = Typed::from([("answer".to_owned(), why.to_owned())]);
        self.store.act(self.acting(), move |act| settle(act, network, task, state, &typed))
    }

    fn edit(&self, task: &Task, typed: Typed) -> Result<Vec<String>, Stop<NotEdited>> {
        let (office, id, revision) = (self.office.clone(), task.id, task.revision);
        let edited = self.store.act(self.acting(), move |act| {
            edit(act, &office, id, revision, &typed, Visibility::Public)
        });
        edited.map(|edited| edited.taken)
    }
}

fn typed(post: Id, title: &str, due: &str, seen_by: &str) -> Typed {
    let post = post.to_string();
    [("title", title), ("told", ""), ("post", &post), ("due", due), ("seen-by", seen_by)]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into()
}

fn slips(refused: Result<(Task, Told), Stop<NotEdited>>) -> Vec<(&'static str, Slip)> {
    let Err(Stop::Refused(NotEdited::Slips(slips))) = refused else { unreachable!("{refused:?}") };
    slips
}

fn a_post_is_told_of_its_task_and_a_vacant_one_finds_it_later(test: &TestStore) {
    let network = network(test);
    let told = |post| network.give(None, typed(post, "Enviar el acta", "", "members")).unwrap();
    let (task, how) = told(network.focal_point);
    assert_eq!((task.number, how), (1, Told::Written(Letter::Waiting)));
    assert_eq!(task.asked_by, network.secretariat);
    assert_eq!(told(network.vacant).1, Told::Vacant);
    // Given to another post, it is the other's letter.
    let moved = typed(network.expert, "Enviar el acta", "", "members");
    network.edit(&task, moved).unwrap();
    let letters = network.store.read_now(mail::queue).unwrap();
    assert_eq!(letters.waiting, 2);
}

fn a_task_is_for_no_more_readers_than_its_record_and_for_posts_that_see_it(test: &TestStore) {
    let network = network(test);
    let about = |seen_by| Some(network.about(seen_by));
    let wide = typed(network.secretariat, "Leer", "", "members");
    assert_eq!(
        slips(network.give(about(Visibility::Secretariat), wide)),
        [("seen-by", Slip::WiderThanAbove)]
    );
    let blind = typed(network.expert, "Leer", "mañana", "secretariat");
    assert_eq!(
        slips(network.give(about(Visibility::Members), blind)),
        [("post", Slip::NoSuchChoice), ("due", Slip::NotADate)]
    );
    let seen = typed(network.expert, "Leer", "2027", "secretariat");
    assert!(network.give(about(Visibility::Public), seen).is_ok());
    let public = typed(network.expert, "", "", "public");
    assert_eq!(
        slips(network.give(None, public)),
        [("title", Slip::Missing), ("seen-by", Slip::NoSuchChoice)]
    );
}

fn a_task_is_settled_once_and_can_be_opened_again(test: &TestStore) {
    let network = network(test);
    let task = network.given("");
    network.settle(task.id, State::Done, "").unwrap();
    let again = network.settle(task.id, State::Done, "");
    let Err(Stop::Refused(NotSettled::Elsewhere(why))) = again else { unreachable!("{again:?}") };
    assert_eq!(format!("{why:?}"), "Already");
    let other = network.settle(task.id, State::Needless, "Ya no");
    let Err(Stop::Refused(NotSettled::Elsewhere(why))) = other else { unreachable!("{other:?}") };
    assert_eq!(format!("{why:?}"), "Otherwise");
    let (id, of) = (task.id, network.office.network);
    network.store.act(network.acting(), move |act| reopen(act, of, id)).unwrap();
    let open = network.store.act(network.acting(), move |act| reopen(act, of, id));
    assert!(matches!(open, Err(Stop::Refused(NotSettled::Elsewhere(_)))), "{open:?}");
    network.settle(task.id, State::Needless, "La pidió dos veces").unwrap();
}

fn whoever_finds_it_needless_says_why(test: &TestStore) {
    let network = network(test);
    let task = network.given("");
    let refused = network.settle(task.id, State::Needless, "  ");
    let Err(Stop::Refused(NotSettled::Slips(slips))) = refused else { unreachable!("{refused:?}") };
    assert_eq!(slips, [("answer", Slip::Missing)]);
    let nowhere = network.settle(network.record, State::Done, "");
    assert!(matches!(nowhere, Err(Stop::Refused(NotSettled::Gone))), "{nowhere:?}");
}

fn a_post_is_reminded_once_for_each_day(test: &TestStore) {
    let network = network(test);
    let day =
        |ahead: i64| network.office.today.saturating_add(jiff::Span::new().days(ahead)).to_string();
    let later = network.given(&day(10));
    // So near that the letter which gives it is reminder enough; and nobody to remind.
    network.given(&day(2));
    network.give(None, typed(network.vacant, "Leer", &day(10), "members")).unwrap();
    let done = network.given(&day(10));
    network.settle(done.id, State::Done, "").unwrap();
    assert_eq!(remind(&test.store).unwrap(), 0, "nothing is due so soon");
    test.clock.advance(SignedDuration::from_hours(24 * 7));
    assert_eq!(remind(&test.store).unwrap(), 1);
    assert_eq!(remind(&test.store).unwrap(), 0, "once is enough");
    let put_off = typed(network.focal_point, "Enviar el acta", &day(20), "members");
    let now = Task { revision: later.revision + 1, ..later };
    network.edit(&now, put_off).unwrap();
    assert_eq!(remind(&test.store).unwrap(), 0);
    test.clock.advance(SignedDuration::from_hours(24 * 10));
    assert_eq!(remind(&test.store).unwrap(), 1, "another day, another reminder");
}

fn two_who_correct_one_task_see_each_other(test: &TestStore) {
    let network = network(test);
    let task = network.given("2027-03");
    let mine = |title: &str, due: &str| typed(network.focal_point, title, due, "members");
    network.edit(&task, mine("Enviar el acta", "2027-04")).unwrap();
    let taken = network.edit(&task, mine("Enviar el acta firmada", "2027-03")).unwrap();
    assert_eq!(taken, ["due"], "what only the other changed is kept");
    let again = network.edit(&task, mine("Enviar el acta", "2027-05"));
    let Err(Stop::Refused(NotEdited::Contested { conflicts, .. })) = again else {
        unreachable!("{again:?}")
    };
    assert_eq!(conflicts.iter().map(|c| c.field.as_str()).collect::<Vec<_>>(), ["due"]);
}

fn eight_at_once_settle_it_once(test: &TestStore) {
    let network = network(test);
    let task = network.given("");
    let barrier = Barrier::new(8);
    let done = thread::scope(|scope| {
        let one = |_| {
            scope.spawn(|| {
                barrier.wait();
                network.settle(task.id, State::Done, "").is_ok()
            })
        };
        let all: Vec<_> = (0..8).map(one).collect();
        all.into_iter().map(|one| one.join().unwrap()).filter(|done| *done).count()
    });
    assert_eq!(done, 1);
}
