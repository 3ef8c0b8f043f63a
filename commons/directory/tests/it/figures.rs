use base::typed::{Slip, Typed};
use base::{Id, Language};
use directory::{NamedKind, Reckoning};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{Stop, Store};
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    the_population_of_lists_is_the_newest_told_and_else_the_references,
    a_figure_corrected_by_two_is_merged_or_contested,
    what_is_withdrawn_is_gone_until_it_is_put_back,
    a_kind_named_twice_is_one,
    what_is_said_of_people_in_a_record_is_a_figure,
}

fn typed(fields: &[(&str, &str)]) -> Typed {
    fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

fn kind(store: &Store, code: &'static str) -> Id {
    store.read_now(move |db| directory::figure_kind_by_code(db, code)).unwrap().unwrap()
}

fn people(value: &str, at: &str, source: &str) -> Typed {
    typed(&[
        ("value", value),
        ("at", at),
        ("source", source),
        ("nearness", "exactly"),
        ("basis", "measured"),
    ])
}

fn reckoned(kind: Id, told: &Typed) -> Reckoning {
    let mut told = told.clone();
    told.insert("figure".to_owned(), kind.to_string());
    Reckoning::read(&told, &[kind], TODAY).unwrap()
}

fn tell(field: &Field, of: Id, told: &Typed) -> Id {
    let told = reckoned(kind(&field.store, "population"), told);
    let told = field.store.act(header(), move |act| directory::tell_figure(act, of, &told));
    told.unwrap().id
}

/// What the record of the organisation says of its people last.
fn record(field: &Field, of: Id) -> Vec<(String, String)> {
    let changes = field.store.read_now(move |db| store::history::changes_since(db, of, 0)).unwrap();
    let mut last = std::collections::BTreeMap::new();
    for change in changes.into_iter().filter(|change| change.field.starts_with("population")) {
        last.insert(change.field, change.after.map(|after| after.as_typed().into_owned()));
    }
    last.into_iter().filter_map(|(field, after)| Some((field, after?))).collect()
}

fn said(population: &str, year: &str, source: &str) -> Vec<(String, String)> {
    let all =
        [("population", population), ("population-source", source), ("population-year", year)];
    let said = all.into_iter().filter(|(_, value)| !value.is_empty());
    said.map(|(field, value)| (field.to_owned(), value.to_owned())).collect()
}

fn the_population_of_lists_is_the_newest_told_and_else_the_references(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let first = tell(&field, of, &people("700000", "2001", "censo"));
    assert_eq!(record(&field, of), said("700000", "2001", "censo"));
    let second = tell(&field, of, &people("764617", "2012-11", "censo"));
    tell(&field, of, &people("500000", "1976", "censo"));
    tell(&field, of, &people("1", "", "de memoria"));
    assert_eq!(record(&field, of), said("764617", "2012", "censo"), "the newest, not the last");
    withdraw(&field, second, true);
    assert_eq!(record(&field, of), said("700000", "2001", "censo"));
    withdraw(&field, first, true);
    assert_eq!(record(&field, of), said("500000", "1976", "censo"));
    let alone = field.enter(field.here, "Oruro", Some(3_909_234)).organisation;
    let only = tell(&field, alone, &people("3", "2020", "censo"));
    withdraw(&field, only, true);
    assert_eq!(record(&field, alone), said("7", "", "GeoNames"));
}

fn withdraw(field: &Field, figure: Id, withdrawn: bool) {
    let done = field
        .store
        .act(header(), move |act| directory::withdraw_figure(act, figure, withdrawn, Some(7)));
    done.unwrap();
}

fn a_figure_corrected_by_two_is_merged_or_contested(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let figure = tell(&field, of, &people("700000", "2001", "censo"));
    let send = |begun_at: i64, value: &str, at: &str| {
        let sent = people(value, at, "censo");
        field.store.act(header(), move |act| {
            directory::correct_figure(act, figure, begun_at, &sent, TODAY)
        })
    };
    assert_eq!(send(1, "700000", "2001").unwrap_err(), Stop::Refused(NotEdited::Unchanged));
    assert_eq!(send(1, "710000", "2001").unwrap().taken, [""; 0]);
    assert_eq!(send(1, "700000", "2002").unwrap().taken, ["value"]);
    assert_eq!(record(&field, of), said("710000", "2002", "censo"));
    let Err(Stop::Refused(NotEdited::Contested { conflicts, .. })) = send(1, "720000", "2001")
    else {
        panic!("both changed the value")
    };
    assert_eq!((conflicts[0].mine.as_str(), conflicts[0].theirs.as_str()), ("720000", "710000"));
    let Err(Stop::Refused(NotEdited::Slips(slips))) = send(3, "muchos", "2002") else {
        panic!("that is no number")
    };
    assert_eq!(slips, [("value", Slip::NotAQuantity)]);
}

fn what_is_withdrawn_is_gone_until_it_is_put_back(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let figure = tell(&field, of, &people("700000", "2001", "censo"));
    withdraw(&field, figure, true);
    let again =
        field.store.act(header(), move |act| directory::withdraw_figure(act, figure, true, None));
    assert_eq!(again.unwrap_err(), Stop::Refused(NotEdited::Unchanged));
    withdraw(&field, figure, false);
    assert_eq!(record(&field, of), said("700000", "2001", "censo"));
}

fn a_kind_named_twice_is_one(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let name = |name: &str, network: Id| {
        let named = NamedKind::read(&typed(&[("name", name), ("unit", "")]), Language::Es).unwrap();
        let mut told = people("12", "2020", "recuento");
        let named = field.store.act(header(), move |act| {
            let kind = directory::name_figure_kind(act, network, &named)?;
            told.insert("figure".to_owned(), kind.to_string());
            let told = Reckoning::read(&told, &[kind], TODAY).unwrap();
            directory::tell_figure(act, of, &told)
        });
        named.unwrap().told.kind
    };
    let one = name("Bibliotecas", field.here);
    assert_eq!(name(" bibliotecas ", field.here), one);
    assert_ne!(name("Bibliotecas", field.there), one, "each network's words are its own");
    assert_eq!(name("Población", field.there), kind(&field.store, "population"));
}

fn what_is_said_of_people_in_a_record_is_a_figure(test: &TestStore) {
    let field = field(test);
    let mut said_so = field.typed("La Paz", Some(LA_PAZ));
    said_so.insert("population".to_owned(), "925000".to_owned());
    said_so.insert("population-source".to_owned(), "alcaldía".to_owned());
    let (facts, here) = (field.facts(&said_so), field.here);
    let entered = field
        .store
        .act(header(), move |act| directory::enter(act, here, &facts, base::Visibility::Public));
    let of = entered.unwrap().organisation;
    // A figure of a year is newer than one of no date.
    tell(&field, of, &people("700000", "2001", "censo"));
    let mut sent = said_so.clone();
    sent.insert("population".to_owned(), "930000".to_owned());
    sent.insert("population-year".to_owned(), "2017".to_owned());
    sent.remove("place");
    let side = directory::Side::Keeper(field.here);
    let editor = directory::Editor { organisation: of, side, post: of };
    let edited =
        field.store.act(header(), move |act| directory::edit(act, editor, 1, &sent, TODAY));
    // Both said something of the population since: it is for people to settle.
    assert!(matches!(edited, Err(Stop::Refused(NotEdited::Contested { .. }))), "{edited:?}");
    assert_eq!(record(&field, of), said("700000", "2001", "censo"));
}
