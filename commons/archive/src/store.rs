//! All the SQL of the archive.

mod kept;
mod uploads;

pub use kept::all_digests;
pub(crate) use kept::*;
pub(crate) use uploads::*;

use store::Registered;

pub(crate) const STATEMENTS: &[&[Registered]] = &[kept::STATEMENTS, uploads::STATEMENTS];
