use base::typed::{Slip, Typed};
use base::{Id, Language, Span};
use directory::{
    Initiative, OfInitiatives, Part, Stage, Undertaking, begin_initiative, edit_initiative,
    join_initiative, lay_own_kinds, leave_initiative,
};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{Stop, Subject as _};
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    an_initiative_edited_by_two_is_merged_or_contested,
    a_party_acts_through_another_and_leaves_after_it_joined,
}

fn begin(field: &Field) -> Initiative {
    let here = field.here;
    let begun = field.store.act(header(), move |act| {
        let kind = lay_own_kinds::<OfInitiatives>(act, here)?[0].id;
        let typed: Typed = [
            ("kind", kind.to_string()),
            ("name", "Agua en la ladera".to_owned()),
            ("seen-by", "public".to_owned()),
        ]
        .map(|(field, value)| (field.to_owned(), value))
        .into();
        let told = Undertaking::read(&typed, Language::Es, &[kind], &[]).unwrap();
        begin_initiative(act, here, &told)
    });
    begun.unwrap()
}

#[test]
fn its_dates_tell_where_it_stands() {
    let on = |since: &str, until: &str| {
        Stage::on(TODAY, Span { since: since.parse().ok(), until: until.parse().ok() })
    };
    assert_eq!(on("", ""), None, "nobody knows of what has no dates");
    assert_eq!(on("2027", ""), Some(Stage::Prepared));
    assert_eq!(on("2026", ""), Some(Stage::UnderWay), "it may have begun in January");
    assert_eq!(on("2026-12", ""), Some(Stage::Prepared));
    assert_eq!(on("2020", "2026"), Some(Stage::UnderWay), "it may end in December");
    assert_eq!(on("", "2026-10"), Some(Stage::Ended));
    assert_eq!(on("2026-11-21", "2026-11-21"), Some(Stage::UnderWay));
}

fn an_initiative_edited_by_two_is_merged_or_contested(test: &TestStore) {
    let field = field(test);
    let initiative = begin(&field);
    let send = |begun_at: i64, changed: &[(&str, &str)]| {
        let mut sent = initiative.fields().as_typed();
        for empty in ["owner", "acronym", "purpose", "since", "until", "mark", "source"] {
            sent.entry(empty.to_owned()).or_default();
        }
        for (name, value) in changed {
            sent.insert((*name).to_owned(), (*value).to_owned());
        }
        let (here, id) = (field.here, initiative.id);
        field.store.act(header(), move |act| edit_initiative(act, here, id, begun_at, &sent))
    };
    assert_eq!(send(1, &[]).unwrap_err(), Stop::Refused(NotEdited::Unchanged));
    assert_eq!(send(1, &[("since", "2025")]).unwrap().taken, [""; 0]);
    assert_eq!(send(1, &[("until", "2027")]).unwrap().taken, ["since"]);
    let contested = send(1, &[("until", "2028")]);
    assert!(matches!(contested, Err(Stop::Refused(NotEdited::Contested { .. }))));
    let Err(Stop::Refused(NotEdited::Slips(slips))) = send(3, &[("name", ""), ("since", "pronto")])
    else {
        panic!("that is no date")
    };
    assert_eq!(slips, [("name", Slip::Missing), ("since", Slip::NotADate)]);
}

fn a_party_acts_through_another_and_leaves_after_it_joined(test: &TestStore) {
    let field = field(test);
    let initiative = begin(&field);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let agency = field.enter(field.here, "Agencia", None).organisation;
    let part: Typed = [("role", "partner"), ("since", "2025-03")]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into();
    let (part, here) = (Part::read(&part).unwrap(), field.here);
    let joined = field.store.act(header(), move |act| {
        join_initiative(act, here, &initiative, city, Some(agency), &part)
    });
    let joined = joined.unwrap();
    assert_eq!(joined.through.unwrap().1, "Agencia");
    let leave = |id: Id, until: &str| {
        let until = until.parse().unwrap();
        field.store.act(header(), move |act| leave_initiative(act, here, id, until))
    };
    let early = leave(joined.id, "2024").unwrap_err();
    assert_eq!(early, Stop::Refused(NotEdited::Slips(vec![("until", Slip::EndsBefore)])));
    assert_eq!(leave(joined.id, "2026").unwrap().revision, 2);
}
