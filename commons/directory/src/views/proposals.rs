use maud::{Markup, html};
use web::components::{crumbs, done, facts, said};
use web::{Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::facts::LONGEST_LINE;
use crate::organisation::Organisation;
use crate::pages::{field_name, words};
use crate::proposal::{Proposal, ProposalState, Proposed, Verdict};
use crate::store::{ListedProposal, Named};
use crate::views::organisations::country_name;
use crate::words::Words;

/// What the page of a proposal knows.
pub(crate) struct Shown {
    pub(crate) number: i64,
    pub(crate) of: Organisation,
    pub(crate) proposal: Proposal,
    pub(crate) kinds: Vec<Named>,
    /// What this reader may do: answer it, withdraw it.
    pub(crate) answers: bool,
    pub(crate) withdraws: bool,
    /// Fields that somebody changed while this reader was looking.
    pub(crate) moved: Vec<String>,
    pub(crate) form: Form,
}

pub(crate) fn state_name(words: Words, state: ProposalState) -> &'static str {
    match state {
        ProposalState::Open => words.proposal_open(),
        ProposalState::Accepted => words.proposal_accepted(),
        ProposalState::Partly => words.proposal_partly(),
        ProposalState::Refused => words.proposal_refused(),
        ProposalState::Withdrawn => words.proposal_withdrawn(),
    }
}

fn state(words: Words, state: ProposalState) -> Markup {
    let tone = match state {
        ProposalState::Open => "state warn",
        ProposalState::Accepted => "state good",
        ProposalState::Partly => "state info",
        ProposalState::Refused => "state bad",
        ProposalState::Withdrawn => "state",
    };
    html! { span class=(tone) { (state_name(words, state)) } }
}

pub(crate) fn state_cell(ask: &Ask, row: &ListedProposal) -> Markup {
    state(words(ask), row.state)
}

pub(crate) fn name_cell(ask: &Ask, row: &ListedProposal) -> Markup {
    html! { span { a href=(ask.to(&addresses::proposal(ask.slug(), row.number, row.id))) { (row.organisation) } } }
}

/// The list of a network.
pub(crate) fn proposals(ask: &Ask, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.proposals()) }
        p class="lead" { (words.proposals_told()) }
        (list)
    }
}

/// Those of an organisation.
pub(crate) fn of_organisation(
    ask: &Ask,
    number: i64,
    of: &Organisation,
    all: &[ListedProposal],
) -> Markup {
    let (words, slug) = (words(ask), ask.slug());
    let name = of.name_in(ask.language);
    let (list, back) = (addresses::organisations(slug), addresses::organisation(slug, number));
    let network = ask.network.as_ref().map(|network| network.id);
    let proposes = network.is_some_and(|network| of.proposer(&ask.scope, network).is_some());
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name)], words.proposals()))
        header class="record" {
            h1 { (words.proposals_of(name)) }
            @if proposes {
                div class="actions" {
                    a class="button primary" href=(ask.to(&addresses::propose(slug, number))) { (icon("pencil")) (words.propose()) }
                }
            }
        }
        p class="lead" { (words.proposals_told()) }
        @if all.is_empty() {
            div class="empty" { p { (words.no_proposals()) } p { (words.no_proposals_told()) } }
        } @else {
            table class="list" role="table" {
                thead role="rowgroup" { tr role="row" {
                    th role="columnheader" scope="col" { (words.proposal_from()) }
                    th role="columnheader" scope="col" { (words.reason()) }
                    th role="columnheader" scope="col" { (words.proposal_made()) }
                    th role="columnheader" scope="col" { (words.proposal_state()) }
                } }
                tbody role="rowgroup" {
                    @for row in all {
                        tr role="row" {
                            th role="rowheader" scope="row" { span {
                                a href=(ask.to(&addresses::proposal(slug, number, row.id))) { (row.from_post) ", " (row.from_network) }
                            } }
                            td role="cell" data-label=(words.reason()) { (row.reason) }
                            td role="cell" data-label=(words.proposal_made()) { (i18n::day(ask.language, ask.day_of(row.made_at))) }
                            td role="cell" data-label=(words.proposal_state()) { (state(words, row.state)) }
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn proposal(ask: &Ask, shown: &Shown) -> Markup {
    let (words, slug, of) = (words(ask), ask.slug(), &shown.proposal);
    let name = shown.of.name_in(ask.language);
    let (list, back) =
        (addresses::organisations(slug), addresses::organisation(slug, shown.number));
    let all = addresses::proposals_of(slug, shown.number);
    let day = |at| i18n::day(ask.language, ask.day_of(at));
    let told = match ask.query.get("done") {
        "proposed" => Some(words.proposed_now()),
        "answered" => Some(words.answered_now()),
        "withdrawn" => Some(words.withdrawn_now()),
        "ended" => Some(words.ended_before()),
        _ => None,
    };
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name), (&all, words.proposals())], words.proposal()))
        @if let Some(text) = told { (done(text)) }
        header class="record" {
            p class="kicker" { (words.proposal()) }
            h1 { (words.proposal_title(name)) }
            p { (state(words, of.state)) }
        }
        (shown.form.summary(ask.words()))
        @if !shown.moved.is_empty() {
            div class="notice warn" role="alert" { (icon("triangle-alert")) div { p { (words.moved_while_looking()) } } }
        }
        (facts(&[
            (words.proposal_from(), said(&format!("{}, {}", of.post_name, of.network_name))),
            (words.proposal_made(), said(&day(of.made_at))),
            (words.reason(), said(&of.reason)),
            (words.proposal_answered(), of.answered_at.and_then(|at| said(&day(at)))),
            (words.proposal_answer(), said(&of.answer)),
        ]))
        @if shown.answers { (answering(ask, shown)) } @else { (changes(ask, shown)) }
        @if shown.withdraws {
            section class="panel" {
                h2 { (words.withdraw_proposal()) }
                form method="post" action=(ask.to(&format!("{}/withdrawal", addresses::proposal(slug, shown.number, of.id)))) {
                    p { (words.withdraw_proposal_told()) }
                    p class="actions" { button class="button" { (icon("x")) (words.withdraw_proposal()) } }
                }
            }
        }
    }
}

/// What a field holds, as a reader knows it.
fn value(ask: &Ask, kinds: &[Named], field: &str, text: &str) -> Markup {
    let words = words(ask);
    html! {
        @if text.is_empty() { em class="soft" { (words.nothing_there()) } }
        @else if field == "kind" {
            @match kinds.iter().find(|kind| kind.id.to_string() == text) {
                Some(kind) => (kind.name),
                None => (text),
            }
        }
        @else if field == "country" { (country_name(ask, text)) }
        @else { (text) }
    }
}

/// Old → new; and what stands there now, if it is neither.
fn change(ask: &Ask, shown: &Shown, change: &Proposed) -> Markup {
    let words = words(ask);
    let value = |text: &str| value(ask, &shown.kinds, change.field, text);
    let now = shown.of.as_typed().get(change.field).cloned().unwrap_or_default();
    let open = shown.proposal.state == ProposalState::Open;
    html! {
        p { del { (value(&change.before)) } " → " ins { (value(&change.after)) } }
        @if open && now == change.after {
            p class="soft" { (words.says_so_already()) }
        } @else if open && now != change.before {
            p { span class="state warn" { (words.changed_since_proposed()) } " " (words.now_it_says()) " " strong { (value(&now)) } }
        }
    }
}

fn changes(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let verdict = |verdict| match verdict {
        Verdict::Accepted => html! { span class="state good" { (words.verdict_accepted()) } },
        Verdict::Refused => html! { span class="state bad" { (words.verdict_refused()) } },
        Verdict::Open => html! {},
    };
    html! {
        section class="panel" {
            h2 { (words.proposed_changes()) }
            dl class="facts" {
                @for one in &shown.proposal.changes {
                    dt { (field_name(words, one.field)) }
                    dd { (change(ask, shown, one)) (verdict(one.verdict)) }
                }
            }
        }
    }
}

fn answering(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let action = addresses::proposal(ask.slug(), shown.number, shown.proposal.id);
    let frame = Written {
        title: words.proposed_changes(),
        action: &action,
        revision: Some(shown.of.revision),
        button: Some(
            html! { button class="button primary" { (icon("check")) (words.answer_button()) } },
        ),
        ..Written::default()
    };
    let choices = [
        (Verdict::Accepted.to_string(), html! { (words.accept()) }),
        (Verdict::Refused.to_string(), html! { (words.refuse()) }),
    ];
    let says = Says {
        label: words.proposal_answer(),
        hint: words.answer_hint(),
        longest: usize::try_from(LONGEST_LINE).unwrap_or_default(),
        ..Says::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.proposed_changes()) } p class="soft" { (words.answering_told()) } }
            (shown.form.written(ask, &frame, |form| html! {
                @for one in &shown.proposal.changes {
                    h3 { (field_name(words, one.field)) }
                    (change(ask, shown, one))
                    @if let Some(why) = form.error(one.field) { p class="error" { (icon("triangle-alert")) " " (why) } }
                    (form.radios(one.field, words.your_answer(), &choices))
                }
                (form.text(ask, "answer", says))
            }))
        }
    }
}
