use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written};

use crate::addresses;
use crate::initiative::Initiative;
use crate::pages::words;
use crate::party::{Party, PartyRole};
use crate::store::Listed;
use crate::views::initiatives::role_name;
use crate::views::organisation_form::with_empty;
use crate::views::organisations::candidates;

fn way(ask: &Ask, initiative: &Initiative, here: &str) -> Markup {
    let list = addresses::initiatives(ask.slug());
    let back = addresses::initiative(ask.slug(), initiative.number);
    crumbs(
        ask,
        &[(&list, words(ask).initiatives()), (&back, initiative.name_in(ask.language))],
        here,
    )
}

/// `rows` are organisations that what was typed may mean.
pub(crate) fn joining(ask: &Ask, initiative: &Initiative, form: &Form, rows: &[Listed]) -> Markup {
    let words = words(ask);
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let roles =
        PartyRole::ALL.iter().map(|role| (role.to_string(), role_name(words, *role).to_owned()));
    let roles = with_empty(ask.words().choose(), roles.collect());
    let action = addresses::parties(ask.slug(), initiative.number);
    let back = addresses::initiative(ask.slug(), initiative.number);
    let frame = Written {
        title: words.add_party(),
        action: &action,
        back: Some(&back),
        ..Written::default()
    };
    html! {
        (way(ask, initiative, words.add_party()))
        p class="kicker" { (initiative.name_in(ask.language)) }
        h1 { (words.add_party()) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| html! {
            (form.text(ask, "organisation", Says { required: true, longest: 120, ..says(words.organisation(), words.organisation_hint()) }))
            (candidates(ask, form, rows))
            (form.select(ask, "role", Says { required: true, ..says(words.function(), "") }, &roles))
            (form.text(ask, "through", Says { longest: 120, ..says(words.through(), words.through_hint()) }))
            (form.text(ask, "since", says(words.since(), words.when_hint())))
            (form.text(ask, "until", says(words.until(), "")))
            (form.text(ask, "source", Says { longest: 200, ..says(words.source(), words.source_hint()) }))
        }))
    }
}

pub(crate) fn leaving(
    ask: &Ask,
    initiative: &Initiative,
    party: &Party,
    form: &Form,
    title: &str,
) -> Markup {
    let words = words(ask);
    let here = format!("{}/{}", addresses::parties(ask.slug(), initiative.number), party.id);
    let back = addresses::initiative(ask.slug(), initiative.number);
    let frame = Written { title, action: &here, back: Some(&back), ..Written::default() };
    html! {
        (way(ask, initiative, words.leave_seat()))
        h1 { (title) }
        p class="lead" { (words.leave_initiative_told()) }
        (form.summary(ask.words()))
        (form.written(ask, &frame, |form| {
            form.text(ask, "until", Says { label: words.until(), hint: words.when_hint(), required: true, ..Says::default() })
        }))
    }
}
