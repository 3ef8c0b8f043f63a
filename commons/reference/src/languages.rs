use std::sync::LazyLock;

use base::Language;

use crate::finder::{Finder, ways};
use crate::{Names, table};

/// A language that people speak, as against a [`Language`] of the interface.
#[derive(Debug)]
pub struct Tongue {
    code: &'static str,
    names: Names,
}

static TONGUES: LazyLock<Vec<Tongue>> = LazyLock::new(|| {
    table::rows(include_str!("../data/languages.tsv"))
        .map(|[code, es, pt, fr, en]| Tongue { code, names: Names::new([es, pt, fr, en]) })
        .collect()
});

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let codes = |t: &Tongue| vec![t.code];
    let names = |t: &Tongue| t.names.all().to_vec();
    Finder::new(ways(&TONGUES, &[names, codes]))
});

/// Those with two letters in ISO 639, those official somewhere, those of the Americas, by code.
pub fn languages() -> &'static [Tongue] {
    &TONGUES
}

/// The name of a language by its code in small letters ("qu", "arn").
pub fn language_name(code: &str, language: Language) -> Option<&'static str> {
    let found = TONGUES.binary_search_by(|tongue| tongue.code.cmp(code)).ok()?;
    TONGUES.get(found).map(|tongue| tongue.name(language))
}

/// By its name in any of the four languages or its code, whatever the case and the accents.
pub fn find_language(text: &str) -> Option<&'static Tongue> {
    TONGUES.get(FINDER.find(text)?)
}

impl Tongue {
    pub fn code(&self) -> &'static str {
        self.code
    }

    pub fn name(&self, language: Language) -> &'static str {
        self.names.in_language(language)
    }
}
