//! Which organisations belong to a network.
//!
//! A **belonging** says that an organisation of the directory belongs to the network: as what (a
//! **kind** of the network's own: full member, associate, observer, partner…), since when, until
//! when, and who says so. Standing in the directory is not belonging: a network also keeps
//! ministries and agencies that it only works with.
//!
//! An organisation belongs in one way at a time ([`Belonging::admits`]); what is over stays on
//! record, and whoever comes back has a belonging of its own for each time.

mod addresses;
mod admitting;
mod belonging;
mod holding;
mod kind;
mod pages;
mod store;
mod tells;
mod views;
mod waiting;
mod words {
    i18n::words!();
}

pub use admitting::{NotAdmitted, admit, edit};
pub use belonging::{Belonging, Terms};
pub use holding::HOLDS;
pub use kind::OfMemberships;
pub use pages::{places, routes};
pub use tells::TELLS;

/// The statements of this crate, for the statement test.
pub const STATEMENTS: &[&[::store::Registered]] = store::STATEMENTS;
