use crate::words::Words;
use crate::{Language, decimal, number};

/// The size of a file as a person weighs it, in thousands: "340 kB", "3,4 MB".
pub fn file_size(language: Language, bytes: u64) -> String {
    let words = Words(language);
    if bytes < 1000 {
        return words.bytes(bytes.cast_signed());
    }
    // A unit begins where the one below would be rounded to a thousand.
    let (unit, name): (u64, fn(Words, &str) -> String) = if bytes < 999_500 {
        (1000, Words::kilobytes)
    } else if bytes < 999_500_000 {
        (1_000_000, Words::megabytes)
    } else if bytes < 999_500_000_000 {
        (1_000_000_000, Words::gigabytes)
    } else {
        (1_000_000_000_000, Words::terabytes)
    };
    name(words, &rounded(language, bytes, unit))
}

/// One decimal under ten, unless it is nought.
fn rounded(language: Language, bytes: u64, unit: u64) -> String {
    let tenth = unit / 10;
    let tenths = (bytes / tenth + u64::from(bytes % tenth >= tenth / 2)).cast_signed();
    match tenths {
        ..100 if tenths % 10 != 0 => decimal(language, tenths, 1),
        ..100 => number(language, tenths / 10),
        _ => number(language, (bytes / unit + u64::from(bytes % unit >= unit / 2)).cast_signed()),
    }
}
