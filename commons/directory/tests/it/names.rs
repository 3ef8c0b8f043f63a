use base::Id;
use base::typed::{Slip, Typed};
use directory::{Naming, correct_name, give_name, withdraw_name};
use migrations::HISTORY;
use store::Stop;
use store::merge::NotEdited;
use testing::TestStore;

use crate::field::{LA_PAZ, field, header};

testing::on_both! { HISTORY;
    a_name_corrected_by_two_is_merged_or_contested,
    a_name_is_found_by_until_it_is_withdrawn,
}

fn naming(fields: &[(&str, &str)]) -> Typed {
    let mut typed: Typed = [("name-sort", "former"), ("name", "Nueva Granada"), ("since", "1717")]
        .map(|(field, value)| (field.to_owned(), value.to_owned()))
        .into();
    typed.insert("until".to_owned(), "1819".to_owned());
    typed.insert("source".to_owned(), String::new());
    for (field, value) in fields {
        typed.insert((*field).to_owned(), (*value).to_owned());
    }
    typed
}

#[test]
fn a_name_ends_after_it_began() {
    let slips = Naming::read(&naming(&[("until", "1500"), ("name", " ")])).unwrap_err();
    assert_eq!(slips, [("name", Slip::Missing), ("until", Slip::EndsBefore)]);
}

fn a_name_corrected_by_two_is_merged_or_contested(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let told = Naming::read(&naming(&[])).unwrap();
    let given = field.store.act(header(), move |act| give_name(act, of, &told)).unwrap();
    let send = |changed: &[(&str, &str)]| {
        let (sent, id) = (naming(changed), given.id);
        field.store.act(header(), move |act| correct_name(act, id, 1, &sent))
    };
    assert_eq!(send(&[]).unwrap_err(), Stop::Refused(NotEdited::Unchanged));
    assert_eq!(send(&[("source", "acta")]).unwrap().taken, [""; 0]);
    assert_eq!(send(&[("until", "1820")]).unwrap().taken, ["source"]);
    let contested = send(&[("until", "1821")]);
    assert!(matches!(contested, Err(Stop::Refused(NotEdited::Contested { .. }))));
}

fn a_name_is_found_by_until_it_is_withdrawn(test: &TestStore) {
    let field = field(test);
    let of = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let told = Naming::read(&naming(&[])).unwrap();
    let given = field.store.act(header(), move |act| give_name(act, of, &told)).unwrap();
    let amiss = || field.store.read_now(directory::check).unwrap();
    assert_eq!(amiss(), [], "lists know what the record says");
    let withdraw =
        |id: Id, withdrawn| field.store.act(header(), move |act| withdraw_name(act, id, withdrawn));
    withdraw(given.id, true).unwrap();
    assert_eq!(amiss(), []);
    assert_eq!(withdraw(given.id, true), Err(Stop::Refused(NotEdited::Unchanged)));
    withdraw(given.id, false).unwrap();
}
