#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod backups;
mod bodies;
mod browser;
mod checking;
mod demo;
mod desk;
mod doors;
mod faults;
mod figures;
mod kills;
mod looking;
mod machines;
mod members;
mod nightly;
mod organisations;
mod passwords;
mod posts;
mod routes;
mod search;
mod second_step;
mod seeing;
mod server;
mod settings;
mod starting;
mod statements;
mod words;
