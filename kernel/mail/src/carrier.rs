use base::Language;
use store::Store;

use crate::{Content, Secrets};

/// A letter on its way, complete.
#[derive(Debug)]
pub struct Parcel<'a> {
    /// Of the letter: tried again after a doubt, it is recognised as the same.
    pub id: &'a str,
    pub to: &'a str,
    /// Who writes, where it is not the installation itself.
    pub by: Option<&'a str>,
    pub language: Language,
    pub content: &'a Content,
    pub secrets: &'a Secrets,
}

/// Why a letter was not taken, in the words of who didn't take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Perhaps later.
    NotNow(String),
    /// Nobody answers, or not to the end: others would fare no better just now.
    Silence(String),
    /// Never, this letter.
    Never(String),
    /// Never, whatever is sent there: there is no such address.
    NoSuchAddress(String),
}

impl Refusal {
    pub fn words(&self) -> &str {
        match self {
            Refusal::NotNow(words)
            | Refusal::Silence(words)
            | Refusal::Never(words)
            | Refusal::NoSuchAddress(words) => words,
        }
    }
}

/// Who takes letters away. Taken, it tells what it said to that.
pub trait Carrier: Send + Sync {
    fn carry(&self, store: &Store, parcel: &Parcel<'_>) -> Result<String, Refusal>;
}
