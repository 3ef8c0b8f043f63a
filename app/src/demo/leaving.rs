//! Two who held posts in the Telar wish to be forgotten: one is, the other waits for an answer.

use base::{Id, Language};
use directory::{Answered, Function, Kept, answer_wish, ask_to_be_forgotten};
use identity::open_account;
use store::{ActHeader, Actor, Channel, Stop, Store};

use super::{header_in, refused};
use crate::people;
use crate::settings::Trouble;

pub(super) fn load(store: &Store, network: Id) -> Result<(), Trouble> {
    let liaison = ("enlace.salud@telar.example", "Enlace de la unidad de salud", Function::Partner);
    let heritage = ("patrimonio@telar.example", "Consultoría de patrimonio", Function::Expert);
    let (gone, number) = asks(store, network, liaison)?;
    asks(store, network, heritage)?;
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let answer = Answered { kept: Kept::Nothing, reason: String::new() };
    let answered = store.act(header_in(network), move |act| {
        answer_wish(act, network, number, &answer, today)?;
        people::forget(act, gone)
    });
    answered.map(|_| ()).map_err(not_forgotten)
}

/// Held a post since the first day of the year, and asks to be forgotten; under which number.
fn asks(
    store: &Store,
    network: Id,
    (email, name, function): (&'static str, &'static str, Function),
) -> Result<(Id, i64), Trouble> {
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let account = store.act(header_in(network), move |act| {
        let account = open_account(act, email, name, Language::Es)?;
        let post = directory::make_post(act, network, None, function, name, Language::Es)?;
        directory::appoint(act, network, post.id, account.id, today.first_of_year())?;
        Ok::<_, store::Fault>(account.id)
    })?;
    let by_themselves = Actor { account: Some(account), ..Actor::program(Channel::Page) };
    let header = ActHeader::new(by_themselves, Some(network));
    let asked = store.act(header, move |act| ask_to_be_forgotten(act, network, account, today));
    Ok((account, asked.map_err(not_forgotten)?.number))
}

fn not_forgotten(why: Stop<directory::NotForgotten>) -> Trouble {
    match why {
        Stop::Refused(why) => refused("a wish to be forgotten", why).into(),
        Stop::Broken(fault) => fault.into(),
    }
}
