use std::marker::PhantomData;

use base::Language;
use proptest::prelude::*;
use store::{Asked, Filter, Form, Listing, Page, Raw, Sort, Tally, Way};
use testing::{Database, TestStore};

use crate::things::{STEPS, Thing, enter};

const THINGS: Listing<Thing> = Listing {
    name: "things",
    columns: "id, name, number, note, revision",
    joins: "",
    from: "from thing",
    conditions: "revision > $1",
    fixed: &[],
    filters: &[
        Filter { name: "from", sql: "number >= $?", form: Form::Integer },
        Filter { name: "until", sql: "number <= $?", form: Form::Integer },
    ],
    tally: None,
    sorts: &[Sort { name: "name", key: "sort_key" }, Sort { name: "number", key: "number" }],
    id: "id",
    row: PhantomData,
};

fn page(test: &TestStore, asked: Asked<'static>) -> Page<Thing> {
    test.store.read_now(move |db| THINGS.page(db, &[Raw::Integer(0)], &asked)).unwrap()
}

fn asked(sort: usize, descending: bool, size: usize) -> Asked<'static> {
    Asked { filters: vec![], sort, descending, from: None, size, language: Language::Es }
}

testing::on_both! { STEPS;
    names_come_in_their_order,
    a_filtered_page_counts_what_answers,
    what_was_counted_beforehand_is_not_counted_again,
    a_page_begins_where_the_last_one_ended_though_rows_came_and_went,
    a_place_in_one_order_is_none_in_another,
}

fn names_come_in_their_order(test: &TestStore) {
    for (at, name) in ["Oaxaca", "Ñuñoa", "Nunoa", "ávila", "Avila"].into_iter().enumerate() {
        enter(&test.store, name, i64::try_from(at).unwrap());
    }
    let names = |descending| {
        page(test, asked(0, descending, 10)).rows.into_iter().map(|t| t.name).collect::<Vec<_>>()
    };
    assert_eq!(names(false), ["Avila", "ávila", "Nunoa", "Ñuñoa", "Oaxaca"]);
    assert_eq!(names(true), ["Oaxaca", "Ñuñoa", "Nunoa", "ávila", "Avila"]);
}

fn a_filtered_page_counts_what_answers(test: &TestStore) {
    for number in 0..12 {
        enter(&test.store, &format!("city {number:02}"), number);
    }
    let filters = vec![(0, Raw::Integer(3)), (1, Raw::Integer(9))];
    let first = page(test, Asked { filters: filters.clone(), ..asked(1, false, 5) });
    assert_eq!(first.count, Some(7));
    assert_eq!(first.rows.iter().map(|t| t.number).collect::<Vec<_>>(), [3, 4, 5, 6, 7]);
    assert!(first.back.is_none());
    let from = first.onward.map(|cursor| (Way::Onward, cursor));
    let last = page(test, Asked { filters, from, ..asked(1, false, 5) });
    assert_eq!(last.rows.iter().map(|t| t.number).collect::<Vec<_>>(), [8, 9]);
    assert_eq!(last.count, Some(7));
    assert!(last.onward.is_none() && last.back.is_some());
}

fn what_was_counted_beforehand_is_not_counted_again(test: &TestStore) {
    for number in 1..=4 {
        enter(&test.store, &format!("city {number}"), number);
    }
    // A tally that tells itself from counting: each thing stands for a thousand times its number.
    let tally = Tally { from: "from thing", counted: "1000 * number", filters: &["from"] };
    let counted = |filters| {
        let listing = Listing { tally: Some(tally), ..THINGS };
        let asked = Asked { filters, ..asked(0, false, 2) };
        let fixed = [Raw::Integer(0)];
        test.store.read_now(move |db| listing.page(db, &fixed, &asked)).unwrap().count
    };
    assert_eq!(counted(vec![]), Some(10_000));
    assert_eq!(counted(vec![(0, Raw::Integer(3))]), Some(7_000));
    assert_eq!(counted(vec![(0, Raw::Integer(3)), (1, Raw::Integer(3))]), Some(1));
}

fn a_page_begins_where_the_last_one_ended_though_rows_came_and_went(test: &TestStore) {
    for number in [10, 20, 30, 40] {
        enter(&test.store, "city", number);
    }
    let first = page(test, asked(1, false, 2));
    enter(&test.store, "city", 5);
    let from = first.onward.map(|cursor| (Way::Onward, cursor));
    let next = page(test, Asked { from, ..asked(1, false, 2) });
    assert_eq!(next.rows.iter().map(|t| t.number).collect::<Vec<_>>(), [30, 40]);
}

fn a_place_in_one_order_is_none_in_another(test: &TestStore) {
    for number in [10, 20, 30] {
        enter(&test.store, "city", number);
    }
    let place = page(test, asked(1, false, 2)).onward.unwrap().to_text();
    assert!(THINGS.place(1, &place).is_some());
    assert!(THINGS.place(0, &place).is_none());
}

/// Walks the whole list to its end and back again, page by page.
fn walk(test: &TestStore, sort: usize, descending: bool, size: usize) -> (Vec<i64>, Vec<i64>) {
    let (mut onward, mut back) = (Vec::new(), Vec::new());
    let mut from = None;
    let last = loop {
        let page = page(test, Asked { from, ..asked(sort, descending, size) });
        onward.extend(page.rows.iter().map(|t| t.number));
        match page.onward {
            Some(cursor) => {
                from = Some((Way::Onward, THINGS.place(sort, &cursor.to_text()).unwrap()));
            }
            None => break page,
        }
    };
    let mut page_now = last;
    loop {
        let mut numbers: Vec<_> = page_now.rows.iter().map(|t| t.number).collect();
        numbers.append(&mut back);
        back = numbers;
        let Some(cursor) = page_now.back else { break };
        page_now =
            page(test, Asked { from: Some((Way::Back, cursor)), ..asked(sort, descending, size) });
    }
    (onward, back)
}

fn whatever_the_size_of_a_page_nothing_is_skipped_or_repeated(database: Database) {
    let test = TestStore::new(database, &STEPS);
    let names = ["a", "Á", "á", "n", "ñ", "N", "", "z", "a", "a", "ß"];
    for (at, name) in names.into_iter().enumerate() {
        enter(&test.store, name, i64::try_from(at % 4).unwrap());
    }
    for sort in 0..2 {
        for descending in [false, true] {
            let (whole, _) = walk(&test, sort, descending, 100);
            assert_eq!(whole.len(), names.len());
            for size in 1..=names.len() {
                let (onward, back) = walk(&test, sort, descending, size);
                assert_eq!((&onward, &back), (&whole, &whole), "pages of {size}");
            }
        }
    }
}

#[test]
fn nothing_is_skipped_or_repeated_on_sqlite() {
    whatever_the_size_of_a_page_nothing_is_skipped_or_repeated(Database::Sqlite);
}

#[test]
fn nothing_is_skipped_or_repeated_on_postgres() {
    whatever_the_size_of_a_page_nothing_is_skipped_or_repeated(Database::Postgres);
}

proptest! {
    #[test]
    fn no_text_is_mistaken_for_a_cursor(text in "\\PC{0,60}") {
        prop_assert!(THINGS.place(0, &text).is_none());
    }
}
