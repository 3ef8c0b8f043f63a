//! A network's own kinds: laid, added, renamed, put in order, retired, removed.

use std::collections::BTreeMap;

use base::typed::Slip;
use base::{Id, Language};
use directory::{
    KeptKinds as _, KindName, NotRemoved, OfBodies, OfInitiatives, OwnKind, Toward, add_kind,
    form_body, lay_own_kinds, move_kind, remove_kind, rename_kind, retire_kind,
};
use migrations::HISTORY;
use store::merge::{Edited, NotEdited};
use store::{Stop, Subject as _};
use testing::TestStore;

use crate::field::{Field, field, header};

testing::on_both! { HISTORY;
    the_usual_kinds_are_laid_once_even_by_eight_at_once,
    each_network_and_each_vocabulary_has_its_own,
    a_kind_is_added_last_under_a_name_of_its_own,
    a_kind_renamed_by_two_is_merged_or_contested,
    kinds_move_among_those_that_are_offered,
    what_is_of_a_retired_kind_stays_of_it,
    only_what_nothing_is_of_can_be_removed,
    a_kind_removed_while_something_becomes_of_it_is_there_or_nothing_is_of_it,
}

type Kind = OwnKind<OfBodies>;

fn called(name: &str) -> KindName {
    let other_names = BTreeMap::new();
    KindName { name: name.to_owned(), language: Language::Es, other_names }
}

fn laid(field: &Field) -> Vec<Kind> {
    let here = field.here;
    field.store.act(header(), move |act| lay_own_kinds(act, here)).unwrap()
}

fn add(field: &Field, name: &str) -> Result<Kind, Stop<NotEdited>> {
    let (here, called) = (field.here, called(name));
    field.store.act(header(), move |act| add_kind(act, here, &called))
}

fn retire(field: &Field, id: Id, retired: bool) -> Result<(), Stop<NotEdited>> {
    let here = field.here;
    field.store.act(header(), move |act| retire_kind::<OfBodies>(act, here, id, retired))
}

fn remove(field: &Field, id: Id) -> Result<(), Stop<NotRemoved>> {
    let here = field.here;
    field.store.act(header(), move |act| remove_kind::<OfBodies>(act, here, id))
}

/// The codes of those that are offered, in their order.
fn offered(field: &Field) -> Vec<String> {
    let here = field.here;
    let offered =
        field.store.read_now(move |db| OfBodies::offered(db, Language::Es, here, None)).unwrap();
    offered.into_iter().map(|kind| kind.code).collect()
}

fn form(field: &Field, kind: Id, name: &str) -> Result<directory::Body, Stop<NotEdited>> {
    let typed = [("kind", kind.to_string()), ("name", name.to_owned())]
        .into_iter()
        .chain([("seen-by", "public".to_owned())])
        .map(|(field, value)| (field.to_owned(), value))
        .collect();
    let here = field.here;
    field.store.act(header(), move |act| {
        let kinds = OfBodies::open_to(act, here, None)?;
        form_body(act, here, &directory::Traits::read(&typed, Language::Es, &kinds, &[])?)
    })
}

fn the_usual_kinds_are_laid_once_even_by_eight_at_once(test: &TestStore) {
    let field = &field(test);
    let laid: Vec<usize> = std::thread::scope(|scope| {
        let here = field.here;
        let tries: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(move || {
                    field.store.act(header(), move |act| {
                        match lay_own_kinds::<OfBodies>(act, here)?.len() {
                            0 => Err(Stop::Refused(NotEdited::Unchanged)),
                            laid => Ok(laid),
                        }
                    })
                })
            })
            .collect();
        tries.into_iter().filter_map(|tried| tried.join().unwrap().ok()).collect()
    });
    assert_eq!(laid, [10], "one laid them, the others found them there");
    assert_eq!(offered(field).len(), 10);
}

fn each_network_and_each_vocabulary_has_its_own(test: &TestStore) {
    let field = field(test);
    laid(&field);
    let (here, there) = (field.here, field.there);
    let elsewhere = field.store.read_now(move |db| OfBodies::all(db, there)).unwrap();
    assert!(elsewhere.is_empty());
    let others = field.store.act(header(), move |act| lay_own_kinds::<OfInitiatives>(act, here));
    assert_eq!(others.unwrap().len(), 5);
    let portuguese =
        field.store.read_now(move |db| OfBodies::choices(db, Language::Pt, here)).unwrap();
    assert_eq!(portuguese[0].name, "Assembleia");
}

fn a_kind_is_added_last_under_a_name_of_its_own(test: &TestStore) {
    let field = field(test);
    laid(&field);
    let added = add(&field, "Mesa técnica").unwrap();
    assert_eq!(added.code, "mesa-tecnica");
    assert_eq!(offered(&field).last().unwrap(), "mesa-tecnica");
    let taken = Stop::Refused(NotEdited::Slips(vec![("name", Slip::Taken)]));
    assert_eq!(add(&field, "MESA TECNICA").unwrap_err(), taken, "nobody could tell them apart");
    let renamed = [("name".to_owned(), "Mesa sectorial".to_owned())].into();
    let (here, id) = (field.here, added.id);
    let rename = move |act: &store::Act<'_>| rename_kind::<OfBodies>(act, here, id, 1, &renamed);
    field.store.act(header(), rename).unwrap();
    let again = add(&field, "Mesa técnica").unwrap();
    assert_eq!(again.code, "mesa-tecnica-2", "a kind keeps its code, whatever it is called");
}

fn a_kind_renamed_by_two_is_merged_or_contested(test: &TestStore) {
    let field = field(test);
    let kind = laid(&field).remove(0);
    let send = |changes: &[(&str, &str)]| -> Result<Edited, Stop<NotEdited>> {
        let mut sent = kind.fields().as_typed();
        sent.retain(|field, _| field.starts_with("name"));
        for (name, value) in changes {
            sent.insert((*name).to_owned(), (*value).to_owned());
        }
        let (here, id) = (field.here, kind.id);
        field.store.act(header(), move |act| rename_kind::<OfBodies>(act, here, id, 1, &sent))
    };
    assert_eq!(send(&[("name", "Asamblea general")]).unwrap().taken, Vec::<String>::new());
    assert_eq!(send(&[("name-en", "General assembly")]).unwrap().taken, ["name"]);
    let contested = send(&[("name", "Asamblea de ciudades")]).unwrap_err();
    assert!(matches!(contested, Stop::Refused(NotEdited::Contested { .. })), "{contested:?}");
    let taken = send(&[("name", "Asamblea general"), ("name-pt", "")]).unwrap();
    assert_eq!(taken.taken, ["name-en"], "a translation taken back goes away");
    let (here, id) = (field.here, kind.id);
    let now = field.store.read_now(move |db| Kind::find(db, here, id)).unwrap().unwrap();
    assert_eq!(now.name_in(Language::En), "General assembly");
    assert_eq!(now.name_in(Language::Pt), "Asamblea general", "the first name stands for it");
}

fn kinds_move_among_those_that_are_offered(test: &TestStore) {
    let field = field(test);
    let kinds = laid(&field);
    let go = |at: usize, toward| {
        let (here, id) = (field.here, kinds[at].id);
        field.store.act(header(), move |act| move_kind::<OfBodies>(act, here, id, toward))
    };
    let unchanged = Err(Stop::Refused(NotEdited::Unchanged));
    assert_eq!(go(0, Toward::TheFirst), unchanged, "the first goes no further up");
    assert_eq!(go(9, Toward::TheLast), unchanged, "nor the last down");
    go(0, Toward::TheLast).unwrap();
    assert_eq!(offered(&field)[..3], ["council", "assembly", "executive-secretariat"]);
    retire(&field, kinds[2].id, true).unwrap();
    go(0, Toward::TheLast).unwrap();
    let after = ["council", "general-secretariat", "assembly"];
    assert_eq!(offered(&field)[..3], after, "what is retired is stepped over");
    retire(&field, kinds[2].id, false).unwrap();
    assert_eq!(offered(&field).len(), 10, "all are there, each once");
}

fn what_is_of_a_retired_kind_stays_of_it(test: &TestStore) {
    let field = field(test);
    let kinds = laid(&field);
    let council = form(&field, kinds[1].id, "Consejo").unwrap();
    retire(&field, kinds[1].id, true).unwrap();
    assert_eq!(retire(&field, kinds[1].id, true), Err(Stop::Refused(NotEdited::Unchanged)));
    let refused = form(&field, kinds[1].id, "Otro consejo").unwrap_err();
    assert_eq!(refused, Stop::Refused(NotEdited::Slips(vec![("kind", Slip::NoSuchChoice)])));
    let mut sent = council.fields().as_typed();
    sent.insert("name".to_owned(), "Consejo mayor".to_owned());
    let (here, id) = (field.here, council.id);
    let edited =
        field.store.act(header(), move |act| directory::edit_body(act, here, id, 1, &sent));
    assert!(edited.is_ok(), "it may be edited without choosing another kind: {edited:?}");
    retire(&field, kinds[1].id, false).unwrap();
    assert!(form(&field, kinds[1].id, "Otro consejo").is_ok());
}

fn only_what_nothing_is_of_can_be_removed(test: &TestStore) {
    let field = field(test);
    let kinds = laid(&field);
    form(&field, kinds[1].id, "Consejo").unwrap();
    assert_eq!(remove(&field, kinds[1].id), Err(Stop::Refused(NotRemoved::InUse)));
    remove(&field, kinds[0].id).unwrap();
    assert_eq!(remove(&field, kinds[0].id), Err(Stop::Refused(NotRemoved::Gone)));
    assert_eq!(offered(&field)[0], "council");
    let words = kinds[0].id;
    let left = field.store.read_now(move |db| store::texts::translations_of(db, words)).unwrap();
    assert!(left.is_empty(), "its names in other languages went with it");
    assert!(add(&field, "Asamblea").is_ok(), "its name is free again");
}

fn a_kind_removed_while_something_becomes_of_it_is_there_or_nothing_is_of_it(test: &TestStore) {
    let field = &field(test);
    for kind in laid(field) {
        let (formed, removed) = std::thread::scope(|scope| {
            let forming = scope.spawn(move || form(field, kind.id, "Cuerpo"));
            let removing = scope.spawn(move || remove(field, kind.id));
            (forming.join().unwrap().is_ok(), removing.join().unwrap().is_ok())
        });
        assert_ne!(formed, removed, "one of the two, whichever came first");
    }
}
