//! Organisations of a directory come to belong to its network, one way at a time.

use base::typed::{Slip, Typed};
use base::{Id, Language, Visibility};
use directory::{Facts, NewNetwork, OwnKind};
use jiff::civil::date;
use membership::{Belonging, NotAdmitted, OfMemberships, admit, edit};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{ActHeader, Actor, Channel, Stop, Store};
use testing::TestStore;

testing::on_both! { HISTORY;
    an_organisation_belongs_in_one_way_at_a_time,
    whoever_comes_back_has_a_belonging_of_its_own,
    only_who_stands_in_the_directory_can_belong,
    two_who_correct_one_belonging_see_each_other,
}

struct Network {
    store: Store,
    id: Id,
    kinds: Vec<OwnKind<OfMemberships>>,
    city: Id,
    stranger: Id,
}

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn network(test: &TestStore) -> Network {
    let store = test.store.clone();
    let (here, elsewhere) = (NewNetwork::imaginary("aqui"), NewNetwork::imaginary("alla"));
    store
        .act(header(), move |act| {
            let kinds = directory::lay_kinds(act)?;
            let city = kinds.iter().find(|kind| kind.code == "city").unwrap().id.to_string();
            let facts = |name: &str| {
                let typed: Typed = [("kind", city.as_str()), ("name", name), ("country", "BO")]
                    .map(|(field, value)| (field.to_owned(), value.to_owned()))
                    .into();
                let kinds = directory::with_place(&kinds);
                Facts::read(&typed, Language::Es, &kinds, date(2026, 11, 21)).unwrap()
            };
            let (here, elsewhere) =
                (directory::found(act, &here)?.id, directory::found(act, &elsewhere)?.id);
            let seen_by = Visibility::Public;
            Ok::<_, store::Fault>((
                here,
                directory::lay_own_kinds(act, here)?,
                directory::enter(act, here, &facts("La Paz"), seen_by)?.organisation,
                directory::enter(act, elsewhere, &facts("Sucre"), seen_by)?.organisation,
            ))
        })
        .map(|(id, kinds, city, stranger)| Network { store, id, kinds, city, stranger })
        .unwrap()
}

impl Network {
    fn typed(&self, kind: &str, since: &str, until: &str) -> Typed {
        let kind = self.kinds.iter().find(|one| one.code == kind).unwrap().id.to_string();
        [("kind", kind.as_str()), ("since", since), ("until", until), ("source", "Acta 3")]
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .into()
    }

    fn admit(&self, who: Id, typed: Typed) -> Result<Belonging, Stop<NotAdmitted>> {
        let network = self.id;
        self.store.act(header(), move |act| admit(act, network, who, &typed))
    }

    fn edit(&self, one: &Belonging, typed: Typed) -> Result<Vec<String>, Stop<NotEdited>> {
        let (network, id, revision) = (self.id, one.id, one.revision);
        let edited = self.store.act(header(), move |act| edit(act, network, id, revision, &typed));
        edited.map(|edited| edited.taken)
    }
}

fn an_organisation_belongs_in_one_way_at_a_time(test: &TestStore) {
    let network = network(test);
    let first = network.admit(network.city, network.typed("full", "2016-06", "")).unwrap();
    assert_eq!((first.number, first.kind_name.as_str()), (1, "Miembro de pleno derecho"));
    let twice = network.admit(network.city, network.typed("observer", "2020", ""));
    let Err(Stop::Refused(NotAdmitted::Slips(slips))) = twice else { unreachable!("{twice:?}") };
    assert_eq!(slips, [("since", Slip::Meets)]);
    let before = network.admit(network.city, network.typed("observer", "2010", "2016"));
    assert!(before.is_ok(), "what ends in the year in which the other begins may end before it");
}

fn whoever_comes_back_has_a_belonging_of_its_own(test: &TestStore) {
    let network = network(test);
    let first = network.admit(network.city, network.typed("full", "2010", "2015")).unwrap();
    let again = network.admit(network.city, network.typed("full", "2018", "")).unwrap();
    assert_ne!(first.number, again.number);
    let longer = network.edit(&first, network.typed("full", "2010", "2019"));
    let Err(Stop::Refused(NotEdited::Slips(slips))) = longer else { unreachable!("{longer:?}") };
    assert_eq!(slips, [("since", Slip::Meets)], "a correction keeps the rule too");
    assert!(network.edit(&first, network.typed("full", "2010", "2017")).is_ok());
}

fn only_who_stands_in_the_directory_can_belong(test: &TestStore) {
    let network = network(test);
    let refused = network.admit(network.stranger, network.typed("full", "2010", ""));
    assert!(matches!(refused, Err(Stop::Refused(NotAdmitted::NotInDirectory))), "{refused:?}");
    let mut typed = network.typed("full", "2010", "2005");
    typed.insert("kind".to_owned(), network.city.to_string());
    let refused = network.admit(network.city, typed);
    let Err(Stop::Refused(NotAdmitted::Slips(slips))) = refused else {
        unreachable!("{refused:?}")
    };
    assert_eq!(slips, [("kind", Slip::NoSuchChoice), ("until", Slip::EndsBefore)]);
}

fn two_who_correct_one_belonging_see_each_other(test: &TestStore) {
    let network = network(test);
    let one = network.admit(network.city, network.typed("full", "2010", "")).unwrap();
    network.edit(&one, network.typed("full", "2010", "2024")).unwrap();
    let mine = network.edit(&one, network.typed("associate", "2010", ""));
    assert_eq!(mine.unwrap(), ["until"], "what only the other changed is kept");
    let again = network.edit(&one, network.typed("full", "2010", "2025"));
    let Err(Stop::Refused(NotEdited::Contested { conflicts, .. })) = again else {
        unreachable!("{again:?}")
    };
    assert_eq!(conflicts.iter().map(|c| c.field.as_str()).collect::<Vec<_>>(), ["until"]);
    let nothing = network.edit(&one, network.typed("associate", "2010", "2024"));
    assert!(matches!(nothing, Err(Stop::Refused(NotEdited::Unchanged))), "{nothing:?}");
}
