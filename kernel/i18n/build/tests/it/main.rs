#![expect(clippy::unwrap_used, reason = "a test that can't unwrap has failed")]

mod refused;
mod sample;
