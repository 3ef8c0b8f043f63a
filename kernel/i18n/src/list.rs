use crate::Language;
use crate::words::Words;

/// "Lima, Quito y Bogotá".
pub fn list(language: Language, items: &[&str]) -> String {
    let words = Words(language);
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => {
            let and = if sounds_as_i(last) { words.and_before_i() } else { words.and() };
            format!("{} {and} {last}", first.join(", "))
        }
    }
}

/// Whether a Spanish ear hears *i* first, so that *y* turns into *e*: Iquitos, Hidalgo,
/// Ypacaraí; not hielo, whose *i* glides, nor Yucatán.
fn sounds_as_i(name: &str) -> bool {
    let letters = name.chars().skip_while(|c| !c.is_alphanumeric()).flat_map(char::to_lowercase);
    let mut heard = letters.skip_while(|&c| c == 'h');
    match heard.next() {
        Some('í') => true,
        Some('i') => !heard.next().is_some_and(|c| "aeoáéó".contains(c)),
        Some('y') => heard.next().is_some_and(|c| c.is_alphabetic() && !"aeiouáéíóú".contains(c)),
        _ => false,
    }
}
