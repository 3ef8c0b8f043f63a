//! Nothing typed is ever lost.
//!
//! Each form that writes a record bears a [`Mark`], in one hidden field: whose form it is, where
//! it stands, where it goes and which **draft** goes with it. A draft is what was typed there; it
//! is plumbing, like a session, and no act. One is kept
//!
//! - while somebody types (the element `draft-keeper`) or when they leave it so by a button: the
//!   form is sent to its own address, and says that it is to be kept only;
//! - when a form comes whose session has ended, or in which somebody else has come in meanwhile;
//! - when a form could not be saved because something broke.
//!
//! Whoever opens the form again is offered what they left, and goes on with it *in the form*: it
//! is drawn with what was typed and with the revision it began at. So there is one way only by
//! which anything is sent, by a person who sees it and presses its button, through the access of
//! its route, its rules and its merge. That is also how a sending goes on that was stopped by the
//! end of a session. It doesn't go on by itself, because weeks may have passed, another may sit at
//! the keyboard, and the record may have changed; but nothing has to be typed twice.
//!
//! Kept for people without a session is only what bears the cookie of one that was theirs: strangers
//! can't fill the disk, nor leave words in another's name.

mod draft;
pub(crate) mod keeping;
mod mark;
pub(crate) mod personal;
mod views;

use axum::http::StatusCode;
use identity::{Secret, whose_session};
use jiff::SignedDuration;
use store::{Fault, Stop, Store};

use crate::{Answer, Ask, Trouble};
pub use draft::{DRAFT_LASTS, Draft};
pub use keeping::{AtForm, drafts_of, forget_old_drafts, is_left_at, leave_draft};
use keeping::{Kept, Leaving, NoRoom};
pub(crate) use mark::Mark;
pub use personal::PERSONAL;
pub use views::left;
pub(crate) use views::offers;

/// Beside the cookie of a session: the secret of the one before, which opens nothing any more.
pub(crate) const LAST_SESSION: &str = "last-session";
/// How long a browser knows it.
pub(crate) const LAST_SESSION_KNOWN: SignedDuration = SignedDuration::from_hours(24 * 7);

/// What is done with a form instead of what it asks for, if anything.
pub(crate) fn instead(ask: &Ask, met: &Result<(), Trouble>, store: &Store) -> Option<Answer> {
    let mark = Mark::read(&ask.form)?;
    let account = ask.session.as_ref().map(|session| session.account_id);
    if account != Some(mark.whose) {
        return Some(strayed(ask, mark, store));
    }
    if met.is_err() || ask.form.get("keep").is_empty() {
        return None;
    }
    let kept = keep(ask, mark, false, store);
    if by_script(ask) {
        return Some(told(ask, &kept));
    }
    Some(match kept {
        Ok((draft, _)) => Answer::see(&ask.to(&draft)),
        Err(stop) => views::not_kept(ask, &stop),
    })
}

/// A form whose session has ended, or that somebody else sends: it is not acted upon.
fn strayed(ask: &Ask, mark: Mark, store: &Store) -> Answer {
    let kept = match was_here(ask, &mark, store) {
        Ok(true) => Some(keep(ask, mark, ask.form.get("keep").is_empty(), store)),
        Ok(false) => None,
        Err(fault) => Some(Err(Stop::Broken(fault))),
    };
    match (by_script(ask), kept) {
        (true, Some(kept)) => told(ask, &kept),
        (true, None) => Answer::told(StatusCode::UNAUTHORIZED, ask.words().draft_stray()),
        (false, kept) => views::stray(ask, kept.and_then(Result::ok).map(|(path, _)| path)),
    }
}

/// Whether this browser bears the secret of a session of whoever began the form.
fn was_here(ask: &Ask, mark: &Mark, store: &Store) -> Result<bool, Fault> {
    let cookies = ["session", LAST_SESSION].into_iter().filter_map(|name| ask.cookie(name));
    let secrets: Vec<Secret> = cookies.filter_map(Secret::from_text).collect();
    let whose = mark.whose;
    store.read_now(move |db| {
        for secret in &secrets {
            if whose_session(db, secret)? == Some(whose) {
                return Ok(true);
            }
        }
        Ok(false)
    })
}

/// Keeps a form as it came. Gives where one goes on with it.
fn keep(ask: &Ask, mark: Mark, sent: bool, store: &Store) -> Result<(String, Kept), Stop<NoRoom>> {
    let page = mark.page.clone();
    let revision = ask.form.get("revision").parse().ok();
    let leaving = Leaving { mark, revision, typed: draft::kept(&ask.form), sent };
    let kept = store.plumbing(move |plumbing| keeping::keep(plumbing, &leaving))?;
    Ok((draft::path(&page, kept.id), kept))
}

fn by_script(ask: &Ask) -> bool {
    ask.form.get("keep") == "script"
}

/// One sentence, for the page to show.
fn told(ask: &Ask, kept: &Result<(String, Kept), Stop<NoRoom>>) -> Answer {
    let words = ask.words();
    match kept {
        Ok((_, kept)) => {
            let hour = i18n::hour(ask.language, kept.at, &ask.time_zone());
            let said = match (&ask.session, kept.apart) {
                (None, _) => words.draft_saved_signed_out(&hour),
                (Some(_), true) => words.draft_saved_apart(&hour),
                (Some(_), false) => words.draft_saved(&hour),
            };
            Answer::told(StatusCode::OK, &said)
        }
        Err(stop) => {
            let (status, said) = views::why_not(ask, stop);
            Answer::told(status, &said)
        }
    }
}

/// After a form has been answered: what it changed needs no draft any more; what broke leaves one.
pub(crate) fn after(ask: &Ask, answered: &Result<Answer, Trouble>, store: &Store) {
    let Some(mark) = Mark::read(&ask.form) else { return };
    let done = match answered {
        Ok(answer) if answer.is_done() => settle(mark, store),
        Err(Trouble::Fault(_)) => {
            keep(ask, mark, true, store).map(|_| ()).map_err(|stop| match stop {
                Stop::Broken(fault) => fault,
                Stop::Refused(why) => Fault::Full(format!("no room for a draft: {why:?}")),
            })
        }
        _ => return,
    };
    if let Err(fault) = done {
        tracing::warn!(%fault, "a draft was not looked after");
    }
}

fn settle(mark: Mark, store: &Store) -> Result<(), Fault> {
    let looked = mark.clone();
    if store.read_now(move |db| keeping::is_held(db, &looked))? {
        store.plumbing(move |plumbing| keeping::settle(plumbing, &mark))?;
    }
    Ok(())
}

/// Puts away a draft that somebody doesn't want any more.
pub fn discard(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    if let Ok(draft) = ask.form.get("draft").parse() {
        store.plumbing(move |plumbing| crate::store::delete_draft(plumbing, account, draft))?;
    }
    let back = Some(ask.form.get("back")).filter(|back| crate::is_ours(back)).unwrap_or("/");
    Ok(Answer::see(back))
}
