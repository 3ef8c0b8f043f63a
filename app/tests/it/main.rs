#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod backups;
mod bodies;
mod browser;
mod demo;
mod doors;
mod organisations;
mod routes;
mod settings;
mod statements;
mod words;
