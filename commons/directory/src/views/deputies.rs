use base::{Day, Span, When};
use maud::{Markup, html};
use web::components::{crumbs, language_choices};
use web::{Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::pages::words;
use crate::policy::names_deputies;
use crate::post::{Post, Tenure};
use crate::store::Holder;
use crate::views::organisation_form::with_empty;
use crate::views::posts;

pub(crate) struct Changing<'c> {
    pub(crate) post: &'c Post,
    pub(crate) deputy: &'c Tenure,
    pub(crate) name: &'c str,
    pub(crate) form: &'c Form,
}

pub(crate) fn label(ask: &Ask, field: &str) -> &'static str {
    match field {
        "since" => words(ask).first_day(),
        "until" => words(ask).last_day(),
        _ => posts::label(ask, field),
    }
}

fn way(ask: &Ask, post: &Post, here: &str) -> Markup {
    let (list, back) = (addresses::posts(ask.slug()), addresses::post(ask.slug(), post.number));
    crumbs(ask, &[(&list, words(ask).posts()), (&back, &post.name)], here)
}

pub(crate) fn naming(ask: &Ask, post: &Post, form: &Form) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, required: true, longest: 120, ..Says::default() };
    let (action, back) =
        (addresses::deputies(ask.slug(), post.number), addresses::post(ask.slug(), post.number));
    let title = words.name_deputy();
    let frame = Written {
        title,
        action: &action,
        back: Some(&back),
        button: Some(
            html! { button class="button primary" { (icon("send")) (words.name_deputy_button()) } },
        ),
        ..Written::default()
    };
    html! {
        (way(ask, post, title))
        h1 { (title) }
        p class="lead" { (words.name_deputy_told(&post.name)) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "person", says(words.person(), words.person_hint())))
            (form.text(ask, "email", Says { input: "email", ..says(words.email(), "") }))
            (form.select(ask, "language", says(words.language_of_person(), ""), &with_empty(ask.words().choose(), language_choices())))
            (form.text(ask, "since", says(words.first_day(), words.deputy_begins_hint())))
            (form.text(ask, "until", says(words.last_day(), words.deputy_ends_hint())))
        }))
    }
}

pub(crate) fn changing(ask: &Ask, changing: &Changing<'_>) -> Markup {
    let words = words(ask);
    let title = words.deputy_title(changing.name);
    let back = addresses::post(ask.slug(), changing.post.number);
    let here =
        format!("{}/{}", addresses::deputies(ask.slug(), changing.post.number), changing.deputy.id);
    let frame = Written { title: &title, action: &here, back: Some(&back), ..Written::default() };
    html! {
        (way(ask, changing.post, &title))
        h1 { (title) }
        p class="lead" { (words.deputy_change_told()) }
        (changing.form.summary(ask.words()))
        (changing.form.written(ask, &frame, |form| {
            form.text(ask, "until", Says { label: words.last_day(), hint: words.deputy_ends_hint(), required: true, ..Says::default() })
        }))
        @if changing.deputy.since > ask.today() {
            section class="panel" {
                header { h2 { (words.withdraw_deputy()) } p class="soft" { (words.withdraw_deputy_told()) } }
                form method="post" action=(format!("{here}/withdrawal")) {
                    p class="actions" { button class="button danger" { (words.withdraw_deputy()) } }
                }
            }
        }
    }
}

/// On the page of a post: who acts for it in the place of its holder, now or soon.
pub(crate) fn deputies(ask: &Ask, post: &Post, deputies: &[&Holder]) -> Option<Markup> {
    let words = words(ask);
    let network = ask.network.as_ref()?;
    let names = names_deputies(&ask.scope, network.id, post.id).is_some();
    (!deputies.is_empty()).then(|| {
        html! {
            @for deputy in deputies {
                div {
                    (posts::name(ask, deputy)) " "
                    span class="soft" { (time(ask, deputy.since, deputy.until)) }
                    @if names {
                        " " a href=(ask.to(&format!("{}/{}", addresses::deputies(ask.slug(), post.number), deputy.id))) { (words.change_last_day()) }
                    }
                }
            }
        }
    })
}

/// From a day to a day.
pub(crate) fn time(ask: &Ask, since: Day, until: Option<Day>) -> String {
    let span = Span { since: Some(When::Day(since)), until: until.map(When::Day) };
    i18n::span(ask.language, span).unwrap_or_default()
}
