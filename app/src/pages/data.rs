//! What is held of a person, for them to see, put right and take away.

use base::Id;
use identity::Account;
use maud::{Markup, html};
use serde_json::{Map, Value, json};
use sheets::Csv;
use store::{Db, Fields, Recorded};
use web::components::{crumbs, done, facts};
use web::{Answer, Ask, Cell, Form, Says, Trouble, Written};

use crate::pages::letters::state_name;
use crate::pages::words;
use crate::people::{Part, held_of};
use crate::words::Words;

/// Fields that only the download has: codes, and forms field by field.
const NOT_SHOWN: &[&str] = &["kind", "typed"];

/// Parts that are long and say little: their number is told, and the download has them.
const ONLY_COUNTED: &[&str] = &["store.act", "identity.key"];

pub(crate) fn signed_in(ask: &Ask) -> Result<Id, Trouble> {
    Ok(ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id)
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).own_data(), page(ask, db, None)?))
}

/// The page, perhaps with a form that was refused.
pub(crate) fn page(ask: &Ask, db: &Db, refused: Option<&Form>) -> Result<Markup, Trouble> {
    let account = identity::account_of(db, signed_in(ask)?)?.ok_or(Trouble::SignIn)?;
    let parts = held_of(db, account.id)?;
    let words = words(ask);
    let said = match ask.query.get("done") {
        "name" => Some(words.name_corrected()),
        "asked" => Some(words.address_asked()),
        "later" => Some(words.address_later()),
        _ => None,
    };
    Ok(html! {
        (crumbs(ask, &[("/account", words.account_title())], words.own_data()))
        @if let Some(text) = said { (done(text)) }
        h1 { (words.own_data()) }
        p class="lead" { (words.own_data_told()) }
        div class="actions" {
            a class="button" href="/account/data.csv" download { (words.data_as_csv()) }
            a class="button" href="/account/data.json" download { (words.data_as_json()) }
        }
        @if let Some(form) = refused { (form.summary(ask.words())) }
        (correcting(ask, &account, refused))
        @for part in &parts { (shown(ask, part)) }
        section class="panel" {
            header { h2 { (words.erasure()) } p class="soft" { (words.erasure_leads()) } }
            p { a class="button danger" href="/account/erasure" { (words.erasure_begin()) } }
        }
    })
}

fn correcting(ask: &Ask, account: &Account, refused: Option<&Form>) -> Markup {
    let words = words(ask);
    let mut form = Form::default();
    form.set("name", account.name.clone());
    let form = refused.unwrap_or(&form);
    let frame = |action, button: &str| Written {
        title: words.own_data(),
        action,
        button: Some(html! { button class="button" { (button) } }),
        ..Written::default()
    };
    let hint = words.new_address_hint(&account.email);
    let says = |label, hint| Says { label, hint, required: true, longest: 120, ..Says::default() };
    html! {
        section class="panel" {
            header { h2 { (words.put_right()) } p class="soft" { (words.put_right_told()) } }
            (form.written(ask, &frame("/account/name", words.correct_name()), |form| {
                form.text(ask, "name", says(words.account_name(), words.start_person_hint()))
            }))
            (form.written(ask, &frame("/account/address", words.ask_for_address()), |form| {
                form.text(ask, "email", Says { input: "email", ..says(words.new_address(), &hint) })
            }))
        }
    }
}

fn shown(ask: &Ask, part: &Part) -> Markup {
    let words = words(ask);
    let count = i64::try_from(part.rows.len()).unwrap_or(i64::MAX);
    html! {
        section class="panel" {
            header { h2 { (title(words, part.what)) } p class="soft" { (told(words, part.what)) } }
            @if ONLY_COUNTED.contains(&part.what) {
                p { (words.rows_in_download(count)) }
            } @else {
                @for row in &part.rows {
                    (facts(&row.iter().filter(|(name, _)| !NOT_SHOWN.contains(name)).map(|(name, value)| {
                        (field(words, name), Some(html! { (value_told(ask, value)) }))
                    }).collect::<Vec<_>>()))
                }
            }
        }
    }
}

fn value_told(ask: &Ask, value: &Recorded) -> String {
    let words = words(ask);
    match value {
        Recorded::Moment(at) => {
            at.parse().map_or(at.clone(), |at| i18n::moment(ask.language, at, &ask.time_zone()))
        }
        Recorded::Day(day) => day.parse().map_or(day.clone(), |day| i18n::day(ask.language, day)),
        Recorded::Code(code) => code_told(words, code),
        other => other.as_typed().into_owned(),
    }
}

fn code_told(words: Words, code: &str) -> String {
    let told = match code {
        "name" => words.field_name(),
        "email" => words.field_email(),
        "person" => words.field_name(),
        "nothing" => words.kept_nothing(),
        _ => match (code.parse::<mail::State>(), code.parse::<base::Language>()) {
            (Ok(state), _) => state_name(words, state, 0),
            (_, Ok(language)) => language.own_name(),
            _ => code,
        },
    };
    told.to_owned()
}

fn title(words: Words, what: &str) -> &'static str {
    match what {
        "identity.account" => words.part_account(),
        "identity.address" => words.part_address(),
        "identity.session" => words.part_sessions(),
        "identity.key" => words.part_keys(),
        "directory.api-key" => words.part_api_keys(),
        "jobs.operation" => words.part_operations(),
        "web.draft" => words.part_drafts(),
        "archive.upload" => words.part_uploads(),
        "mail.letter" => words.part_letters(),
        "directory.tenure" => words.part_posts(),
        "directory.erasure" => words.erasure(),
        "store.record" => words.part_record(),
        "store.act" => words.part_acts(),
        _ => words.part_other(),
    }
}

/// What it is for, and how long it is kept.
fn told(words: Words, what: &str) -> &'static str {
    match what {
        "identity.account" => words.part_account_told(),
        "identity.address" => words.part_address_told(),
        "identity.session" => words.part_sessions_told(),
        "identity.key" => words.part_keys_told(),
        "directory.api-key" => words.part_api_keys_told(),
        "jobs.operation" => words.part_operations_told(),
        "web.draft" => words.part_drafts_told(),
        "archive.upload" => words.part_uploads_told(),
        "mail.letter" => words.part_letters_told(),
        "directory.tenure" => words.part_posts_told(),
        "store.record" => words.part_record_told(),
        "store.act" => words.part_acts_told(),
        _ => "",
    }
}

fn field(words: Words, name: &str) -> &'static str {
    match name {
        "name" | "person" => words.field_name(),
        "email" => words.field_email(),
        "language" => words.account_language(),
        "browser" => words.field_browser(),
        "began-at" => words.field_began(),
        "seen-at" => words.field_seen(),
        "ends-at" => words.field_ends(),
        "used-at" => words.field_used(),
        "at" => words.field_at(),
        "subject" => words.field_subject(),
        "typed" => words.field_typed(),
        "state" => words.field_state(),
        "network" => words.field_network(),
        "post" => words.field_post(),
        "deputy-in" => words.field_deputy_in(),
        "since" => words.field_since(),
        "until" => words.field_until(),
        "field" => words.field_changed(),
        "before" => words.field_before(),
        "after" => words.field_after(),
        "asked-at" => words.field_asked(),
        "answered-at" => words.field_answered(),
        "kept" => words.field_kept(),
        "reason" => words.field_reason(),
        _ => words.field_kind(),
    }
}

/// For machines: the same parts and fields, by their codes.
pub(crate) fn json(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let account = signed_in(ask)?;
    let row = |row: &Fields| {
        let pair = |(name, value): (&str, &Recorded)| {
            (name.to_owned(), Value::String(value.as_typed().into_owned()))
        };
        Value::Object(row.iter().map(pair).collect::<Map<_, _>>())
    };
    let part = |part: &Part| (part.what.to_owned(), part.rows.iter().map(row).collect());
    let held: Map<String, Value> = held_of(db, account)?.iter().map(part).collect();
    let all = json!({ "account": account.to_string(), "at": ask.now.to_string(), "held": held });
    let text = serde_json::to_vec_pretty(&all).unwrap_or_default();
    Ok(Answer::download("application/json", "urdimbre.json", text))
}

/// For people: one line for each thing held, in words.
pub(crate) fn csv(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut csv = Csv::new();
    let heading = [words.csv_part(), words.csv_number(), words.field_changed(), words.csv_value()];
    csv.row(&heading.map(Cell::from));
    for part in held_of(db, signed_in(ask)?)? {
        for (nth, row) in (1_i64..).zip(&part.rows) {
            for (name, value) in row.iter() {
                let value = value_told(ask, value);
                let (what, name) = (title(words, part.what), field(words, name));
                csv.row(&[what.into(), nth.into(), name.into(), value.into()]);
            }
        }
    }
    Ok(Answer::download("text/csv; charset=utf-8", "urdimbre.csv", csv.done()))
}
