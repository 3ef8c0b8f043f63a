//! Changes of the shared facts of an organisation, proposed by who doesn't keep its record.

use maud::html;
use store::merge::NotEdited;
use store::{Asked, Db, Raw, Stop, Store};
use web::edits::{self, Sent};
use web::{Answer, Ask, Choice, Column, Empty, Form, ListPage, Table, Trouble, asked_of};

use crate::addresses;
use crate::organisation::Organisation;
use crate::pages::decisions::latest_first;
use crate::pages::{asked_for, field_name, words};
use crate::proposal::{Proposal, ProposalState};
use crate::proposing as acts;
use crate::store::{self as sql, ListedProposal, PROPOSALS};
use crate::views::organisation_form::{Editing, proposing};
use crate::views::proposals::{
    Shown, name_cell, of_organisation as all_of, proposal, proposals, state_cell, state_name,
};
use crate::words::Words;

fn asked(ask: &Ask) -> Asked<'static> {
    latest_first(asked_of(ask, &PROPOSALS, |name, typed| {
        (name == "state").then(|| Raw::Text(typed.to_owned().into()))
    }))
}

fn choices(ask: &Ask) -> Vec<Choice> {
    let words = words(ask);
    let named = |state: &ProposalState| (state.to_string(), state_name(words, *state).to_owned());
    let options = ProposalState::ALL.iter().map(named).collect();
    vec![Choice { name: "state", label: words.proposal_state(), options }]
}

fn fixed(ask: &Ask) -> Result<[Raw<'static>; 1], Trouble> {
    Ok([Raw::Bytes(ask.network()?.id.as_bytes().to_vec().into())])
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let page = PROPOSALS.page(db, &fixed(ask)?, &asked(ask))?;
    let words = words(ask);
    let list = ListPage {
        path: addresses::proposals(ask.slug()),
        searches: false,
        choices: choices(ask),
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.proposals_found(count),
            None => words.proposals_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.no_proposals(), words.no_proposals_told()),
            none_found: (words.no_proposals(), words.no_proposals_told()),
            ..Empty::default()
        },
    };
    Ok(web::page(ask, words.proposals(), proposals(ask, list.show(ask, &page))))
}

fn columns(words: Words) -> [Column<ListedProposal>; 5] {
    let column = |label, minor, cell| Column { label, sort: None, number: false, minor, cell };
    [
        column(words.organisation(), false, name_cell),
        column(words.proposal_from(), false, |_, row| html! { (row.from_network) }),
        column(words.reason(), true, |_, row| html! { (row.reason) }),
        column(words.proposal_made(), false, |ask, row| {
            html! { (i18n::day(ask.language, ask.day_of(row.made_at))) }
        }),
        column(words.proposal_state(), false, state_cell),
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        "#",
        words.organisation(),
        words.proposal_from(),
        words.post_of(),
        words.reason(),
        words.proposal_made(),
        words.proposal_state(),
        words.proposal_answered(),
    ];
    let path = addresses::proposals(ask.slug());
    let table = Table { title: words.proposals(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &PROPOSALS, &fixed(ask)?, asked(ask), |row| {
            vec![
                row.number.into(),
                row.organisation.into(),
                row.from_network.into(),
                row.from_post.into(),
                row.reason.into(),
                base::When::Day(ask.day_of(row.made_at)).into(),
                state_name(words, row.state).into(),
                row.answered_at.map(|at| base::When::Day(ask.day_of(at))).into(),
            ]
        })?;
        Ok(choices(ask))
    })
}

/// Those of an organisation, for whoever keeps its record and whoever proposes.
pub(crate) fn of_organisation(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let network = ask.network()?.id;
    let all = all_seen(ask, db, &of)?;
    if all.is_empty() && of.proposer(&ask.scope, network).is_none() {
        return Err(Trouble::NotFound);
    }
    let title = words(ask).proposals_of(of.name_in(ask.language));
    Ok(web::page(ask, &title, all_of(ask, number, &of, &all)))
}

/// What this reader may know of what was proposed for an organisation.
pub(crate) fn all_seen(
    ask: &Ask,
    db: &Db,
    of: &Organisation,
) -> Result<Vec<ListedProposal>, Trouble> {
    let network = ask.network()?.id;
    if ask.scope.grants().iter().all(|grant| grant.network != network) {
        return Ok(Vec::new());
    }
    let mut seen = Vec::new();
    for listed in sql::proposals_of(db, ask.language, network, of.id)? {
        let found = sql::proposal(db, listed.id)?;
        if found.is_some_and(|found| found.is_seen(&ask.scope, network, of)) {
            seen.push(listed);
        }
    }
    Ok(seen)
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of) = asked_for(ask, db)?;
    of.proposer(&ask.scope, ask.network()?.id).ok_or(Trouble::Forbidden)?;
    let form = Form::of(of.as_typed());
    let page = Editing { number, revision: of.revision, form, organisation: &of };
    let title = words(ask).propose_title(of.name_in(ask.language));
    Ok(web::page(ask, &title, proposing(ask, &page, &sql::kinds(db, ask.language)?)))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let asked = ask.clone();
    let (number, of, kinds) = store.read_now(move |db| {
        let (number, of) = asked_for(&asked, db)?;
        Ok::<_, Trouble>((number, of, sql::kinds(db, asked.language)?))
    })?;
    let proposer = of.proposer(&ask.scope, network).ok_or(Trouble::Forbidden)?;
    let fields: Vec<&str> = of.form_fields().into_iter().chain(["reason"]).collect();
    let form = Form::sent(&ask.form, &fields);
    let begun_at = ask.form.get("revision").parse().unwrap_or(of.revision);
    let (typed, today, id) = (form.values().clone(), ask.today(), of.id);
    let header = ask.acting_in(proposer.post)?;
    let made =
        store.act(header, move |act| acts::propose(act, proposer, id, begun_at, &typed, today));
    let there = match &made {
        Ok(made) => addresses::proposal(ask.slug(), number, made.id),
        Err(_) => addresses::organisation(ask.slug(), number),
    };
    if made.is_ok() {
        return Ok(Answer::see(&format!("{}?done=proposed", ask.to(&there))));
    }
    let label: edits::Label<'_> = &|field| field_name(words(ask), field);
    let sent = Sent { there, typed: form.values().clone(), begun_at, label };
    let title = words(ask).propose_title(of.name_in(ask.language));
    let kept = made.map(|_| store::merge::Edited { taken: Vec::new() });
    edits::answered(ask, sent, kept, |form, revision| {
        let page = Editing { number, revision, form, organisation: &of };
        web::framed(ask, &title, &proposing(ask, &page, &kinds))
    })
}

/// The proposal of the address, of the organisation of the address, if this reader may know of it.
fn found(ask: &Ask, db: &Db) -> Result<(i64, Organisation, Proposal), Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let id = ask.parameter("proposal").parse().map_err(|_| Trouble::NotFound)?;
    let network = ask.network()?.id;
    let found = sql::proposal(db, id)?.filter(|found| found.organisation == of.id);
    let found = found.filter(|found| found.is_seen(&ask.scope, network, &of));
    Ok((number, of, found.ok_or(Trouble::NotFound)?))
}

fn shown(ask: &Ask, db: &Db, form: Option<Form>) -> Result<Shown, Trouble> {
    let (number, of, proposal) = found(ask, db)?;
    let network = ask.network()?.id;
    let open = proposal.state == ProposalState::Open;
    Ok(Shown {
        number,
        answers: open && of.editor(&ask.scope, network).is_some(),
        withdraws: open && proposal.withdrawn_in(&ask.scope, network).is_some(),
        kinds: sql::kinds(db, ask.language)?,
        moved: Vec::new(),
        form: form.unwrap_or_else(|| accepting(&proposal)),
        of,
        proposal,
    })
}

/// To accept what is proposed is what is offered first.
fn accepting(proposal: &Proposal) -> Form {
    let mut form = Form::default();
    for change in &proposal.changes {
        form.set(change.field, crate::proposal::Verdict::Accepted.to_string());
    }
    form
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let shown = shown(ask, db, None)?;
    let title = words(ask).proposal_title(shown.of.name_in(ask.language));
    Ok(web::page(ask, &title, proposal(ask, &shown)))
}

pub(crate) fn answer(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (number, of, found) = store.read_now(move |db| found(&asked, db))?;
    let editor = of.editor(&ask.scope, ask.network()?.id).ok_or(Trouble::Forbidden)?;
    let fields: Vec<&str> =
        found.changes.iter().map(|change| change.field).chain(["answer"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let seen_at = ask.form.get("revision").parse().unwrap_or(of.revision);
    let (typed, today, id) = (form.values().clone(), ask.today(), found.id);
    let done = store.act(ask.acting_in(editor.post)?, move |act| {
        acts::answer_proposal(act, editor, id, seen_at, &typed, today)
    });
    let there = ask.to(&addresses::proposal(ask.slug(), number, found.id));
    let (conflict, moved) = match done {
        Ok(_) => return Ok(Answer::see(&format!("{there}?done=answered"))),
        Err(Stop::Refused(NotEdited::Unchanged)) => {
            return Ok(Answer::see(&format!("{there}?done=ended")));
        }
        Err(Stop::Refused(NotEdited::Slips(slips))) => {
            form.refuse_all(ask.words(), slips, |field| field_name(words(ask), field));
            (false, Vec::new())
        }
        Err(Stop::Refused(NotEdited::Contested { conflicts, .. })) => {
            (true, conflicts.into_iter().map(|conflict| conflict.field).collect())
        }
        Err(Stop::Refused(NotEdited::NotYours)) => return Err(Trouble::Forbidden),
        Err(Stop::Refused(NotEdited::Gone)) => return Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => return Err(fault.into()),
    };
    let asked = ask.clone();
    let shown = store.read_now(move |db| shown(&asked, db, Some(form)))?;
    let title = words(ask).proposal_title(shown.of.name_in(ask.language));
    let page = web::framed(ask, &title, &proposal(ask, &Shown { moved, ..shown }));
    Ok(if conflict { Answer::conflict(page) } else { Answer::refused(page) })
}

pub(crate) fn withdraw(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (number, _, found) = store.read_now(move |db| found(&asked, db))?;
    let post = found.withdrawn_in(&ask.scope, ask.network()?.id).ok_or(Trouble::Forbidden)?;
    let id = found.id;
    let done = store.act(ask.acting_in(post)?, move |act| acts::withdraw_proposal(act, id));
    edits::pressed(ask, done, &addresses::proposal(ask.slug(), number, id), "withdrawn")
}
