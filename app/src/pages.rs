//! The pages that belong to no crate.

mod doors;
mod front;
mod health;

use web::{Access, Ask, Route};

use crate::words::Words;

pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/", Access::Public, front::show),
        Route::look("/health", Access::Anyone, health::show),
        Route::look("/enter/{key}", Access::Anyone, doors::door),
        Route::change("/enter/{key}", Access::Anyone, doors::enter),
        Route::change("/sign-out", Access::Anyone, doors::leave),
        Route::change("/language", Access::Anyone, doors::speak),
    ]
}

fn words(ask: &Ask) -> Words {
    Words(ask.language)
}
