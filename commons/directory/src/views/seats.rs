use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says};

use crate::addresses;
use crate::body::Body;
use crate::pages::words;
use crate::seat::{Seat, SeatFunction};
use crate::store::Listed;
use crate::views::body::function_name;
use crate::views::organisation_form::with_empty;
use crate::views::organisations::candidates;

pub(crate) struct Seating<'b> {
    pub(crate) body: &'b Body,
    pub(crate) form: Form,
    /// Organisations that what was typed may mean.
    pub(crate) candidates: Vec<Listed>,
}

pub(crate) struct Leaving<'b> {
    pub(crate) body: &'b Body,
    pub(crate) seat: &'b Seat,
    pub(crate) form: Form,
    pub(crate) title: &'b str,
}

fn way(ask: &Ask, body: &Body, here: &str) -> Markup {
    let (list, back) = (addresses::bodies(ask.slug()), addresses::body(ask.slug(), body.number));
    crumbs(ask, &[(&list, words(ask).bodies()), (&back, body.name_in(ask.language))], here)
}

fn actions(ask: &Ask, body: &Body) -> Markup {
    html! {
        div class="actions" {
            button class="button primary" { (ask.words().save()) }
            a class="button quiet" href=(ask.to(&addresses::body(ask.slug(), body.number))) { (ask.words().cancel()) }
        }
    }
}

pub(crate) fn seating(ask: &Ask, seating: &Seating<'_>) -> Markup {
    let (words, form, body) = (words(ask), &seating.form, seating.body);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let functions = SeatFunction::ALL
        .iter()
        .map(|function| (function.to_string(), function_name(words, *function).to_owned()))
        .collect();
    html! {
        (way(ask, body, words.add_seat()))
        h1 { (words.seat_title(body.name_in(ask.language))) }
        (form.summary(ask.words()))
        form class="form" method="post" action=(ask.to(&addresses::seats(ask.slug(), body.number))) novalidate {
            (form.text(ask, "organisation", Says { required: true, longest: 120, ..says(words.organisation(), words.organisation_hint()) }))
            (candidates(ask, form, &seating.candidates))
            (form.select(ask, "function", Says { required: true, ..says(words.function(), "") }, &with_empty(ask.words().choose(), functions)))
            (form.text(ask, "since", says(words.since(), words.when_hint())))
            (form.text(ask, "until", says(words.until(), "")))
            (form.text(ask, "source", Says { longest: 200, ..says(words.source(), words.source_hint()) }))
            (actions(ask, body))
        }
    }
}

pub(crate) fn leaving(ask: &Ask, leaving: &Leaving<'_>) -> Markup {
    let (words, form) = (words(ask), &leaving.form);
    let here = format!("{}/{}", addresses::seats(ask.slug(), leaving.body.number), leaving.seat.id);
    html! {
        (way(ask, leaving.body, words.leave_seat()))
        h1 { (leaving.title) }
        p class="lead" { (words.leave_told()) }
        (form.summary(ask.words()))
        form class="form" method="post" action=(ask.to(&here)) novalidate {
            (form.text(ask, "until", Says { label: words.until(), hint: words.when_hint(), required: true, ..Says::default() }))
            (actions(ask, leaving.body))
        }
    }
}
