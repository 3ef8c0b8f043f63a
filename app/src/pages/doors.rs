//! Coming in, going out, and in which language.

use identity::{Secret, choose_language, end_session, enter as open_session, owner_of_key};
use jiff::SignedDuration;
use maud::{Markup, html};
use store::{Db, Store};
use web::{Answer, Ask, Trouble};

use crate::pages::sign_in::let_in;
use crate::pages::{acting, is_ours, words};

const A_YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);

fn key(ask: &Ask) -> Option<Secret> {
    Secret::from_text(ask.parameter("key"))
}

/// Opening a link changes nothing: whoever looks at letters before their reader does (a filter,
/// a preview) uses nothing up.
pub(crate) fn door(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let words = words(ask);
    let owner = key(ask).map(|key| owner_of_key(db, &key, ask.now)).transpose()?.flatten();
    let Some(account) = owner else {
        return Ok(Answer::gone(web::framed(ask, words.key_spent(), &spent(ask))));
    };
    let main = html! {
        div class="signin" {
            h1 { (words.enter_title()) }
            p { (words.enter_as(&account.name)) }
            form method="post" { button class="button primary" { (words.enter()) } }
            p class="soft" { (words.enter_told()) }
        }
    };
    Ok(web::page(ask, words.enter_title(), main))
}

fn spent(ask: &Ask) -> Markup {
    let words = words(ask);
    html! {
        div class="mishap" {
            h1 { (words.key_spent()) }
            p { (words.key_spent_told()) }
            div class="actions" { a class="button" href="/" { (ask.words().to_the_beginning()) } }
        }
    }
}

pub(crate) fn enter(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let at = ask.browser();
    let entered = match key(ask) {
        Some(key) => store.plumbing(move |plumbing| open_session(plumbing, &key, &at))?,
        None => None,
    };
    match entered {
        Some(came) => Ok(let_in(ask, &came, "/")),
        None => Ok(Answer::gone(web::framed(ask, words(ask).key_spent(), &spent(ask)))),
    }
}

pub(crate) fn leave(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    if let Some(secret) = ask.secret.clone() {
        store.plumbing(move |plumbing| end_session(plumbing, &secret))?;
    }
    Ok(Answer::see("/").without_cookie(ask, "session"))
}

/// Back to one's own eyes, on the page where one is.
pub(crate) fn look_as_oneself(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let session = ask.secret.clone().ok_or(Trouble::SignIn)?;
    store.plumbing(move |plumbing| identity::look_as_oneself(plumbing, &session))?;
    let back = Some(ask.form.get("back")).filter(|back| is_ours(back)).unwrap_or("/");
    Ok(Answer::see(back))
}

/// Who is signed in is spoken to in the language they chose wherever they come in next; who is
/// not keeps it in this browser.
pub(crate) fn speak(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let back = Some(ask.form.get("back")).filter(|back| is_ours(back)).unwrap_or("/").to_owned();
    let Ok(language) = ask.form.get("language").parse() else { return Ok(Answer::see(&back)) };
    if let Some(session) = &ask.session {
        let account = session.account_id;
        store.act(acting(ask)?, move |act| choose_language(act, account, language))?;
    }
    Ok(Answer::see(&back).with_cookie(ask, "language", &language.to_string(), A_YEAR))
}
