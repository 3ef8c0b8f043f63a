//! What a person sees of their own account: by which ways they come in, where they are signed in,
//! and a way to end it.

pub(crate) mod password;
pub(crate) mod proof;
mod qr;
pub(crate) mod second_step;

use identity::{
    OpenSession, Secret, Way, Ways, end_all_others, end_sessions, sessions_of, ways_of,
};
use maud::{Markup, html};
use store::{Db, Store};
use web::components::{done, facts};
use web::{Answer, Ask, Trouble, icon};

use crate::pages::words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let session = ask.session.as_ref().ok_or(Trouble::SignIn)?;
    let sessions = sessions_of(db, session.account_id, ask.now)?;
    let ways = ways_of(db, session.account_id)?;
    let email = identity::account(db, session.account_id)?.email;
    let words = words(ask);
    let just = match ask.query.get("done") {
        "ended" => Some(words.session_ended()),
        "password-set" => Some(words.password_was_set()),
        "password-removed" => Some(words.password_was_removed()),
        "second-step-off" => Some(words.second_step_was_turned_off()),
        _ => None,
    };
    let main = html! {
        @if let Some(just) = just { (done(just)) }
        h1 { (words.account_title()) }
        (facts(&[
            (words.account_name(), Some(html! { (session.name) })),
            (words.account_language(), Some(html! { (session.language.own_name()) })),
        ]))
        (ways_in(ask, &email, &ways))
        section class="panel" {
            header { h2 { (words.own_data()) } p class="soft" { (words.own_data_told()) } }
            div class="actions" {
                a class="button" href="/account/data" { (words.see_own_data()) }
                a class="button quiet" href="/account/letters" { (words.own_letters()) }
            }
        }
        (open_sessions(ask, &sessions))
    };
    Ok(web::page(ask, words.account_title(), main))
}

fn ways_in(ask: &Ask, email: &str, ways: &Ways) -> Markup {
    let words = words(ask);
    let since = ways.password_since.map(|since| i18n::day(ask.language, ask.day_of(since)));
    html! {
        section class="panel" {
            h2 { (words.ways_in()) }
            table class="list" {
                tbody {
                    tr {
                        th scope="row" { (words.by_letter()) }
                        td { (words.by_letter_told(email)) }
                        td {}
                    }
                    tr {
                        th scope="row" { (words.password()) }
                        td { @match since { Some(since) => (words.set_on(&since)), None => (words.no_password()) } }
                        td {
                            a class="button" href="/account/password" {
                                @if ways.password.is_some() { (words.change_password()) } @else { (words.set_password()) }
                            }
                        }
                    }
                    tr {
                        th scope="row" { (words.second_step()) }
                        td {
                            @if ways.second_step_since.is_some() {
                                (words.second_step_is_on()) " " (words.codes_left(ways.codes_left))
                            } @else { (words.no_second_step()) }
                        }
                        td {
                            a class="button" href="/account/second-step" {
                                @if ways.second_step_since.is_some() { (words.look_after_second_step()) } @else { (words.set_second_step()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn open_sessions(ask: &Ask, sessions: &[OpenSession]) -> Markup {
    let words = words(ask);
    let this = ask.secret.as_ref().map(Secret::digest);
    let is_this = |session: &OpenSession| Some(&session.digest) == this.as_ref();
    html! {
        section class="panel" {
            header { h2 { (words.sessions()) } p class="soft" { (words.sessions_told()) } }
            table class="list" {
                tbody {
                    @for session in sessions {
                        tr {
                            th scope="row" {
                                span {
                                    (browser_name(&session.agent).unwrap_or(words.some_browser()))
                                    @if is_this(session) { " " strong { (words.this_browser()) } }
                                }
                            }
                            td { (came_in(ask, session.way)) }
                            td { (words.seen(&i18n::ago(ask.language, ask.day_of(session.seen_at), ask.today()))) }
                            td {
                                @if !is_this(session) {
                                    form method="post" action="/account/sessions" {
                                        input type="hidden" name="session" value=(session.name());
                                        button class="button" { (icon("log-out")) (words.end_session()) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if sessions.len() > 1 {
                form method="post" action="/account/sessions" {
                    button class="button danger" name="others" value="1" { (words.end_others()) }
                }
            }
        }
    }
}

fn came_in(ask: &Ask, way: Way) -> &'static str {
    match way {
        Way::Letter => words(ask).came_in_by_letter(),
        Way::Password => words(ask).came_in_by_password(),
    }
}

/// What a browser calls itself, as people know it.
fn browser_name(agent: &str) -> Option<&'static str> {
    let known = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    known.into_iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| name)
}

pub(crate) fn end(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let this = ask.secret.clone().ok_or(Trouble::SignIn)?;
    let browser = ask.cookie("browser").and_then(Secret::from_text);
    let (named, others) = (ask.form.get("session").to_owned(), !ask.form.get("others").is_empty());
    store.plumbing(move |plumbing| {
        if others {
            return end_all_others(plumbing, account, &this, browser.as_ref());
        }
        end_sessions(plumbing, account, |session| {
            session.digest != this.digest() && session.name() == named
        })
    })?;
    Ok(Answer::see("/account?done=ended"))
}
