//! What becomes of a form that edits a record, whatever the record.

use axum::http::StatusCode;
use base::typed::Typed;
use maud::Markup;
use serde_json::{Map, Value, json};
use store::Stop;
use store::merge::{Edited, NotEdited};

use crate::form::slip_told;
use crate::{Answer, Ask, Form, Trouble, problem};

/// How a field of a record is called on screen.
pub type Label<'a> = &'a dyn Fn(&str) -> &'static str;

/// A form as it was sent, and where its record is seen.
pub struct Sent<'a> {
    pub there: String,
    pub typed: Typed,
    pub begun_at: i64,
    pub label: Label<'a>,
}

/// Kept: off to the record, which says so. Refused: the form again, with every word typed.
/// `page` makes the page of a form that began at a revision.
pub fn answered(
    ask: &Ask,
    sent: Sent<'_>,
    edited: Result<Edited, Stop<NotEdited>>,
    page: impl Fn(Form, i64) -> Markup,
) -> Result<Answer, Trouble> {
    let there = ask.to(&sent.there);
    match edited {
        Ok(Edited { taken }) if taken.is_empty() => Ok(Answer::see(&format!("{there}?done=saved"))),
        Ok(Edited { taken }) => {
            Ok(Answer::see(&format!("{there}?done=merged&theirs={}", taken.join("+"))))
        }
        Err(Stop::Refused(NotEdited::Unchanged)) => {
            Ok(Answer::see(&format!("{there}?done=nothing")))
        }
        Err(Stop::Refused(NotEdited::Slips(slips))) => {
            let mut form = Form::of(sent.typed);
            form.refuse_all(ask.words(), slips, sent.label);
            Ok(Answer::refused(page(form, sent.begun_at)))
        }
        Err(Stop::Refused(NotEdited::Contested { conflicts, typed, revision })) => {
            let mut form = Form::of(typed);
            form.contest(conflicts);
            Ok(Answer::conflict(page(form, revision)))
        }
        Err(Stop::Refused(NotEdited::NotYours)) => Err(Trouble::Forbidden),
        Err(Stop::Refused(NotEdited::Gone)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// A form that makes a record. Made: off to where `there` says, which tells what was done. Refused:
/// the form again, with every word typed.
pub fn made<T>(
    ask: &Ask,
    mut form: Form,
    label: Label<'_>,
    made: Result<T, Stop<NotEdited>>,
    there: impl FnOnce(T) -> (String, &'static str),
    page: impl FnOnce(Form) -> Markup,
) -> Result<Answer, Trouble> {
    match made {
        Ok(made) => {
            let (path, done) = there(made);
            Ok(Answer::see(&format!("{}?done={done}", ask.to(&path))))
        }
        Err(Stop::Refused(NotEdited::Slips(slips))) => {
            form.refuse_all(ask.words(), slips, label);
            Ok(Answer::refused(page(form)))
        }
        Err(Stop::Refused(NotEdited::NotYours)) => Err(Trouble::Forbidden),
        Err(Stop::Refused(_)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// A button that was pressed: off to where its record is seen, which tells what was done. Who
/// pressed it twice finds what they wanted.
pub fn pressed(
    ask: &Ask,
    done: Result<(), Stop<NotEdited>>,
    there: &str,
    what: &str,
) -> Result<Answer, Trouble> {
    match done {
        Ok(()) | Err(Stop::Refused(NotEdited::Unchanged)) => {
            Ok(Answer::see(&format!("{}?done={what}", ask.to(there))))
        }
        Err(Stop::Refused(NotEdited::NotYours)) => Err(Trouble::Forbidden),
        Err(Stop::Refused(_)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// What the address of a record says has just been done to it.
pub fn done(ask: &Ask, label: Label<'_>) -> Option<String> {
    let words = ask.words();
    match ask.query.get("done") {
        "saved" => Some(words.saved().to_owned()),
        "nothing" => Some(words.nothing_changed().to_owned()),
        "merged" => {
            let names: Vec<&str> = ask.query.get("theirs").split(' ').map(label).collect();
            Some(words.saved_with_theirs(&i18n::list(ask.language, &names)))
        }
        _ => None,
    }
}

/// The same for a program: every slip by its field, every conflict with both versions.
pub fn told_to_a_machine(ask: &Ask, why: NotEdited, label: Label<'_>) -> Result<Answer, Trouble> {
    let words = ask.words();
    let with = |name: &str, value: Value| Map::from_iter([(name.to_owned(), value)]);
    match why {
        NotEdited::Slips(slips) => {
            let lines: Vec<String> = slips
                .iter()
                .map(|(field, slip)| format!("{}: {}", label(field), slip_told(words, *slip)))
                .collect();
            let fields: Vec<Value> = slips
                .iter()
                .map(|(field, slip)| json!({"field": field, "told": slip_told(words, *slip)}))
                .collect();
            let (title, detail) = (words.slips(), lines.join(" "));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(problem(ask, status, "slips", title, &detail, with("fields", fields.into())))
        }
        NotEdited::Contested { conflicts, revision, .. } => {
            let told = conflicts.iter().map(|conflict| {
                json!({"field": conflict.field, "yours": conflict.mine, "theirs": conflict.theirs})
            });
            let mut members = with("conflicts", told.collect::<Vec<_>>().into());
            members.insert("revision".to_owned(), revision.into());
            let (title, detail) = (words.changed_meanwhile(), words.both_changed());
            Ok(problem(ask, StatusCode::CONFLICT, "contested", title, detail, members))
        }
        NotEdited::NotYours => Err(Trouble::Forbidden),
        NotEdited::Unchanged | NotEdited::Gone => Err(Trouble::NotFound),
    }
}

/// A change says from which revision it begins, so that nobody overwrites anybody in silence.
pub fn revision_needed(ask: &Ask) -> Answer {
    let (status, words) = (StatusCode::PRECONDITION_REQUIRED, ask.words());
    let (title, told) = (words.revision_needed(), words.revision_needed_told());
    problem(ask, status, "revision-needed", title, told, Map::new())
}

/// The key was made for reading.
pub fn key_reads_only(ask: &Ask) -> Answer {
    let words = ask.words();
    let (title, told) = (words.key_reads_only(), words.key_reads_only_told());
    problem(ask, StatusCode::FORBIDDEN, "key-reads-only", title, told, Map::new())
}

/// Under one name one change is sent, and no other.
pub fn other_under_that_name(ask: &Ask) -> Answer {
    let (status, words) = (StatusCode::UNPROCESSABLE_ENTITY, ask.words());
    let (title, told) = (words.other_under_that_name(), words.other_under_that_name_told());
    problem(ask, status, "other-under-that-name", title, told, Map::new())
}
