use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, said};
use web::{Ask, Form, Network, Says, Written, icon};

use crate::addresses;
use crate::body::Body;
use crate::decision::{Decision, LONGEST_TEXT, Outcome};
use crate::pages::{circles, words};
use crate::store::ListedDecision;
use crate::views::organisations::for_whom;
use crate::words::Words;

pub(crate) struct Shown<'d> {
    pub(crate) decision: &'d Decision,
    pub(crate) body: &'d Body,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) done: Option<String>,
}

pub(crate) struct Deciding<'d> {
    pub(crate) form: Form,
    pub(crate) title: &'d str,
    pub(crate) action: &'d str,
    /// Where one goes who leaves it as it is.
    pub(crate) back: &'d str,
    /// Of the decision that is being edited.
    pub(crate) revision: Option<i64>,
}

pub(crate) fn outcome_name(words: Words, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => words.outcome_adopted(),
        Outcome::Rejected => words.outcome_rejected(),
        Outcome::Noted => words.outcome_noted(),
        Outcome::Postponed => words.outcome_postponed(),
    }
}

fn tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "state good",
        Outcome::Rejected => "state bad",
        Outcome::Noted => "state info",
        Outcome::Postponed => "state warn",
    }
}

pub(crate) fn decisions(ask: &Ask, list: Markup) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.decisions()) }
        p class="lead" { (words.decisions_told()) }
        (list)
    }
}

pub(crate) fn title_cell(ask: &Ask, row: &ListedDecision) -> Markup {
    html! {
        span {
            a href=(ask.to(&addresses::decision(ask.slug(), row.number))) { (row.title) }
            (for_whom(ask, row.circle))
        }
    }
}

pub(crate) fn decision(ask: &Ask, network: &Network, shown: &Shown<'_>) -> Markup {
    let words = words(ask);
    let (decision, told) = (shown.decision, &shown.decision.told);
    let list = addresses::decisions(&network.slug);
    let here = addresses::decision(&network.slug, decision.number);
    let body = html! {
        a href=(ask.to(&addresses::body(&network.slug, shown.body.number))) { (shown.body.name_in(ask.language)) }
    };
    html! {
        (crumbs(ask, &[(&list, words.decisions())], &told.title))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (shown.body.name_in(ask.language)) }
            h1 lang=(told.language) { (told.title) }
            p class=(tone(told.outcome)) { (outcome_name(words, told.outcome)) }
        @if ask.scope.sees(network.id, Visibility::Members) {
            div class="actions" {
                @if ask.may(Right::KeepDirectory) {
                    a class="button primary" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) }
                }
                a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
            }
        }
        }
        (facts(&[
            (words.body(), Some(body)),
            (words.taken(), Some(html! { (i18n::when(ask.language, told.taken)) })),
            (words.meeting(), said(&told.meeting)),
        ]))
        @if !told.text.is_empty() {
            section class="panel" {
                h2 { (words.text_of_it()) }
                div class="prose" lang=(told.language) { @for paragraph in told.text.split("\n\n") { p { (paragraph) } } }
            }
        }
        @for panel in &shown.panels { (panel) }
    }
}

pub(crate) fn deciding(ask: &Ask, page: &Deciding<'_>, outcomes: &[(String, String)]) -> Markup {
    let (words, form) = (words(ask), &page.form);
    let list = addresses::decisions(ask.slug());
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let frame = Written {
        title: page.title,
        action: page.action,
        revision: page.revision,
        back: Some(page.back),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.decisions())], page.title))
        h1 { (page.title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "title", Says { required: true, longest: 200, ..says(words.title_of_it(), "") }))
            (form.text(ask, "taken", Says { required: true, ..says(words.taken(), words.taken_hint()) }))
            (form.text(ask, "meeting", Says { longest: 200, ..says(words.meeting(), words.meeting_hint()) }))
            (form.prose(ask, "text", Says { longest: usize::try_from(LONGEST_TEXT).unwrap_or_default(), ..says(words.text_of_it(), "") }))
            (form.select(ask, "outcome", Says { required: true, ..says(words.outcome(), "") }, outcomes))
            (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), "") }, &circles(ask)))
        }))
    }
}
