use base::Language;
use maud::{DOCTYPE, Markup, html};

use crate::accent;
use crate::assets::{ASSETS, icon};
use crate::cover::described;
use crate::{Answer, Ask, Cover};

/// A whole page around what it is about.
pub fn page(ask: &Ask, title: &str, main: Markup) -> Answer {
    Answer::page(framed(ask, title, &main))
}

/// A whole page that says of itself what it is about.
pub fn covered(ask: &Ask, cover: &Cover, main: &Markup) -> Answer {
    Answer::page(whole(ask, cover, main))
}

/// The same without its answer, for pages that say no.
pub fn framed(ask: &Ask, title: &str, main: &Markup) -> Markup {
    whole(ask, &Cover { title: title.to_owned(), ..Cover::default() }, main)
}

fn whole(ask: &Ask, cover: &Cover, main: &Markup) -> Markup {
    let words = ask.words();
    let network = ask.network.as_ref();
    html! {
        (DOCTYPE)
        html lang=(ask.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (cover.title) @if let Some(network) = network { " · " (network.acronym) } }
                link rel="icon" type="image/svg+xml" href=(ASSETS.mark.path);
                link rel="stylesheet" href=(ASSETS.styles.path);
                link rel="stylesheet" href=(accent::path(network.map(|n| n.accent), &ask.origin));
                (described(ask, cover))
                script type="module" src=(ASSETS.menus.path) {}
            }
            body class="page" {
                a class="skip" href="#main" { (words.skip()) }
                @if ask.demo || network.is_some_and(|n| n.demo) {
                    aside class="demo-mark" aria-label=(words.demo()) {
                        strong { (words.demo()) "." } " " (words.demo_note())
                        @if ask.demo { " " a href="/mailbox" { (words.demo_mailbox()) } }
                    }
                }
                (looking(ask))
                (masthead(ask))
                @for said in &ask.asides {
                    aside class="said" { (said.text) " " a href=(ask.to(&said.more.path)) { (said.more.name) } }
                }
                main id="main" tabindex="-1" { (main) }
                footer class="foot" { p { (words.made_with()) } }
            }
        }
    }
}

/// On every page, as long as the reader looks in another's place.
fn looking(ask: &Ask) -> Markup {
    let words = ask.words();
    html! {
        @if let Some(name) = &ask.looking_as {
            aside class="looking" aria-label=(words.looking_mark()) {
                p { (icon("eye")) strong { (words.looking_as(name)) } " " (words.looking_changes_nothing()) }
                form method="post" action="/look-as/end" {
                    input type="hidden" name="back" value=(ask.to(&ask.whole_path()));
                    button class="button" { (words.looking_end()) }
                }
            }
        }
    }
}

fn masthead(ask: &Ask) -> Markup {
    let words = ask.words();
    let home = ask.network.as_ref().map_or("/".to_owned(), |n| ask.to(&format!("/{}", n.slug)));
    html! {
        header class="masthead" {
            a class="mark" href=(home) {
                svg aria-hidden="true" { use href={ (ASSETS.icons.path) "#urdimbre" } {} }
                b { @if let Some(network) = &ask.network { (network.acronym) } @else { "Urdimbre" } }
            }
            (search(ask))
            div class="menus" { (languages(ask)) (account(ask)) }
            @if !ask.places.is_empty() {
                nav aria-label=(words.main_places()) {
                    (folded(ask))
                    ul {
                        @for place in &ask.places {
                            @let here = current(&ask.path, &place.path);
                            li { a href=(ask.to(&place.path)) aria-current=[here] { (place.name) } }
                        }
                    }
                }
            }
        }
    }
}

/// Where there is little room the places are folded away behind the one that this is.
fn folded(ask: &Ask) -> Markup {
    let words = ask.words();
    let here = ask.places.iter().find(|place| current(&ask.path, &place.path).is_some());
    html! {
        details class="menu places" {
            summary {
                @match here {
                    Some(place) => { span class="unseen" { (words.places()) ": " } b { (place.name) } }
                    None => { (words.places()) }
                }
                (icon("chevron-down"))
            }
        }
    }
}

/// Where one searches from this page: in its network, or in all of them.
pub fn search_path(ask: &Ask) -> String {
    ask.to(&ask.network.as_ref().map_or("/search".to_owned(), |n| format!("/{}/search", n.slug)))
}

/// A field on every page but the one that is all about searching; where there is little room, a
/// link to that one.
fn search(ask: &Ask) -> Markup {
    let words = ask.words();
    let path = search_path(ask);
    html! {
        @if ask.to(&ask.path) != path {
            form class="seek" role="search" action=(path) {
                label { span class="unseen" { (words.search()) } input type="search" name="q" placeholder=(words.search()); }
                button class="button quiet" { (icon("search")) span class="unseen" { (words.search()) } }
            }
            a class="button quiet seek-link" href=(path) { (icon("search")) span class="unseen" { (words.search()) } }
        }
    }
}

/// Whether a place is this page, or the one that this page lies in; a network's home is no such.
fn current(path: &str, place: &str) -> Option<&'static str> {
    let inside = || {
        let below = path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'));
        below && place.matches('/').count() > 1
    };
    if path == place { Some("page") } else { inside().then_some("true") }
}

/// The public address of a page in a language: the front is "/es", without a slash at its end.
pub(crate) fn in_language(language: Language, path: &str) -> String {
    format!("/{language}{}", if path == "/" { "" } else { path })
}

/// On a public page each language is an address; elsewhere it is a wish that a cookie keeps.
fn languages(ask: &Ask) -> Markup {
    let words = ask.words();
    html! {
        drop-down { details class="menu" {
            summary {
                (icon("globe")) span class="unseen" { (words.language()) ": " }
                span class="wordy" { (ask.language.own_name()) } (icon("chevron-down"))
            }
            ul {
                @for language in Language::ALL {
                    li {
                        @if ask.in_language {
                            a lang=(language) hreflang=(language) href=(in_language(*language, &ask.whole_path())) { (language.own_name()) }
                        } @else {
                            form method="post" action="/language" {
                                input type="hidden" name="back" value=(ask.whole_path());
                                button lang=(language) name="language" value=(language) { (language.own_name()) }
                            }
                        }
                    }
                }
            }
        } }
    }
}

/// Where one comes in, and comes back from to this page.
pub fn sign_in(ask: &Ask) -> String {
    sign_in_for(&ask.to(&ask.whole_path()))
}

/// Where one comes in, and comes back from to an address of ours.
pub(crate) fn sign_in_for(back: &str) -> String {
    query("/sign-in", &[("back", back)])
}

/// An address with what is asked there.
pub fn query(path: &str, asked: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(asked);
    format!("{path}?{}", query.finish())
}

fn account(ask: &Ask) -> Markup {
    let words = ask.words();
    html! {
        @if ask.session.is_none() {
            a class="button quiet" href=(sign_in(ask)) { (icon("user")) span class="wordy" { (words.sign_in()) } }
        }
        @if let Some(session) = &ask.session {
            drop-down { details class="menu" {
                summary { (icon("user")) span class="wordy" { (session.name) } (icon("chevron-down")) }
                ul {
                    li { a href="/" { (icon("inbox")) (words.my_desk()) } }
                    li { a href="/account" { (icon("lock")) (words.my_account()) } }
                    li { form method="post" action="/sign-out" { button { (icon("log-out")) (words.sign_out()) } } }
                }
            } }
        }
    }
}
