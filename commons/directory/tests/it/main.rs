#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod bodies;
mod claiming;
mod deputies;
mod editing;
mod entering;
mod facts;
mod field;
mod figures;
mod initiatives;
mod kinds;
mod names;
mod policy;
mod proposing;
mod themes;
