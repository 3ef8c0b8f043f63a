#![expect(clippy::unwrap_used, reason = "a test that can't unwrap has failed")]

mod accents;
mod ids;
mod languages;
mod names;
mod whens;
