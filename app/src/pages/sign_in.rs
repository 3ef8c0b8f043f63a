//! Coming in with a letter: its link, or its code typed at the browser that asked for it.

pub(crate) mod password;
pub(crate) mod second_step;

use base::typed::Reading;
use identity::{ATTEMPT_LASTS, CameIn, Secret, Tried, enter_with_code};
use maud::{Markup, html};
use store::{Db, Store};
use web::{Answer, Ask, Form, Says, Trouble};

use crate::letters::ask_to_come_in;
use crate::pages::{is_ours, words};

pub(crate) fn show(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).sign_in_title(), asking(ask, &Form::default(), back(ask))))
}

/// Where one was when one had to come in.
fn back(ask: &Ask) -> &str {
    let said = Some(ask.query.get("back")).filter(|back| !back.is_empty());
    let said = said.unwrap_or_else(|| ask.form.get("back"));
    if is_ours(said) { said } else { "/" }
}

/// Whoever took the first step is sent where they wanted to, or to the second.
pub(crate) fn let_in(ask: &Ask, came: &CameIn, to: &str) -> Answer {
    match came {
        CameIn::In(entered) => Answer::see(to).letting_in(ask, entered),
        CameIn::HalfWay(half_way) => second_step::go_on(ask, half_way, to),
    }
}

fn email_field(ask: &Ask) -> Says<'_> {
    Says {
        label: words(ask).email(),
        hint: words(ask).email_hint(),
        required: true,
        input: "email",
        autocomplete: "username",
        longest: 200,
    }
}

fn asking(ask: &Ask, form: &Form, back: &str) -> Markup {
    let words = words(ask);
    html! {
        div class="signin" {
            h1 { (words.sign_in_title()) }
            p { (words.sign_in_told()) }
            (form.summary(ask.words()))
            form method="post" action=(ask.to("/sign-in")) novalidate {
                input type="hidden" name="back" value=(back);
                (form.text(ask, "email", email_field(ask)))
                p class="actions" { button class="button primary" { (words.send_me_a_letter()) } }
            }
            p class="soft" {
                (words.has_a_password()) " "
                a href=(web::query(&ask.to("/sign-in/password"), &[("back", back)])) { (words.password_title()) }
            }
        }
    }
}

/// Whether or not the address has an account, the answer is the same.
pub(crate) fn ask_for_letter(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut form = Form::sent(&ask.form, &["email"]);
    let mut reading = Reading::of(form.values());
    let email = reading.mail_address("email");
    if let Err(slips) = reading.done(Some(())) {
        form.refuse_all(ask.words(), slips, |_| words.email());
        let main = asking(ask, &form, back(ask));
        return Ok(Answer::refused(web::framed(ask, words.sign_in_title(), &main)));
    }
    let browser = store.plumbing(move |plumbing| ask_to_come_in(plumbing, &email))?;
    let code = ask.to("/sign-in/code");
    let next = if back(ask) == "/" { code } else { web::query(&code, &[("back", back(ask))]) };
    Ok(Answer::see(&next).with_cookie(ask, "attempt", &browser.reveal(), ATTEMPT_LASTS))
}

pub(crate) fn code(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).code_title(), coding(ask, &Form::default())))
}

fn coding(ask: &Ask, form: &Form) -> Markup {
    let words = words(ask);
    let code = Says {
        label: words.code(),
        hint: words.code_hint(),
        required: true,
        input: "number",
        autocomplete: "one-time-code",
        longest: 12,
    };
    html! {
        div class="signin" {
            h1 { (words.code_title()) }
            p { (words.code_told()) }
            (form.summary(ask.words()))
            form method="post" action=(ask.to("/sign-in/code")) novalidate {
                input type="hidden" name="back" value=(back(ask));
                (form.text(ask, "code", code))
                p class="actions" { button class="button primary" { (ask.words().sign_in()) } }
            }
            p class="soft" { (words.code_missing()) " " a href=(ask.to("/sign-in")) { (words.ask_again()) } }
        }
    }
}

pub(crate) fn try_code(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut form = Form::sent(&ask.form, &["code"]);
    let browser = ask.cookie("attempt").and_then(Secret::from_text);
    let (typed, at) = (form.get("code").to_owned(), ask.browser());
    let tried = match browser {
        Some(browser) => {
            store.plumbing(move |plumbing| enter_with_code(plumbing, &browser, &typed, &at))?
        }
        None => Tried::Over,
    };
    let why = match tried {
        Tried::In(came) => {
            return Ok(let_in(ask, &came, back(ask)).without_cookie(ask, "attempt"));
        }
        Tried::Wrong => words.code_wrong(),
        Tried::Over => words.code_over(),
    };
    form.refuse("code", words.code(), why);
    Ok(Answer::refused(web::framed(ask, words.code_title(), &coding(ask, &form))))
}
