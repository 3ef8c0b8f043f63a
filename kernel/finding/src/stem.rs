//! Words without what their number and gender add to them, per language: light rules that join
//! what a reader takes for one word, and little else. They are given words in small letters without
//! accents, and what they leave need not be a word: it is only compared.

mod english;
mod french;
mod portuguese;
mod spanish;

use std::borrow::Cow;

use base::Language;

/// What is left of a word in a language.
pub fn stem(language: Language, word: &str) -> Cow<'_, str> {
    // Rules are told of plain letters; what has others (a number, another script) stays.
    if word.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    match language {
        Language::Es => spanish::stem(word),
        Language::Pt => portuguese::stem(word),
        Language::Fr => french::stem(word),
        Language::En => english::stem(word),
    }
}

/// Adjectives whose feminine ends in a, with their masculine: what comes before keeps other words
/// out ("puerta" is no "puerto").
const FEMININE: &[&str] = &["ica", "iva", "osa", "ana", "aria", "oria"];

/// A feminine as its masculine, in Spanish and Portuguese.
fn masculine(word: Cow<'_, str>) -> Cow<'_, str> {
    let is_one = word.len() >= 6 && FEMININE.iter().any(|ending| word.ends_with(ending));
    if is_one { replaced(&word, 1, "o") } else { word }
}

/// The word with its last letters replaced.
fn replaced(word: &str, last: usize, by: &str) -> Cow<'static, str> {
    Cow::Owned(format!("{}{by}", &word[..word.len() - last]))
}

/// The word without its last letters.
fn without(word: Cow<'_, str>, last: usize) -> Cow<'_, str> {
    let left = word.len() - last;
    match word {
        Cow::Borrowed(word) => Cow::Borrowed(&word[..left]),
        Cow::Owned(mut word) => {
            word.truncate(left);
            Cow::Owned(word)
        }
    }
}

fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// Whether the letter before the last one is a vowel.
fn vowel_before_last(word: &str) -> bool {
    word.bytes().rev().nth(1).is_some_and(is_vowel)
}

/// Takes off the plural's s, and the e that a singular has or lacks: ciudades and ciudad, clases and
/// clase, intereses and interés each come to one.
fn without_s_and_e(word: Cow<'_, str>) -> Cow<'_, str> {
    let mut word = word;
    for _ in 0..2 {
        if word.len() >= 4 && word.ends_with('s') && vowel_before_last(&word) {
            word = without(word, 1);
        }
        if word.len() >= 4 && word.ends_with('e') {
            word = without(word, 1);
        }
    }
    word
}
