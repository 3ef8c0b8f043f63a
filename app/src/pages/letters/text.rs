//! One text of a network's letters, in a language: written, looked at as its readers will have it,
//! tried on oneself, given up for the one that ships.

use base::Language;
use identity::Right;
use mail::{Kind, OwnText, Secrets, Standing, TEXT_FIELDS, Text, Values, Wrong};
use maud::{Markup, html};
use store::{Db, Recorded, Store};
use web::components::done;
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Trouble, icon};

use super::texts::Texts;
use super::trial::LETTERS;
use super::{letter, letters, texts};
use crate::letters::{kinds_of_networks, letter_to_oneself};
use crate::pages::words;
use crate::views::letter_text as view;
use crate::words::Words;

pub(crate) fn address(slug: &str, kind: &Kind, language: Language) -> String {
    format!("{}/{}/{language}", texts(slug), kind.code)
}

/// What the address asks for, with all that its page tells.
pub(crate) struct Asked {
    pub(crate) kind: &'static Kind,
    pub(crate) language: Language,
    pub(crate) own: Option<OwnText>,
    pub(crate) standing: Option<Standing>,
    /// In the network's first language, where that is another and has a text of its own.
    pub(crate) source: Option<(Language, Text)>,
    pub(crate) real: Values,
    /// Whether the network has ever written it.
    pub(crate) has_history: bool,
    first: Language,
}

fn asked(ask: &Ask, db: &Db) -> Result<Asked, Trouble> {
    let kind = kinds_of_networks().find(|kind| kind.code == ask.parameter("kind"));
    let (Some(kind), Ok(language)) = (kind, ask.parameter("language").parse::<Language>()) else {
        return Err(Trouble::NotFound);
    };
    let network = ask.network()?.id;
    let texts = Texts::of(db, network)?;
    let first = texts.first;
    let source = texts.own(kind, first).filter(|_| first != language);
    Ok(Asked {
        kind,
        language,
        own: texts.own(kind, language).cloned(),
        standing: texts.standing(kind, language),
        source: source.map(|source| (first, source.text.clone())),
        real: kind.real(db, network, language)?,
        has_history: mail::own_text(db, network, kind, language)?.is_some(),
        first,
    })
}

impl Asked {
    pub(crate) fn title(&self, ask: &Ask) -> String {
        words(ask).text_of((self.kind.name)(ask.language), self.language.own_name())
    }

    fn text(&self) -> Text {
        self.own.as_ref().map_or_else(|| self.kind.shipped(self.language).0, |own| own.text.clone())
    }

    fn revision(&self) -> i64 {
        self.own.as_ref().map_or(0, |own| own.revision)
    }

    /// What a text would say with what the network has.
    fn filled(&self, text: &Text) -> Result<mail::Content, Wrong> {
        text.filled(self.kind, &self.real, self.kind.shipped(self.language).1)
    }
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let known = asked(ask, db)?;
    let words = words(ask);
    let told = match ask.query.get("done") {
        "shipped" => Some(words.text_is_shipped().to_owned()),
        _ => edits::done(ask, &|field| field_name(words, field)),
    };
    let form = Form::of(known.text().as_typed());
    let main = html! {
        @if let Some(told) = told { (done(&told)) }
        (view::page(ask, &known, &form, known.revision()))
    };
    Ok(web::page(ask, &known.title(ask), main))
}

/// The text that goes out now, as it will be seen.
pub(crate) fn preview(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let known = asked(ask, db)?;
    Ok(shown(ask, &known, &known.text()))
}

fn shown(ask: &Ask, known: &Asked, text: &Text) -> Answer {
    let words = words(ask);
    // Where it will lead is known when it is sent.
    let secrets = Secrets { link: Some(format!("{}/…", ask.origin)), code: None };
    let headings = [words.preview_rich(), words.preview_plain()];
    match known.filled(text) {
        Ok(content) => Answer::shut_in(content.preview(known.language, &secrets, headings)),
        Err(_) => Answer::shut_in(html! { p { (words.preview_not_yet()) } }),
    }
}

pub(crate) fn change(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let of = ask.clone();
    let known = store.read_now(move |db| asked(&of, db))?;
    let words = words(ask);
    let text = Text::typed(Form::sent(&ask.form, TEXT_FIELDS).values());
    let begun_at = ask.form.get("revision").parse().unwrap_or(known.revision());
    let mut form = Form::of(text.as_typed());
    for (field, wrong) in text.wrongs(known.kind) {
        form.refuse(field, field_name(words, field), told(ask, known.kind, known.language, &wrong));
    }
    let title = known.title(ask);
    let page =
        |form: &Form, revision| web::framed(ask, &title, &view::page(ask, &known, form, revision));
    if !ask.form.get("show").is_empty() {
        return Ok(match form.is_fine() {
            true => shown(ask, &known, &text),
            false => Answer::shut_in(form.summary(ask.words())),
        });
    }
    if !form.is_fine() {
        return Ok(Answer::refused(page(&form, begun_at)));
    }
    if !ask.form.get("try").is_empty() {
        let tried = try_it(ask, store, &known, &text)?;
        let main = html! { (tried) (view::page(ask, &known, &form, begun_at)) };
        return Ok(web::page(ask, &title, main));
    }
    let sent = Sent {
        there: address(ask.slug(), known.kind, known.language),
        typed: text.as_typed(),
        begun_at,
        label: &|field| field_name(words, field),
    };
    let (typed, network, kind) = (sent.typed.clone(), ask.network()?.id, known.kind);
    let languages = (known.language, known.first);
    let written = store
        .act(header, move |act| mail::write_text(act, network, kind, languages, begun_at, &typed));
    edits::answered(ask, sent, written, |form, revision| page(&form, revision))
}

/// What is in the form goes to whoever wrote it, kept or not.
fn try_it(ask: &Ask, store: &Store, known: &Asked, text: &Text) -> Result<Markup, Trouble> {
    let (header, words) = (ask.acting(Right::KeepLetters)?, words(ask));
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let of = store.read_now(move |db| identity::account(db, account))?;
    let allowed = store.plumbing(move |plumbing| LETTERS.allows(plumbing, &account.to_string()))?;
    let Some(content) = known.filled(text).ok().filter(|_| allowed) else {
        return Ok(html! {
            div class="notice warn" role="alert" { (icon("triangle-alert")) div { p { (words.trial_too_many()) } } }
        });
    };
    let (network, written) = (ask.network()?.id, letter_to_oneself(&of, known.language, content));
    let number = store.act(header, move |act| mail::write_trial(act, network, &written))?;
    Ok(html! {
        div class="notice good" role="status" {
            (icon("check"))
            div { p { (words.text_tried(&of.email)) " " a href=(ask.to(&letter(ask.slug(), number))) { (words.trial_letter_page()) } } }
        }
    })
}

pub(crate) fn back(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepLetters)?;
    let of = ask.clone();
    let known = store.read_now(move |db| asked(&of, db))?;
    let (network, kind, language) = (ask.network()?.id, known.kind, known.language);
    let gone = store.act(header, move |act| mail::back_to_shipped(act, network, kind, language));
    edits::pressed(ask, gone, &address(ask.slug(), kind, language), "shipped")
}

pub(crate) fn history(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let known = asked(ask, db)?;
    let (network, slug) = (ask.network()?.id, ask.slug());
    let written = mail::own_text(db, network, known.kind, known.language)?;
    let id = written.ok_or(Trouble::NotFound)?.id;
    let words = words(ask);
    let way = [
        (letters(slug), words.letters().to_owned()),
        (texts(slug), words.texts().to_owned()),
        (address(slug, known.kind, known.language), known.title(ask)),
    ];
    let telling = directory::history::Telling {
        field: |language, field| field_name(Words(language), field),
        value: |language, _, value| match value {
            Recorded::Secret { .. } => Words(language).text_compared_told().to_owned(),
            other => other.as_typed().into_owned(),
        },
    };
    directory::history::show(ask, db, id, &way, telling)
}

pub(crate) fn field_name(words: Words, field: &str) -> &'static str {
    match field {
        "subject" => words.letter_subject(),
        "greeting" => words.text_greeting(),
        "body" => words.text_body(),
        "button" => words.text_button(),
        "signed" => words.text_signed(),
        _ => words.text_compared(),
    }
}

/// What stands in the way, and how to mend it.
fn told(ask: &Ask, kind: &Kind, language: Language, wrong: &Wrong) -> String {
    let words = words(ask);
    let link = kind.link.map(|link| view::written(link, language)).unwrap_or_default();
    match wrong {
        Wrong::Missing => words.wrong_missing().to_owned(),
        Wrong::TooLong(longest) => words.wrong_too_long(*longest),
        Wrong::NoSuchMark(name) => {
            let known: Vec<String> =
                kind.marks.iter().map(|mark| view::written(mark, language)).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            words.wrong_mark(name, &i18n::list(ask.language, &known))
        }
        Wrong::Brace => words.wrong_brace().to_owned(),
        Wrong::NoLink => words.wrong_no_link(&link),
        Wrong::LinkPlace => words.wrong_link_place(&link),
    }
}
