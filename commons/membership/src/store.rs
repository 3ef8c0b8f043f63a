//! All the SQL of membership.

mod belongings;
mod kinds;
mod members;

pub(crate) use belongings::*;
pub(crate) use kinds::*;
pub(crate) use members::*;

use store::Registered;

pub(crate) const STATEMENTS: &[&[Registered]] =
    &[belongings::STATEMENTS, kinds::STATEMENTS, own::STATEMENTS];
