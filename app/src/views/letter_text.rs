//! The page on which a text of a letter is written.

use base::Language;
use mail::{Kind, LONGEST_BODY, LONGEST_BUTTON, LONGEST_LINE, Mark, Standing, Text};
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written, icon};

use crate::pages::letters::text::{Asked, address, field_name};
use crate::pages::letters::texts::standing_name;
use crate::pages::letters::{letters, texts};
use crate::pages::words;

/// As it stands in a text.
pub(crate) fn written(mark: &Mark, language: Language) -> String {
    format!("{{{}}}", (mark.name)(language))
}

pub(crate) fn page(ask: &Ask, known: &Asked, form: &Form, revision: i64) -> Markup {
    let (words, kind) = (words(ask), known.kind);
    let (slug, there) = (ask.slug(), address(ask.slug(), kind, known.language));
    html! {
        (crumbs(ask, &[(&letters(slug), words.letters()), (&texts(slug), words.texts())], &known.title(ask)))
        header class="record" {
            p class="kicker" { (if known.own.is_some() { words.text_own() } else { words.text_shipped() }) }
            h1 { (known.title(ask)) }
            p class="soft" { ((kind.told)(ask.language)) }
            nav aria-label=(words.letter_language()) {
                ul class="chips" {
                    @for other in Language::ALL {
                        li { a href=(ask.to(&address(slug, kind, *other))) aria-current=[(*other == known.language).then_some("page")] { (other.own_name()) } }
                    }
                    @if known.has_history {
                        li { a href=(ask.to(&format!("{there}/history"))) { (icon("history")) (words.text_history()) } }
                    }
                }
            }
        }
        (to_look_at(ask, known))
        (form.summary(ask.words()))
        (marks(ask, known))
        div class="letter-writing" {
            (writing(ask, known, form, revision, &there))
            section {
                h2 { (words.preview()) }
                p class="soft" { (words.preview_told()) }
                iframe name="preview" title=(words.preview()) src=(ask.to(&format!("{there}/preview"))) {}
            }
        }
        (shipped(ask, known, &there))
    }
}

fn writing(ask: &Ask, known: &Asked, form: &Form, revision: i64, there: &str) -> Markup {
    let (words, title) = (words(ask), known.title(ask));
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let line = |field, hint| Says {
        label: field_name(words, field),
        hint,
        required: true,
        longest: longest(LONGEST_LINE),
        ..Says::default()
    };
    let buttons = html! {
        button class="button primary" { (ask.words().save()) }
        button class="button" name="show" value="1" formtarget="preview" { (icon("eye")) (words.preview_button()) }
        button class="button" name="try" value="1" { (icon("send")) (words.text_try()) }
    };
    let frame = Written {
        title: &title,
        action: there,
        revision: Some(revision),
        button: Some(buttons),
        ..Written::default()
    };
    form.written(ask, &frame, |form| html! {
        (form.text(ask, "subject", line("subject", "")))
        (form.text(ask, "greeting", line("greeting", "")))
        (form.prose(ask, "body", Says { longest: longest(LONGEST_BODY), ..line("body", words.text_body_hint()) }))
        @if known.kind.link.is_some() {
            (form.text(ask, "button", Says { longest: longest(LONGEST_BUTTON), ..line("button", words.text_button_hint()) }))
        }
        (form.text(ask, "signed", line("signed", words.text_signed_hint())))
        p class="hint" { (words.text_why(known.kind.shipped(known.language).1)) }
    })
}

/// What may be named, how, and what would stand there today.
fn marks(ask: &Ask, known: &Asked) -> Markup {
    let words = words(ask);
    let one = |mark: &Mark, example: &str| {
        html! {
            div {
                dt { code { (written(mark, known.language)) } }
                dd { ((mark.told)(ask.language)) @if !example.is_empty() { ": " em { (example) } } }
            }
        }
    };
    html! {
        section class="panel" {
            header { h2 { (words.marks()) } p class="soft" { (words.marks_told()) } }
            dl class="facts" {
                @for mark in known.kind.marks { (one(mark, known.real.get(mark.code).map_or("", String::as_str))) }
                @if let Some(link) = known.kind.link { (one(link, "")) }
            }
        }
    }
}

/// What has changed beside this text since somebody last compared.
fn to_look_at(ask: &Ask, known: &Asked) -> Markup {
    let words = words(ask);
    let Some((standing, own)) = known.standing.zip(known.own.as_ref()) else { return html! {} };
    let shipped = known.kind.shipped(known.language).0;
    let (told, beside) = match standing {
        Standing::Current => return html! {},
        Standing::Unfit => (words.text_unfit_told().to_owned(), html! {}),
        Standing::ShippedChanged => {
            let changes = differences(ask, &own.shipped_then(), &shipped);
            (words.text_shipped_changed_told().to_owned(), changes)
        }
        Standing::SourceChanged => match &known.source {
            Some((first, source)) => (
                words.text_source_changed_told(first.own_name()),
                read(ask, known.kind, *first, source),
            ),
            None => return html! {},
        },
    };
    html! {
        section class="panel" {
            header { h2 { (standing_name(words, standing).unwrap_or_default()) } }
            div class="notice warn" { (icon("triangle-alert")) div { p { (told) } } }
            (beside)
        }
    }
}

fn differences(ask: &Ask, before: &Text, after: &Text) -> Markup {
    let (before, after) = (before.as_typed(), after.as_typed());
    let changed =
        mail::TEXT_FIELDS.iter().filter(|field| before.get(**field) != after.get(**field));
    html! {
        dl class="changes" {
            @for field in changed {
                div {
                    dt { (field_name(words(ask), field)) }
                    dd class="lines" { del { (before[*field]) } " " ins { (after[*field]) } }
                }
            }
        }
    }
}

/// A text beside the one that is written.
fn read(ask: &Ask, kind: &Kind, language: Language, text: &Text) -> Markup {
    let typed = text.as_typed();
    let fields =
        mail::TEXT_FIELDS.iter().filter(|field| **field != "button" || kind.link.is_some());
    html! {
        dl class="changes" lang=(language) {
            @for field in fields {
                div {
                    dt lang=(ask.language) { (field_name(words(ask), field)) }
                    dd class="lines" { (typed[*field]) }
                }
            }
        }
    }
}

/// The text that ships, to compare with, and to go back to.
fn shipped(ask: &Ask, known: &Asked, there: &str) -> Markup {
    let words = words(ask);
    html! {
        @if known.own.is_some() {
            section class="panel" {
                header { h2 { (words.text_shipped_title()) } p class="soft" { (words.text_shipped_told()) } }
                (read(ask, known.kind, known.language, &known.kind.shipped(known.language).0))
                form method="post" action=(ask.to(&format!("{there}/shipped"))) class="actions" {
                    button class="button" { (words.text_back()) }
                }
            }
        }
    }
}
