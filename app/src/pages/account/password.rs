//! One's own password: set, changed, removed.

use identity::{
    LONGEST_PASSWORD, Otherwise, Password, SHORTEST_PASSWORD, Ways, Weak, hash, remove_password,
    set_password, ways_of,
};
use maud::{Markup, html};
use store::{Db, Stop, Store};
use web::components::crumbs;
use web::{Answer, Ask, Form, Says, Trouble};

use super::proof::{self, Wanted};
use crate::letters::{Notice, tell};
use crate::pages::{acting, words};

const HERE: &str = "/account/password";

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let ways = ways_of(db, account)?;
    Ok(web::page(ask, title(ask, &ways), page(ask, &ways, &Form::default())))
}

fn title(ask: &Ask, ways: &Ways) -> &'static str {
    let words = words(ask);
    if ways.password.is_some() { words.change_password() } else { words.set_password() }
}

fn page(ask: &Ask, ways: &Ways, form: &Form) -> Markup {
    let words = words(ask);
    let wanted = proof::wanted(ask, ways);
    let least = i64::try_from(SHORTEST_PASSWORD).unwrap_or_default();
    let hint = words.new_password_hint(least);
    let new = Says {
        label: words.new_password(),
        hint: &hint,
        required: true,
        input: "password",
        autocomplete: "new-password",
        ..Says::default()
    };
    html! {
        (crumbs(ask, &[("/account", words.account_title())], title(ask, ways)))
        h1 { (title(ask, ways)) }
        p class="lead" { (words.password_is_optional()) }
        @if wanted == Wanted::Letter {
            (proof::by_letter(ask, HERE))
        } @else {
            (form.summary(ask.words()))
            form class="form" method="post" action=(HERE) novalidate {
                (form.text(ask, "new", new))
                (proof::field(ask, form, wanted, HERE))
                div class="actions" {
                    button class="button primary" { (ask.words().save()) }
                    a class="button quiet" href="/account" { (ask.words().cancel()) }
                    @if ways.password.is_some() {
                        button class="button danger" formaction="/account/password/removal" { (words.remove_password()) }
                    }
                }
            }
        }
    }
}

fn refused(ask: &Ask, ways: &Ways, form: &Form) -> Answer {
    Answer::refused(web::framed(ask, title(ask, ways), &page(ask, ways, form)))
}

pub(crate) fn set(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let (owner, ways) = store.read_now(move |db| {
        Ok::<_, Trouble>((identity::account(db, account)?, ways_of(db, account)?))
    })?;
    let mut form = Form::default();
    let chosen = Password::chosen(ask.form.get("new"), &[&owner.email, &owner.name]);
    if let Err(weak) = &chosen {
        form.refuse("new", words.new_password(), told(ask, *weak));
    }
    let given = proof::given(ask, store, &mut form, &ways)?;
    let (Ok(password), true) = (chosen, given) else {
        return Ok(refused(ask, &ways, &form));
    };
    let hash = hash(&password, &mut store.ground().chance.draw())?;
    let proved = ways.password.clone();
    let done = store.act(acting(ask)?, move |act| {
        set_password(act, account, proved.as_deref(), &hash)?;
        tell(act, account, Notice::PasswordSet).map_err(Stop::Broken)
    });
    settled(ask, &ways, done, "password-set")
}

fn told(ask: &Ask, weak: Weak) -> String {
    let limit = |length: usize| i64::try_from(length).unwrap_or_default();
    match weak {
        Weak::Short => words(ask).password_short(limit(SHORTEST_PASSWORD)),
        Weak::Long => words(ask).password_long(limit(LONGEST_PASSWORD)),
        Weak::Common => words(ask).password_common().to_owned(),
    }
}

pub(crate) fn remove(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let ways = store.read_now(move |db| ways_of(db, account))?;
    let mut form = Form::default();
    if !proof::given(ask, store, &mut form, &ways)? {
        return Ok(refused(ask, &ways, &form));
    }
    let proved = ways.password.clone();
    let done = store.act(acting(ask)?, move |act| {
        remove_password(act, account, proved.as_deref())?;
        tell(act, account, Notice::PasswordRemoved).map_err(Stop::Broken)
    });
    settled(ask, &ways, done, "password-removed")
}

/// Somebody else at the same account was faster: what was proved holds no more, so it is asked
/// again.
fn settled(
    ask: &Ask,
    ways: &Ways,
    done: Result<(), Stop<Otherwise>>,
    what: &str,
) -> Result<Answer, Trouble> {
    match done {
        Ok(()) => Ok(Answer::see(&format!("/account?done={what}"))),
        Err(Stop::Refused(Otherwise)) => {
            let mut form = Form::default();
            form.refuse("new", words(ask).new_password(), words(ask).ways_otherwise());
            Ok(refused(ask, ways, &form))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
