use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written};

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

pub(crate) fn seating(ask: &Ask, seating: &Seating<'_>) -> Markup {
    let (words, form, body) = (words(ask), &seating.form, seating.body);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let functions = SeatFunction::ALL
        .iter()
        .map(|function| (function.to_string(), function_name(words, *function).to_owned()))
        .collect();
    let title = words.seat_title(body.name_in(ask.language));
    let (action, back) =
        (addresses::seats(ask.slug(), body.number), addresses::body(ask.slug(), body.number));
    let frame = Written { title: &title, action: &action, back: Some(&back), ..Written::default() };
    html! {
        (way(ask, body, words.add_seat()))
        h1 { (title) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "organisation", Says { required: true, longest: 120, ..says(words.organisation(), words.organisation_hint()) }))
            (candidates(ask, form, &seating.candidates))
            (form.select(ask, "function", Says { required: true, ..says(words.function(), "") }, &with_empty(ask.words().choose(), functions)))
            (form.text(ask, "since", says(words.since(), words.when_hint())))
            (form.text(ask, "until", says(words.until(), "")))
            (form.text(ask, "source", Says { longest: 200, ..says(words.source(), words.source_hint()) }))
        }))
    }
}

pub(crate) fn leaving(ask: &Ask, leaving: &Leaving<'_>) -> Markup {
    let (words, form, slug) = (words(ask), &leaving.form, ask.slug());
    let here = format!("{}/{}", addresses::seats(slug, leaving.body.number), leaving.seat.id);
    let back = addresses::body(slug, leaving.body.number);
    let frame =
        Written { title: leaving.title, action: &here, back: Some(&back), ..Written::default() };
    html! {
        (way(ask, leaving.body, words.leave_seat()))
        h1 { (leaving.title) }
        p class="lead" { (words.leave_told()) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "until", Says { label: words.until(), hint: words.when_hint(), required: true, ..Says::default() }))
        }))
    }
}
