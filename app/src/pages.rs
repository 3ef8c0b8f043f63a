//! The pages that belong to no crate.

mod account;
mod address;
pub mod api;
mod crawlers;
mod data;
mod doors;
mod erasure;
pub(crate) mod first_steps;
mod front;
mod health;
pub(crate) mod letters;
mod mailbox;
mod search;
mod sign_in;
mod start;

use identity::Right;
pub use start::first_page;
use store::{ActHeader, Actor, Channel};
use web::{Access, Ask, Route, Trouble, drafts, is_ours};

use crate::words::Words;

pub fn routes() -> Vec<Route> {
    let mut all = vec![
        Route::look("/", Access::Public, front::show),
        Route::look("/api", Access::Public, api::show),
        Route::look("/api/v1/openapi.json", Access::Machine, api::described),
        Route::look("/robots.txt", Access::Anyone, crawlers::robots),
        Route::look("/sitemap.xml", Access::Anyone, crawlers::sitemap),
        Route::look("/search", Access::Public, search::show),
        Route::look("/{network}/search", Access::Public, search::show),
        Route::look("/health", Access::Anyone, health::show),
        Route::look("/start/{key}", Access::Anyone, start::show),
        Route::change("/start/{key}", Access::Anyone, start::create),
        Route::look("/enter/{key}", Access::Anyone, doors::door),
        Route::change("/enter/{key}", Access::Anyone, doors::enter),
        Route::look("/sign-in", Access::Anyone, sign_in::show),
        Route::change("/sign-in", Access::Anyone, sign_in::ask_for_letter),
        Route::look("/sign-in/code", Access::Anyone, sign_in::code),
        Route::change("/sign-in/code", Access::Anyone, sign_in::try_code),
        Route::look("/sign-in/password", Access::Anyone, sign_in::password::show),
        Route::change("/sign-in/password", Access::Anyone, sign_in::password::enter),
        Route::look("/sign-in/second-step", Access::Anyone, sign_in::second_step::show),
        Route::change("/sign-in/second-step", Access::Anyone, sign_in::second_step::take),
        Route::look("/account", Access::SignedIn, account::show),
        Route::look("/account/letters", Access::SignedIn, letters::own::show),
        Route::look("/account/data", Access::SignedIn, data::show),
        Route::look("/account/data.json", Access::SignedIn, data::json),
        Route::look("/account/data.csv", Access::SignedIn, data::csv),
        Route::change("/account/name", Access::SignedIn, address::correct_name),
        Route::change("/account/address", Access::SignedIn, address::ask),
        Route::look("/account/address/{key}", Access::Anyone, address::door),
        Route::change("/account/address/{key}", Access::Anyone, address::confirm),
        Route::look("/account/erasure", Access::SignedIn, erasure::show),
        Route::change("/account/erasure", Access::SignedIn, erasure::ask),
        Route::change(
            "/{network}/erasures/{number}",
            Access::May(Right::KeepDirectory),
            erasure::answer,
        ),
        Route::change("/account/sessions", Access::SignedIn, account::end),
        Route::change("/account/drafts", Access::SignedIn, drafts::discard),
        Route::change("/account/proof", Access::SignedIn, account::proof::send_letter),
        Route::look("/account/password", Access::SignedIn, account::password::show),
        Route::change("/account/password", Access::SignedIn, account::password::set),
        Route::change("/account/password/removal", Access::SignedIn, account::password::remove),
        Route::look("/account/second-step", Access::SignedIn, account::second_step::show),
        Route::change("/account/second-step", Access::SignedIn, account::second_step::turn_on),
        Route::change("/account/second-step/codes", Access::SignedIn, account::second_step::renew),
        Route::change(
            "/account/second-step/removal",
            Access::SignedIn,
            account::second_step::turn_off,
        ),
        Route::change("/sign-out", Access::Anyone, doors::leave).even_while_looking(),
        Route::change("/language", Access::Anyone, doors::speak).even_while_looking(),
        Route::change("/look-as/end", Access::SignedIn, doors::look_as_oneself)
            .even_while_looking(),
    ];
    all.extend(letters::routes());
    all
}

/// The addresses that only a demonstration has.
pub fn demo_routes() -> Vec<Route> {
    vec![Route::look("/mailbox", Access::Anyone, mailbox::show)]
}

/// The head of an act by which somebody changes what is their own.
fn acting(ask: &Ask) -> Result<ActHeader, Trouble> {
    let session = ask.session.as_ref().ok_or(Trouble::SignIn)?;
    let actor = Actor {
        account: Some(session.account_id),
        post: None,
        as_deputy: false,
        on_behalf_of: None,
        channel: Channel::Page,
        language: ask.language,
    };
    Ok(ActHeader::new(actor, None))
}

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}
