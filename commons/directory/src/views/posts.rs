use base::{Span, When};
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, language_choices};
use web::{Ask, Form, Network, Says, Written, icon, taken_as};

use crate::addresses;
use crate::pages::words;
use crate::policy::names_deputies;
use crate::post::{Function, Post};
use crate::store::{Holder, Listed, ListedPost};
use crate::views::deputies::deputies;
use crate::views::organisation_form::with_empty;
use crate::views::organisations::candidates;
use crate::words::Words;

pub(crate) struct Making {
    pub(crate) form: Form,
    /// Organisations that what was typed may mean.
    pub(crate) candidates: Vec<Listed>,
}

/// What the page of a post knows.
pub(crate) struct Shown {
    pub(crate) post: Post,
    /// The name of its organisation and its number here.
    pub(crate) organisation: Option<(String, i64)>,
    pub(crate) holders: Vec<Holder>,
    pub(crate) form: Form,
}

pub(crate) fn function_name(words: Words, function: Function) -> &'static str {
    match function {
        Function::Secretariat => words.post_secretariat(),
        Function::Mayor => words.post_mayor(),
        Function::FocalPoint => words.post_focal_point(),
        Function::Expert => words.post_expert(),
        Function::Partner => words.post_partner(),
    }
}

/// What a function lets its holder do, in a line.
fn function_told(words: Words, function: Function) -> &'static str {
    match function {
        Function::Secretariat => words.post_secretariat_told(),
        Function::Mayor | Function::FocalPoint => words.post_city_told(),
        Function::Expert | Function::Partner => words.post_guest_told(),
    }
}

pub(crate) fn label(ask: &Ask, field: &str) -> &'static str {
    let words = words(ask);
    match field {
        "function" => words.post_function(),
        "organisation" => words.organisation(),
        "person" => words.person(),
        "email" => words.email(),
        "language" => words.language_of_person(),
        "until" => words.until(),
        _ => words.post_name(),
    }
}

pub(crate) fn posts(ask: &Ask, network: &Network, posts: &[ListedPost], wishes: i64) -> Markup {
    let words = words(ask);
    html! {
        h1 { (words.posts()) }
        p class="lead" { (words.posts_told()) }
        @if ask.may(Right::KeepDirectory) {
            div class="actions" {
                a class="button primary" href=(ask.to(&format!("{}/new", addresses::posts(&network.slug)))) {
                    (icon("plus")) (words.make_post())
                }
                a class="button" href=(ask.to(&addresses::new_turnover(&network.slug))) { (icon("calendar")) (words.end_posts()) }
                form method="post" action=(addresses::look_as_the_public(&network.slug)) {
                    button class="button" { (icon("eye")) (words.look_as_public()) }
                }
                a class="button quiet" href=(ask.to(&addresses::erasures(&network.slug))) {
                    @if wishes > 0 { (words.wishes_waiting(wishes)) } @else { (words.wishes()) }
                }
            }
        }
        div class="tally" { (taken_as(ask, |end| ask.to(&format!("{}{end}", addresses::posts(&network.slug))))) }
        table class="list" role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (words.post_name()) }
                    th role="columnheader" scope="col" { (words.organisation()) }
                    th role="columnheader" scope="col" { (words.held_by()) }
                    th role="columnheader" scope="col" { (words.since()) }
                }
            }
            tbody role="rowgroup" {
                @for post in posts {
                    tr role="row" {
                        th role="rowheader" scope="row" {
                            span {
                                a href=(ask.to(&addresses::post(&network.slug, post.number))) { (post.name) }
                                br; small class="soft" { (function_name(words, post.function)) }
                            }
                        }
                        td role="cell" data-label=(words.organisation()) { @if let Some(name) = &post.organisation { (name) } }
                        td role="cell" data-label=(words.held_by()) {
                            div {
                                @match &post.holder {
                                    Some(holder) if holder.is_empty() => { span class="soft" { (words.forgotten()) } }
                                    Some(holder) => {
                                        (holder)
                                        @if post.doubtful && ask.may(Right::KeepLetters) { br; small class="state warn" { (words.address_doubtful()) } }
                                    }
                                    None => { span class="state warn" { (words.post_vacant()) } }
                                }
                                @if let Some(deputy) = &post.deputy {
                                    br; small class="soft" { (words.deputy_is(deputy)) }
                                }
                            }
                        }
                        td role="cell" data-label=(words.since()) { @if let Some(since) = post.since { (i18n::day(ask.language, since)) } }
                    }
                }
            }
        }
    }
}

pub(crate) fn making(ask: &Ask, making: &Making) -> Markup {
    let (words, form) = (words(ask), &making.form);
    let says = |label, hint| Says { label, hint, longest: 120, ..Says::default() };
    let list = addresses::posts(ask.slug());
    let functions: Vec<(String, Markup)> = Function::ALL
        .iter()
        .map(|function| {
            let told = function_told(words, *function);
            (
                function.to_string(),
                html! { (function_name(words, *function)) span class="hint" { (told) } },
            )
        })
        .collect();
    let title = words.make_post();
    let frame = Written { title, action: &list, back: Some(&list), ..Written::default() };
    html! {
        (crumbs(ask, &[(&list, words.posts())], title))
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.radios("function", words.post_function(), &functions))
            (form.text(ask, "organisation", says(words.organisation(), words.post_organisation_hint())))
            (candidates(ask, form, &making.candidates))
            (form.text(ask, "name", Says { required: true, ..says(words.post_name(), words.post_name_hint()) }))
        }))
    }
}

pub(crate) fn post(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let (post, today) = (&shown.post, ask.today());
    let list = addresses::posts(ask.slug());
    let holds =
        |holder: &&Holder| holder.since <= today && holder.until.is_none_or(|until| today <= until);
    let now = shown.holders.iter().find(|holder| !holder.as_deputy && holds(holder));
    let is_over = |holder: &&Holder| holder.until.is_some_and(|until| until < today);
    let before: Vec<&Holder> = shown.holders.iter().filter(is_over).collect();
    let acting: Vec<&Holder> =
        shown.holders.iter().filter(|h| h.as_deputy && !is_over(h)).collect();
    let names = ask.network.as_ref().and_then(|n| names_deputies(&ask.scope, n.id, post.id));
    let organisation = shown.organisation.as_ref().map(|(name, number)| {
        html! { a href=(ask.to(&addresses::organisation(ask.slug(), *number))) { (name) } }
    });
    let said = match ask.query.get("done") {
        "made" => Some(words.post_made()),
        "invited" => Some(words.person_invited()),
        "invited-held" => Some(words.person_invited_held()),
        "left" => Some(words.post_left()),
        "deputy" => Some(words.deputy_is_named()),
        "deputy-held" => Some(words.deputy_is_named_held()),
        "deputy-changed" => Some(words.deputy_changed()),
        "deputy-withdrawn" => Some(words.deputy_withdrawn()),
        _ => None,
    };
    html! {
        (crumbs(ask, &[(&list, words.posts())], &post.name))
        @if let Some(text) = said { (done(text)) }
        @if let Some(holder) = now && let Some(since) = holder.doubtful && ask.may(Right::KeepLetters) {
            (doubtful(ask, holder, since))
        }
        header class="record" {
            p class="kicker" { (function_name(words, post.function)) }
            h1 { (post.name) }
            @if ask.may(Right::KeepDirectory) || ask.scope.grants().iter().any(|grant| grant.post == post.id) {
                div class="actions" {
                    @if names.is_some() {
                        a class="button" href=(ask.to(&format!("{}/new", addresses::deputies(ask.slug(), post.number)))) { (icon("users")) (words.name_deputy()) }
                    }
                    a class="button" href=(ask.to(&addresses::api_keys(ask.slug(), post.number))) { (icon("lock")) (words.api_keys()) }
                }
            }
        }
        (shown.form.summary(ask.words()))
        (facts(&[
            (words.organisation(), organisation),
            (words.what_it_allows(), Some(html! { (function_told(words, post.function)) })),
            (words.held_by(), Some(html! {
                @match now {
                    Some(holder) => { (name(ask, holder)) " " span class="soft" { (i18n::span(ask.language, Span { since: Some(When::Day(holder.since)), until: None }).unwrap_or_default()) } }
                    None => { span class="state warn" { (words.post_vacant()) } }
                }
            })),
            (words.deputy(), deputies(ask, post, &acting)),
        ]))
        @if ask.may(Right::KeepDirectory) {
            @match now {
                Some(_) => (ending(ask, shown)),
                None => (inviting(ask, shown)),
            }
            section class="panel" {
                h2 { (words.look_as_post()) }
                form method="post" action=(addresses::look_as_post(ask.slug(), post.number)) {
                    p { (words.look_as_told()) }
                    p class="actions" { button class="button" { (icon("eye")) (words.look_as_post()) } }
                }
            }
        }
        @if !before.is_empty() {
            section class="panel" {
                h2 { (words.before()) }
                ul class="plain" {
                    @for holder in before {
                        li {
                            (name(ask, holder)) " "
                            span class="soft" {
                                @if holder.as_deputy { (words.as_deputy()) ", " }
                                (i18n::day(ask.language, holder.since))
                                @if let Some(until) = holder.until { " – " (i18n::day(ask.language, until)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Who held it, or that they wished to be forgotten.
pub(crate) fn name(ask: &Ask, holder: &Holder) -> Markup {
    html! {
        @match holder.erased_at {
            Some(at) if holder.name.is_empty() => {
                em { (words(ask).forgotten_on(&i18n::day(ask.language, ask.day_of(at)))) }
            }
            _ => (holder.name),
        }
    }
}

/// Letters to whoever holds the post come back.
fn doubtful(ask: &Ask, holder: &Holder, since: base::Instant) -> Markup {
    let words = words(ask);
    let day = i18n::day(ask.language, ask.day_of(since));
    html! {
        div class="notice warn" {
            (icon("triangle-alert"))
            div {
                p { strong { (words.letters_come_back()) } " " (words.letters_come_back_told(&holder.email, &day)) }
                p { a href=(ask.to(&web::query(&addresses::letters(ask.slug()), &[("q", &holder.email)]))) { (words.letters_to_them()) } }
            }
        }
    }
}

fn inviting(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, required: true, longest: 120, ..Says::default() };
    let action = format!("{}/holder", addresses::post(ask.slug(), shown.post.number));
    let frame = Written {
        title: &shown.post.name,
        action: &action,
        button: Some(
            html! { button class="button primary" { (icon("send")) (words.invite_button()) } },
        ),
        ..Written::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.invite()) } p class="soft" { (words.invite_told()) } }
            (shown.form.written(ask, &frame, |form| html! {
                (form.text(ask, "person", says(words.person(), words.person_hint())))
                (form.text(ask, "email", Says { input: "email", ..says(words.email(), "") }))
                (form.select(ask, "language", says(words.language_of_person(), ""), &with_empty(ask.words().choose(), language_choices())))
            }))
        }
    }
}

fn ending(ask: &Ask, shown: &Shown) -> Markup {
    let words = words(ask);
    let action = format!("{}/end", addresses::post(ask.slug(), shown.post.number));
    let frame = Written {
        title: &shown.post.name,
        action: &action,
        button: Some(html! { button class="button danger" { (words.end_post()) } }),
        ..Written::default()
    };
    html! {
        section class="panel" {
            header { h2 { (words.end_post()) } p class="soft" { (words.end_post_told()) } }
            (shown.form.written(ask, &frame, |form| html! {
                (form.text(ask, "until", Says { label: words.last_day(), hint: words.last_day_hint(), required: true, ..Says::default() }))
            }))
        }
    }
}
