#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod edge;
mod files;
mod looks;
