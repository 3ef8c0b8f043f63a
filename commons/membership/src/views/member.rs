use base::Visibility;
use identity::Right;
use maud::{Markup, html};
use web::components::{crumbs, done, facts, said};
use web::{Ask, icon};

use super::words;
use crate::addresses;
use crate::store::ShownBelonging;

pub(crate) fn member(ask: &Ask, shown: &ShownBelonging, just_done: Option<String>) -> Markup {
    let words = words(ask);
    let list = addresses::members(ask.slug());
    let here = addresses::member(ask.slug(), shown.number);
    let of = directory::addresses::organisation(ask.slug(), shown.organisation_number);
    let (state, tone) = match shown.span().is_over(ask.today()) {
        true => (words.over(), "state"),
        false => (words.belongs_now(), "state good"),
    };
    let members_read =
        ask.network.as_ref().is_some_and(|n| ask.scope.sees(n.id, Visibility::Members));
    html! {
        (crumbs(ask, &[(&list, words.members())], &shown.organisation))
        @if let Some(text) = just_done { (done(&text)) }
        header class="record" {
            p class="kicker" { (shown.kind) }
            h1 { (shown.organisation) }
            p class=(tone) { (state) }
            @if members_read {
                div class="actions" {
                    @if ask.may(Right::KeepDirectory) {
                        a class="button primary" href=(ask.to(&format!("{here}/edit"))) { (icon("pencil")) (words.edit()) }
                    }
                    a class="button" href=(ask.to(&format!("{here}/history"))) { (icon("history")) (words.history()) }
                }
            }
        }
        (facts(&[
            (words.organisation(), Some(html! { a href=(ask.to(&of)) { (shown.organisation) } })),
            (words.belongs_as(), said(&shown.kind)),
            (words.since(), shown.since.map(|since| html! { (i18n::when(ask.language, since)) })),
            (words.until(), shown.until.map(|until| html! { (i18n::when(ask.language, until)) })),
            (words.source(), said(&shown.source)),
        ]))
    }
}
