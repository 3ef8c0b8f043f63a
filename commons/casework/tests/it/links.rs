//! Records are linked once in each way, told from either side, until the link ends.

use base::typed::{Slip, Typed};
use base::{Day, Id, Visibility};
use casework::{End, Hung, Link, Relation, Tie, link, unlink};
use directory::NewNetwork;
use jiff::civil::date;
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{ActHeader, Actor, Channel, Fault, Stop, Store};
use testing::TestStore;

testing::on_both! { HISTORY;
    a_link_is_told_from_either_side_and_made_once,
    a_link_ends_once_and_can_be_made_anew,
    eight_at_once_link_two_records_once,
}

const TODAY: Day = date(2026, 11, 21);

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

struct Network {
    store: Store,
    id: Id,
    one: End,
    other: End,
}

fn network(test: &TestStore) -> Network {
    let store = test.store.clone();
    let new = NewNetwork::imaginary("aqui");
    let made = store.act(header(), move |act| {
        Ok::<_, Fault>((directory::found(act, &new)?.id, act.new_id(), act.new_id()))
    });
    let (id, one, other) = made.unwrap();
    let end = |kind: &str, id, name: &str| End {
        hung: Hung { kind: kind.to_owned(), id, seen_by: Visibility::Public },
        name: name.to_owned(),
    };
    let (one, other) = (end("initiative", one, "Plan 2027"), end("decision", other, "Plan 2025"));
    Network { store, id, one, other }
}

fn tie(relation: &str) -> Result<Tie, Vec<(&'static str, Slip)>> {
    let typed = [("relation", relation), ("since", "2026")];
    Tie::read(&Typed::from(typed.map(|(field, value)| (field.to_owned(), value.to_owned()))))
}

impl Network {
    fn link(&self, relation: &str, from: &End, to: &End) -> Result<Link, Stop<NotEdited>> {
        let (network, tie) = (self.id, tie(relation).unwrap());
        let (from, to) = (from.clone(), to.clone());
        self.store.act(header(), move |act| link(act, network, &from, &tie, &to))
    }

    fn unlink(&self, link: Id) -> Result<(), Stop<NotEdited>> {
        let (network, one, other) = (self.id, self.one.clone(), self.other.clone());
        self.store.act(header(), move |act| unlink(act, network, link, &one, &other, TODAY))
    }
}

fn slips<T: std::fmt::Debug>(refused: Result<T, Stop<NotEdited>>) -> Vec<(&'static str, Slip)> {
    let Err(Stop::Refused(NotEdited::Slips(slips))) = refused else { unreachable!("{refused:?}") };
    slips
}

fn a_link_is_told_from_either_side_and_made_once(test: &TestStore) {
    let network = network(test);
    let (one, other) = (&network.one, &network.other);
    let made = network.link("continues", one, other).unwrap();
    assert_eq!((made.relation, made.from.1), (Relation::Continues, one.hung.id));
    // The same, told from the other side.
    assert_eq!(slips(network.link("continues-back", other, one)), [("with", Slip::Taken)]);
    assert!(network.link("continues", other, one).is_ok(), "the other way round is another");
    assert!(network.link("mentions", one, other).is_ok());
    assert_eq!(slips(network.link("mentions", one, one)), [("with", Slip::NoSuchChoice)]);
    assert_eq!(tie("").unwrap_err(), [("relation", Slip::Missing)]);
    assert_eq!(tie("loves").unwrap_err(), [("relation", Slip::NoSuchChoice)]);
}

fn a_link_ends_once_and_can_be_made_anew(test: &TestStore) {
    let network = network(test);
    let made = network.link("answers", &network.one, &network.other).unwrap();
    network.unlink(made.id).unwrap();
    let twice = network.unlink(made.id);
    assert!(matches!(twice, Err(Stop::Refused(NotEdited::Unchanged))), "{twice:?}");
    let none = network.unlink(network.one.hung.id);
    assert!(matches!(none, Err(Stop::Refused(NotEdited::Gone))), "{none:?}");
    assert!(network.link("answers", &network.one, &network.other).is_ok());
}

fn eight_at_once_link_two_records_once(test: &TestStore) {
    let network = network(test);
    let barrier = std::sync::Barrier::new(8);
    let made = std::thread::scope(|scope| {
        let one = |_| {
            scope.spawn(|| {
                barrier.wait();
                network.link("mentions", &network.one, &network.other).is_ok()
            })
        };
        let all: Vec<_> = (0..8).map(one).collect();
        all.into_iter().map(|one| one.join().unwrap()).filter(|made| *made).count()
    });
    assert_eq!(made, 1);
}
