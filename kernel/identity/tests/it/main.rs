#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod coming_in;
mod passwords;
mod scopes;
mod second_step;
