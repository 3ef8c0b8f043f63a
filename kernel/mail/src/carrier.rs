use base::{Id, Language};
use store::Store;

use crate::{Content, Secrets};

/// A letter on its way, complete.
#[derive(Debug)]
pub struct Parcel<'a> {
    /// Of the letter: sent again after a doubt, it is recognised as the same.
    pub id: Id,
    pub to: &'a str,
    pub language: Language,
    pub content: &'a Content,
    pub secrets: &'a Secrets,
}

/// Why a letter was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Perhaps later.
    NotNow(String),
    /// Never: there is no such address, or it wants nothing of us.
    Never(String),
}

/// Who takes letters away.
pub trait Carrier: Send + Sync {
    fn carry(&self, store: &Store, parcel: &Parcel<'_>) -> Result<(), Refusal>;
}
