use maud::{Markup, html};
use web::components::{crumbs, done, facts};
use web::{API, Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::api_key::{ApiKey, LASTS, ORGANISATIONS};
use crate::pages::words;
use crate::post::Post;
use crate::store::ListedKey;

/// What the page of a post's keys knows.
pub(crate) struct Shown {
    pub(crate) post: Post,
    pub(crate) keys: Vec<ListedKey>,
    /// Whether this reader acts for the post, and so makes keys for it.
    pub(crate) holds: bool,
    /// Whether the post may change anything.
    pub(crate) writes: bool,
    pub(crate) form: Form,
}

pub(crate) fn label(ask: &Ask, field: &str) -> &'static str {
    let words = words(ask);
    match field {
        "days" => words.api_key_lasts(),
        "writes" => words.api_key_allows(),
        _ => words.api_key_name(),
    }
}

fn way(ask: &Ask, post: &Post, here: &str) -> Markup {
    let (list, own) = (addresses::posts(ask.slug()), addresses::post(ask.slug(), post.number));
    crumbs(ask, &[(&list, words(ask).posts()), (&own, &post.name)], here)
}

pub(crate) fn keys(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    html! {
        (way(ask, &shown.post, words.api_keys()))
        @if ask.query.get("done") == "ended" { (done(words.api_key_ended())) }
        h1 { (words.api_keys()) }
        p class="lead" { (words.api_keys_told()) " " a href={ "/" (ask.language) "/api" } { (words.api_told()) } }
        (shown.form.summary(ask.words()))
        @if shown.keys.is_empty() { p class="soft" { (words.no_api_keys()) } }
        @else { (list(ask, shown)) }
        @if shown.holds { (making(ask, shown)) }
    }
}

fn list(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let here = addresses::api_keys(ask.slug(), shown.post.number);
    let day = |instant| i18n::day(ask.language, ask.day_of(instant));
    let opens = |key: &ListedKey| {
        let held = key.until.is_none_or(|until| ask.today() <= until);
        key.ended_at.is_none() && ask.now < key.ends_at && held
    };
    html! {
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.api_key_name()) }
                    th role="columnheader" scope="col" { (words.api_key_allows()) }
                    th role="columnheader" scope="col" { (words.api_key_used()) }
                    th role="columnheader" scope="col" { (words.until()) }
                    th role="columnheader" scope="col" { span class="unseen" { (words.end_api_key()) } }
                }
            }
            tbody role="rowgroup" {
                @for key in &shown.keys {
                    tr role="row" class=[(!opens(key)).then_some("soft")] {
                        th role="rowheader" scope="row" { span { (key.name) br; small class="soft" { @if key.holder.is_empty() { (words.forgotten()) } @else { (key.holder) } } } }
                        td role="cell" data-label=(words.api_key_allows()) { (allows(ask, &key.writes)) }
                        td role="cell" data-label=(words.api_key_used()) {
                            @match key.used_on {
                                Some(used) => (i18n::ago(ask.language, used, ask.today())),
                                None => (words.api_key_unused()),
                            }
                        }
                        td role="cell" data-label=(words.until()) {
                            @if opens(key) { (day(key.ends_at)) } @else { span class="state warn" { (words.api_key_over()) } }
                        }
                        td role="cell" {
                            @if opens(key) {
                                form method="post" action=(ask.to(&format!("{here}/{}/end", key.id))) {
                                    button class="button danger" { (words.end_api_key()) span class="unseen" { ": " (key.name) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn allows(ask: &Ask, writes: &str) -> &'static str {
    let words = words(ask);
    if writes.is_empty() { words.api_key_reads() } else { words.api_key_writes() }
}

fn making(ask: &Ask, shown: &Shown) -> Markup {
    let (words, form) = (words(ask), &shown.form);
    let says = |label, hint| Says { label, hint, required: true, longest: 120, ..Says::default() };
    let days: Vec<(String, String)> =
        LASTS.iter().map(|days| (days.to_string(), words.api_key_days(*days))).collect();
    let mut allowed = vec![(String::new(), html! { (words.api_key_reads()) })];
    if shown.writes {
        allowed.push((ORGANISATIONS.to_owned(), html! { (words.api_key_writes()) }));
    }
    let action = addresses::api_keys(ask.slug(), shown.post.number);
    let frame = Written {
        title: words.make_api_key(),
        action: &action,
        button: Some(
            html! { button class="button primary" { (icon("plus")) (words.make_api_key()) } },
        ),
        ..Written::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.make_api_key()) } p class="soft" { (words.make_api_key_told()) } }
            (form.written(ask, &frame, |form| html! {
                (form.text(ask, "name", says(words.api_key_name(), words.api_key_name_hint())))
                (form.radios("writes", words.api_key_allows(), &allowed))
                (form.select(ask, "days", Says { longest: 0, ..says(words.api_key_lasts(), "") }, &days))
            }))
        }
    }
}

/// The one page that shows a key.
pub(crate) fn made(ask: &Ask, post: &Post, key: &ApiKey, secret: &str) -> Markup {
    let words = words(ask);
    let here = addresses::api_keys(ask.slug(), post.number);
    let until = i18n::day(ask.language, ask.day_of(key.ends_at));
    html! {
        (way(ask, post, words.api_key_made()))
        (done(words.api_key_made()))
        h1 { (key.wanted.name) }
        p class="lead" { (words.api_key_once()) }
        pre tabindex="0" aria-label=(words.api_key()) { (secret) }
        (facts(&[
            (words.api_key_allows(), Some(html! { (allows(ask, &key.wanted.writes.join(" "))) })),
            (words.until(), Some(html! { (until) })),
            (words.api_key_try(), Some(html! { code { "curl -H \"Authorization: Bearer " (secret) "\" " (ask.origin) (API) "/" (ask.slug()) "/posts" } })),
        ]))
        div class="actions" { a class="button" href=(ask.to(&here)) { (words.api_keys()) } }
    }
}
