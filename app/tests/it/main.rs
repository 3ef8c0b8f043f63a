#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod bodies;
mod browser;
mod demo;
mod doors;
mod organisations;
mod posts;
mod routes;
mod settings;
mod starting;
mod statements;
mod words;
