#![expect(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod domain;
mod letters;
mod outbox;
mod sending;
mod server;
mod texts;
