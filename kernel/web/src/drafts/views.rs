use axum::http::StatusCode;
use maud::{Markup, html};
use store::{Fault, Stop};

use crate::assets::icon;
use crate::chrome::{framed, sign_in_for};
use crate::drafts::keeping::{MOST_DRAFTS, NoRoom};
use crate::{Answer, Ask, Draft, Form};

/// Above a form: the draft that one goes on with, and others that were left there.
pub(crate) fn offers(
    ask: &Ask,
    form: &Form,
    drafts: &[&Draft],
    continued: Option<&Draft>,
    revision: Option<i64>,
) -> Markup {
    let words = ask.words();
    let others = drafts.iter().filter(|draft| Some(**draft) != continued);
    // One that says what the record says has nothing to offer.
    let others = others.filter(|draft| !form.says(&draft.typed()));
    let lost = continued.is_none() && !ask.query.get("draft").is_empty();
    html! {
        @if let Some(draft) = continued {
            div class="notice info" role="status" {
                (icon("pencil"))
                div {
                    p { (if draft.sent { words.draft_here_sent(&moment(ask, draft)) } else { words.draft_here(&moment(ask, draft)) }) }
                    @if draft.revision != revision { p { (words.draft_of_older()) } }
                    div class="actions" { (discarding(ask, draft, &draft.page)) }
                }
            }
        }
        @if lost { div class="notice warn" role="status" { (icon("triangle-alert")) div { p { (words.draft_gone()) } } } }
        @for draft in others {
            div class="notice info" {
                (icon("pencil"))
                div {
                    p { (if draft.sent { words.draft_left_sent(&moment(ask, draft)) } else { words.draft_left(&moment(ask, draft)) }) }
                    div class="actions" {
                        a class="button" href=(ask.to(&draft.path())) { (words.draft_continue()) }
                        (discarding(ask, draft, &draft.page))
                    }
                }
            }
        }
    }
}

fn moment(ask: &Ask, draft: &Draft) -> String {
    i18n::moment(ask.language, draft.saved_at, &ask.time_zone())
}

fn discarding(ask: &Ask, draft: &Draft, back: &str) -> Markup {
    html! {
        form method="post" action="/account/drafts" {
            input type="hidden" name="draft" value=(draft.id);
            input type="hidden" name="back" value=(ask.to(back));
            button class="button quiet" aria-label=(ask.words().draft_discard_this(&draft.title)) { (ask.words().draft_discard()) }
        }
    }
}

/// On the desk: all that somebody has left, each with the way back to it.
pub fn left(ask: &Ask, drafts: &[Draft]) -> Markup {
    let words = ask.words();
    let day = |at| ask.day_of(at);
    html! {
        @if !drafts.is_empty() {
            section class="desk" {
                h2 { (words.drafts()) span class="num" { (drafts.len()) } }
                ul {
                    @for draft in drafts {
                        li {
                            a href=(ask.to(&draft.path())) { (draft.title) }
                            small {
                                @if draft.sent { span class="state warn" { (words.draft_unsent()) } " " }
                                (words.draft_when(
                                    &i18n::ago(ask.language, day(draft.saved_at), ask.today()),
                                    &i18n::day(ask.language, day(draft.until())),
                                ))
                            }
                            div class="due" { (discarding(ask, draft, "/")) }
                        }
                    }
                }
            }
        }
    }
}

/// The page for a form that was not acted upon: its session has ended, or is somebody else's.
pub(crate) fn stray(ask: &Ask, kept: Option<String>) -> Answer {
    let w = ask.words();
    let signed_in = ask.session.is_some();
    let (status, title, told) = match (signed_in, &kept) {
        (false, Some(_)) => (StatusCode::UNAUTHORIZED, w.stray(), w.stray_told()),
        (false, None) => (StatusCode::UNAUTHORIZED, w.stray(), w.stray_lost_told()),
        (true, Some(_)) => (StatusCode::FORBIDDEN, w.stray_other(), w.stray_other_told()),
        (true, None) => (StatusCode::FORBIDDEN, w.stray_other(), w.stray_other_lost_told()),
    };
    let back = kept.map_or("/".to_owned(), |path| ask.to(&path));
    said(
        ask,
        status,
        title,
        told,
        &html! {
            @if !signed_in { a class="button primary" href=(sign_in_for(&back)) { (w.sign_in()) } }
            @if signed_in { a class="button" href="/" { (w.to_the_beginning()) } }
        },
    )
}

/// The page for a draft that could not be kept.
pub(crate) fn not_kept(ask: &Ask, stop: &Stop<NoRoom>) -> Answer {
    let (status, told) = why_not(ask, stop);
    let main = html! { a class="button" href="/" { (ask.words().my_desk()) } };
    said(ask, status, ask.words().draft_not_kept(), &told, &main)
}

fn said(ask: &Ask, status: StatusCode, title: &str, told: &str, actions: &Markup) -> Answer {
    let main = html! {
        div class="mishap" { h1 { (title) } p { (told) } div class="actions" { (actions) } }
    };
    Answer::with_status(status, framed(ask, title, &main))
}

pub(crate) fn why_not(ask: &Ask, stop: &Stop<NoRoom>) -> (StatusCode, String) {
    let words = ask.words();
    match stop {
        Stop::Refused(NoRoom::TooMany) => (StatusCode::CONFLICT, words.draft_too_many(MOST_DRAFTS)),
        Stop::Refused(NoRoom::TooLong) => {
            (StatusCode::PAYLOAD_TOO_LARGE, words.draft_too_long().to_owned())
        }
        Stop::Broken(Fault::Full(_)) => {
            (StatusCode::SERVICE_UNAVAILABLE, words.draft_full().to_owned())
        }
        Stop::Broken(fault) => {
            tracing::warn!(%fault, "a draft was not kept");
            (StatusCode::SERVICE_UNAVAILABLE, words.draft_failed().to_owned())
        }
    }
}
