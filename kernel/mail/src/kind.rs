use std::collections::BTreeMap;

use base::{Id, Language, folded};
use store::{Db, Fault};

use crate::Text;

/// A kind of letter that networks write: what it is called, when it goes, the text that ships
/// with it, and what is filled in there.
#[derive(Debug)]
pub struct Kind {
    /// As "directory.invitation".
    pub code: &'static str,
    pub name: fn(Language) -> &'static str,
    /// When it goes, and to whom.
    pub told: fn(Language) -> &'static str,
    /// A file of `letters/`, as [`Text`] reads it.
    pub shipped: fn(Language) -> &'static str,
    pub marks: &'static [Mark],
    /// Where its link goes; none has a letter without one.
    pub link: Option<&'static Mark>,
    /// What it would be filled in with in a network, as far as there is something: for previews.
    pub real: fn(&Db, Id, Language) -> Result<Values, Fault>,
}

/// Something of a letter that differs from one to the next. In a text it stands between braces,
/// by its name in any of the languages: "{cargo}".
#[derive(Debug)]
pub struct Mark {
    pub code: &'static str,
    pub name: fn(Language) -> &'static str,
    pub told: fn(Language) -> &'static str,
    pub example: fn(Language) -> &'static str,
}

/// What is filled in, by the codes of marks.
pub type Values = BTreeMap<&'static str, String>;

impl Kind {
    /// The text that ships, and why one gets the letter, which is no network's to change.
    pub fn shipped(&self, language: Language) -> (Text, &'static str) {
        Text::shipped((self.shipped)(language))
    }

    /// What a network has, and examples for the rest.
    pub fn real(&self, db: &Db, network: Id, language: Language) -> Result<Values, Fault> {
        let mut values = self.examples(language);
        values.extend((self.real)(db, network, language)?);
        Ok(values)
    }

    pub fn examples(&self, language: Language) -> Values {
        self.marks.iter().map(|mark| (mark.code, (mark.example)(language).to_owned())).collect()
    }

    pub(crate) fn mark(&self, name: &str) -> Option<&'static Mark> {
        self.marks.iter().find(|mark| mark.is_called(name))
    }
}

impl Mark {
    pub(crate) fn is_called(&self, name: &str) -> bool {
        let name = folded(name);
        Language::ALL.iter().any(|language| folded((self.name)(*language)) == name)
    }
}

/// The files `letters/<name>/<language>.txt` of the crate that asks.
#[macro_export]
macro_rules! shipped {
    ($name:literal) => {
        |language| match language {
            base::Language::Es => $crate::shipped!(in $name, "es"),
            base::Language::Pt => $crate::shipped!(in $name, "pt"),
            base::Language::Fr => $crate::shipped!(in $name, "fr"),
            base::Language::En => $crate::shipped!(in $name, "en"),
        }
    };
    (in $name:literal, $language:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/letters/", $name, "/", $language, ".txt"))
    };
}
