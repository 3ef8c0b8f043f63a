//! Changes of a record, proposed by who doesn't keep it, and answered by who does.

use base::Id;
use base::typed::Typed;
use directory::{
    Editor, Function, Proposal, ProposalState, Proposer, Side, answer_proposal, edit, propose,
    withdraw_proposal,
};
use migrations::HISTORY;
use store::merge::NotEdited;
use store::{Recorded, Stop, history};
use testing::TestStore;

use crate::field::{Field, LA_PAZ, TODAY, field, header};

testing::on_both! { HISTORY;
    what_is_accepted_is_in_the_record_which_names_who_proposed_it,
    what_changes_nothing_or_is_wrong_is_not_proposed,
    who_refuses_says_why,
    a_field_that_changed_while_it_was_looked_at_is_looked_at_again,
    only_who_keeps_the_record_answers,
    eight_answers_and_a_withdrawal_at_once_are_one,
}

const ACCEPTED: &str = "accepted";
const REFUSED: &str = "refused";

fn typed(all: &[(&str, &str)]) -> Typed {
    all.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

/// A city that `here` keeps and `there` knows, and who proposes there.
fn known(field: &Field) -> (Id, Proposer) {
    let city = field.enter(field.here, "La Paz", Some(LA_PAZ)).organisation;
    field.enter(field.there, "La Paz", Some(LA_PAZ));
    let network = field.there;
    let made = field.store.act(header(), move |act| {
        let function = Function::Secretariat;
        directory::make_post(act, network, None, function, "Secretaría", base::Language::Es)
    });
    (city, Proposer { network, post: made.unwrap().id })
}

fn proposed(
    field: &Field,
    (city, proposer): (Id, Proposer),
    changes: &[(&str, &str)],
) -> Result<Proposal, Stop<NotEdited>> {
    let mut sent = field.typed("La Paz", None);
    sent.remove("place");
    sent.extend(typed(&[("reason", "Lo dice su sitio")]));
    sent.extend(typed(changes));
    field.store.act(header(), move |act| propose(act, proposer, city, 1, &sent, TODAY))
}

fn answered(
    field: &Field,
    of: &Proposal,
    seen_at: i64,
    said: &[(&str, &str)],
) -> Result<Proposal, Stop<NotEdited>> {
    let editor = Editor {
        organisation: of.organisation,
        side: Side::Keeper(field.here),
        post: of.organisation,
    };
    let (id, said) = (of.id, typed(said));
    field.store.act(header(), move |act| answer_proposal(act, editor, id, seen_at, &said, TODAY))
}

/// What has changed in the record since it was entered: the field and what it holds.
fn told(field: &Field, city: Id) -> Vec<(String, String)> {
    let since = field.store.read_now(move |db| history::changes_since(db, city, 1)).unwrap();
    let after = |value: Option<Recorded>| match value {
        Some(Recorded::Reference { name, .. }) => name,
        other => other.map(|value| value.as_typed().into_owned()).unwrap_or_default(),
    };
    since.into_iter().map(|change| (change.field, after(change.after))).collect()
}

fn what_is_accepted_is_in_the_record_which_names_who_proposed_it(test: &TestStore) {
    let field = field(test);
    let who = known(&field);
    let proposal = proposed(&field, who, &[("acronym", "GAMLP"), ("name-pt", "A Paz")]).unwrap();
    let fields: Vec<&str> = proposal.changes.iter().map(|change| change.field).collect();
    assert_eq!(fields, ["acronym", "name-pt"], "only what differs");
    assert_eq!(told(&field, who.0), []);
    let said = [("acronym", ACCEPTED), ("name-pt", REFUSED), ("answer", "Aquí no se traduce")];
    let after = answered(&field, &proposal, 1, &said).unwrap();
    assert_eq!(after.state, ProposalState::Partly);
    let told = told(&field, who.0);
    let there = ("proposed-by".to_owned(), proposal.network_name.clone());
    assert_eq!(told, [("acronym".to_owned(), "GAMLP".to_owned()), there]);
}

fn what_changes_nothing_or_is_wrong_is_not_proposed(test: &TestStore) {
    let field = field(test);
    let who = known(&field);
    let nothing = proposed(&field, who, &[]).unwrap_err();
    assert_eq!(nothing, Stop::Refused(NotEdited::Unchanged));
    let wrong = proposed(&field, who, &[("name", ""), ("reason", "")]).unwrap_err();
    let Stop::Refused(NotEdited::Slips(slips)) = wrong else { panic!("{wrong:?}") };
    let fields: Vec<&str> = slips.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["name", "reason"]);
}

fn who_refuses_says_why(test: &TestStore) {
    let field = field(test);
    let proposal = proposed(&field, known(&field), &[("acronym", "GAMLP")]).unwrap();
    let silent = answered(&field, &proposal, 1, &[("acronym", REFUSED)]).unwrap_err();
    let missing = |field| NotEdited::Slips(vec![(field, base::typed::Slip::Missing)]);
    assert_eq!(silent, Stop::Refused(missing("answer")));
    let unsaid = answered(&field, &proposal, 1, &[]).unwrap_err();
    assert!(matches!(unsaid, Stop::Refused(NotEdited::Slips(_))), "{unsaid:?}");
    let said = [("acronym", REFUSED), ("answer", "Ya no se usa")];
    let after = answered(&field, &proposal, 1, &said).unwrap();
    assert_eq!((after.state, after.answer.as_str()), (ProposalState::Refused, "Ya no se usa"));
    assert_eq!(told(&field, proposal.organisation), []);
}

fn a_field_that_changed_while_it_was_looked_at_is_looked_at_again(test: &TestStore) {
    let field = field(test);
    let who = known(&field);
    let proposal = proposed(&field, who, &[("acronym", "GAMLP")]).unwrap();
    let editor = Editor { organisation: who.0, side: Side::Keeper(field.here), post: who.0 };
    let mut sent = field.typed("La Paz", None);
    sent.extend(typed(&[("acronym", "LPZ"), ("site", "lapaz.bo")]));
    field.store.act(header(), move |act| edit(act, editor, 1, &sent, TODAY)).unwrap();
    let stale = answered(&field, &proposal, 1, &[("acronym", ACCEPTED)]).unwrap_err();
    let Stop::Refused(NotEdited::Contested { conflicts, revision, .. }) = stale else {
        panic!("{stale:?}")
    };
    assert_eq!((conflicts[0].theirs.as_str(), revision), ("LPZ", 2));
    answered(&field, &proposal, revision, &[("acronym", ACCEPTED)]).unwrap();
    let last = told(&field, who.0);
    assert!(last.contains(&("acronym".to_owned(), "GAMLP".to_owned())), "{last:?}");
    assert!(last.contains(&("site".to_owned(), "https://lapaz.bo".to_owned())), "{last:?}");
}

fn only_who_keeps_the_record_answers(test: &TestStore) {
    let field = field(test);
    let proposal = proposed(&field, known(&field), &[("acronym", "GAMLP")]).unwrap();
    let id = proposal.id;
    for side in [Side::Itself, Side::Keeper(field.there)] {
        let editor = Editor { organisation: proposal.organisation, side, post: id };
        let said = typed(&[("acronym", ACCEPTED)]);
        let done =
            field.store.act(header(), move |act| answer_proposal(act, editor, id, 1, &said, TODAY));
        assert_eq!(done.unwrap_err(), Stop::Refused(NotEdited::NotYours), "{side:?}");
    }
}

fn eight_answers_and_a_withdrawal_at_once_are_one(test: &TestStore) {
    let field = &field(test);
    let proposal = &proposed(field, known(field), &[("acronym", "GAMLP")]).unwrap();
    let said = [("acronym", ACCEPTED)];
    let done: usize = std::thread::scope(|scope| {
        let withdrawn = scope.spawn(move || {
            let id = proposal.id;
            field.store.act(header(), move |act| withdraw_proposal(act, id))
        });
        let all: Vec<_> =
            (0..8).map(|_| scope.spawn(move || answered(field, proposal, 1, &said))).collect();
        let answers = all.into_iter().map(|one| one.join().unwrap().map(|_| ()));
        let all = answers.chain([withdrawn.join().unwrap()]).collect::<Vec<_>>();
        for refused in all.iter().filter_map(|one| one.as_ref().err()) {
            assert_eq!(*refused, Stop::Refused(NotEdited::Unchanged));
        }
        all.iter().filter(|one| one.is_ok()).count()
    });
    assert_eq!(done, 1);
    assert!(told(field, proposal.organisation).len() <= 2);
}
