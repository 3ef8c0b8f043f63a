use base::Id;
use maud::{Markup, html};
use web::components::{crumbs, done};
use web::{Ask, Form, Named, Says, Written, icon};

use crate::addresses;
use crate::link::{Link, Relation, Said};
use crate::pages::links::{Candidate, Known};
use crate::pages::words;
use crate::words::Words;

/// What the form knows that links a record with another.
pub(crate) struct Linking<'p> {
    pub(crate) here: &'p Known,
    pub(crate) form: Form,
    /// What was typed may mean these.
    pub(crate) candidates: &'p [Candidate],
    pub(crate) title: &'p str,
}

pub(crate) fn said_name(words: Words, said: Said) -> &'static str {
    match (said.relation, said.back) {
        (Relation::Continues, false) => words.continues(),
        (Relation::Continues, true) => words.is_continued_by(),
        (Relation::Answers, false) => words.answers(),
        (Relation::Answers, true) => words.is_answered_by(),
        (Relation::ResultsFrom, false) => words.results_from(),
        (Relation::ResultsFrom, true) => words.led_to(),
        (Relation::Mentions, false) => words.mentions(),
        (Relation::Mentions, true) => words.is_mentioned_in(),
    }
}

pub(crate) fn linking(ask: &Ask, page: &Linking<'_>) -> Markup {
    let words = words(ask);
    let (here, action) = (page.here, addresses::links(ask.slug()));
    let frame = Written {
        title: page.title,
        action: &action,
        button: Some(html! { button class="button primary" { (icon("link")) (words.link()) } }),
        back: Some(&here.path),
        ..Written::default()
    };
    let says = |label, hint| Says { label, hint, required: true, ..Says::default() };
    let none = (String::new(), ask.words().choose().to_owned());
    let relations = Said::all().map(|said| (said.code(), said_name(words, said).to_owned()));
    let relations: Vec<_> = std::iter::once(none).chain(relations).collect();
    let option = |one: &Candidate| (one.value.clone(), html! { (one.named.name) });
    let candidates: Vec<(String, Markup)> = page.candidates.iter().map(option).collect();
    html! {
        (crumbs(ask, &[(&here.path, &here.end.name)], words.link()))
        h1 { (page.title) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| html! {
            input type="hidden" name="of" value=(here.end.hung.kind);
            input type="hidden" name="id" value=(here.end.hung.id);
            (form.select(ask, "relation", says(words.relation(), words.relation_hint()), &relations))
            (form.text(ask, "with", Says { longest: 200, ..says(words.linked_with(), words.linked_with_hint()) }))
            @if !candidates.is_empty() { (form.radios("chosen", words.which_of_these(), &candidates)) }
            (form.text(ask, "since", Says { required: false, ..says(words.since(), words.since_hint()) }))
        }))
    }
}

/// The links of a record; whoever may link it is led to where, and may end them.
pub(crate) fn of_record(
    ask: &Ask,
    here: (&str, Id),
    links: &[(Link, Said, Named)],
    may: bool,
) -> Option<Markup> {
    if links.is_empty() && !may {
        return None;
    }
    let words = words(ask);
    Some(html! {
        section class="panel wide" {
            h2 { (words.links()) }
            @match ask.query.get("done") {
                "linked" => (done(words.now_linked())),
                "unlinked" => (done(words.now_unlinked())),
                _ => {}
            }
            @if links.is_empty() { p class="soft" { (words.links_none()) } }
            @else {
                table class="list" role="table" {
                    tbody role="rowgroup" {
                        @for (link, said, other) in links {
                            tr role="row" {
                                th role="rowheader" scope="row" {
                                    span {
                                        small class="soft" { (said_name(words, *said)) }
                                        br;
                                        a href=(ask.to(&other.path)) { (other.name) }
                                    }
                                }
                                td role="cell" data-label=(words.since()) class="soft" {
                                    @if let Some(since) = link.since { (i18n::when(ask.language, since)) }
                                }
                                @if may { td role="cell" { (ending(ask, here, link, other)) } }
                            }
                        }
                    }
                }
            }
            @if may {
                div class="actions" {
                    a class="button" href=(ask.to(&addresses::new_link(ask.slug(), here.0, here.1))) { (icon("link")) (words.link()) }
                }
            }
        }
    })
}

fn ending(ask: &Ask, (kind, id): (&str, Id), link: &Link, other: &Named) -> Markup {
    let words = words(ask);
    html! {
        form method="post" action=(ask.to(&addresses::link_end(ask.slug(), link.id))) {
            input type="hidden" name="of" value=(kind);
            input type="hidden" name="id" value=(id);
            button class="button quiet" { (words.end_link()) span class="unseen" { ": " (other.name) } }
        }
    }
}
