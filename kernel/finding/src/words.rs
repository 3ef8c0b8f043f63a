use std::borrow::Cow;
use std::ops::Range;

use base::folded;

/// A word of a text as words are compared: in small letters, without accents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    pub text: Cow<'t, str>,
    /// Where it stands.
    pub at: Range<usize>,
}

/// The words of a text: letters and digits that stand together.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let begin = rest + text.get(rest..)?.find(is_of_a_word)?;
            let length = text[begin..].find(|c| !is_of_a_word(c)).unwrap_or(text.len() - begin);
            let at = begin..begin + length;
            rest = at.end;
            let word = compared(&text[at.clone()]);
            if !word.is_empty() {
                return Some(Word { text: word, at });
            }
        }
    })
}

/// An accent may stand after its letter, as a sign of its own.
fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

fn compared(word: &str) -> Cow<'_, str> {
    if !word.is_ascii() {
        return Cow::Owned(folded(word));
    }
    if word.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

/// Words that say nothing by themselves, in any of the four languages, and mean nothing else in
/// another of them. In order.
const COMMON: &[&str] = &[
    "a", "al", "and", "ao", "aos", "as", "au", "aux", "com", "con", "d", "da", "das", "de", "del",
    "des", "do", "dos", "du", "e", "el", "em", "en", "et", "for", "in", "l", "la", "las", "le",
    "les", "los", "na", "nas", "no", "nos", "o", "of", "on", "os", "para", "por", "pour", "qu",
    "que", "s", "the", "to", "um", "uma", "un", "una", "une", "y",
];

pub fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// The words that somebody asks for, each once: not the common ones, unless there are no others.
pub fn words_asked(text: &str) -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for word in words(text) {
        if !asked.iter().any(|known| *known == word.text) {
            asked.push(word.text.into_owned());
        }
    }
    if asked.iter().any(|word| !is_common(word)) {
        asked.retain(|word| !is_common(word));
    }
    asked.truncate(MOST_ASKED);
    asked
}

/// Who pastes a page into the field asks for its beginning.
const MOST_ASKED: usize = 12;
