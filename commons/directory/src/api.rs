//! The directory for programs: the same lists, the same scope, the same act as its pages.

mod bearer;
mod bodies;
mod decisions;
mod organisation;
mod organisations;
mod posts;

use base::Language;
use web::api::Endpoint;

pub use bearer::{bearer, note_use};

use crate::words::Words;

/// All of it, in the order in which it is told.
pub fn endpoints() -> Vec<Endpoint> {
    vec![
        organisations::list(),
        organisation::read(),
        organisation::correct(),
        bodies::list(),
        decisions::list(),
        posts::list(),
    ]
}

fn words(language: Language) -> Words {
    Words(language)
}
