use std::fmt;

use crate::language::Language;

/// Something wrong in a crate's words, as told to who builds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    language: Option<Language>,
    line: usize,
    what: String,
}

impl Problem {
    /// Of no one language.
    pub(crate) fn of_all(what: impl fmt::Display) -> Problem {
        Problem { language: None, line: 0, what: what.to_string() }
    }

    /// In the file of a language; line 0 is nowhere in it.
    pub(crate) fn at(language: Language, line: usize, what: impl fmt::Display) -> Problem {
        Problem { language: Some(language), line, what: what.to_string() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(language) = self.language else {
            return write!(f, "words: {}", self.what);
        };
        write!(f, "words/{}.ftl:", language.code())?;
        if self.line > 0 {
            write!(f, "{}:", self.line)?;
        }
        write!(f, " {}: {}", language.name(), self.what)
    }
}
