use std::borrow::Cow;

use super::{replaced, without};

pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let word = Cow::Borrowed(word);
    if word.len() >= 5 && word.ends_with("ies") {
        // cities and city.
        return replaced(&word, 3, "y");
    }
    let hisses = ["sses", "xes", "ches", "shes", "zzes"];
    if word.len() >= 5 && hisses.iter().any(|ending| word.ends_with(ending)) {
        return without(word, 2);
    }
    let singular = ["ss", "us", "is"];
    if word.len() >= 4 && word.ends_with('s') && !singular.iter().any(|end| word.ends_with(end)) {
        return without(word, 1);
    }
    word
}
