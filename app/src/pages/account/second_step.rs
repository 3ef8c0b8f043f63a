//! The second step of one's own account: turned on with a telephone, its written codes, turned off.

use identity::{
    NotStepped, Offer, Ways, in_groups, renew_recovery_codes, turn_off_second_step,
    turn_on_second_step, ways_of,
};
use maud::{Markup, html};
use store::{Db, Stop, Store};
use web::components::crumbs;
use web::{Answer, Ask, Form, Says, Trouble, icon};

use super::proof::{self, Wanted};
use super::qr;
use crate::letters::{Notice, tell};
use crate::pages::{acting, words};

const HERE: &str = "/account/second-step";

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let ways = ways_of(db, ask.account()?)?;
    let offer = Offer::draw(&ask.house_key, ask.account()?, &mut ask.draw());
    let email = identity::account(db, ask.account()?)?.email;
    let main = page(ask, &ways, &offer, &email, &Form::default());
    Ok(web::page(ask, words(ask).second_step(), main).unkept())
}

fn page(ask: &Ask, ways: &Ways, offer: &Offer, email: &str, form: &Form) -> Markup {
    let words = words(ask);
    html! {
        (crumbs(ask, &[("/account", words.account_title())], words.second_step()))
        h1 { (words.second_step()) }
        p class="lead" { (words.second_step_told()) }
        @if ways.second_step_since.is_some() {
            (turned_on(ask, ways, form))
        } @else if proof::wanted(ask, ways) == Wanted::Letter {
            (proof::by_letter(ask, HERE))
        } @else {
            (offered(ask, ways, offer, email, form))
        }
    }
}

fn code_field(ask: &Ask) -> Says<'_> {
    Says {
        label: words(ask).step_code(),
        hint: words(ask).step_code_hint(),
        required: true,
        input: "number",
        autocomplete: "one-time-code",
        longest: 40,
    }
}

fn offered(ask: &Ask, ways: &Ways, offer: &Offer, email: &str, form: &Form) -> Markup {
    let words = words(ask);
    let house = ask.origin.split_once("://").map_or("", |(_, host)| host);
    html! {
        (form.summary(ask.words()))
        form class="form" method="post" action=(HERE) novalidate {
            input type="hidden" name="offer" value=(offer.as_text());
            ol class="steps" {
                li { p { (words.step_app()) } }
                li {
                    p { (words.step_scan()) }
                    (qr::picture(&offer.address(house, email), words.step_qr()))
                    p { (words.step_or_type()) br; code class="secret" { (in_groups(&offer.secret())) } }
                }
                li { p { (words.step_type()) } (form.text(ask, "code", Says { hint: "", ..code_field(ask) })) }
            }
            (proof::field(ask, form, proof::wanted(ask, ways), HERE))
            div class="actions" {
                button class="button primary" { (words.turn_on()) }
                a class="button quiet" href="/account" { (ask.words().cancel()) }
            }
        }
    }
}

fn turned_on(ask: &Ask, ways: &Ways, form: &Form) -> Markup {
    let words = words(ask);
    html! {
        p class="state good" { (words.second_step_is_on()) " " (words.codes_left(ways.codes_left)) }
        (form.summary(ask.words()))
        form class="form" method="post" action={ (HERE) "/codes" } novalidate {
            (form.text(ask, "code", code_field(ask)))
            div class="actions" {
                button class="button" { (words.new_codes()) }
                button class="button danger" formaction={ (HERE) "/removal" } { (words.turn_off()) }
                a class="button quiet" href="/account" { (ask.words().cancel()) }
            }
        }
    }
}

/// Codes are shown this once.
fn written(ask: &Ask, codes: &[String]) -> Answer {
    let words = words(ask);
    let main = html! {
        div class="notice good" role="status" { (icon("check")) div { p { (words.second_step_is_on()) } } }
        h1 { (words.recovery_codes()) }
        p class="lead" { (words.recovery_codes_told()) }
        ul class="recovery" { @for code in codes { li { code { (code) } } } }
        p class="soft" { (words.recovery_codes_once()) }
        div class="actions" { a class="button primary" href="/account" { (words.codes_kept()) } }
    };
    web::page(ask, words.recovery_codes(), main).unkept()
}

/// The form again, with what is wrong.
fn refused(ask: &Ask, store: &Store, form: &Form) -> Result<Answer, Trouble> {
    let account = ask.account()?;
    let (ways, email) = store.read_now(move |db| {
        Ok::<_, Trouble>((ways_of(db, account)?, identity::account(db, account)?.email))
    })?;
    let offer = Offer::from_text(&ask.house_key, account, ask.form.get("offer"));
    let offer = offer.unwrap_or_else(|| Offer::draw(&ask.house_key, account, &mut ask.draw()));
    let main = page(ask, &ways, &offer, &email, form);
    Ok(Answer::refused(web::framed(ask, words(ask).second_step(), &main)).unkept())
}

fn why(ask: &Ask, not: NotStepped) -> &'static str {
    let words = words(ask);
    match not {
        NotStepped::Wrong => words.step_wrong(),
        NotStepped::Unreadable => words.step_unreadable(),
        NotStepped::Otherwise => words.step_otherwise(),
    }
}

fn stopped(
    ask: &Ask,
    store: &Store,
    mut form: Form,
    stop: Stop<NotStepped>,
) -> Result<Answer, Trouble> {
    match stop {
        Stop::Refused(not) => {
            form.refuse("code", words(ask).step_code(), why(ask, not));
            refused(ask, store, &form)
        }
        Stop::Broken(fault) => Err(fault.into()),
    }
}

pub(crate) fn turn_on(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.account()?;
    let ways = store.read_now(move |db| ways_of(db, account))?;
    let mut form = Form::sent(&ask.form, &["code"]);
    let offer = Offer::from_text(&ask.house_key, account, ask.form.get("offer"));
    let given = proof::given(ask, store, &mut form, &ways)? && may_try(ask, store, &mut form)?;
    let (Some(offer), true) = (offer, given) else {
        return refused(ask, store, &form);
    };
    let code = form.get("code").to_owned();
    let codes = store.act(acting(ask)?, move |act| {
        let codes = turn_on_second_step(act, &offer, &code)?;
        tell(act, account, Notice::SecondStepOn).map_err(Stop::Broken)?;
        Ok(codes)
    });
    match codes {
        Ok(codes) => Ok(written(ask, &codes)),
        Err(stop) => stopped(ask, store, form, stop),
    }
}

/// Whether a code may be tried once more by who is in.
fn may_try(ask: &Ask, store: &Store, form: &mut Form) -> Result<bool, Trouble> {
    let may = proof::counted(ask, store)?;
    if !may {
        form.refuse("code", words(ask).step_code(), words(ask).password_too_often());
    }
    Ok(may)
}

pub(crate) fn renew(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.account()?;
    let mut form = Form::sent(&ask.form, &["code"]);
    if !may_try(ask, store, &mut form)? {
        return refused(ask, store, &form);
    }
    let (key, code) = (ask.house_key.clone(), form.get("code").to_owned());
    let codes = store.act(acting(ask)?, move |act| {
        let codes = renew_recovery_codes(act, &key, account, &code)?;
        tell(act, account, Notice::CodesRenewed).map_err(Stop::Broken)?;
        Ok(codes)
    });
    match codes {
        Ok(codes) => Ok(written(ask, &codes)),
        Err(stop) => stopped(ask, store, form, stop),
    }
}

pub(crate) fn turn_off(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.account()?;
    let mut form = Form::sent(&ask.form, &["code"]);
    if !may_try(ask, store, &mut form)? {
        return refused(ask, store, &form);
    }
    let (key, code) = (ask.house_key.clone(), form.get("code").to_owned());
    let done = store.act(acting(ask)?, move |act| {
        turn_off_second_step(act, &key, account, &code)?;
        tell(act, account, Notice::SecondStepOff).map_err(Stop::Broken)
    });
    match done {
        Ok(()) => Ok(Answer::see("/account?done=second-step-off")),
        Err(stop) => stopped(ask, store, form, stop),
    }
}
