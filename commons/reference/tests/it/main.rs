#![expect(clippy::unwrap_used, reason = "a test that can't unwrap has failed")]

mod budget;
mod cities;
mod countries;
mod map;
mod money_and_tongues;
mod sdg;
mod wordings;

use base::Country;

fn letters(code: &str) -> Country {
    code.parse().unwrap()
}
