use base::typed::{Slip, Typed};
use base::{Id, Language, Visibility, When};
use directory::{Body, OfBodies, OwnKind, Resolution, SeatFunction, Term, Traits};
use migrations::HISTORY;
use store::merge::{Edited, NotEdited};
use store::{Stop, Subject as _};
use testing::TestStore;

use crate::field::{Field, field, header};

testing::on_both! { HISTORY;
    a_body_stands_under_another_and_never_under_itself,
    a_body_edited_by_two_is_merged_or_contested,
    a_seat_ends_after_it_began,
    numbers_of_decisions_are_of_the_network,
    what_tells_of_a_body_is_for_no_more_readers,
}

fn typed<const N: usize>(fields: [(&str, &str); N]) -> Typed {
    fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into()
}

fn kinds(field: &Field) -> Vec<OwnKind<OfBodies>> {
    let here = field.here;
    field.store.act(header(), move |act| directory::lay_own_kinds(act, here)).unwrap()
}

fn form(field: &Field, kind: Id, name: &str, parent: Option<&Body>) -> Body {
    let parent = parent.map(|parent| parent.id);
    let above: Vec<Id> = parent.into_iter().collect();
    let traits = Traits::read(
        &typed([
            ("kind", &kind.to_string()),
            ("name", name),
            ("parent", &parent.map_or(String::new(), |id| id.to_string())),
            ("seen-by", "public"),
        ]),
        Language::Es,
        &[kind],
        &above,
    );
    let (traits, here) = (traits.unwrap(), field.here);
    field.store.act(header(), move |act| directory::form_body(act, here, &traits)).unwrap()
}

fn edit(field: &Field, body: &Body, changes: &[(&str, &str)]) -> Result<Edited, Stop<NotEdited>> {
    let mut sent = body.fields().as_typed();
    for name in ["told", "since", "until", "parent", "name-en"] {
        sent.entry(name.to_owned()).or_default();
    }
    for (name, value) in changes {
        sent.insert((*name).to_owned(), (*value).to_owned());
    }
    let (here, id, begun_at) = (field.here, body.id, body.revision);
    field.store.act(header(), move |act| directory::edit_body(act, here, id, begun_at, &sent))
}

fn a_body_stands_under_another_and_never_under_itself(test: &TestStore) {
    let field = field(test);
    let kind = kinds(&field)[0].id;
    let assembly = form(&field, kind, "Asamblea", None);
    let council = form(&field, kind, "Consejo", Some(&assembly));
    let unit = form(&field, kind, "Unidad", Some(&council));
    assert_eq!((assembly.number, council.number, unit.number), (1, 2, 3));
    for below in [&assembly, &council, &unit] {
        let moved = edit(&field, &assembly, &[("parent", &below.id.to_string())]);
        let slips = vec![("parent", Slip::NoSuchChoice)];
        assert_eq!(moved.unwrap_err(), Stop::Refused(NotEdited::Slips(slips)));
    }
    edit(&field, &unit, &[("parent", &assembly.id.to_string())]).unwrap();
}

fn a_body_edited_by_two_is_merged_or_contested(test: &TestStore) {
    let field = field(test);
    let kind = kinds(&field)[0].id;
    let body = form(&field, kind, "Consejo", None);
    edit(&field, &body, &[("told", "Dirige"), ("since", "2019")]).unwrap();
    let apart = edit(&field, &body, &[("name-en", "Council")]).unwrap();
    assert_eq!(apart.taken, ["since", "told"]);
    let alike = edit(&field, &body, &[("told", "Gobierna")]);
    assert!(matches!(alike, Err(Stop::Refused(NotEdited::Contested { .. }))));
    assert_eq!(edit(&field, &body, &[]).unwrap_err(), Stop::Refused(NotEdited::Unchanged));
}

fn a_seat_ends_after_it_began(test: &TestStore) {
    let field = field(test);
    let kind = kinds(&field)[0].id;
    let body = form(&field, kind, "Consejo", None);
    let city = field.enter(field.here, "La Paz", None).organisation;
    let term = Term {
        function: SeatFunction::President,
        since: Some(When::Year(2016)),
        until: None,
        source: String::new(),
    };
    let here = field.here;
    let seat = field
        .store
        .act(header(), move |act| directory::take_seat(act, here, &body, city, &term))
        .unwrap();
    let leave = |until: &str| {
        let until = until.parse().unwrap();
        let seat = seat.id;
        field.store.act(header(), move |act| directory::leave_seat(act, here, seat, until))
    };
    let slips = vec![("until", Slip::EndsBefore)];
    assert_eq!(leave("2015-12").unwrap_err(), Stop::Refused(NotEdited::Slips(slips)));
    assert_eq!(leave("2016-06").unwrap().term.until, "2016-06".parse().ok());
}

fn numbers_of_decisions_are_of_the_network(test: &TestStore) {
    let field = field(test);
    let kind = kinds(&field)[0].id;
    let told = Resolution::read(
        &typed([
            ("taken", "2024"),
            ("title", "Plan"),
            ("outcome", "adopted"),
            ("seen-by", "public"),
        ]),
        Language::Es,
    )
    .unwrap();
    let here = field.here;
    for (nth, name) in [(1, "Asamblea"), (2, "Consejo")] {
        let (body, told) = (form(&field, kind, name, None), told.clone());
        let decided =
            field.store.act(header(), move |act| directory::decide(act, here, &body, &told));
        assert_eq!(decided.unwrap().number, nth);
    }
    let untold = Resolution::read(&typed([]), Language::Es).unwrap_err();
    let fields: Vec<_> = untold.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["taken", "title", "outcome", "seen-by"]);
}

fn what_tells_of_a_body_is_for_no_more_readers(test: &TestStore) {
    let field = field(test);
    let (here, kind) = (field.here, kinds(&field)[0].id);
    let above = form(&field, kind, "Mesa reservada", None);
    let narrow = |slip| Err(Stop::Refused(NotEdited::Slips(vec![("seen-by", slip)])));
    // With a decision for everybody it can't be for some.
    let decision = |seen_by: &str| {
        let told = typed([
            ("taken", "2020"),
            ("title", "Acuerdo"),
            ("outcome", "adopted"),
            ("seen-by", seen_by),
        ]);
        Resolution::read(&told, Language::Es).unwrap()
    };
    let decide = |body: &Body, seen_by| {
        let (body, told) = (body.clone(), decision(seen_by));
        field.store.act(header(), move |act| directory::decide(act, here, &body, &told))
    };
    let edit = |body: &Body, field_name: &str, value: &str| {
        let mut sent = body.fields().as_typed();
        sent.insert(field_name.to_owned(), value.to_owned());
        let (id, revision) = (body.id, body.revision);
        field
            .store
            .act(header(), move |act| directory::edit_body(act, here, id, revision, &sent))
            .map(|edited| edited.taken)
    };
    decide(&above, "public").unwrap();
    assert_eq!(edit(&above, "seen-by", "secretariat"), narrow(Slip::NarrowerThanBelow));
    // One for some has nothing under it for everybody.
    let reserved = form(&field, kind, "Comité reservado", None);
    assert!(edit(&reserved, "seen-by", "secretariat").is_ok());
    let reserved = Body {
        traits: Traits { seen_by: Visibility::Secretariat, ..reserved.traits.clone() },
        ..reserved
    };
    assert_eq!(decide(&reserved, "members").map(|_| Vec::new()), narrow(Slip::WiderThanAbove));
    assert!(decide(&reserved, "secretariat").is_ok());
    let open = form(&field, kind, "Grupo abierto", None);
    assert_eq!(edit(&open, "parent", &reserved.id.to_string()), narrow(Slip::WiderThanAbove));
}
