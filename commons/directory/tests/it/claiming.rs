//! Whose the record of an organisation is.

use base::{Id, Language};
use directory::{Editor, Function, Organisation, Side, Turn, Whose, edit, turn};
use identity::open_account;
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{Stop, history};
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    its_own_people_claim_it_and_its_keeper_no_longer_edits,
    what_was_taken_back_is_claimed_again_in_the_keepers_network_only,
    it_is_handed_over_to_people_who_are_there,
    another_network_that_knows_it_may_keep_it,
    eight_claims_at_once_are_one,
}

fn turned(field: &Field, city: Id, which: Turn) -> Result<Organisation, Stop<NotEdited>> {
    field.store.act(header(), move |act| turn(act, city, which, "", TODAY))
}

fn acronym(field: &Field, city: Id, side: Side, acronym: &str) -> Result<(), Stop<NotEdited>> {
    let editor = Editor { organisation: city, side, post: city };
    let mut sent = field.typed("La Paz", None);
    sent.remove("place");
    sent.insert("acronym".to_owned(), acronym.to_owned());
    let told = field.store.read_now(move |db| history::told_revision(db, city));
    let revision = told.unwrap().flatten().unwrap();
    field.store.act(header(), move |act| edit(act, editor, revision, &sent, TODAY).map(|_| ()))
}

fn somebody(field: &Field, network: Id, city: Id, function: Function) {
    let opened = move |act: &store::Act<'_>| {
        let account = open_account(act, "alguien@x.example", "Alguien", Language::Es)?;
        let post =
            directory::make_post(act, network, Some(city), function, "Puesto", Language::Es)?;
        directory::appoint(act, network, post.id, account.id, TODAY).map(|_| ())
    };
    field.store.act(header(), opened).unwrap();
}

const NOT_YOURS: Stop<NotEdited> = Stop::Refused(NotEdited::NotYours);

fn its_own_people_claim_it_and_its_keeper_no_longer_edits(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let keeper = Side::Keeper(field.here);
    acronym(&field, city, keeper, "LP").unwrap();
    assert_eq!(acronym(&field, city, Side::Itself, "X").unwrap_err(), NOT_YOURS);
    assert_eq!(acronym(&field, city, Side::Keeper(field.there), "X").unwrap_err(), NOT_YOURS);
    let claimed = turned(&field, city, Turn::Claim { from: field.there }).unwrap();
    assert_eq!((claimed.whose, claimed.keeper), (Whose::Itself, field.here));
    assert_eq!(acronym(&field, city, keeper, "X").unwrap_err(), NOT_YOURS);
    acronym(&field, city, Side::Itself, "GAMLP").unwrap();
    turned(&field, city, Turn::GiveBack).unwrap();
    acronym(&field, city, keeper, "LP").unwrap();
}

fn what_was_taken_back_is_claimed_again_in_the_keepers_network_only(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let (here, there) = (field.here, field.there);
    turned(&field, city, Turn::Claim { from: there }).unwrap();
    assert_eq!(turned(&field, city, Turn::TakeBack { by: there }).unwrap_err(), NOT_YOURS);
    let back = turned(&field, city, Turn::TakeBack { by: here }).unwrap();
    assert_eq!(back.whose, Whose::TakenBack);
    assert_eq!(turned(&field, city, Turn::Claim { from: there }).unwrap_err(), NOT_YOURS);
    let again = turned(&field, city, Turn::Claim { from: here }).unwrap();
    assert_eq!(again.whose, Whose::Itself);
}

fn it_is_handed_over_to_people_who_are_there(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let by = field.here;
    let nobody = turned(&field, city, Turn::HandOver { by }).unwrap_err();
    assert_eq!(nobody, Stop::Refused(NotEdited::Gone));
    somebody(&field, field.here, city, Function::Mayor);
    assert_eq!(turned(&field, city, Turn::HandOver { by: field.there }).unwrap_err(), NOT_YOURS);
    assert_eq!(turned(&field, city, Turn::HandOver { by }).unwrap().whose, Whose::Itself);
    let letters = field.store.read_now(move |db| mail::held(db, by)).unwrap();
    assert_eq!(letters.iter().map(|held| held.count).sum::<i64>(), 1, "they are told");
}

fn another_network_that_knows_it_may_keep_it(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let on = Turn::PassOn { by: field.here, to: field.there };
    assert_eq!(turned(&field, city, on).unwrap_err(), Stop::Refused(NotEdited::Gone));
    field.enter(field.there, "La Paz", Some(LA_PAZ));
    assert_eq!(turned(&field, city, on).unwrap().keeper, field.there);
    assert_eq!(acronym(&field, city, Side::Keeper(field.here), "X").unwrap_err(), NOT_YOURS);
    acronym(&field, city, Side::Keeper(field.there), "LP").unwrap();
}

fn eight_claims_at_once_are_one(test: &TestStore) {
    let field = &field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let claim = Turn::Claim { from: field.here };
    let done: Vec<bool> = std::thread::scope(|scope| {
        let all: Vec<_> = (0..8).map(|_| scope.spawn(move || turned(field, city, claim))).collect();
        let ended = all.into_iter().map(|one| match one.join().unwrap() {
            Ok(_) => true,
            Err(Stop::Refused(NotEdited::Unchanged)) => false,
            Err(other) => panic!("{other:?}"),
        });
        ended.collect()
    });
    assert_eq!(done.into_iter().filter(|done| *done).count(), 1);
    let told = field.store.read_now(move |db| history::changes_since(db, city, 1)).unwrap();
    assert_eq!(told.len(), 1, "{told:?}");
}
