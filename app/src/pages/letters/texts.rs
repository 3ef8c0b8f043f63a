//! The texts of a network's letters: as they ship, or in its own words.

use base::Language;
use identity::{Right, seen_history};
use mail::{
    Content, Context, Kind, Secrets, TEMPLATE_FIELDS, Template, Text, Wrong, check, latest_context,
    template, templates,
};
use maud::{Markup, PreEscaped, html};
use store::{Db, Recorded, Store, Subject};
use web::components::{Told, ToldChange, crumbs, done, history};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Says, Trouble, icon};

use super::{letters, texts};
use crate::letters::kinds_of_networks;
use crate::pages::words;
use crate::words::Words;

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let own = templates(db, ask.network()?.id)?;
    let words = words(ask);
    let main = html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters())], words.texts()))
        h1 { (words.texts()) }
        p class="lead" { (words.texts_told()) }
        table class="list" role="table" {
            thead role="rowgroup" { tr role="row" {
                th role="columnheader" scope="col" { (words.letter_kind()) }
                @for language in Language::ALL { th role="columnheader" scope="col" { (language.own_name()) } }
            } }
            tbody role="rowgroup" {
                @for kind in kinds_of_networks() {
                    tr role="row" {
                        th role="rowheader" scope="row" { ((kind.name)(ask.language)) }
                        @for language in Language::ALL {
                            td role="cell" data-label=(language.own_name()) {
                                a href=(ask.to(&address(ask, kind, *language))) {
                                    (standing(words, kind, own.iter().find(|one| one.kind == kind.code && one.language == *language)))
                                }
                            }
                        }
                    }
                }
            }
        }
    };
    Ok(web::page(ask, words.texts(), main))
}

fn address(ask: &Ask, kind: &Kind, language: Language) -> String {
    format!("{}/{}/{language}", texts(ask.slug()), kind.code)
}

/// Whose words go out, and what is amiss with them.
fn standing(words: Words, kind: &Kind, template: Option<&Template>) -> Markup {
    match template.filter(|template| template.own) {
        None => html! { (words.text_shipped()) },
        Some(one) if one.broken => html! { span class="state bad" { (words.text_broken()) } },
        Some(one) if one.is_out_of_date(kind) => {
            html! { span class="state warn" { (words.text_out_of_date()) } }
        }
        Some(_) => html! { span class="state good" { (words.text_own()) } },
    }
}

/// The kind and the language of the address.
fn asked_for(ask: &Ask) -> Result<(&'static Kind, Language), Trouble> {
    let kind = kinds_of_networks().find(|kind| kind.code == ask.parameter("kind"));
    let language = ask.parameter("language").parse().map_err(|_| Trouble::NotFound)?;
    Ok((kind.ok_or(Trouble::NotFound)?, language))
}

/// What the page of a text knows beside the form.
struct Known {
    kind: &'static Kind,
    language: Language,
    template: Option<Template>,
    /// From the latest letter of the kind, or samples.
    context: Context,
    real: bool,
    past: Vec<Told>,
}

fn known(ask: &Ask, db: &Db) -> Result<Known, Trouble> {
    let (kind, language) = asked_for(ask)?;
    let network = ask.network()?.id;
    let template = template(db, network, kind, language)?;
    let latest = latest_context(db, network, kind)?;
    let past = match &template {
        Some(template) => past(ask, db, template)?,
        None => Vec::new(),
    };
    let real = latest.is_some();
    let context = latest.unwrap_or_else(|| kind.samples(language));
    Ok(Known { kind, language, template, context, real, past })
}

fn past(ask: &Ask, db: &Db, template: &Template) -> Result<Vec<Told>, Trouble> {
    let words = words(ask);
    let mut all = Vec::new();
    for (act, changes) in seen_history(db, &ask.scope, template.id, None)?.acts {
        let by = match (act.post_id, act.network_id) {
            (Some(post), Some(network)) => directory::post_name(db, network, post)?,
            _ => None,
        };
        let value = |value: Recorded| value.as_typed().into_owned();
        all.push(Told {
            at: act.at,
            deed: ask.deed(&act.deed).unwrap_or_default().to_owned(),
            by: by.unwrap_or_else(|| words.by_program().to_owned()),
            reason: None,
            changes: changes
                .into_iter()
                .map(|change| ToldChange {
                    field: label(words, &change.field).to_owned(),
                    before: change.before.map(value),
                    after: change.after.map(value),
                })
                .collect(),
        });
    }
    Ok(all)
}

fn label(words: Words, field: &str) -> &'static str {
    match field {
        "subject" => words.letter_subject(),
        "body" => words.text_body(),
        _ => words.text_button(),
    }
}

fn form_of(text: &Text) -> Form {
    let mut form = Form::default();
    form.set("subject", text.subject.clone());
    form.set("body", text.body.clone());
    form.set("button", text.button.clone());
    form
}

fn text_of(form: &Form) -> Text {
    let field = |name: &str| form.get(name).replace("\r\n", "\n");
    Text { subject: field("subject"), body: field("body"), button: field("button") }
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let known = known(ask, db)?;
    let shipped = known.kind.shipped(known.language);
    let text = known.template.as_ref().map_or(&shipped, |template| &template.text);
    let revision = known.template.as_ref().map_or(0, Subject::revision);
    let title = title(ask, &known);
    Ok(web::page(ask, &title, page(ask, &known, &form_of(text), revision)))
}

fn title(ask: &Ask, known: &Known) -> String {
    format!("{} · {}", (known.kind.name)(ask.language), known.language.own_name())
}

fn page(ask: &Ask, known: &Known, form: &Form, revision: i64) -> Markup {
    let words = words(ask);
    let said = match ask.query.get("done") {
        "shipped" => Some(words.text_is_shipped().to_owned()),
        _ => edits::done(ask, &|field| label(words, field)),
    };
    let own = known.template.as_ref().filter(|template| template.own);
    html! {
        (crumbs(ask, &[(&letters(ask.slug()), words.letters()), (&texts(ask.slug()), words.texts())], &title(ask, known)))
        @if let Some(text) = said { (done(&text)) }
        header class="record" {
            p class="kicker" { (known.language.own_name()) }
            h1 { ((known.kind.name)(ask.language)) }
            p { (standing(words, known.kind, known.template.as_ref())) }
            @if own.is_some_and(|own| own.broken) { p class="soft" { (words.text_broken_told()) } }
            @if own.is_some_and(|own| own.is_out_of_date(known.kind)) { p class="soft" { (words.text_out_of_date_told()) } }
        }
        (form.summary(ask.words()))
        (editor(ask, known, form, revision))
        @if own.is_some() { (shipped_text(ask, known)) }
        (preview(ask, known, &text_of(form)))
        @if !known.past.is_empty() { section class="panel" { h2 { (words.text_past()) } (history(ask, &known.past)) } }
    }
}

fn editor(ask: &Ask, known: &Known, form: &Form, revision: i64) -> Markup {
    let words = words(ask);
    let says =
        |label, hint, longest| Says { label, hint, required: true, longest, ..Says::default() };
    let has_link = !known.kind.shipped(known.language).button.is_empty();
    html! {
        section class="panel" {
            header {
                h2 { (words.text_write()) }
                p class="soft" { (words.placeholders_told()) }
                ul class="plain" {
                    @for one in known.kind.placeholders {
                        li { code { "{{ " (one.name) " }}" } " " span class="soft" { ((one.told)(ask.language)) } }
                    }
                }
            }
            form class="form" method="post" action=(ask.to(&address(ask, known.kind, known.language))) novalidate {
                input type="hidden" name="revision" value=(revision);
                (form.text(ask, "subject", says(words.letter_subject(), "", 200)))
                (form.prose(ask, "body", says(words.text_body(), words.text_body_hint(), 8_000)))
                @if has_link { (form.text(ask, "button", says(words.text_button(), words.text_button_hint(), 60))) }
                div class="actions" {
                    button class="button primary" { (ask.words().save()) }
                    button class="button" name="preview" value="1" { (icon("eye")) (words.text_preview()) }
                }
            }
        }
    }
}

/// What would go out again, and the way back to it.
fn shipped_text(ask: &Ask, known: &Known) -> Markup {
    let words = words(ask);
    let shipped = known.kind.shipped(known.language);
    html! {
        section class="panel" {
            header { h2 { (words.text_shipped_title()) } p class="soft" { (words.text_shipped_told()) } }
            div class="prose" lang=(known.language) {
                p { strong { (shipped.subject) } }
                @for paragraph in shipped.body.split("\n\n") { p { (paragraph) } }
                @if !shipped.button.is_empty() { p { strong { (shipped.button) } } }
            }
            form method="post" action=(ask.to(&format!("{}/shipped", address(ask, known.kind, known.language)))) {
                button class="button" { (icon("undo-2")) (words.text_back()) }
            }
        }
    }
}

fn secrets(ask: &Ask, content: &Content) -> Secrets {
    let link = content.button.as_ref().map(|_| format!("{}/enter/…", ask.origin));
    Secrets { link, code: content.code.as_ref().map(|_| "123456".to_owned()) }
}

fn preview(ask: &Ask, known: &Known, text: &Text) -> Markup {
    let words = words(ask);
    let Ok(filled) = text.filled(&known.context) else { return html! {} };
    let content = filled.over(known.kind.content(known.language, &known.context));
    let told = if known.real { words.preview_real() } else { words.preview_samples() };
    html! {
        section class="panel" id="preview" {
            header { h2 { (words.text_preview()) } p class="soft" { (told) } }
            p lang=(known.language) { strong { (content.subject) } }
            pre class="letter" lang=(known.language) { (content.text(&secrets(ask, &content))) }
            p { a href=(ask.to(&format!("{}/seen", address(ask, known.kind, known.language)))) { (icon("mail")) (words.preview_html()) } }
        }
    }
}

/// The letter as it stands, as a reader of mail shows it: a page of its own, in a sandbox.
pub(crate) fn seen(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let known = known(ask, db)?;
    let shipped = known.kind.content(known.language, &known.context);
    let own = known.template.as_ref().filter(|template| template.own);
    let content = match own.and_then(|own| own.text.filled(&known.context).ok()) {
        Some(filled) => filled.over(shipped),
        None => shipped,
    };
    let html = content.html(known.language, &secrets(ask, &content));
    Ok(Answer::foreign(PreEscaped(html)))
}

fn told(words: Words, wrong: &Wrong) -> String {
    match wrong {
        Wrong::Missing => words.wrong_missing().to_owned(),
        Wrong::TooLong(longest) => words.wrong_too_long(*longest),
        Wrong::NoSuchPlaceholder(name) => words.wrong_placeholder(name),
        Wrong::Unreadable(line) => words.wrong_unreadable(*line),
        Wrong::Unfit => words.wrong_unfit().to_owned(),
    }
}

pub(crate) fn save(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let asked = ask.clone();
    let known = store.read_now(move |db| known(&asked, db))?;
    let words = words(ask);
    let mut form = Form::sent(&ask.form, TEMPLATE_FIELDS);
    let begun_at = ask.form.get("revision").parse().unwrap_or(0);
    for (field, wrong) in check(known.kind, known.language, &text_of(&form)) {
        form.refuse(field, label(words, field), told(words, &wrong));
    }
    let title = title(ask, &known);
    if !form.is_fine() {
        return Ok(Answer::refused(web::framed(ask, &title, &page(ask, &known, &form, begun_at))));
    }
    if !ask.form.get("preview").is_empty() {
        return Ok(web::page(ask, &title, page(ask, &known, &form, begun_at)));
    }
    let sent = Sent {
        there: address(ask, known.kind, known.language),
        typed: form_of(&text_of(&form)).values().clone(),
        begun_at,
        label: &|field| label(words, field),
    };
    let (typed, network) = (sent.typed.clone(), ask.network()?.id);
    let (kind, language) = (known.kind, known.language);
    let edited = store.act(header, move |act| {
        mail::edit_template(act, network, kind, language, begun_at, &typed)
    });
    edits::answered(ask, sent, edited, |form, revision| {
        web::framed(ask, &title, &page(ask, &known, &form, revision))
    })
}

pub(crate) fn back(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let (kind, language) = asked_for(ask)?;
    let network = ask.network()?.id;
    let there = ask.to(&address(ask, kind, language));
    match store.act(header, move |act| mail::back_to_shipped(act, network, kind, language)) {
        Ok(()) | Err(store::Stop::Refused(_)) => Ok(Answer::see(&format!("{there}?done=shipped"))),
        Err(store::Stop::Broken(fault)) => Err(fault.into()),
    }
}
