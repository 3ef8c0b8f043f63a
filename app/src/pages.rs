//! The pages that belong to no crate.

mod account;
mod crawlers;
mod doors;
mod front;
mod health;
mod mailbox;
mod sign_in;
mod start;

pub use start::first_page;
use web::{Access, Ask, Route};

use crate::words::Words;

pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/", Access::Public, front::show),
        Route::look("/robots.txt", Access::Anyone, crawlers::robots),
        Route::look("/sitemap.xml", Access::Anyone, crawlers::sitemap),
        Route::look("/health", Access::Anyone, health::show),
        Route::look("/start/{key}", Access::Anyone, start::show),
        Route::change("/start/{key}", Access::Anyone, start::create),
        Route::look("/enter/{key}", Access::Anyone, doors::door),
        Route::change("/enter/{key}", Access::Anyone, doors::enter),
        Route::look("/sign-in", Access::Anyone, sign_in::show),
        Route::change("/sign-in", Access::Anyone, sign_in::ask_for_letter),
        Route::look("/sign-in/code", Access::Anyone, sign_in::code),
        Route::change("/sign-in/code", Access::Anyone, sign_in::try_code),
        Route::look("/account", Access::SignedIn, account::show),
        Route::change("/account/sessions", Access::SignedIn, account::end),
        Route::change("/sign-out", Access::Anyone, doors::leave),
        Route::change("/language", Access::Anyone, doors::speak),
    ]
}

/// The addresses that only a demonstration has.
pub fn demo_routes() -> Vec<Route> {
    vec![Route::look("/mailbox", Access::Anyone, mailbox::show)]
}

/// A path here, and not the beginning of another's address.
fn is_ours(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

fn words(ask: &Ask) -> Words {
    Words(ask.language)
}
