//! The program: what the other rooms offer, put together and set going.
//!
//! [`settings`] says where and how, [`serving`] opens the house, [`duties`] are what it does by
//! itself, [`doorkeeper`] tells its edge who may come in where, [`letters`] and [`sending`] are what it writes by itself, [`pages`] are
//! the few that belong to no crate (the front with the desk, the doors), [`operations`] knows every
//! kind of long work, [`demo`] fills an empty house with the networks of the demonstration,
//! [`people`] is all that is held of persons, [`backups`] keep all of it safe, [`checking`] looks
//! whether all is well, [`metrics`] tells those who watch how it goes.

pub mod backups;
pub mod checking;
pub mod demo;
mod desk;
pub mod doorkeeper;
mod duties;
pub mod files;
pub mod finding;
pub mod house_key;
pub mod letters;
pub mod links;
mod metrics;
pub mod operations;
pub mod pages;
pub mod people;
pub mod seeding;
pub mod sending;
pub mod serving;
pub mod settings;
mod starters;
mod views;
pub mod words {
    i18n::words!();
}
