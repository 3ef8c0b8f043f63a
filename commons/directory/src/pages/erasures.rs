//! Those who wish to be forgotten, and what the secretariat answers.

use identity::Right;
use store::{Act, Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::erasing::{Answered, NotForgotten, Wish, answer_wish};
use crate::pages::history::{OWN, told_of};
use crate::pages::words;
use crate::store as sql;
use crate::views::erasures::{Shown, label, wish, wishes};

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let all = sql::wishes(db, ask.network()?.id)?;
    Ok(web::page(ask, words(ask).wishes(), wishes(ask, &all)))
}

fn shown(ask: &Ask, db: &Db, form: Form) -> Result<Shown, Trouble> {
    let network = ask.network()?.id;
    let found = sql::wish(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)?;
    let erased_at = store::personal::erasure_of(db, found.account_id)?.map(|erasure| erasure.at);
    Ok(Shown {
        posts: sql::tenured_in(db, found.account_id, network)?,
        history: told_of(ask, db, found.id, OWN)?,
        erased_at,
        wish: found,
        form,
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let shown = shown(ask, db, Form::default())?;
    Ok(web::page(ask, words(ask).wish(), wish(ask, &shown)))
}

/// The address of an answer stands with the program, which alone knows all that is held of a
/// person: `carry_out` is what it does once every network has answered.
pub fn answer(
    ask: &Ask,
    store: &Store,
    carry_out: fn(&Act<'_>, &Wish) -> Result<bool, Stop<NotForgotten>>,
) -> Result<Answer, Trouble> {
    let mut header = ask.acting(Right::KeepDirectory)?;
    let (network, number) = (ask.network()?.id, ask.number("number")?);
    let mut form = Form::sent(&ask.form, &["kept", "reason"]);
    let (typed, today) = (form.values().clone(), ask.today());
    header.reason = Some(form.get("reason").to_owned()).filter(|reason| !reason.is_empty());
    let done = store.act(header, move |act| {
        let answered = Answered::read(&typed)?;
        let wish = answer_wish(act, network, number, &answered, today)?;
        carry_out(act, &wish)
    });
    let words = words(ask);
    match done {
        Ok(carried_out) => {
            let done = if carried_out { "forgotten" } else { "answered" };
            let there = ask.to(&addresses::erasure(ask.slug(), number));
            return Ok(Answer::see(&format!("{there}?done={done}")));
        }
        Err(Stop::Refused(NotForgotten::Slips(slips))) => {
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
        }
        Err(Stop::Refused(NotForgotten::LastSecretariat(network))) => {
            form.refuse("kept", words.wish_answer(), words.wish_alone(&network));
        }
        Err(Stop::Refused(NotForgotten::Gone)) => return Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => return Err(fault.into()),
    }
    let asked = ask.clone();
    let shown = store.read_now(move |db| shown(&asked, db, form))?;
    Ok(Answer::refused(web::framed(ask, words.wish(), &wish(ask, &shown))))
}
