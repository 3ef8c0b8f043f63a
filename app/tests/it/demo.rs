use base::Language;
use migrations::HISTORY;
use testing::TestStore;
use urdimbre::demo;
use urdimbre::settings::Trouble;

use crate::browser::Town;

testing::on_both! { HISTORY;
    the_demonstration_is_laid_once_and_left_alone_after,
    what_is_no_demonstration_is_refused,
}

fn the_demonstration_is_laid_once_and_left_alone_after(test: &TestStore) {
    let cast = demo::fill(&test.store, test.folder()).unwrap();
    assert!(cast.len() >= 9);
    assert_eq!(demo::fill(&test.store, test.folder()).unwrap(), cast);
    let cards = test.store.read_now(|db| directory::network_cards(db, Language::Es)).unwrap();
    let mut counted: Vec<_> = cards.iter().map(|c| (c.slug.as_str(), c.organisations)).collect();
    counted.sort();
    let wanted = [("al-las", 16), ("mercociudades", 13), ("ocpm", 0), ("telar", 202), ("ucci", 15)];
    assert_eq!(counted, wanted);
}

fn what_is_no_demonstration_is_refused(test: &TestStore) {
    let real = directory::NewNetwork { demo: false, ..directory::NewNetwork::imaginary("real") };
    let actor = store::Actor::program(store::Channel::Command);
    let header = store::ActHeader::new(actor, None);
    test.store.act(header, move |act| directory::found(act, &real)).unwrap();
    assert!(matches!(demo::fill(&test.store, test.folder()), Err(Trouble::NotADemo)));
}

#[test]
fn a_city_of_two_networks_shows_the_other_one() {
    let town = Town::demo(testing::Database::Sqlite);
    let page = town.anybody().read("/es/ucci/organisations/1");
    assert!(page.contains("La Paz") && page.contains("925.000"), "{page}");
    assert!(page.contains("href=\"/es/mercociudades/organisations/"), "{page}");
}
