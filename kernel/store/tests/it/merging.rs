use base::typed::Typed;
use base::{Ground, Id, Visibility};
use store::Recorded;
use store::history::ChangeRow;
use store::merge::{Conflict, merge};

fn typed(fields: &[(&str, &str)]) -> Typed {
    fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

fn change(field: &str, before: Option<&str>, after: &str) -> ChangeRow {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    ChangeRow {
        act_id: Id::new(ground.now(), 0, &mut ground.chance.draw()),
        field: field.to_owned(),
        before: before.map(|text| Recorded::Text(text.to_owned())),
        after: Some(Recorded::Text(after.to_owned())),
        visibility: Visibility::Public,
        erased_at: None,
    }
}

#[test]
fn fields_that_only_one_side_changed_merge() {
    let mine = typed(&[("name", "Quito"), ("site", "quito.example")]);
    let current = typed(&[("name", "San Francisco de Quito"), ("site", "")]);
    let merged = merge(&mine, &current, &[change("name", Some("Quito"), "San Francisco de Quito")]);
    assert_eq!(
        merged.typed,
        typed(&[("name", "San Francisco de Quito"), ("site", "quito.example")])
    );
    assert_eq!(merged.taken, ["name"]);
    assert_eq!(merged.conflicts, []);
}

#[test]
fn a_field_that_both_changed_is_theirs_to_settle() {
    let mine = typed(&[("name", "Quito DM")]);
    let current = typed(&[("name", "Distrito de Quito")]);
    let merged = merge(&mine, &current, &[change("name", Some("Quito"), "Distrito de Quito")]);
    assert_eq!(
        merged.conflicts,
        [Conflict {
            field: "name".to_owned(),
            mine: "Quito DM".to_owned(),
            theirs: "Distrito de Quito".to_owned()
        }]
    );
}

#[test]
fn both_changing_to_the_same_is_no_conflict() {
    let mine = typed(&[("name", "Quito DM")]);
    let merged = merge(&mine, &mine, &[change("name", Some("Quito"), "Quito DM")]);
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.typed, mine);
}

#[test]
fn what_was_changed_and_changed_back_meanwhile_is_as_if_untouched() {
    let mine = typed(&[("name", "Quito DM")]);
    let current = typed(&[("name", "Quito")]);
    let since = [change("name", Some("Quito"), "Kitu"), change("name", Some("Kitu"), "Quito")];
    let merged = merge(&mine, &current, &since);
    assert_eq!((merged.typed, merged.conflicts), (mine, vec![]));
}

#[test]
fn sets_keep_what_either_added_and_drop_what_either_took_out() {
    let words = store::merge::words;
    assert_eq!(words("1 3", "1 2", "1 2"), "1 3");
    assert_eq!(words("1 2 3", "1 2", "2 4"), "2 3 4", "both changed it");
    assert_eq!(words("", "1", "1 2"), "2");
    assert_eq!(words("2", "", "2"), "2");
}
