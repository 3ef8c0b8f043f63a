#![expect(clippy::unwrap_used, reason = "a test that can't unwrap has failed")]

mod ages;
mod days;
mod lists;
mod moments;
mod numbers;
mod quantities;
mod sizes;
mod words;

use i18n::{Day, Language};

/// What the four languages say, Spanish first.
fn said(say: impl Fn(Language) -> String) -> Vec<String> {
    Language::ALL.iter().map(|&language| say(language)).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}
