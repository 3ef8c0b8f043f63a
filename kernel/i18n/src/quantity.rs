use crate::{Language, Quantity};

/// As precisely as it was told: "1.234,50", "1 234,50", "1,234.50".
pub fn quantity(language: Language, quantity: Quantity) -> String {
    crate::decimal(language, quantity.scaled(), quantity.places())
}

/// What somebody wrote as a number in their language. Half of America writes the point where the
/// other half writes the comma, in the same language: where both stand, the last is the decimal
/// one; where one stands that could not group thousands, it is; in doubt the language decides.
pub fn as_quantity(language: Language, text: &str) -> Option<Quantity> {
    let spaces = [' ', '\u{a0}', '\u{202f}', '\'', '’'];
    let plain: String = text.trim().chars().filter(|c| !spaces.contains(c)).collect();
    let (sign, unsigned) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", plain.as_str()),
    };
    let (whole, fraction) = match decimal_mark(language, unsigned) {
        Some(at) => (unsigned.get(..at)?, unsigned.get(at + 1..).filter(|f| !f.is_empty())?),
        None => (unsigned, ""),
    };
    let whole = ungrouped(whole)?;
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}").parse().ok()
}

/// Where the mark before the fraction stands, if there is one. Both marks are one byte long.
fn decimal_mark(language: Language, text: &str) -> Option<usize> {
    let marks: Vec<(usize, char)> =
        text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let &(at, last) = marks.last()?;
    let own = if language == Language::En { '.' } else { ',' };
    let times = marks.iter().filter(|(_, mark)| *mark == last).count();
    let groups = ungrouped(text).is_some();
    match (times == marks.len(), times) {
        (false, _) => Some(at),
        (true, 1) if last == own || !groups => Some(at),
        (true, _) => None,
    }
}

/// "1.234.567" without its marks, if they part threes and are all alike.
fn ungrouped(whole: &str) -> Option<String> {
    let mark = whole.chars().find(|c| matches!(c, '.' | ','));
    let Some(mark) = mark else { return Some(whole.to_owned()) };
    let mut parts = whole.split(mark);
    let first = parts.next()?;
    let fits = (1..=3).contains(&first.len()) && first != "0" && parts.all(|part| part.len() == 3);
    fits.then(|| whole.replace(mark, ""))
}
