use base::Id;
use base::typed::Typed;
use directory::{Editor, Side, edit};
use migrations::HISTORY;
use store::merge::{Edited, NotEdited};
use store::{Stop, history};
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    what_two_people_change_apart_is_merged,
    what_two_people_change_alike_is_contested,
    what_changes_nothing_leaves_no_trace,
    a_slip_changes_nothing,
    eight_edits_at_once_lose_nothing,
}

fn editor(field: &Field, organisation: Id) -> Editor {
    Editor { organisation, side: Side::Keeper(field.here), post: organisation }
}

fn typed(field: &Field, changed: &[(&str, &str)]) -> Typed {
    let mut typed = field.typed("La Paz", None);
    for name in [
        "acronym",
        "institution",
        "site",
        "population",
        "population-year",
        "population-source",
        "name-pt",
        "name-fr",
        "name-en",
    ] {
        typed.insert(name.to_owned(), String::new());
    }
    typed.remove("place");
    for (name, value) in changed {
        typed.insert((*name).to_owned(), (*value).to_owned());
    }
    typed
}

fn send(
    field: &Field,
    organisation: Id,
    begun_at: i64,
    changed: &[(&str, &str)],
) -> Result<Edited, Stop<NotEdited>> {
    let sent = typed(field, changed);
    let editor = editor(field, organisation);
    field.store.act(header(), move |act| edit(act, editor, begun_at, &sent, TODAY))
}

fn changes(field: &Field, organisation: Id) -> Vec<(String, Option<String>)> {
    let changes = field.store.read_now(move |db| history::changes_since(db, organisation, 1));
    let told = |value: Option<store::Recorded>| value.map(|v| v.as_typed().into_owned());
    changes.unwrap().into_iter().map(|change| (change.field, told(change.after))).collect()
}

fn what_two_people_change_apart_is_merged(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    assert_eq!(send(&field, city, 1, &[("acronym", "GAMLP")]).unwrap().taken, [""; 0]);
    let second = send(&field, city, 1, &[("name-pt", "A Paz")]).unwrap();
    assert_eq!(second.taken, ["acronym"]);
    let after = |name: &str, value: &str| (name.to_owned(), Some(value.to_owned()));
    assert_eq!(changes(&field, city), [after("acronym", "GAMLP"), after("name-pt", "A Paz")]);
}

fn what_two_people_change_alike_is_contested(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    send(&field, city, 1, &[("acronym", "GAMLP"), ("site", "lapaz.bo")]).unwrap();
    let Err(Stop::Refused(NotEdited::Contested { conflicts, typed, revision })) =
        send(&field, city, 1, &[("acronym", "ALP")])
    else {
        panic!("both changed the acronym")
    };
    assert_eq!((conflicts[0].mine.as_str(), conflicts[0].theirs.as_str()), ("ALP", "GAMLP"));
    assert_eq!(typed["site"], "https://lapaz.bo", "what only the other changed is taken along");
    assert_eq!(revision, 2);
    send(&field, city, revision, &[("acronym", "ALP"), ("site", "https://lapaz.bo")]).unwrap();
}

fn what_changes_nothing_leaves_no_trace(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let sent = send(&field, city, 1, &[]);
    assert_eq!(sent.unwrap_err(), Stop::Refused(NotEdited::Unchanged));
    assert_eq!(changes(&field, city), []);
}

fn a_slip_changes_nothing(test: &TestStore) {
    let field = field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let sent = send(&field, city, 1, &[("name", ""), ("acronym", "GAMLP")]);
    assert!(matches!(sent, Err(Stop::Refused(NotEdited::Slips(slips))) if slips.len() == 1));
    assert_eq!(changes(&field, city), []);
}

fn eight_edits_at_once_lose_nothing(test: &TestStore) {
    let field = &field(test);
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    let fields = [
        "acronym",
        "institution",
        "population-source",
        "population-year",
        "name-pt",
        "name-fr",
        "name-en",
        "name",
    ];
    std::thread::scope(|scope| {
        for name in fields {
            let value = if name == "population-year" { "2020" } else { "Algo" };
            scope.spawn(move || send(field, city, 1, &[(name, value)]).unwrap());
        }
    });
    let mut changed: Vec<String> = changes(field, city).into_iter().map(|(name, _)| name).collect();
    changed.sort();
    let mut wanted = fields.map(str::to_owned);
    wanted.sort();
    assert_eq!(changed, wanted);
}
