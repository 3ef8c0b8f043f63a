//! Coming in with a password, for whoever has set one.

use base::typed::Reading;
use identity::{CameIn, Password, count_guess, enter_with_password, fits};
use maud::{Markup, html};
use store::{Db, Store};
use web::{Answer, Ask, Form, Says, Trouble};

use crate::letters::tell_of_entering;
use crate::pages::sign_in::{back, email_field, let_in};
use crate::pages::words;

pub(crate) fn show(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).password_title(), page(ask, &Form::default())))
}

fn page(ask: &Ask, form: &Form) -> Markup {
    let words = words(ask);
    let password = Says {
        label: words.password(),
        required: true,
        input: "password",
        autocomplete: "current-password",
        ..Says::default()
    };
    html! {
        div class="signin" {
            h1 { (words.password_title()) }
            p { (words.password_told()) }
            (form.summary(ask.words()))
            form method="post" action=(ask.to("/sign-in/password")) novalidate {
                input type="hidden" name="back" value=(back(ask));
                (form.text(ask, "email", email_field(ask)))
                (form.text(ask, "password", password))
                p class="actions" { button class="button primary" { (words.enter()) } }
                p class="soft" { (words.password_forgotten()) }
                p class="actions" { button class="button" formaction=(ask.to("/sign-in")) { (words.letter_instead()) } }
            }
        }
    }
}

/// What is answered, and how fast, doesn't tell whether the address has an account, nor whether
/// the account has a password.
pub(crate) fn enter(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let mut form = Form::sent(&ask.form, &["email", "password"]);
    let mut reading = Reading::of(form.values());
    let (email, typed) = (reading.mail_address("email"), reading.text("password").to_owned());
    let refused = |form: &Form| web::framed(ask, words.password_title(), &page(ask, form));
    if let Err(slips) = reading.done(Some(())) {
        let label = |field: &str| if field == "email" { words.email() } else { words.password() };
        form.refuse_all(ask.words(), slips, label);
        return Ok(Answer::refused(refused(&form)));
    }
    let password = Password::typed(&typed);
    let (source, at) = (ask.source.clone(), ask.browser());
    let guess = store
        .plumbing(move |plumbing| count_guess(plumbing, &email, &source, at.secret.as_ref()))?;
    let Some(guess) = guess else {
        form.refuse("password", words.password(), words.password_too_often());
        return Ok(Answer::too_often(refused(&form)));
    };
    let fits = fits(&password, guess.hash.as_deref())?;
    let (Some(account), true) = (guess.account, fits) else {
        form.refuse("password", words.password(), words.password_wrong());
        return Ok(Answer::refused(refused(&form)));
    };
    let at = ask.browser();
    let came = store.plumbing(move |plumbing| {
        let came = enter_with_password(plumbing, account, &at)?;
        if let CameIn::In(entered) = &came {
            tell_of_entering(plumbing, entered, None)?;
        }
        Ok::<_, Trouble>(came)
    })?;
    Ok(let_in(ask, &came, back(ask)))
}
