use axum::http::{StatusCode, header};
use maud::html;
use serde_json::{Map, json};
use store::Fault;

use crate::chrome::{framed, sign_in};
use crate::machine::{code_of, is_for_machines, problem};
use crate::{Answer, Ask, Trouble};

/// The page for what could not be: what happened, what it means, what to do.
pub(crate) fn mishap(ask: &Ask, trouble: &Trouble) -> Answer {
    let w = ask.words();
    let (status, title, told) = match trouble {
        Trouble::NotFound => (StatusCode::NOT_FOUND, w.not_found(), w.not_found_told()),
        Trouble::Forbidden => (StatusCode::FORBIDDEN, w.forbidden(), w.forbidden_told()),
        Trouble::Looking => (StatusCode::FORBIDDEN, w.looking(), w.looking_told()),
        Trouble::SignIn if is_for_machines(&ask.path) => {
            (StatusCode::UNAUTHORIZED, w.key_needed(), w.key_needed_told())
        }
        Trouble::SignIn => (StatusCode::UNAUTHORIZED, w.sign_in_first(), w.sign_in_first_told()),
        Trouble::Elsewhere => (StatusCode::FORBIDDEN, w.elsewhere(), w.elsewhere_told()),
        Trouble::Unreadable(_) => (StatusCode::BAD_REQUEST, w.unreadable(), w.unreadable_told()),
        Trouble::TooOften => (StatusCode::TOO_MANY_REQUESTS, w.too_often(), w.too_often_told()),
        Trouble::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, w.too_large(), w.too_large_told()),
        Trouble::Fault(Fault::Broken(_)) => {
            (StatusCode::INTERNAL_SERVER_ERROR, w.broken(), w.broken_told())
        }
        Trouble::Fault(Fault::Full(_)) => {
            (StatusCode::SERVICE_UNAVAILABLE, w.full(), w.full_told())
        }
        Trouble::Fault(Fault::Away(_) | Fault::Slow(_) | Fault::Contended) => {
            (StatusCode::SERVICE_UNAVAILABLE, w.away(), w.away_told())
        }
    };
    let reference = logged(ask, trouble);
    if is_for_machines(&ask.path) {
        return told_as_a_problem(ask, trouble, (status, title, told), reference);
    }
    let main = html! {
        div class="mishap" {
            h1 { (title) }
            p { (told) }
            @if let Some(reference) = reference { p class="soft" { (w.reference(&reference)) } }
            div class="actions" {
                @if *trouble == Trouble::SignIn { a class="button primary" href=(sign_in(ask)) { (w.sign_in()) } }
                a class="button" href="/" { (w.to_the_beginning()) }
            }
        }
    };
    Answer::with_status(status, framed(ask, title, &main))
}

fn told_as_a_problem(
    ask: &Ask,
    trouble: &Trouble,
    (status, title, told): (StatusCode, &str, &str),
    reference: Option<String>,
) -> Answer {
    let mut members = Map::new();
    if let Some(reference) = reference {
        members.insert("reference".to_owned(), reference.into());
    }
    if let Trouble::Unreadable(name) = trouble {
        members.insert("fields".to_owned(), json!([{"field": name, "told": title}]));
    }
    let answer = problem(ask, status, code_of(trouble), title, told, members);
    if status == StatusCode::UNAUTHORIZED {
        return answer.with_header(header::WWW_AUTHENTICATE, "Bearer".to_owned());
    }
    answer
}

/// A fault is logged once, here, under a reference that the page shows: who asks for help
/// names it, and nothing of what was typed stands in the log.
fn logged(ask: &Ask, trouble: &Trouble) -> Option<String> {
    let Trouble::Fault(fault) = trouble else { return None };
    let reference = format!("{:X}", ask.now.as_microsecond());
    let path = without_key(&ask.path);
    tracing::error!(%reference, path, %fault, "a page could not be answered");
    Some(reference)
}

/// Addresses that are keys are logged without them: whoever reads logs comes in nowhere.
fn without_key(path: &str) -> &str {
    const DOORS: &[&str] = &["/enter/", "/start/", "/account/address/"];
    DOORS.iter().find(|door| path.starts_with(**door)).unwrap_or(&path)
}
