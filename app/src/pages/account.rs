//! What a person sees of their own account: where they are signed in, and a way to end it.

use identity::{OpenSession, end_sessions, sessions_of};
use maud::{Markup, html};
use store::{Db, Store};
use web::components::{done, facts};
use web::{Answer, Ask, Trouble, icon};

use crate::pages::words;

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let session = ask.session.as_ref().ok_or(Trouble::SignIn)?;
    let sessions = sessions_of(db, session.account_id, ask.now)?;
    let words = words(ask);
    let main = html! {
        @if ask.query.get("done") == "ended" { (done(words.session_ended())) }
        h1 { (words.account_title()) }
        (facts(&[
            (words.account_name(), Some(html! { (session.name) })),
            (words.account_language(), Some(html! { (session.language.own_name()) })),
        ]))
        (open_sessions(ask, &sessions))
    };
    Ok(web::page(ask, words.account_title(), main))
}

fn open_sessions(ask: &Ask, sessions: &[OpenSession]) -> Markup {
    let words = words(ask);
    let this = ask.secret.as_ref().map(identity::Secret::digest);
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
    let this = ask.secret.as_ref().map(identity::Secret::digest);
    let (named, others) = (ask.form.get("session").to_owned(), !ask.form.get("others").is_empty());
    store.plumbing(move |plumbing| {
        end_sessions(plumbing, account, |session| {
            let other = Some(&session.digest) != this.as_ref();
            other && (others || session.name() == named)
        })
    })?;
    Ok(Answer::see("/account?done=ended"))
}
