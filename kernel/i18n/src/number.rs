use crate::Language;

/// A count or quantity: "12.345", "12 345", "12,345".
pub fn number(language: Language, number: i64) -> String {
    let mut text = String::new();
    push_number(&mut text, language, number);
    text
}

/// A number kept as a whole one: `scaled` over ten to the power of `places`. 12345 with two
/// places is "123,45".
pub fn decimal(language: Language, scaled: i64, places: u32) -> String {
    let mut text = String::new();
    push_decimal(&mut text, language, scaled, places);
    text
}

/// A percentage, given like a [`decimal`]: 125 with one place is "12,5 %".
pub fn percent(language: Language, scaled: i64, places: u32) -> String {
    let mut text = decimal(language, scaled, places);
    text.push_str(match language {
        Language::Es => "\u{a0}%",
        Language::Fr => "\u{202f}%",
        Language::Pt | Language::En => "%",
    });
    text
}

pub fn push_number(text: &mut String, language: Language, number: i64) {
    push_decimal(text, language, number, 0);
}

fn push_decimal(text: &mut String, language: Language, scaled: i64, places: u32) {
    let places = places as usize;
    let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    if scaled < 0 {
        // The minus, not the hyphen: it is read aloud and stays with its number.
        text.push('−');
    }
    push_grouped(text, language, whole);
    if !fraction.is_empty() {
        text.push(if language == Language::En { '.' } else { ',' });
        text.push_str(fraction);
    }
}

fn push_grouped(text: &mut String, language: Language, digits: &str) {
    let (mark, from) = match language {
        Language::Es => ('.', 5), // 2026 but 12.345, as the academies have it.
        Language::Pt => ('.', 4),
        Language::Fr => ('\u{202f}', 4),
        Language::En => (',', 4),
    };
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() >= from && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
}
