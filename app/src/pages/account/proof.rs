//! Whoever changes by which ways an account is come into shows first that it is still them: with
//! the present password, or by having come in by letter moments ago.

use identity::{ATTEMPT_LASTS, Password, Secret, Ways, count_own_guess, fits};
use maud::{Markup, html};
use store::Store;
use web::{Answer, Ask, Form, Says, Trouble, icon};

use crate::letters::ask_to_come_in;
use crate::pages::{is_ours, words};

/// What is still wanted of who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Nothing,
    Password,
    Letter,
}

pub(super) fn wanted(ask: &Ask, ways: &Ways) -> Wanted {
    let fresh = ask.session.as_ref().is_some_and(|session| session.is_fresh(ask.now));
    match (fresh, &ways.password) {
        (true, _) => Wanted::Nothing,
        (false, Some(_)) => Wanted::Password,
        (false, None) => Wanted::Letter,
    }
}

/// The field for the present password, where it is wanted, with the way for who forgot it.
pub(super) fn field(ask: &Ask, form: &Form, wanted: Wanted, here: &str) -> Markup {
    let words = words(ask);
    let present = Says {
        label: words.present_password(),
        required: true,
        input: "password",
        autocomplete: "current-password",
        ..Says::default()
    };
    html! {
        @if wanted == Wanted::Password {
            (form.text(ask, "present", present))
            p class="soft" {
                (words.present_forgotten()) " "
                button class="button quiet" formaction="/account/proof" name="back" value=(here) { (words.letter_instead()) }
            }
        }
    }
}

/// What stands in the place of a form that only a fresh letter opens.
pub(super) fn by_letter(ask: &Ask, here: &str) -> Markup {
    let words = words(ask);
    html! {
        div class="notice info" {
            (icon("mail"))
            div {
                p { (words.proof_by_letter()) }
                form class="actions" method="post" action="/account/proof" {
                    button class="button primary" name="back" value=(here) { (words.send_me_a_letter()) }
                }
            }
        }
    }
}

/// Whether who sent the form has shown that it is them; if not, the form says what is wrong.
pub(super) fn given(
    ask: &Ask,
    store: &Store,
    form: &mut Form,
    ways: &Ways,
) -> Result<bool, Trouble> {
    let words = words(ask);
    match wanted(ask, ways) {
        Wanted::Nothing => return Ok(true),
        Wanted::Letter => return Ok(false),
        Wanted::Password => {}
    }
    if !counted(ask, store)? {
        form.refuse("present", words.present_password(), words.password_too_often());
        return Ok(false);
    }
    let fits = fits(&Password::typed(ask.form.get("present")), ways.password.as_deref())?;
    if !fits {
        form.refuse("present", words.present_password(), words.present_wrong());
    }
    Ok(fits)
}

/// Counts one more try of who is in; whether it may be made.
pub(super) fn counted(ask: &Ask, store: &Store) -> Result<bool, Trouble> {
    let session: Secret = ask.secret.clone().ok_or(Trouble::SignIn)?;
    Ok(store.plumbing(move |plumbing| count_own_guess(plumbing, &session))?)
}

/// A letter to oneself: with it one comes in once more, and back to where it was asked for.
pub(crate) fn send_letter(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let browser = store.plumbing(move |plumbing| {
        let account = identity::account(plumbing, account)?;
        ask_to_come_in(plumbing, &account.email)
    })?;
    let back = Some(ask.form.get("back")).filter(|back| is_ours(back)).unwrap_or("/account");
    let next = web::query("/sign-in/code", &[("back", back)]);
    Ok(Answer::see(&next).with_cookie(ask, "attempt", &browser.reveal(), ATTEMPT_LASTS))
}
