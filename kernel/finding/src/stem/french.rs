use std::borrow::Cow;

use super::{replaced, without};

pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let mut word = Cow::Borrowed(word);
    if word.len() >= 5 && word.ends_with("aux") && !word.ends_with("eaux") {
        // locaux and local.
        return replaced(&word, 2, "l");
    }
    if word.len() >= 4 && (word.ends_with('s') || word.ends_with('x')) {
        word = without(word, 1);
    }
    if word.len() >= 6 && word.ends_with("ive") {
        // participative and participatif.
        return replaced(&word, 2, "f");
    }
    if word.len() >= 6 && word.ends_with("ique") {
        // publique and public.
        return replaced(&word, 3, "c");
    }
    if word.len() >= 4 && word.ends_with('e') {
        word = without(word, 1);
        // culturelle and culturel, européenne and européen.
        if word.len() >= 5 && ["ll", "nn", "tt"].iter().any(|twice| word.ends_with(twice)) {
            word = without(word, 1);
        }
    }
    word
}
