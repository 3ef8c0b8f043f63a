use std::borrow::Cow;

use super::{is_vowel, masculine, replaced, without_s_and_e};

/// What the rules would tell wrong, with what it is. In order.
const OWN: &[(&str, &str)] = &[
    ("caes", "cao"),
    ("depois", "depois"),
    ("herois", "heroi"),
    ("maes", "mae"),
    ("paes", "pao"),
    ("pais", "pais"),
    ("paises", "pais"),
];

/// Plurals that change more than an s, how long such a word is at least, and their singulars.
const PLURALS: &[(&str, usize, &str)] = &[
    ("oes", 5, "ao"),
    ("aes", 5, "ao"),
    ("ais", 5, "al"),
    ("eis", 5, "el"),
    ("ois", 5, "ol"),
    ("uis", 5, "ul"),
    ("ns", 4, "m"),
];

pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if let Ok(at) = OWN.binary_search_by_key(&word, |(word, _)| *word) {
        return Cow::Borrowed(OWN[at].1);
    }
    let changed =
        PLURALS.iter().find(|(plural, least, _)| word.len() >= *least && word.ends_with(plural));
    if let Some((plural, _, singular)) = changed {
        return il(replaced(word, plural.len(), singular));
    }
    // civis and civil.
    let before = word.bytes().rev().nth(2);
    if word.len() >= 5 && word.ends_with("is") && before.is_some_and(|b| !is_vowel(b)) {
        return replaced(word, 2, "el");
    }
    il(masculine(without_s_and_e(Cow::Borrowed(word))))
}

/// The plural of úteis doesn't tell útil from útel, so that both are one.
fn il(word: Cow<'_, str>) -> Cow<'_, str> {
    if word.len() >= 4 && word.ends_with("il") { replaced(&word, 2, "el") } else { word }
}
