use base::Day;
use directory::{Beside, NetworkCard, addresses, network_cards};
use maud::{Markup, html};
use store::Db;
use web::components::done;
use web::drafts::{drafts_of, left};
use web::{Answer, Ask, Trouble, Waiting};

use crate::desk::{Desk, Done, Line, desk};
use crate::pages::words;

/// Within so many days a term is near.
const SOON: i64 = 14;

/// The front of the installation; for who is signed in it opens with their desk.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut networks = network_cards(db, ask.language)?;
    // One's own come first.
    let grants = ask.scope.grants();
    networks.sort_by_key(|network| !grants.iter().any(|grant| grant.network == network.id));
    let words = words(ask);
    let said = (ask.query.get("done") == "forgotten").then(|| done(words.you_are_forgotten()));
    let main = match &ask.session {
        Some(session) => {
            let desk = desk(ask, db, &networks)?;
            html! {
                h1 { (words.desk_title()) }
                p class="lead" { (words.desk_greeting(&session.name)) }
                (waiting(ask, &desk))
                (left(ask, &drafts_of(db, session.account_id)?))
                (own_posts(ask, &desk.posts))
                (lately(ask, &desk.lately))
                (cards(ask, &networks))
            }
        }
        None => html! {
            @if let Some(said) = said { (said) }
            h1 { (words.front_title()) }
            p class="lead" { (words.front_told()) }
            (cards(ask, &networks))
        },
    };
    let title = if ask.session.is_some() { words.desk_title() } else { words.front_title() };
    Ok(web::page(ask, title, main))
}

fn waiting(ask: &Ask, desk: &Desk) -> Markup {
    let words = words(ask);
    html! {
        section class="desk" {
            @if desk.waiting.is_empty() {
                h2 { (words.nothing_waits()) }
                p class="soft" { (words.nothing_waits_told()) }
            } @else {
                h2 { (words.waits_for_you()) span class="num" { (desk.waiting.len()) } }
                ul { @for line in &desk.waiting { (waiting_line(ask, line)) } }
            }
        }
    }
}

fn waiting_line(ask: &Ask, line: &Line<Waiting>) -> Markup {
    let Waiting { what, told, path, due } = &line.what;
    html! {
        li {
            a href=(ask.to(path)) { (what) }
            small {
                (line.of)
                @if !told.is_empty() { " · " (told) }
            }
            @if let Some(day) = due { (due_by(ask, *day)) }
        }
    }
}

fn due_by(ask: &Ask, day: Day) -> Markup {
    let left = ask.today().until(day).map_or(0, |span| i64::from(span.get_days()));
    let class = match left {
        ..0 => "due late",
        0..=SOON => "due soon",
        _ => "due",
    };
    html! {
        span class=(class) {
            time datetime=(day) { (i18n::day(ask.language, day)) }
            (i18n::ago(ask.language, day, ask.today()))
        }
    }
}

fn lately(ask: &Ask, done: &[Line<Done>]) -> Markup {
    let words = words(ask);
    html! {
        @if !done.is_empty() {
            section class="desk" {
                h2 { (words.lately()) }
                ul { @for line in done { (done_line(ask, line)) } }
            }
        }
    }
}

fn done_line(ask: &Ask, line: &Line<Done>) -> Markup {
    let words = words(ask);
    let done = &line.what;
    let name = match done.more {
        0 => done.to.name.clone(),
        more => words.and_more(&done.to.name, more),
    };
    let by = done.by.as_deref().unwrap_or(words.by_program());
    html! {
        li {
            a href=(ask.to(&done.to.path)) { (name) }
            small { (line.of) " · " (done.deed) " · " (by) }
            span class="due" {
                time datetime=(done.at) { (i18n::ago(ask.language, ask.day_of(done.at), ask.today())) }
            }
        }
    }
}

fn own_posts(ask: &Ask, mine: &[(String, Line<Beside>)]) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            h2 { (words.your_posts()) }
            @if mine.is_empty() {
                p { (words.no_posts()) }
            } @else {
                table class="list tight" {
                    tbody {
                        @for (slug, post) in mine {
                            tr {
                                th scope="row" {
                                    a href=(ask.to(&addresses::network(slug))) { (post.what.name) }
                                    @if let Some(told) = &post.what.told { br; small class="soft" { (told) } }
                                }
                                td { (post.of) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn cards(ask: &Ask, networks: &[NetworkCard]) -> Markup {
    let words = words(ask);
    html! {
        section class="panel" {
            header { h2 { (words.networks()) } p class="soft" { (words.networks_told()) } }
            @if networks.is_empty() {
                div class="empty" { p { (words.no_networks()) } }
            } @else {
                div class="desk" { ul {
                    @for network in networks {
                        li {
                            div {
                                h3 { a href=(ask.to(&addresses::network(&network.slug))) { (network.name) } }
                                p class="soft" {
                                    @if network.acronym != network.name { (network.acronym) " · " }
                                    (words.organisations_in_it(network.organisations))
                                }
                                // A desk is for work: what the networks are, its owner knows.
                                @if ask.session.is_none() && !network.about.is_empty() { p { (network.about) } }
                            }
                        }
                    }
                } }
            }
        }
    }
}
