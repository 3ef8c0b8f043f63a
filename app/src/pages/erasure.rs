//! A person asks to be forgotten: what that means comes first.

use directory::{NotForgotten, Wish, ask_to_be_forgotten, kept_alone, withdraw_wish};
use maud::{Markup, html};
use store::{Db, Stop, Store};
use web::components::{crumbs, done};
use web::{Answer, Ask, Trouble};

use crate::pages::data::signed_in;
use crate::pages::{acting, words};
use crate::people;

/// What the page knows.
struct Known {
    wishes: Vec<(String, Wish)>,
    /// Networks that would be left without anybody.
    alone: Vec<String>,
}

fn known(ask: &Ask, db: &Db) -> Result<Known, Trouble> {
    let account = signed_in(ask)?;
    let networks = directory::network_cards(db, ask.language)?;
    let wishes = directory::wishes_of(db, account)?.into_iter().map(|wish| {
        let of_it = networks.iter().find(|network| network.id == wish.network_id);
        (of_it.map(|network| network.acronym.clone()).unwrap_or_default(), wish)
    });
    Ok(Known { wishes: wishes.collect(), alone: kept_alone(db, account, ask.today())? })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    Ok(web::page(ask, words(ask).erasure(), page(ask, &known(ask, db)?)))
}

fn page(ask: &Ask, known: &Known) -> Markup {
    let words = words(ask);
    let said = match ask.query.get("done") {
        "asked" => Some(words.erasure_asked()),
        "withdrawn" => Some(words.erasure_withdrawn()),
        _ => None,
    };
    let way = [("/account", words.account_title()), ("/account/data", words.own_data())];
    html! {
        (crumbs(ask, &way, words.erasure()))
        @if let Some(text) = said { (done(text)) }
        h1 { (words.erasure()) }
        @if known.wishes.is_empty() {
            p class="lead" { (words.erasure_told()) }
            section class="panel" {
                h2 { (words.erasure_goes()) }
                ul class="plain" {
                    li { (words.erasure_goes_account()) }
                    li { (words.erasure_goes_letters()) }
                    li { (words.erasure_goes_history()) }
                    li { (words.erasure_goes_posts()) }
                }
            }
            section class="panel" {
                h2 { (words.erasure_stays()) }
                ul class="plain" {
                    li { (words.erasure_stays_acts()) }
                    li { (words.erasure_stays_posts()) }
                    li { (words.erasure_stays_backups()) }
                }
            }
            div class="actions" {
                @match known.alone.first() {
                    Some(network) => { p class="notice warn" { (words.last_secretariat(network)) } }
                    None => {
                        form method="post" action=(ask.to("/account/erasure")) {
                            button class="button danger" { (words.erasure_button()) }
                        }
                        a class="button quiet" href="/account/data" { (ask.words().cancel()) }
                    }
                }
            }
        } @else {
            p class="lead" { (words.erasure_under_way()) }
            section class="panel" {
                ul class="plain" {
                    @for (network, wish) in &known.wishes {
                        li {
                            (network) " "
                            @match wish.answered_at {
                                Some(_) => { span class="soft" { (words.erasure_answered()) } }
                                None => { span class="state warn" { (words.erasure_waits()) } }
                            }
                            @if !wish.reason.is_empty() { br; (wish.reason) }
                        }
                    }
                }
                form method="post" action=(ask.to("/account/erasure")) {
                    button class="button" name="withdraw" value="1" { (words.erasure_withdraw()) }
                }
            }
        }
    }
}

pub(crate) fn ask(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let account = signed_in(ask)?;
    if !ask.form.get("withdraw").is_empty() {
        let done = store.act(acting(ask)?, move |act| withdraw_wish(act, account));
        return match done {
            Ok(()) | Err(Stop::Refused(_)) => Ok(Answer::see("/account/erasure?done=withdrawn")),
            Err(Stop::Broken(fault)) => Err(fault.into()),
        };
    }
    let today = ask.today();
    for network in store.read_now(move |db| directory::networks_to_ask(db, account))? {
        let mut header = acting(ask)?;
        header.network = Some(network);
        let asked = store.act(header, move |act| ask_to_be_forgotten(act, network, account, today));
        match asked {
            Ok(_) => {}
            Err(Stop::Refused(_)) => return refused(ask, store),
            Err(Stop::Broken(fault)) => return Err(fault.into()),
        }
    }
    // Whoever never held a post has nobody's answer to wait for.
    match store.act(acting(ask)?, move |act| forgotten(act, account)) {
        Ok(()) => Ok(Answer::see("/?done=forgotten").without_cookie(ask, "session")),
        Err(Stop::Refused(Some(_))) => refused(ask, store),
        Err(Stop::Refused(None)) => Ok(Answer::see("/account/erasure?done=asked")),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

/// Refused without a reason, it waits for answers.
fn forgotten(act: &store::Act<'_>, account: base::Id) -> Result<(), Stop<Option<NotForgotten>>> {
    match people::forget(act, account) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Stop::Refused(None)),
        Err(Stop::Refused(why)) => Err(Stop::Refused(Some(why))),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

fn refused(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let known = store.read_now(move |db| known(&asked, db))?;
    Ok(Answer::refused(web::framed(ask, words(ask).erasure(), &page(ask, &known))))
}

pub(crate) fn answer(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    directory::answer_page(ask, store, people::answered)
}
