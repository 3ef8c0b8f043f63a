//! What a post gives, and when.

use base::{Id, Language, Visibility};
use directory::{Function, policy};
use identity::{Right, Scope, open_account};
use migrations::HISTORY;
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    a_post_gives_what_its_function_says_in_its_network_only,
    a_post_is_held_from_midnight_where_the_network_is,
    the_network_of_an_address_comes_in_the_readers_language,
}

fn account(field: &Field, email: &'static str) -> Id {
    let opened =
        field.store.act(header(), move |act| open_account(act, email, "Alguien", Language::Es));
    opened.unwrap().id
}

fn appoint(field: &Field, account: Id, organisation: Option<Id>, function: Function) {
    let here = field.here;
    field
        .store
        .act(header(), move |act| {
            let post =
                directory::make_post(act, here, organisation, function, "Puesto", Language::Es)?;
            directory::appoint(act, here, post.id, account, TODAY)
        })
        .unwrap();
}

fn scope_at(field: &Field, account: Id, at: &str) -> Scope {
    let at = at.parse().unwrap();
    field.store.read_now(move |db| policy::scope(db, account, at)).unwrap()
}

const LATER: &str = "2027-01-01T00:00:00Z";

fn a_post_gives_what_its_function_says_in_its_network_only(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let (secretariat, focal) = (account(&field, "a@x.example"), account(&field, "b@x.example"));
    appoint(&field, secretariat, None, Function::Secretariat);
    appoint(&field, focal, Some(city), Function::FocalPoint);
    let scope = scope_at(&field, secretariat, LATER);
    assert!(scope.sees(field.here, Visibility::Secretariat));
    assert!(scope.post_for(Right::KeepDirectory, field.here).is_some());
    assert!(!scope.sees(field.there, Visibility::Members));
    let scope = scope_at(&field, focal, LATER);
    assert!(scope.sees(field.here, Visibility::Members));
    assert!(!scope.sees(field.here, Visibility::Secretariat));
    assert!(scope.post_of(Right::KeepOwnPage, field.here, city).is_some());
    assert!(scope.post_for(Right::KeepDirectory, field.here).is_none());
}

/// The network's clocks are four hours behind UTC.
fn a_post_is_held_from_midnight_where_the_network_is(test: &TestStore) {
    let field = field(test);
    let somebody = account(&field, "a@x.example");
    appoint(&field, somebody, None, Function::Secretariat);
    let sees = |at| scope_at(&field, somebody, at).sees(field.here, Visibility::Secretariat);
    assert!(!sees("2026-11-21T03:59:59Z"));
    assert!(sees("2026-11-21T04:00:00Z"));
}

fn the_network_of_an_address_comes_in_the_readers_language(test: &TestStore) {
    let field = field(test);
    let now = LATER.parse().unwrap();
    let name = |slug: &'static str, language| {
        let found =
            field.store.read_now(move |db| policy::network(db, slug, language, None, now)).unwrap();
        found.map(|(network, _)| network.name)
    };
    assert_eq!(name("here", Language::En).as_deref(), Some("Network here"));
    assert_eq!(name("here", Language::Fr).as_deref(), Some("Red de prueba here"));
    assert_eq!(name("nowhere", Language::Fr), None);
}
