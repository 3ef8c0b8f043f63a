use maud::{Markup, html};
use web::components::{crumbs, done, facts, number, said};
use web::{Ask, icon, query};

use crate::pages::words;
use crate::words::Words;
use crate::{Operation, Outcome, State, Told, Way, addresses};

pub(crate) struct Listed {
    pub(crate) operation: Operation,
    /// What its kind is called.
    pub(crate) name: &'static str,
}

/// What the page of an operation knows.
pub(crate) struct Shown {
    pub(crate) operation: Operation,
    pub(crate) name: &'static str,
    pub(crate) made_from: Option<String>,
    /// The post in whose name it works.
    pub(crate) by: Option<String>,
    pub(crate) outcome: Outcome,
    pub(crate) steps: Vec<Told>,
    /// The last step shown, if there are more.
    pub(crate) onward: Option<i64>,
}

pub(crate) fn list(ask: &Ask, rows: &[Listed], older: Option<i64>) -> Markup {
    let words = words(ask);
    let slug = ask.slug();
    html! {
        h1 { (words.operations()) }
        p class="lead" { (words.operations_told()) }
        @if rows.is_empty() {
            div class="empty" { h2 { (words.no_operations()) } p { (words.no_operations_told()) } }
        } @else {
            table class="list" role="table" {
                thead role="rowgroup" { tr role="row" {
                    th role="columnheader" scope="col" { (words.operation()) }
                    th role="columnheader" scope="col" { (words.state()) }
                    th role="columnheader" scope="col" class="num" { (words.outcome_done()) }
                    th role="columnheader" scope="col" class="num" { (words.outcome_failed()) }
                    th role="columnheader" scope="col" { (words.began()) }
                } }
                tbody role="rowgroup" {
                    @for Listed { operation, name } in rows {
                        tr role="row" {
                            th role="rowheader" scope="row" { span {
                                a href=(ask.to(&addresses::operation(slug, operation.number))) { (operation.title) }
                                br; small class="soft" { (name) }
                            } }
                            td role="cell" data-label=(words.state()) { (state(words, operation)) }
                            td role="cell" class="num" data-label=(words.outcome_done()) { (number(ask.language, operation.done - operation.undone)) }
                            td role="cell" class="num" data-label=(words.outcome_failed()) { (number(ask.language, operation.failed)) }
                            td role="cell" data-label=(words.began()) { (i18n::moment(ask.language, operation.began_at, &ask.time_zone())) }
                        }
                    }
                }
            }
        }
        @if let Some(older) = older {
            nav class="pager" aria-label=(ask.words().pages()) { span class="actions" {
                a class="button" rel="next" href=(query(&ask.to(&addresses::operations(slug)), &[("before", &older.to_string())])) { (ask.words().next()) }
            } }
        }
    }
}

fn state_told(words: Words, operation: &Operation) -> (&'static str, &'static str) {
    match (operation.state, operation.way) {
        (State::Going, Way::Onward) => ("info", words.is_going()),
        (State::Going, Way::Back) => ("info", words.is_turning_back()),
        (State::Stopped, _) => ("warn", words.is_stopped()),
        (State::Ended, Way::Onward) if operation.failed > 0 => {
            ("warn", words.has_ended_with_failures())
        }
        (State::Ended, Way::Onward) => ("good", words.has_ended()),
        (State::Ended, Way::Back) if operation.kept > 0 => ("warn", words.is_undone_in_part()),
        (State::Ended, Way::Back) => ("good", words.is_undone()),
    }
}

fn state(words: Words, operation: &Operation) -> Markup {
    let (tone, told) = state_told(words, operation);
    html! { span class={ "state " (tone) } { (told) } }
}

pub(crate) fn operation(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let operation = &shown.operation;
    let (list, slug) = (addresses::operations(ask.slug()), ask.slug());
    let here = addresses::operation(slug, operation.number);
    let began = i18n::moment(ask.language, operation.began_at, &ask.time_zone());
    let worked = i18n::moment(ask.language, operation.worked_at, &ask.time_zone());
    html! {
        (crumbs(ask, &[(&list, words.operations())], &operation.title))
        @if let Some(told) = just_done(words, ask.query.get("done")) { (done(told)) }
        header class="record" {
            p class="soft" { (shown.name) }
            h1 { (operation.title) }
            (state(words, operation))
            (progress(ask, operation))
            (steering(ask, shown, &here))
        }
        (facts(&[
            (words.began(), said(&began)),
            (words.worked_at(), said(&worked)),
            (words.begun_by(), said(shown.by.as_deref().unwrap_or(words.by_program()))),
            (words.made_from(), shown.made_from.as_ref().map(|path| html! { a href=(ask.to(path)) { (operation.title) } })),
        ]))
        (outcomes(ask, shown, &here))
    }
}

fn just_done(words: Words, done: &str) -> Option<&'static str> {
    match done {
        "begun" => Some(words.just_begun()),
        "stopped" => Some(words.just_stopped()),
        "resumed" => Some(words.just_resumed()),
        "undoing" => Some(words.just_turned_back()),
        "late" => Some(words.came_late()),
        _ => None,
    }
}

fn progress(ask: &Ask, operation: &Operation) -> Markup {
    let words = words(ask);
    let remaining = operation.remaining();
    let (whole, told) = match operation.way {
        Way::Onward => {
            (operation.steps, words.of_steps(operation.steps - remaining, operation.steps))
        }
        Way::Back => {
            (operation.done, words.of_steps_undone(operation.done - remaining, operation.done))
        }
    };
    html! {
        div class="progress" {
            progress max=(whole.max(1)) value=(whole - remaining) aria-label=(words.progress()) { (told) }
            p { (told) }
            @if operation.state == State::Going {
                p class="soft" {
                    @if ask.query.get("still").is_empty() {
                        (words.looks_again()) " "
                        a href="?still=1" { (words.hold_still()) }
                    } @else {
                        (words.holds_still()) " "
                        a href="?" { (words.look_again()) }
                    }
                }
            }
        }
    }
}

fn steering(ask: &Ask, shown: &Shown, here: &str) -> Markup {
    let (words, operation) = (words(ask), &shown.operation);
    let post = |what: &str| ask.to(&format!("{here}/{what}"));
    html! {
        div class="actions" {
            @match operation.state {
                State::Going => {
                    form method="post" action=(post("stop")) { button class="button" { (icon("x")) (words.stop()) } }
                }
                State::Stopped => {
                    form method="post" action=(post("resume")) { button class="button primary" { (icon("chevron-right")) (words.resume()) } }
                }
                State::Ended => {}
            }
            @if operation.can_be_undone() {
                a class="button quiet" href=(ask.to(&addresses::undoing(ask.slug(), operation.number))) { (icon("undo-2")) (words.undo()) }
            }
        }
    }
}

/// What became of the steps, one outcome at a time.
fn outcomes(ask: &Ask, shown: &Shown, here: &str) -> Markup {
    let (words, operation) = (words(ask), &shown.operation);
    let counts = [
        (Outcome::Done, operation.done - operation.undone - operation.kept, words.outcome_done()),
        (Outcome::Failed, operation.failed, words.outcome_failed()),
        (Outcome::Passed, operation.passed, words.outcome_passed()),
        (Outcome::Undone, operation.undone, words.outcome_undone()),
        (Outcome::Kept, operation.kept, words.outcome_kept()),
    ];
    let address = |more: &[(&str, &str)]| query(&ask.to(here), more);
    let still = if operation.state == State::Going { "1" } else { "" };
    html! {
        section class="panel wide" {
            h2 { (words.steps()) }
            ul class="chips" {
                @for (outcome, count, name) in counts {
                    @if count > 0 {
                        li { a href=(address(&[("show", outcome.code()), ("still", still)])) aria-current=[(outcome == shown.outcome).then_some("true")] {
                            (name) ": " (number(ask.language, count))
                        } }
                    }
                }
            }
            @if !shown.steps.is_empty() {
                table class="list" role="table" {
                    thead role="rowgroup" { tr role="row" {
                        th role="columnheader" scope="col" { (words.step_name()) }
                        th role="columnheader" scope="col" { (words.what_became()) }
                    } }
                    tbody role="rowgroup" {
                        @for told in &shown.steps {
                            tr role="row" {
                                th role="rowheader" scope="row" { span {
                                    @match &told.path {
                                        Some(path) => { a href=(ask.to(path)) { (told.what) } }
                                        None => (told.what),
                                    }
                                } }
                                td role="cell" data-label=(words.what_became()) { (told.why) }
                            }
                        }
                    }
                }
            }
            @if let Some(onward) = shown.onward {
                nav class="pager" aria-label=(ask.words().pages()) { span class="actions" {
                    a class="button" rel="next" href=(address(&[("show", shown.outcome.code()), ("after", &onward.to_string()), ("still", still)])) { (ask.words().next()) }
                } }
            }
        }
    }
}

pub(crate) fn undoing(ask: &Ask, listed: &Listed) -> Markup {
    let (words, operation) = (words(ask), &listed.operation);
    let list = addresses::operations(ask.slug());
    let here = addresses::operation(ask.slug(), operation.number);
    html! {
        (crumbs(ask, &[(&list, words.operations()), (&here, &operation.title)], words.undo()))
        h1 { (words.undo_title(&operation.title)) }
        p class="lead" { (words.undo_told(operation.done)) }
        p { (words.undo_kept_told()) }
        form method="post" action=(ask.to(&addresses::undoing(ask.slug(), operation.number))) {
            div class="actions" {
                button class="button danger" { (icon("undo-2")) (words.undo_all()) }
                a class="button quiet" href=(ask.to(&here)) { (ask.words().cancel()) }
            }
        }
    }
}
