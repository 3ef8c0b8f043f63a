use directory::choosing::{Listed, candidates};
use directory::kinds::none_to_choose;
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written};

use super::words;
use crate::addresses;
use crate::belonging::LONGEST_SOURCE;
use crate::kind::OfMemberships;

pub(crate) struct Admitting {
    pub(crate) form: Form,
    /// Organisations that what was typed may mean.
    pub(crate) candidates: Vec<Listed>,
}

pub(crate) struct Editing<'t> {
    pub(crate) number: i64,
    pub(crate) form: Form,
    pub(crate) revision: i64,
    pub(crate) title: &'t str,
}

pub(crate) fn admitting(ask: &Ask, page: &Admitting, kinds: &[(String, String)]) -> Markup {
    let (words, form) = (words(ask), &page.form);
    let list = addresses::members(ask.slug());
    let says = Says {
        label: words.organisation(),
        hint: words.organisation_hint(),
        required: true,
        longest: 120,
        ..Says::default()
    };
    let title = words.admit();
    let frame = Written { title, action: &list, back: Some(&list), ..Written::default() };
    html! {
        (crumbs(ask, &[(&list, words.members())], title))
        h1 { (title) }
        p class="lead" { (words.admit_told()) }
        @if kinds.is_empty() { (none_to_choose::<OfMemberships>(ask)) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "organisation", says))
            (candidates(ask, form, &page.candidates))
            (terms(ask, form, kinds))
        }))
    }
}

pub(crate) fn editing(ask: &Ask, page: &Editing<'_>, kinds: &[(String, String)]) -> Markup {
    let words = words(ask);
    let (list, here) = (addresses::members(ask.slug()), addresses::member(ask.slug(), page.number));
    let frame = Written {
        title: page.title,
        action: &here,
        revision: Some(page.revision),
        back: Some(&here),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.members())], page.title))
        h1 { (page.title) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| terms(ask, form, kinds)))
    }
}

fn terms(ask: &Ask, form: &Form, kinds: &[(String, String)]) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let longest = usize::try_from(LONGEST_SOURCE).unwrap_or_default();
    html! {
        (form.select(ask, "kind", Says { required: true, ..says(words.belongs_as(), "") }, kinds))
        (form.text(ask, "since", says(words.since(), words.when_hint())))
        (form.text(ask, "until", says(words.until(), words.until_hint())))
        (form.text(ask, "source", Says { longest, ..says(words.source(), words.source_hint()) }))
    }
}
