use std::borrow::Cow;

use super::{masculine, replaced, without_s_and_e};

pub(super) fn stem(word: &str) -> Cow<'_, str> {
    let word = without_s_and_e(Cow::Borrowed(word));
    // luces and luz, alcances and alcance.
    if word.len() >= 3 && word.ends_with('c') { replaced(&word, 1, "z") } else { masculine(word) }
}
