use base::Language;
use base::typed::{Slip, Typed};
use directory::{Bearer, Theme, Wording, edit_theme, name_theme, take_up};
use migrations::HISTORY;
use store::Stop;
use store::merge::NotEdited;
use testing::TestStore;

use crate::field::{Field, LA_PAZ, field, header};

testing::on_both! { HISTORY;
    a_theme_edited_by_two_keeps_the_goals_of_both,
    themes_ticked_by_two_are_those_of_both,
}

fn typed(name: &str, aims: &str) -> Typed {
    [("facet", "theme"), ("name", name), ("aims", aims), ("seen-by", "public")]
        .into_iter()
        .chain([("aliases", ""), ("told", "")])
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .collect()
}

fn name(field: &Field, called: &str, aims: &str) -> Theme {
    let wording = Wording::read(&typed(called, aims), Language::Es).unwrap();
    let here = field.here;
    field.store.act(header(), move |act| name_theme(act, here, &wording)).unwrap()
}

#[test]
fn goals_and_targets_stand_once_and_in_their_order() {
    let read = |aims: &str| Wording::read(&typed("Agua", aims), Language::Es);
    assert_eq!(read("11.B 6 11.4 6").unwrap().aims, "6 11.4 11.b");
    assert_eq!(read("").unwrap().aims, "");
    for wrong in ["18", "11.99", "agua", "0"] {
        assert_eq!(read(wrong).unwrap_err(), [("aims", Slip::NoSuchChoice)], "{wrong}");
    }
}

fn a_theme_edited_by_two_keeps_the_goals_of_both(test: &TestStore) {
    let field = field(test);
    let theme = name(&field, "Agua", "6 13");
    let (here, id) = (field.here, theme.id);
    let send = |aims: &str, told: &str| {
        let mut sent = typed("Agua", aims);
        sent.insert("told".to_owned(), told.to_owned());
        field.store.act(header(), move |act| edit_theme(act, here, id, 1, "6 13", &sent))
    };
    send("6 13 11.5", "").unwrap();
    assert_eq!(send("6", "Cuencas").unwrap().taken, [""; 0]);
    let last = field.store.read_now(move |db| store::history::changes_since(db, id, 2)).unwrap();
    let aims = last.iter().find(|change| change.field == "aims").unwrap();
    assert_eq!(aims.after.as_ref().unwrap().as_typed(), "6 11.5", "one added, one took out");
}

fn themes_ticked_by_two_are_those_of_both(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    for called in ["Agua", "Movilidad", "Patrimonio"] {
        name(&field, called, "");
    }
    let tick = |begun_with: &'static str, ticked: &'static str| {
        let (here, bearer) = (field.here, Bearer::Organisation(of));
        field.store.act(header(), move |act| take_up(act, here, bearer, 1, begun_with, ticked))
    };
    tick("", "1 2").unwrap();
    test.clock.advance(jiff::SignedDuration::from_secs(1));
    tick("1 2", "2 3").unwrap();
    assert_eq!(tick("1 2", "2 3"), Err(Stop::Refused(NotEdited::Unchanged)));
    tick("1 2", "1 2 99").unwrap_err();
    let told = field.store.read_now(move |db| store::history::changes_since(db, of, 0)).unwrap();
    let themes = told.iter().rev().find(|change| change.field == "themes").unwrap();
    assert_eq!(themes.after.as_ref().unwrap().as_typed(), "Movilidad · Patrimonio");
}
