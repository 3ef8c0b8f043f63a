use std::collections::BTreeMap;

use base::Id;
use directory::{NetworkCard, addresses, network_cards, post_name};
use maud::{Markup, html};
use store::Db;
use web::{Answer, Ask, Trouble};

use crate::pages::words;

/// The front of the installation; for who is signed in it opens with their desk.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut networks = network_cards(db, ask.language)?;
    let mut posts: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for grant in ask.scope.grants() {
        if let Some(name) = post_name(db, grant.network, grant.post)? {
            posts.entry(grant.network).or_default().push(name);
        }
    }
    // One's own come first.
    networks.sort_by_key(|network| !posts.contains_key(&network.id));
    let words = words(ask);
    let main = html! {
        @match &ask.session {
            Some(session) => {
                h1 { (words.desk_title()) }
                p class="lead" { (words.desk_greeting(&session.name)) }
                (desk(ask, &networks, &posts))
            }
            None => {
                h1 { (words.front_title()) }
                p class="lead" { (words.front_told()) }
            }
        }
        (cards(ask, &networks))
    };
    let title = if ask.session.is_some() { words.desk_title() } else { words.front_title() };
    Ok(web::page(ask, title, main))
}

fn desk(ask: &Ask, networks: &[NetworkCard], posts: &BTreeMap<Id, Vec<String>>) -> Markup {
    let words = words(ask);
    let mine = networks.iter().filter_map(|network| Some((network, posts.get(&network.id)?)));
    let mine: Vec<_> = mine.collect();
    html! {
        section class="panel" {
            h2 { (words.your_posts()) }
            @if mine.is_empty() {
                p { (words.no_posts()) }
            } @else {
                table class="list tight" {
                    tbody {
                        @for (network, names) in mine {
                            @for name in names {
                                tr {
                                    th scope="row" { a href=(ask.to(&addresses::network(&network.slug))) { (name) } }
                                    td { (network.acronym) }
                                }
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
                                @if !network.about.is_empty() { p { (network.about) } }
                            }
                        }
                    }
                } }
            }
        }
    }
}
