//! What the record says of a person can be forgotten; that something was done can't.

use base::{Id, Visibility};
use store::history::{ChangeRow, changes_between};
use store::{
    Act, Deed, Erasure, Fault, Fields, PERSONAL, Plumbing, Recorded, Stop, Subject, personal,
};
use testing::TestStore;

use crate::things::{STEPS, header};

testing::on_both! { STEPS;
    what_is_of_a_person_is_forgotten_and_the_change_stays,
    nothing_more_is_kept_of_who_was_forgotten,
    a_field_that_passes_to_another_person_is_two_changes,
}

/// Something that a person wrote their name on.
struct Card {
    id: Id,
    of: Id,
    name: &'static str,
    colour: &'static str,
}

impl Subject for Card {
    const KIND: &'static str = "card";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        let name = Fields::default().text("name", Visibility::Members, self.name);
        Fields::default().text("colour", Visibility::Public, self.colour).personal(self.of, name)
    }
}

const SIGNED: Deed = Deed("cards.signed");

fn sign(test: &TestStore, before: Option<Card>, after: Card) {
    let done = test.store.act(header(), move |act: &Act<'_>| {
        match &before {
            Some(before) => act.changed(SIGNED, before, &after),
            None => act.created(SIGNED, &after),
        }
        Ok::<_, Stop<()>>(())
    });
    done.unwrap();
}

fn changes(test: &TestStore, id: Id) -> Vec<ChangeRow> {
    let (first, last) = (Id::from_bytes([0; 16]), Id::from_bytes([0xff; 16]));
    test.store.read_now(move |db| changes_between(db, id, first, last)).unwrap()
}

fn forget(test: &TestStore, person_id: Id) {
    let forgetting = move |plumbing: &Plumbing<'_>| {
        let erasure = Erasure { person_id, at: plumbing.now(), kept_in: String::new() };
        PERSONAL.iter().try_for_each(|held| (held.erase)(plumbing, &erasure))
    };
    test.store.plumbing::<(), Fault>(forgetting).unwrap();
}

fn text(text: &str) -> Option<Recorded> {
    Some(Recorded::Text(text.to_owned()))
}

fn what_is_of_a_person_is_forgotten_and_the_change_stays(test: &TestStore) {
    let (id, of, other) = (test.store.new_id(), test.store.new_id(), test.store.new_id());
    let card = |name| Card { id, of, name, colour: "azul" };
    sign(test, None, card("Una persona"));
    sign(test, Some(card("Una persona")), card("Otro nombre"));
    let kept = changes(test, id);
    // Both acts are of one moment, and come in either order.
    let renamed = kept.iter().find(|change| change.before.is_some()).unwrap();
    let (was, is) = (renamed.before.clone(), renamed.after.clone());
    assert_eq!((was, is), (text("Una persona"), text("Otro nombre")));
    forget(test, other);
    assert_eq!(changes(test, id), kept, "another's wish leaves it");
    let told = |of| test.store.read_now(move |db| (PERSONAL[0].held)(db, of)).unwrap().len();
    assert_eq!((told(of), told(other)), (2, 0));
    forget(test, of);
    let left = changes(test, id);
    assert_eq!(left.len(), 3, "every change is still there");
    for change in left {
        let is_name = change.field == "name";
        assert_eq!(change.erased_at, is_name.then(testing::noon));
        assert_eq!(change.after, if is_name { None } else { text("azul") });
        assert!(change.before.is_none());
    }
}

fn nothing_more_is_kept_of_who_was_forgotten(test: &TestStore) {
    let (id, of) = (test.store.new_id(), test.store.new_id());
    forget(test, of);
    sign(test, None, Card { id, of, name: "Una persona", colour: "" });
    let kept = changes(test, id);
    assert_eq!((kept.len(), kept[0].after.clone()), (1, None));
    let list = test.store.read_now(personal::erasures).unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].to_string().parse(), Ok(list[0].clone()), "a line of the list is read back");
}

fn a_field_that_passes_to_another_person_is_two_changes(test: &TestStore) {
    let (id, one, other) = (test.store.new_id(), test.store.new_id(), test.store.new_id());
    let card = |of, name| Card { id, of, name, colour: "" };
    sign(test, None, card(one, "Una"));
    sign(test, Some(card(one, "Una")), card(other, "Otra"));
    forget(test, one);
    let left = changes(test, id);
    assert_eq!(left.len(), 3);
    let (gone, kept): (Vec<_>, Vec<_>) = left.into_iter().partition(|c| c.erased_at.is_some());
    assert!(gone.iter().all(|c| c.before.is_none() && c.after.is_none()), "{gone:?}");
    assert_eq!(
        (kept.len(), kept[0].before.clone(), kept[0].after.clone()),
        (1, None, text("Otra"))
    );
}
