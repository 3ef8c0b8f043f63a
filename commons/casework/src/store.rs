//! All the SQL of casework.

mod links;
mod list;
mod tasks;

pub(crate) use links::*;
pub(crate) use list::*;
pub(crate) use tasks::*;

use store::Registered;

pub(crate) const STATEMENTS: &[&[Registered]] = &[links::STATEMENTS, tasks::STATEMENTS];
