#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod accents;
mod edge;
mod looks;
