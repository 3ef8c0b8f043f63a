use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, said};
use web::{Ask, Thread, icon, thread, turn};

use super::standing;
use crate::addresses;
use crate::pages::{Seen, words};
use crate::task::State;

/// What the page of a task knows.
pub(crate) struct Shown<'s> {
    pub(crate) seen: &'s Seen,
    pub(crate) asked_by: String,
    pub(crate) post_number: Option<i64>,
    pub(crate) thread: Thread,
    /// Whether this reader may settle it.
    pub(crate) settles: bool,
    /// What other crates show of it.
    pub(crate) panels: Vec<Markup>,
    pub(crate) done: Option<String>,
}

pub(crate) fn task(ask: &Ask, shown: &Shown<'_>) -> Markup {
    let words = words(ask);
    let (task, wanted) = (&shown.seen.task, &shown.seen.task.wanted);
    let list = addresses::tasks(ask.slug());
    let (told, tone) = standing(words, task.state, wanted.due, ask.today());
    let button =
        (shown.settles && task.state == State::Open).then(|| done_button(ask, task.number));
    html! {
        (crumbs(ask, &[(&list, words.tasks())], &wanted.title))
        @if let Some(text) = &shown.done { (done(text)) }
        header class="record" {
            p class="kicker" { (words.task()) }
            h1 lang=(task.language) { (wanted.title) }
            p class=(tone) { (told) }
            @if !wanted.told.is_empty() {
                div class="prose" lang=(task.language) { @for paragraph in wanted.told.split("\n\n") { p { (paragraph) } } }
            }
            (turn(ask, &shown.thread, button.as_ref()))
            (thread(ask, &shown.thread))
            (actions(ask, shown))
        }
        (known(ask, shown))
        @for panel in &shown.panels { (panel) }
    }
}

/// The one thing that is waited for.
fn done_button(ask: &Ask, number: i64) -> Markup {
    let here = addresses::task(ask.slug(), number);
    html! {
        form method="post" action=(ask.to(&format!("{here}/done"))) {
            button class="button primary" { (icon("check")) (words(ask).mark_done()) }
        }
    }
}

fn actions(ask: &Ask, shown: &Shown<'_>) -> Markup {
    let words = words(ask);
    let task = &shown.seen.task;
    let here = addresses::task(ask.slug(), task.number);
    let members = ask.network.as_ref().is_some_and(|n| ask.scope.sees(n.id, Visibility::Members));
    html! {
        div class="actions" {
            @if ask.may(Right::GiveTasks) { a class="button" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) } }
            @if shown.settles && task.state == State::Open {
                a class="button quiet" href=(ask.to(&format!("{here}/needless"))) { (words.needless_title()) }
            }
            @if shown.settles && task.state != State::Open {
                form method="post" action=(ask.to(&format!("{here}/reopening"))) {
                    button class="button" { (icon("undo-2")) (words.reopen()) }
                }
            }
            @if members { a class="button quiet" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) } }
        }
    }
}

fn known(ask: &Ask, shown: &Shown<'_>) -> Markup {
    let words = words(ask);
    let task = &shown.seen.task;
    let about = shown.seen.about.as_ref();
    let seen_by = task.wanted.seen_by.max(shown.seen.above());
    let members = ask.network.as_ref().is_some_and(|n| ask.scope.sees(n.id, Visibility::Members));
    let post = shown.post_number.filter(|_| members).map(|number| {
        let there = directory::addresses::post(ask.slug(), number);
        html! { a href=(ask.to(&there)) { (task.post_name) } }
    });
    facts(&[
        (
            words.about(),
            about.map(|about| html! { a href=(ask.to(&about.named.path)) { (about.named.name) } }),
        ),
        (words.post(), post.or_else(|| said(&task.post_name))),
        (words.asked_by(), said(&shown.asked_by)),
        (words.due(), task.wanted.due.map(|due| html! { (i18n::when(ask.language, due)) })),
        (words.answer(), said(&task.answer)),
        (
            words.visibility(),
            Some(
                html! { (directory::circle_name(ask.language, seen_by)) " " span class="soft" { (words.and_its_posts()) } },
            ),
        ),
    ])
}
