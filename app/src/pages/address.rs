//! What somebody is called and where they are written to, put right by themselves.

use base::typed::Reading;
use identity::{NotMoved, Secret, address_of_key, correct_name as correct, take_address};
use maud::{Markup, html};
use store::{Act, ActHeader, Actor, Channel, Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::letters::{ask_for_address, tell_address_left};
use crate::pages::data::{page, signed_in};
use crate::pages::{acting, words};

const LONGEST_NAME: i64 = 120;

fn again(ask: &Ask, store: &Store, form: Form) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let main = store.read_now(move |db| page(&asked, db, Some(&form)))?;
    Ok(Answer::refused(web::framed(ask, words(ask).own_data(), &main)))
}

pub(crate) fn correct_name(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = signed_in(ask)?;
    let mut form = Form::sent(&ask.form, &["name"]);
    let mut reading = Reading::of(form.values());
    let name = reading.name("name", LONGEST_NAME);
    if let Err(slips) = reading.done(Some(())) {
        form.refuse_all(ask.words(), slips, |_| words(ask).account_name());
        return again(ask, store, form);
    }
    store.act(acting(ask)?, move |act| correct(act, account, &name))?;
    Ok(Answer::see("/account/data?done=name"))
}

/// Whether an address has an account already only who reads its letters learns.
pub(crate) fn ask(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = signed_in(ask)?;
    let mut form = Form::sent(&ask.form, &["email"]);
    let mut reading = Reading::of(form.values());
    let email = reading.mail_address("email");
    if let Err(slips) = reading.done(Some(())) {
        form.refuse_all(ask.words(), slips, |_| words(ask).new_address());
        let name = store.read_now(move |db| identity::account_of(db, account))?;
        form.set("name", name.map_or(String::new(), |account| account.name));
        return again(ask, store, form);
    }
    let known = store.read_now(move |db| identity::account_of(db, account))?;
    let known = known.ok_or(Trouble::SignIn)?;
    let asked = store.plumbing(move |plumbing| ask_for_address(plumbing, &known, &email))?;
    Ok(Answer::see(if asked { "/account/data?done=asked" } else { "/account/data?done=later" }))
}

fn key(ask: &Ask) -> Option<Secret> {
    Secret::from_text(ask.parameter("key"))
}

/// Opening the link changes nothing; its button does.
pub(crate) fn door(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let words = words(ask);
    let wanted = key(ask).map(|key| address_of_key(db, &key, ask.now)).transpose()?.flatten();
    let Some(wanted) = wanted else {
        return Ok(Answer::gone(web::framed(
            ask,
            words.address_over(),
            &over(ask, words.address_over_told()),
        )));
    };
    let main = html! {
        div class="signin" {
            h1 { (words.address_title()) }
            p { (words.address_from_now(&wanted.email)) }
            form method="post" { button class="button primary" { (words.address_confirm()) } }
        }
    };
    Ok(web::page(ask, words.address_title(), main))
}

fn over(ask: &Ask, told: &str) -> Markup {
    html! {
        div class="mishap" {
            h1 { (words(ask).address_over()) }
            p { (told) }
            div class="actions" { a class="button" href="/account/data" { (words(ask).own_data()) } }
        }
    }
}

pub(crate) fn confirm(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let gone = |told| Ok(Answer::gone(web::framed(ask, words.address_over(), &over(ask, told))));
    let Some(key) = key(ask) else { return gone(words.address_over_told()) };
    let now = ask.now;
    let of = key.clone();
    let Some(wanted) = store.read_now(move |db| address_of_key(db, &of, now))? else {
        return gone(words.address_over_told());
    };
    // Whoever reads the letters of an address may say so at any browser.
    let actor = Actor {
        account: Some(wanted.account_id),
        post: None,
        as_deputy: false,
        on_behalf_of: None,
        channel: Channel::Page,
        language: ask.language,
    };
    let done = store.act(ActHeader::new(actor, None), move |act: &Act<'_>| {
        let (before, _) = take_address(act, &key)?;
        tell_address_left(act, &before)?;
        Ok::<_, Stop<NotMoved>>(())
    });
    match done {
        Ok(()) => {
            let main = html! {
                div class="signin" {
                    h1 { (words.address_moved()) }
                    p { (words.address_moved_told(&wanted.email)) }
                    p { a class="button" href="/" { (ask.words().to_the_beginning()) } }
                }
            };
            Ok(web::page(ask, words.address_moved(), main))
        }
        Err(Stop::Refused(NotMoved::Over)) => gone(words.address_over_told()),
        Err(Stop::Refused(NotMoved::Taken)) => gone(words.address_taken_told()),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
