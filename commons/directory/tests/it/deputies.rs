//! Deputies act for a post, between two days and not a day more.

use base::typed::{Slip, Typed};
use base::{Day, Id, Language, Visibility};
use directory::{Deputed, Function, Invited, NotDeputed, Post, policy};
use identity::{Right, Scope, open_account};
use jiff::civil::date;
use migrations::HISTORY;
use store::Stop;
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    a_deputy_has_what_the_post_gives_from_the_first_day_to_the_last,
    a_post_has_one_deputy_at_a_time_and_never_its_holder,
    a_deputy_keeps_no_network_alone,
    who_may_do_a_thing_in_two_posts_does_it_in_their_own,
    only_who_holds_a_post_or_keeps_the_directory_names_a_deputy,
}

fn typed(email: &str, since: &str, until: &str) -> Typed {
    let fields = [
        ("person", "Suplencia"),
        ("email", email),
        ("language", "es"),
        ("since", since),
        ("until", until),
    ];
    fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into_iter().collect()
}

fn post(field: &Field, organisation: Option<Id>, function: Function) -> Post {
    let here = field.here;
    let make = move |act: &store::Act<'_>| {
        directory::make_post(act, here, organisation, function, "Puesto", Language::Es)
    };
    field.store.act(header(), make).unwrap()
}

fn appointed(field: &Field, post: &Post, email: &'static str) -> Id {
    let (here, post) = (field.here, post.id);
    let account =
        field.store.act(header(), move |act| open_account(act, email, "Titular", Language::Es));
    let account = account.unwrap().id;
    field
        .store
        .act(header(), move |act| directory::appoint(act, here, post, account, TODAY))
        .unwrap();
    account
}

fn deputed(
    field: &Field,
    post: &Post,
    email: &str,
    since: Day,
    until: Day,
) -> Result<directory::Tenure, Stop<NotDeputed>> {
    let who =
        Invited { name: "Suplencia".to_owned(), email: email.to_owned(), language: Language::Es };
    let deputed = Deputed { who, since, until };
    let (here, post) = (field.here, post.clone());
    field
        .store
        .act(header(), move |act| directory::name_deputy(act, here, &post, &deputed))
        .map(|(tenure, _)| tenure)
}

fn scope_on(field: &Field, account: Id, day: Day) -> Scope {
    // Noon where the network is.
    let at = format!("{day}T16:00:00Z").parse().unwrap();
    field.store.read_now(move |db| policy::scope(db, account, at)).unwrap()
}

/// Whatever the function: on each day the deputy may do exactly what the holder may.
fn a_deputy_has_what_the_post_gives_from_the_first_day_to_the_last(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    for (nth, function) in Function::ALL.iter().enumerate() {
        let emails: [&'static str; 2] = [
            ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "e@x.example"][nth],
            ["f@x.example", "g@x.example", "h@x.example", "i@x.example", "j@x.example"][nth],
        ];
        let post = post(&field, Some(city), *function);
        let holder = appointed(&field, &post, emails[0]);
        let tenure =
            deputed(&field, &post, emails[1], date(2026, 12, 1), date(2026, 12, 5)).unwrap();
        for day in 28..=30 {
            let scope = scope_on(&field, tenure.account_id, date(2026, 11, day));
            assert_eq!(scope, Scope::default(), "{function:?} on {day} November");
        }
        for day in 1..=8 {
            let day = date(2026, 12, day);
            let own = scope_on(&field, holder, day).grants()[0].clone();
            let scope = scope_on(&field, tenure.account_id, day);
            if day.day() <= 5 {
                assert_eq!(scope.grants(), [identity::Grant { as_deputy: true, ..own }]);
                assert!(scope.is_deputy_in(post.id));
            } else {
                assert_eq!(scope, Scope::default(), "{function:?} on {day}");
            }
        }
    }
}

fn a_post_has_one_deputy_at_a_time_and_never_its_holder(test: &TestStore) {
    let field = field(test);
    let post = post(&field, None, Function::Secretariat);
    appointed(&field, &post, "titular@x.example");
    let (first, last) = (date(2026, 12, 1), date(2026, 12, 5));
    let own = deputed(&field, &post, "titular@x.example", first, last).unwrap_err();
    assert_eq!(own, Stop::Refused(NotDeputed::Holds));
    let tenure = deputed(&field, &post, "a@x.example", first, last).unwrap();
    let meets = deputed(&field, &post, "b@x.example", last, date(2026, 12, 9)).unwrap_err();
    assert_eq!(meets, Stop::Refused(NotDeputed::Slips(vec![("since", Slip::Meets)])));
    deputed(&field, &post, "b@x.example", date(2026, 12, 6), date(2026, 12, 9)).unwrap();
    let (here, id) = (field.here, tenure.id);
    let change = |until: Day| {
        field.store.act(header(), move |act| directory::change_deputy(act, here, id, until))
    };
    let meets = change(date(2026, 12, 6)).unwrap_err();
    assert_eq!(meets, Stop::Refused(NotDeputed::Slips(vec![("until", Slip::Meets)])));
    let early = change(date(2026, 11, 30)).unwrap_err();
    assert_eq!(early, Stop::Refused(NotDeputed::Slips(vec![("until", Slip::EndsBefore)])));
    change(date(2026, 12, 2)).unwrap();
    let seen = |day| scope_on(&field, tenure.account_id, day).sees(here, Visibility::Secretariat);
    assert!(seen(date(2026, 12, 2)) && !seen(date(2026, 12, 3)));
    let begun = |today: Day| {
        field.store.act(header(), move |act| directory::withdraw_deputy(act, here, id, today))
    };
    assert_eq!(begun(first).unwrap_err(), Stop::Refused(NotDeputed::Gone));
    begun(TODAY).unwrap();
    assert!(!seen(date(2026, 12, 2)));
    let read = |since, until| Deputed::read(&typed("a@x.example", since, until), TODAY);
    let past = read("20/11/2026", "").unwrap_err();
    assert_eq!(past, [("until", Slip::Missing), ("since", Slip::Past)]);
    assert_eq!(read("2/12/2026", "1/12/2026").unwrap_err(), [("until", Slip::EndsBefore)]);
}

fn a_deputy_keeps_no_network_alone(test: &TestStore) {
    let field = field(test);
    let post = post(&field, None, Function::Secretariat);
    let holder = appointed(&field, &post, "titular@x.example");
    let tenure = deputed(&field, &post, "a@x.example", TODAY, date(2027, 12, 5)).unwrap();
    let (here, of) = (field.here, post);
    let left =
        field.store.act(header(), move |act| directory::leave_post(act, here, &of, TODAY, TODAY));
    assert_eq!(left.unwrap_err(), Stop::Refused(directory::NotAppointed::LastSecretariat));
    let alone = |account| {
        field.store.read_now(move |db| directory::kept_alone(db, account, TODAY)).unwrap()
    };
    assert_eq!(alone(holder).len(), 1);
    assert!(alone(tenure.account_id).is_empty());
}

fn who_may_do_a_thing_in_two_posts_does_it_in_their_own(test: &TestStore) {
    let field = field(test);
    let (away, own) =
        (post(&field, None, Function::Secretariat), post(&field, None, Function::Secretariat));
    appointed(&field, &away, "titular@x.example");
    let account = appointed(&field, &own, "otra@x.example");
    deputed(&field, &away, "otra@x.example", TODAY, date(2026, 12, 5)).unwrap();
    let scope = scope_on(&field, account, TODAY);
    assert_eq!(scope.grants().len(), 2);
    assert_eq!(scope.post_for(Right::KeepDirectory, field.here), Some(own.id));
    assert!(scope.is_deputy_in(away.id) && !scope.is_deputy_in(own.id));
}

fn only_who_holds_a_post_or_keeps_the_directory_names_a_deputy(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let focal = post(&field, Some(city), Function::FocalPoint);
    let office = post(&field, None, Function::Secretariat);
    let holder = appointed(&field, &focal, "punto@x.example");
    let keeper = appointed(&field, &office, "secretaria@x.example");
    let of = |post: &Post, email| {
        deputed(&field, post, email, TODAY, date(2026, 12, 5)).unwrap().account_id
    };
    let (its_deputy, keepers_deputy) = (of(&focal, "a@x.example"), of(&office, "b@x.example"));
    let names = |account, post: &Post| {
        policy::names_deputies(&scope_on(&field, account, TODAY), field.here, post.id)
    };
    assert_eq!(names(holder, &focal), Some(focal.id));
    assert_eq!(names(holder, &office), None);
    assert_eq!(names(keeper, &focal), Some(office.id));
    assert_eq!(names(its_deputy, &focal), None);
    assert_eq!(names(keepers_deputy, &focal), Some(office.id));
    assert_eq!(names(keepers_deputy, &office), None);
}
