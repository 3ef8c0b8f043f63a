use base::Visibility;
use migrations::HISTORY;
use testing::TestStore;

use crate::field::{LA_PAZ, field, header};

testing::on_both! { HISTORY;
    a_city_entered_by_two_networks_is_one,
    numbers_are_of_each_network,
    a_city_entered_by_eight_at_once_is_one,
}

fn a_city_entered_by_two_networks_is_one(test: &TestStore) {
    let field = field(test);
    let first = field.enter(field.here, "La Paz", Some(LA_PAZ));
    let second = field.enter(field.there, "Otra escritura", Some(LA_PAZ));
    assert_eq!(first.organisation, second.organisation);
    assert!(!first.was_here && !second.was_here);
    let (here, facts) = (field.here, field.facts(&field.typed("La Paz", Some(LA_PAZ))));
    let again = field
        .store
        .act(header(), move |act| directory::enter(act, here, &facts, Visibility::Public));
    assert!(again.is_err(), "an act that did nothing has nothing to put on record");
}

fn numbers_are_of_each_network(test: &TestStore) {
    let field = field(test);
    let number = |network, name| field.enter(network, name, None).number;
    assert_eq!(number(field.here, "Uno"), 1);
    assert_eq!(number(field.here, "Dos"), 2);
    assert_eq!(number(field.there, "Tres"), 1);
}

fn a_city_entered_by_eight_at_once_is_one(test: &TestStore) {
    let field = &field(test);
    let facts = &field.facts(&field.typed("La Paz", Some(LA_PAZ)));
    let entered: Vec<_> = std::thread::scope(|scope| {
        let enter = |network| {
            let facts = facts.clone();
            scope.spawn(move || {
                field.store.act(header(), move |act| {
                    directory::enter(act, network, &facts, Visibility::Public)
                })
            })
        };
        let tries: Vec<_> = (0..4).flat_map(|_| [enter(field.here), enter(field.there)]).collect();
        tries.into_iter().filter_map(|tried| tried.join().unwrap().ok()).collect()
    });
    assert_eq!(entered.len(), 2, "each network entered it once: {entered:?}");
    assert_eq!(entered[0].organisation, entered[1].organisation);
}
