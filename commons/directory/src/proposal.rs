use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Instant, Visibility, codes};
use identity::{Right, Scope};
use store::{Fields, Subject, stored_as_code};

use crate::facts::LONGEST_LINE;
use crate::organisation::Organisation;

codes! {
    /// What became of a proposal.
    pub enum ProposalState {
        Open = "open",
        Accepted = "accepted",
        /// Some of its fields were accepted.
        Partly = "partly",
        Refused = "refused",
        /// By who had proposed it.
        Withdrawn = "withdrawn",
    }
}
stored_as_code!(ProposalState);

codes! {
    /// What became of one field of it.
    pub enum Verdict {
        Open = "open",
        Accepted = "accepted",
        Refused = "refused",
    }
}
stored_as_code!(Verdict);

/// A field as it stood when something else was proposed for it, and what was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub field: &'static str,
    pub before: String,
    pub after: String,
    pub verdict: Verdict,
}

/// A change of the shared facts of an organisation, proposed by somebody who doesn't keep them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub id: Id,
    pub organisation: Id,
    pub organisation_name: String,
    /// From which post it comes, of which network.
    pub network: Id,
    pub network_name: String,
    pub post: Id,
    pub post_name: String,
    pub reason: String,
    pub changes: Vec<Proposed>,
    pub state: ProposalState,
    /// What was said by who answered.
    pub answer: String,
    pub made_at: Instant,
    pub answered_at: Option<Instant>,
    pub revision: i64,
}

impl Proposal {
    /// It is seen where it comes from, by the secretariat and in that post, and by whoever keeps the
    /// record or may claim it.
    pub(crate) fn is_seen(&self, scope: &Scope, network: Id, of: &Organisation) -> bool {
        of.editor(scope, network).is_some()
            || of.claimed_in(scope, network).is_some()
            || self.withdrawn_in(scope, network).is_some()
    }

    /// The post in which somebody may withdraw it: that from which it comes, or one of the
    /// secretariat of its network.
    pub(crate) fn withdrawn_in(&self, scope: &Scope, network: Id) -> Option<Id> {
        if self.network != network {
            return None;
        }
        let own = scope.grants().iter().any(|grant| grant.post == self.post);
        let own = own.then_some(self.post);
        own.or_else(|| scope.post_for(Right::KeepDirectory, network))
    }

    /// As it is after these answers, of which there is one for each field.
    pub(crate) fn answered(&self, answers: &Answers, at: Instant) -> Proposal {
        let mut changes = self.changes.clone();
        for change in &mut changes {
            change.verdict = answers.verdict_of(change.field);
        }
        let all = |verdict| changes.iter().all(|change| change.verdict == verdict);
        let state = match (all(Verdict::Accepted), all(Verdict::Refused)) {
            (true, _) => ProposalState::Accepted,
            (_, true) => ProposalState::Refused,
            _ => ProposalState::Partly,
        };
        let answer = answers.words.clone();
        let revision = self.revision + 1;
        Proposal { changes, state, answer, answered_at: Some(at), revision, ..self.clone() }
    }
}

/// What whoever keeps a record says to a proposal: field by field, and in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub accepted: Vec<&'static str>,
    pub words: String,
}

impl Answers {
    /// Who refuses something says why.
    pub fn read(typed: &Typed, of: &Proposal) -> Result<Answers, Slips> {
        let mut reading = Reading::of(typed);
        let (mut accepted, mut refuses) = (Vec::new(), false);
        for change in &of.changes {
            match reading.choice(change.field, |verdict| *verdict != Verdict::Open) {
                Some(Verdict::Accepted) => accepted.push(change.field),
                Some(_) => refuses = true,
                None => {}
            }
        }
        let words = reading.line("answer", LONGEST_LINE);
        if refuses && words.is_empty() {
            reading.slip("answer", Slip::Missing);
        }
        reading.done(Some(Answers { accepted, words }))
    }

    fn verdict_of(&self, field: &str) -> Verdict {
        if self.accepted.contains(&field) { Verdict::Accepted } else { Verdict::Refused }
    }
}

impl Subject for Proposal {
    const KIND: &'static str = "proposal";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        Fields::default()
            .reference("organisation", seen, self.organisation, &self.organisation_name)
            .text("reason", seen, &self.reason)
            .code("proposal-state", seen, Some(self.state.code()))
            .text("answer", seen, &self.answer)
    }
}
