//! Two networks and the kinds, to try the directory on.

use base::typed::Typed;
use base::{Day, Id, Language, Visibility};
use directory::{Entered, Facts, Kind, NewNetwork};
use jiff::civil::date;
use store::{ActHeader, Actor, Channel, Store};
use testing::TestStore;

pub(crate) const LA_PAZ: u32 = 3_911_925;
pub(crate) const TODAY: Day = date(2026, 11, 21);

pub(crate) struct Field {
    pub(crate) store: Store,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) here: Id,
    pub(crate) there: Id,
}

pub(crate) fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

pub(crate) fn field(test: &TestStore) -> Field {
    let store = test.store.clone();
    let kinds = store.act(header(), directory::lay_kinds).unwrap();
    let found = |slug: &'static str| {
        let new = NewNetwork {
            time_zone: "America/La_Paz".to_owned(),
            translations: vec![("name", Language::En, format!("Network {slug}"))],
            ..NewNetwork::imaginary(slug)
        };
        store.act(header(), move |act| directory::found(act, &new)).unwrap().id
    };
    let (here, there) = (found("here"), found("there"));
    Field { store, kinds, here, there }
}

impl Field {
    pub(crate) fn typed(&self, name: &str, place: Option<u32>) -> Typed {
        let kind = self.kinds.iter().find(|kind| kind.code == "city").unwrap();
        let place = place.map_or(String::new(), |place| place.to_string());
        [("kind", kind.id.to_string()), ("name", name.to_owned()), ("place", place)]
            .into_iter()
            .chain([("country", "BO".to_owned())])
            .map(|(field, value)| (field.to_owned(), value))
            .collect()
    }

    pub(crate) fn facts(&self, typed: &Typed) -> Facts {
        Facts::read(typed, Language::Es, &directory::with_place(&self.kinds), TODAY).unwrap()
    }

    pub(crate) fn enter(&self, network: Id, name: &str, place: Option<u32>) -> Entered {
        let facts = self.facts(&self.typed(name, place));
        let seen_by = Visibility::Public;
        self.store
            .act(header(), move |act| directory::enter(act, network, &facts, seen_by))
            .unwrap()
    }
}
