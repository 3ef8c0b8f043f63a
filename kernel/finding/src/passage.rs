//! The passage of a text that shows why it was found, its words marked.

use base::Language;

use crate::{Word, alike, stem, words, words_asked};

/// A stretch of a passage, marked or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub marked: bool,
}

/// What is looked for in a text.
#[derive(Clone, Debug)]
pub struct Wanted {
    words: Vec<String>,
    loosely: bool,
}

/// About how long a passage is, in bytes.
const LONG: usize = 200;
/// How much of it may stand before the first marked word.
const BEFORE: usize = 60;

impl Wanted {
    pub fn by(typed: &str, loosely: bool) -> Wanted {
        Wanted { words: words_asked(typed), loosely }
    }

    fn is(&self, word: &Word<'_>, language: Language) -> bool {
        let stemmed = stem(language, &word.text);
        self.words.iter().any(|wanted| {
            *wanted == word.text
                || stem(language, wanted) == stemmed
                || (self.loosely && alike(wanted, &word.text))
        })
    }

    /// Whether the text says anything of what is looked for.
    pub fn is_in(&self, text: &str, language: Language) -> bool {
        words(text).any(|word| self.is(&word, language))
    }

    /// All of a text with its words marked.
    pub fn marked(&self, text: &str, language: Language) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = 0;
        let mut put = |text: &str, marked| {
            if !text.is_empty() {
                pieces.push(Piece { text: text.to_owned(), marked });
            }
        };
        for word in words(text).filter(|word| self.is(word, language)) {
            put(&text[rest..word.at.start], false);
            put(&text[word.at.clone()], true);
            rest = word.at.end;
        }
        put(&text[rest..], false);
        pieces
    }

    /// The part of a text where most of it is said; its beginning when nothing is.
    pub fn passage(&self, text: &str, language: Language) -> Vec<Piece> {
        if text.len() <= LONG {
            return self.marked(text, language);
        }
        let all: Vec<(Word<'_>, bool)> = words(text)
            .map(|word| (self.is(&word, language), word))
            .map(|(is, w)| (w, is))
            .collect();
        let said_from = |begin: usize| {
            all.iter()
                .filter(|(w, is)| *is && w.at.start >= begin && w.at.end <= begin + LONG)
                .count()
        };
        let begins = all.iter().filter(|(_, is)| *is).map(|(word, _)| word.at.start);
        // Of equals the first.
        let best = begins.rev().max_by_key(|begin| said_from(*begin)).unwrap_or(0);
        let begin = match best.checked_sub(BEFORE) {
            None => 0,
            Some(near) => {
                all.iter().map(|(w, _)| w.at.start).find(|at| *at >= near).unwrap_or(best)
            }
        };
        let end = all.iter().map(|(w, _)| w.at.end).rfind(|end| *end <= begin + LONG);
        let end = end.filter(|end| *end > begin).unwrap_or(text.len());
        let mut pieces = self.marked(text[begin..end].trim(), language);
        let ellipsis = |text: &str| Piece { text: text.to_owned(), marked: false };
        if begin > 0 {
            pieces.insert(0, ellipsis("… "));
        }
        if end < text.trim_end().len() {
            pieces.push(ellipsis(" …"));
        }
        pieces
    }
}
