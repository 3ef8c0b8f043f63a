#![expect(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod letters;
mod sending;
mod server;
