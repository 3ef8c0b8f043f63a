use base::Day;
use jiff::ToSpan as _;
use jiff::civil::date;
use migrations::HISTORY;
use testing::{Database, TestStore};
use urdimbre::backups::nightly::{Shelf, due, to_let_go};

fn at(text: &str) -> base::Instant {
    text.parse().unwrap()
}

#[test]
fn a_backup_is_due_when_its_hour_has_come() {
    let (yesterday, today) = (date(2026, 11, 20), date(2026, 11, 21));
    assert_eq!(due(at("2026-11-21T06:59:59Z"), 7, Some(yesterday)), None);
    assert_eq!(due(at("2026-11-21T07:00:00Z"), 7, Some(yesterday)), Some(today));
    assert_eq!(due(at("2026-11-21T23:00:00Z"), 7, Some(today)), None);
    // A server that was down at the hour makes up for it.
    assert_eq!(due(at("2026-11-21T03:00:00Z"), 7, Some(date(2026, 11, 18))), Some(yesterday));
    assert_eq!(due(at("2026-11-21T03:00:00Z"), 7, None), Some(yesterday));
}

#[test]
fn a_week_is_kept_and_the_first_of_each_month_for_a_year() {
    let mut kept: Vec<Day> = Vec::new();
    let mut today = date(2024, 2, 5);
    while today <= date(2026, 11, 21) {
        kept.push(today);
        let gone = to_let_go(&kept, today);
        kept.retain(|day| !gone.contains(day));
        today = today.saturating_add(1.day());
    }
    let (months, week) = kept.split_at(kept.len() - 7);
    assert_eq!((week[0], week[6]), (date(2026, 11, 15), date(2026, 11, 21)));
    assert_eq!((months[0], months.len()), (date(2025, 12, 1), 12));
    assert!(months.iter().all(|day| day.day() == 1));
}

#[test]
fn the_shelf_holds_what_was_put_and_lets_go_of_the_old() {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let shelf = Shelf::in_data(test.folder());
    assert_eq!(shelf.days(), []);
    for day in [date(2025, 1, 9), date(2026, 11, 3), date(2026, 11, 4), date(2026, 11, 21)] {
        shelf.put(&test.store, day).unwrap();
    }
    assert_eq!(shelf.days(), [date(2026, 11, 3), date(2026, 11, 21)]);
}
