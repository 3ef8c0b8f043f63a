use crate::Language;

/// How a language counts things (CLDR's cardinal plurals of whole numbers).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    One,
    /// Round millions, which take a preposition: *un millón de ciudades*.
    Many,
    Other,
}

pub fn plural(language: Language, count: i64) -> Plural {
    let count = count.unsigned_abs();
    match (language, count) {
        (Language::Es | Language::En, 1) | (Language::Pt | Language::Fr, 0 | 1) => Plural::One,
        (Language::En, _) | (_, 0) => Plural::Other,
        _ if count.is_multiple_of(1_000_000) => Plural::Many,
        _ => Plural::Other,
    }
}
