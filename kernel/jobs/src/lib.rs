//! Long work, as operations.
//!
//! What would take longer than an act may (an import, a merging, its undoing) is an
//! [`Operation`]: so many **steps**, done one after the other, some to an act, all acts under one
//! operation. It [`begin`]s inside an act; a [`Worker`] then takes it up and does what remains.
//! Each step leaves what became of it in the very act that did it, so that none is ever done
//! twice, whenever the program ends. One who works at it holds it for a while; if they don't
//! come back, another takes it up where it stands.
//!
//! It can be [`stop`]ped, [`resume`]d and [`undo`]ne: its steps are then undone in reverse, and
//! what has been changed since is kept and listed. What a step is, its crate declares as a
//! [`Kind`]; what may lean on what a step made, so that it stays, other crates declare as
//! [`Hold`]s. This one only knows that there are some.

pub mod addresses;
mod kind;
mod operation;
pub mod pages;
mod personal;
mod steering;
mod store;
mod tells;
mod views;
mod working;
mod words {
    i18n::words!();
}

pub use kind::{Hold, Kind, Kinds, Outcome, Step, Told};
pub use operation::{NotNow, Operation, State, Way};
pub use personal::PERSONAL;
pub use steering::{Beginning, begin, resume, stop, undo};
pub use tells::TELLS;
pub use working::{Worker, work_off, work_once};

pub use store::find;

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = &[store::STATEMENTS];
