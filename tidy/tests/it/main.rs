#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that can't go on has failed; what is only worth a look is printed"
)]

mod arrows;
mod dialects;
mod doors;
mod edge;
mod engines;
mod forbidden;
mod history;
mod house;
mod markup;
mod ownership;
mod rooms;
mod schema;
mod sizes;
mod solitude;
mod source;
mod sql;
mod tenancy;
mod verdict;
mod words;
