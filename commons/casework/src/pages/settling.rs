use base::typed::Typed;
use maud::Markup;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::doing::{self as acts, NotSettled};
use crate::pages::{Seen, asked_for, field_name, settles, words};
use crate::task::{Elsewhere, State};
use crate::views::form::needless as needless_page;

/// The task of the address with the post in which this reader may settle it.
fn in_hand(ask: &Ask, store: &Store) -> Result<(Seen, base::Id), Trouble> {
    let asked = ask.clone();
    let seen = store.read_now(move |db| asked_for(&asked, db))?;
    let post = settles(ask, &seen.task)?.ok_or(Trouble::Forbidden)?;
    Ok((seen, post))
}

pub(crate) fn done(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (seen, post) = in_hand(ask, store)?;
    let (network, id) = (ask.network()?.id, seen.task.id);
    let done = store.act(ask.acting_in(post)?, move |act| {
        acts::settle(act, network, id, State::Done, &Typed::default())
    });
    answered(ask, &seen, done, "done", None)
}

pub(crate) fn reopen(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (seen, post) = in_hand(ask, store)?;
    let (network, id) = (ask.network()?.id, seen.task.id);
    let done = store.act(ask.acting_in(post)?, move |act| acts::reopen(act, network, id));
    answered(ask, &seen, done, "reopened", None)
}

pub(crate) fn ask_why(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let seen = asked_for(ask, db)?;
    settles(ask, &seen.task)?.ok_or(Trouble::Forbidden)?;
    Ok(Answer::page(page(ask, &seen, &Form::default())))
}

fn page(ask: &Ask, seen: &Seen, form: &Form) -> Markup {
    web::framed(ask, words(ask).needless_title(), &needless_page(ask, &seen.task, form))
}

pub(crate) fn needless(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (seen, post) = in_hand(ask, store)?;
    let form = Form::sent(&ask.form, &["answer"]);
    let (network, id, typed) = (ask.network()?.id, seen.task.id, form.values().clone());
    let done = store.act(ask.acting_in(post)?, move |act| {
        acts::settle(act, network, id, State::Needless, &typed)
    });
    answered(ask, &seen, done, "needless", Some(form))
}

/// Off to the task, which tells what was done; who pressed twice finds what they wanted.
fn answered(
    ask: &Ask,
    seen: &Seen,
    done: Result<(), Stop<NotSettled>>,
    what: &str,
    form: Option<Form>,
) -> Result<Answer, Trouble> {
    let there = ask.to(&addresses::task(ask.slug(), seen.task.number));
    match done {
        Ok(()) | Err(Stop::Refused(NotSettled::Elsewhere(Elsewhere::Already))) => {
            Ok(Answer::see(&format!("{there}?done={what}")))
        }
        Err(Stop::Refused(NotSettled::Elsewhere(Elsewhere::Otherwise))) => {
            Ok(Answer::see(&format!("{there}?done=otherwise")))
        }
        Err(Stop::Refused(NotSettled::Slips(slips))) => {
            let mut form = form.unwrap_or_default();
            form.refuse_all(ask.words(), slips, |field| field_name(ask.language, field));
            Ok(Answer::refused(page(ask, seen, &form)))
        }
        Err(Stop::Refused(NotSettled::Gone)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
