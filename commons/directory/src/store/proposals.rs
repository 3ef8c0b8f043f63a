use std::marker::PhantomData;

use base::{Id, Instant, Language};
use store::{Act, Db, Fault, Filter, Form, Listing, Parameter, Sort, row, statements};

use crate::facts::{FIELDS, translated_fields};
use crate::proposal::{Proposal, ProposalState, Proposed, Verdict};

row! {
    #[derive(Debug)]
    pub(crate) struct KeptProposal {
        id: Id,
        organisation_id: Id,
        organisation: String,
        language: Language,
        from_network_id: Id,
        from_network: String,
        from_post_id: Id,
        from_post: String,
        reason: String,
        state: ProposalState,
        answer: String,
        made_at: Instant,
        answered_at: Option<Instant>,
        revision: i64,
    }
}

row! {
    #[derive(Debug)]
    pub(crate) struct KeptChange {
        field: String,
        before: String,
        after: String,
        verdict: Verdict,
    }
}

row! {
    /// A proposal as lists show it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct ListedProposal {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) organisation: String,
        pub(crate) from_network: String,
        pub(crate) from_post: String,
        pub(crate) reason: String,
        pub(crate) state: ProposalState,
        pub(crate) made_at: Instant,
        pub(crate) answered_at: Option<Instant>,
    }
}

row! {
    /// A proposal that waits for an answer.
    #[derive(Debug)]
    pub(crate) struct OpenProposal {
        pub(crate) id: Id,
        pub(crate) number: i64,
        pub(crate) organisation: String,
        pub(crate) from_network: String,
        pub(crate) made_at: Instant,
    }
}

statements! {
    run insert_proposal(
        id: Id, organisation_id: Id, from_network_id: Id, from_post_id: Id, from_post: &str, reason: &str,
        state: ProposalState, answer: &str, made_at: Instant, revision: i64,
    ) = "insert into directory_proposal (id, organisation_id, from_network_id, from_post_id, from_post, reason, state, \
           answer, made_at, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    run insert_proposal_change(proposal_id: Id, nth: i64, field: &str, before: &str, after: &str, verdict: Verdict) =
        "insert into directory_proposal_change (proposal_id, nth, field, before, after, verdict) \
         values ($1, $2, $3, $4, $5, $6)";

    run answer_kept(state: ProposalState, answer: &str, answered_at: Option<Instant>, revision: i64, id: Id) =
        "update directory_proposal set state = $1, answer = $2, answered_at = $3, revision = $4 where id = $5";

    run judge_change(verdict: Verdict, proposal_id: Id, field: &str) =
        "update directory_proposal_change set verdict = $1 where proposal_id = $2 and field = $3";

    one kept_proposal(id: Id) -> KeptProposal =
        "select p.id, p.organisation_id, o.name as organisation, o.language, p.from_network_id, \
           n.acronym as from_network, p.from_post_id, p.from_post, p.reason, p.state, p.answer, p.made_at, p.answered_at, \
           p.revision \
         from directory_proposal p join directory_organisation o on o.id = p.organisation_id \
         join directory_network n on n.id = p.from_network_id where p.id = $1";

    all kept_changes(proposal_id: Id) -> KeptChange =
        "select field, before, after, verdict from directory_proposal_change where proposal_id = $1 order by nth";

    /// Those of an organisation, the latest first.
    pub(crate) all proposals_of(language: Language, network_id: Id, organisation_id: Id) -> ListedProposal =
        "select p.id, e.number, coalesce(t.text, o.name) as organisation, n.acronym as from_network, p.from_post, p.reason, \
           p.state, p.made_at, p.answered_at \
         from directory_proposal p join directory_organisation o on o.id = p.organisation_id \
         join directory_network n on n.id = p.from_network_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         join directory_entry e on e.organisation_id = o.id and e.network_id = $2 \
         where p.organisation_id = $3 order by p.made_at desc, p.id desc";

    /// Those that wait for the network that keeps the record, the oldest first.
    pub(crate) all open_for_keeper(language: Language, keeper_id: Id) -> OpenProposal =
        "select p.id, e.number, coalesce(t.text, o.name) as organisation, n.acronym as from_network, p.made_at \
         from directory_organisation o join directory_proposal p on p.organisation_id = o.id and p.state = 'open' \
         join directory_network n on n.id = p.from_network_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         join directory_entry e on e.organisation_id = o.id and e.network_id = $2 \
         where o.keeper_id = $2 and o.whose <> 'itself' order by p.made_at, p.id";

    /// Those that wait for its own people, the oldest first.
    pub(crate) all open_for_itself(language: Language, network_id: Id, organisation_id: Id) -> OpenProposal =
        "select p.id, e.number, coalesce(t.text, o.name) as organisation, n.acronym as from_network, p.made_at \
         from directory_organisation o join directory_proposal p on p.organisation_id = o.id and p.state = 'open' \
         join directory_network n on n.id = p.from_network_id \
         left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $1 \
         join directory_entry e on e.organisation_id = o.id and e.network_id = $2 \
         where o.id = $3 and o.whose = 'itself' order by p.made_at, p.id";
}

pub(crate) fn keep_proposal(act: &Act<'_>, proposal: &Proposal) -> Result<(), Fault> {
    insert_proposal(
        act,
        proposal.id,
        proposal.organisation,
        proposal.network,
        proposal.post,
        &proposal.post_name,
        &proposal.reason,
        proposal.state,
        &proposal.answer,
        proposal.made_at,
        proposal.revision,
    )?;
    for (nth, change) in (1..).zip(&proposal.changes) {
        let Proposed { field, before, after, verdict } = change;
        insert_proposal_change(act, proposal.id, nth, field, before, after, *verdict)?;
    }
    Ok(())
}

pub(crate) fn keep_answer(act: &Act<'_>, after: &Proposal) -> Result<(), Fault> {
    answer_kept(act, after.state, &after.answer, after.answered_at, after.revision, after.id)?;
    for change in &after.changes {
        judge_change(act, change.verdict, after.id, change.field)?;
    }
    Ok(())
}

pub(crate) fn proposal(db: &Db, id: Id) -> Result<Option<Proposal>, Fault> {
    let Some(kept) = kept_proposal(db, id)? else { return Ok(None) };
    let mut changes = Vec::new();
    for change in kept_changes(db, id)? {
        let known = FIELDS.iter().copied().chain(translated_fields(kept.language));
        let field = known.into_iter().find(|field| *field == change.field);
        let field = field.ok_or_else(|| Fault::Broken(format!("no field {}", change.field)))?;
        let KeptChange { before, after, verdict, .. } = change;
        changes.push(Proposed { field, before, after, verdict });
    }
    Ok(Some(Proposal {
        id: kept.id,
        organisation: kept.organisation_id,
        organisation_name: kept.organisation,
        network: kept.from_network_id,
        network_name: kept.from_network,
        post: kept.from_post_id,
        post_name: kept.from_post,
        reason: kept.reason,
        changes,
        state: kept.state,
        answer: kept.answer,
        made_at: kept.made_at,
        answered_at: kept.answered_at,
        revision: kept.revision,
    }))
}

/// Those that come from a network, and those that wait for it or were answered by it: of the
/// records that it keeps.
pub(crate) const PROPOSALS: Listing<ListedProposal> = Listing {
    name: "proposals",
    columns: "p.id, e.number, coalesce(t.text, o.name) as organisation, n.acronym as from_network, p.from_post, p.reason, \
        p.state, p.made_at, p.answered_at",
    joins: "join directory_network n on n.id = p.from_network_id \
        left join i18n_text t on t.subject_id = o.id and t.field = 'name' and t.language = $language",
    from: "from directory_proposal p join directory_organisation o on o.id = p.organisation_id \
        join directory_entry e on e.organisation_id = o.id",
    conditions: "e.network_id = $1 and (p.from_network_id = $1 or (o.keeper_id = $1 and o.whose <> 'itself'))",
    fixed: &[Parameter { name: "network_id", form: Form::Bytes, nullable: false }],
    filters: &[Filter { name: "state", sql: "p.state = $?", form: Form::Text }],
    tally: None,
    sorts: &[Sort { name: "made", key: "p.made_at" }],
    id: "p.id",
    row: PhantomData,
};
