//! Who doesn't keep the record of an organisation proposes changes of it; who does answers, field
//! by field. What is accepted becomes an ordinary change of the record, which names who proposed it.

use base::typed::{Reading, Slips, Typed};
use base::{Day, Id, Visibility};
use identity::Scope;
use store::merge::{Conflict, NotEdited, laid_over};
use store::{Act, Deed, Fault, Fields, Stop, Subject, history};

use crate::claiming::{own_people, secretariat};
use crate::editing::{read, write};
use crate::facts::LONGEST_LINE;
use crate::letters::{Recipient, proposal_answered, proposed};
use crate::organisation::{Editor, Organisation, Whose};
use crate::proposal::{Answers, Proposal, ProposalState, Proposed, Verdict};
use crate::store as sql;

const PROPOSED: Deed = Deed("directory.change-proposed");
const WITHDRAWN: Deed = Deed("directory.proposal-withdrawn");
const ANSWERED: Deed = Deed("directory.proposal-answered");
const ACCEPTED: Deed = Deed("directory.proposal-accepted");

/// Who proposes, in which post of which network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposer {
    pub network: Id,
    pub post: Id,
}

impl Organisation {
    /// Whoever sees to a network that knows it proposes, and whoever holds any post of it; not who
    /// may change it themselves.
    pub fn proposer(&self, scope: &Scope, network: Id) -> Option<Proposer> {
        if self.editor(scope, network).is_some() {
            return None;
        }
        let of_it = |grant: &&identity::Grant| {
            grant.network == network && grant.organisation == Some(self.id)
        };
        let own = scope.grants().iter().find(of_it).map(|grant| grant.post);
        let post = own.or_else(|| scope.post_for(identity::Right::KeepDirectory, network))?;
        Some(Proposer { network, post })
    }
}

/// Proposes what a form says that was begun at a revision of the record.
pub fn propose(
    act: &Act<'_>,
    proposer: Proposer,
    organisation: Id,
    begun_at: i64,
    sent: &Typed,
    today: Day,
) -> Result<Proposal, Stop<NotEdited>> {
    let of = sql::organisation(act, organisation)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let reason = reason(sent);
    let mut facts_sent = sent.clone();
    facts_sent.remove("reason");
    let merged = laid_over(act, &of, begun_at, &facts_sent)?;
    let facts = read(act, &of, merged.typed, today)?;
    let (reason, facts) = match (reason, facts) {
        (Ok(reason), Ok(facts)) => (reason, facts),
        (reason, facts) => {
            let mut slips = facts.err().unwrap_or_default();
            slips.extend(reason.err().unwrap_or_default());
            return Err(slips.into());
        }
    };
    let changes = differences(&of, &Organisation { facts, ..of.clone() });
    if changes.is_empty() {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let proposal = Proposal {
        id: act.new_id(),
        organisation,
        organisation_name: of.facts.name.clone(),
        network: proposer.network,
        network_name: sql::acronym(act, proposer.network)?.unwrap_or_default(),
        post: proposer.post,
        post_name: sql::post_name(act, proposer.network, proposer.post)?.unwrap_or_default(),
        reason,
        changes,
        state: ProposalState::Open,
        answer: String::new(),
        made_at: act.now(),
        answered_at: None,
        revision: 1,
    };
    sql::keep_proposal(act, &proposal)?;
    act.created(PROPOSED, &proposal);
    let owners = match of.whose {
        Whose::Itself => own_people(act, organisation, today)?,
        Whose::Keeper | Whose::TakenBack => secretariat(act, of.keeper, today)?,
    };
    tell(act, &owners, |to| proposed(&proposal, &of, to))?;
    Ok(proposal)
}

fn reason(typed: &Typed) -> Result<String, Slips> {
    let mut reading = Reading::of(typed);
    let reason = reading.name("reason", LONGEST_LINE);
    reading.done(Some(reason))
}

/// Field by field, as a form shows them. A kind goes by its id.
fn differences(before: &Organisation, after: &Organisation) -> Vec<Proposed> {
    let (was, is) = (before.fields().as_typed(), after.fields().as_typed());
    let text = |typed: &Typed, field: &str| typed.get(field).cloned().unwrap_or_default();
    let fields = before.form_fields().into_iter();
    let changed = fields.filter(|field| text(&was, field) != text(&is, field));
    changed
        .map(|field| Proposed {
            field,
            before: text(&was, field),
            after: text(&is, field),
            verdict: Verdict::Open,
        })
        .collect()
}

fn tell(
    act: &Act<'_>,
    all: &[Recipient],
    letter: impl Fn(&Recipient) -> mail::Letter,
) -> Result<(), Fault> {
    for to in all.iter().filter(|to| act.actor().account != Some(to.account.id)) {
        mail::write(act, to.network, &letter(to))?;
    }
    Ok(())
}

/// Who proposed it thought better of it.
pub fn withdraw_proposal(act: &Act<'_>, proposal: Id) -> Result<(), Stop<NotEdited>> {
    let before = open(act, proposal)?;
    let after = Proposal {
        state: ProposalState::Withdrawn,
        answered_at: Some(act.now()),
        revision: before.revision + 1,
        ..before.clone()
    };
    sql::keep_answer(act, &after)?;
    act.changed(WITHDRAWN, &before, &after);
    Ok(())
}

/// It waits for an answer still.
fn open(act: &Act<'_>, proposal: Id) -> Result<Proposal, Stop<NotEdited>> {
    let found = sql::proposal(act, proposal)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    match found.state {
        ProposalState::Open => Ok(found),
        _ => Err(Stop::Refused(NotEdited::Unchanged)),
    }
}

/// That a change of an organisation was proposed, and by which network, as its record tells it.
struct ProposedBy<'p> {
    proposal: &'p Proposal,
    organisation: Id,
    revision: i64,
}

impl Subject for ProposedBy<'_> {
    const KIND: &'static str = Organisation::KIND;

    fn id(&self) -> Id {
        self.organisation
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let Proposal { id, network_name: name, .. } = self.proposal;
        Fields::default().reference("proposed-by", Visibility::Members, *id, name)
    }
}

/// Whoever keeps the record answers, as they saw it at a revision. A field that has changed since
/// in another way than proposed is for them to look at again before they accept it.
pub fn answer_proposal(
    act: &Act<'_>,
    editor: Editor,
    proposal: Id,
    seen_at: i64,
    typed: &Typed,
    today: Day,
) -> Result<Proposal, Stop<NotEdited>> {
    let before = open(act, proposal)?;
    let of = sql::organisation(act, before.organisation)?;
    let of = of.filter(|of| of.id == editor.organisation).ok_or(Stop::Refused(NotEdited::Gone))?;
    of.is_of(editor.side).map_err(Stop::Refused)?;
    let answers = Answers::read(typed, &before)?;
    let now = of.as_typed();
    let accepted = |change: &&Proposed| answers.accepted.contains(&change.field);
    let held = |field: &str| now.get(field).cloned().unwrap_or_default();
    let since = history::changes_since(act, of.id, seen_at)?;
    let moved = |change: &&Proposed| {
        held(change.field) != change.after && since.iter().any(|one| one.field == change.field)
    };
    let moved = before.changes.iter().filter(accepted).filter(moved);
    let conflicts: Vec<Conflict> = moved
        .map(|change| Conflict {
            field: change.field.to_owned(),
            mine: change.after.clone(),
            theirs: held(change.field),
        })
        .collect();
    if !conflicts.is_empty() {
        let (typed, revision) = (typed.clone(), of.revision);
        return Err(Stop::Refused(NotEdited::Contested { conflicts, typed, revision }));
    }
    let mut merged = now.clone();
    for change in before.changes.iter().filter(accepted) {
        merged.insert(change.field.to_owned(), change.after.clone());
    }
    let facts = read(act, &of, merged, today)??;
    let after = before.answered(&answers, act.now());
    sql::keep_answer(act, &after)?;
    if facts != of.facts {
        write(act, ACCEPTED, &of, facts)?;
        act.created(
            ACCEPTED,
            &ProposedBy { proposal: &before, organisation: of.id, revision: of.revision + 1 },
        );
    }
    act.changed(ANSWERED, &before, &after);
    let mut told = in_post(act, &after, today)?;
    if told.is_empty() {
        told = secretariat(act, after.network, today)?;
    }
    tell(act, &told, |to| proposal_answered(&after, &of, to))?;
    Ok(after)
}

/// Those who act for the post from which it comes.
fn in_post(act: &Act<'_>, of: &Proposal, today: Day) -> Result<Vec<Recipient>, Fault> {
    let mut all = Vec::new();
    for held in sql::acting_on(act, today, of.network, of.post)? {
        if let Some(account) = identity::account_of(act, held.account_id)? {
            let (network, acronym) = (of.network, of.network_name.clone());
            all.push(Recipient {
                network,
                acronym,
                post: (of.post, of.post_name.clone()),
                account,
            });
        }
    }
    Ok(all)
}
