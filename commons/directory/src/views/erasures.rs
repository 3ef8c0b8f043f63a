use base::{Instant, Span, When};
use maud::{Markup, html};
use web::components::{Told, crumbs, done, facts, history, said};
use web::{Ask, Form, Says, Written};

use crate::addresses;
use crate::erasing::{Kept, Wish};
use crate::facts::LONGEST_LINE;
use crate::pages::words;
use crate::store::Tenured;
use crate::words::Words;

/// What the page of a wish knows.
pub(crate) struct Shown {
    pub(crate) wish: Wish,
    pub(crate) posts: Vec<Tenured>,
    pub(crate) history: Vec<Told>,
    pub(crate) erased_at: Option<Instant>,
    pub(crate) form: Form,
}

pub(crate) fn label(ask: &Ask, field: &str) -> &'static str {
    if field == "reason" { words(ask).reason() } else { words(ask).wish_answer() }
}

pub(crate) fn kept_name(words: Words, kept: Kept) -> &'static str {
    match kept {
        Kept::Nothing => words.kept_nothing(),
        Kept::Name => words.kept_name(),
    }
}

fn who(ask: &Ask, wish: &Wish) -> Markup {
    html! { @if wish.name.is_empty() { em { (words(ask).forgotten()) } } @else { (wish.name) } }
}

fn state(ask: &Ask, wish: &Wish) -> Markup {
    let words = words(ask);
    html! {
        @match wish.answered_at {
            None => { span class="state warn" { (words.wish_waits()) } }
            Some(at) => { (words.wish_answered_on(&i18n::day(ask.language, ask.day_of(at)))) }
        }
    }
}

pub(crate) fn wishes(ask: &Ask, wishes: &[Wish]) -> Markup {
    let words = words(ask);
    let posts = addresses::posts(ask.slug());
    html! {
        (crumbs(ask, &[(&posts, words.posts())], words.wishes()))
        h1 { (words.wishes()) }
        p class="lead" { (words.wishes_told()) }
        @if wishes.is_empty() {
            div class="empty" { p { (words.no_wishes()) } }
        } @else {
            table class="list" role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        th role="columnheader" scope="col" { (words.person()) }
                        th role="columnheader" scope="col" { (words.wish_asked()) }
                        th role="columnheader" scope="col" { (words.wish_answer()) }
                    }
                }
                tbody role="rowgroup" {
                    @for wish in wishes {
                        tr role="row" {
                            th role="rowheader" scope="row" {
                                a href=(ask.to(&addresses::erasure(ask.slug(), wish.number))) { (who(ask, wish)) }
                            }
                            td role="cell" data-label=(words.wish_asked()) { (i18n::day(ask.language, ask.day_of(wish.asked_at))) }
                            td role="cell" data-label=(words.wish_answer()) { (state(ask, wish)) }
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn wish(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let wish = &shown.wish;
    let list = addresses::erasures(ask.slug());
    let day = |at: Instant| i18n::day(ask.language, ask.day_of(at));
    let told = match ask.query.get("done") {
        "forgotten" => Some(words.wish_done()),
        "answered" => Some(words.wish_answered()),
        _ => None,
    };
    html! {
        (crumbs(ask, &[(&list, words.wishes())], words.wish()))
        @if let Some(text) = told { (done(text)) }
        h1 { @if wish.name.is_empty() { (words.wish()) } @else { (words.wish_of(&wish.name)) } }
        (shown.form.summary(ask.words()))
        (facts(&[
            (words.wish_asked(), Some(html! { (day(wish.asked_at)) })),
            (words.wish_answer(), Some(html! {
                (state(ask, wish))
                @if let Some(kept) = wish.kept { br; (kept_name(words, kept)) }
            })),
            (words.reason(), said(&wish.reason)),
            (words.wish_carried_out(), shown.erased_at.map(|at| html! { (day(at)) })),
        ]))
        @if !shown.posts.is_empty() {
            section class="panel" {
                h2 { (words.posts()) }
                ul class="plain" {
                    @for post in &shown.posts {
                        li {
                            (post.post) " "
                            span class="soft" {
                                (i18n::span(ask.language, Span {
                                    since: Some(When::Day(post.since)),
                                    until: post.until.map(When::Day),
                                }).unwrap_or_default())
                            }
                        }
                    }
                }
            }
        }
        @if wish.answered_at.is_none() { (answering(ask, shown)) }
        section class="panel" {
            h2 { (words.history()) }
            (history(ask, &shown.history))
        }
    }
}

fn answering(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let action = addresses::erasure(ask.slug(), shown.wish.number);
    let frame = Written {
        title: words.wish(),
        action: &action,
        button: Some(html! { button class="button danger" { (words.wish_button()) } }),
        ..Written::default()
    };
    let choice = |kept: Kept, told: &str| {
        (kept.to_string(), html! { (kept_name(words, kept)) span class="hint" { (told) } })
    };
    let choices = [
        choice(Kept::Nothing, words.kept_nothing_told()),
        choice(Kept::Name, words.kept_name_told()),
    ];
    let reason = Says {
        label: words.reason(),
        hint: words.wish_reason_hint(),
        longest: usize::try_from(LONGEST_LINE).unwrap_or_default(),
        ..Says::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.wish_answer()) } p class="soft" { (words.wish_answer_told()) } }
            (shown.form.written(ask, &frame, |form| html! {
                (form.radios("kept", words.wish_keeps(), &choices))
                (form.text(ask, "reason", reason))
            }))
        }
    }
}
