//! Names of messages and arguments, which become names in Rust.

/// Small letters and digits in words set apart by single hyphens, such as `cities-count`.
pub(crate) fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

pub(crate) fn in_rust(name: &str) -> String {
    name.replace('-', "_")
}

/// Why a name can't be given to a method or a parameter, if it can't.
pub(crate) fn refusal(name: &str) -> Option<&'static str> {
    if !is_plain(name) {
        Some("write names in small letters and digits with single hyphens, like `cities-count`")
    } else if RESERVED.contains(&name) {
        Some("this is a word of Rust: choose a longer name")
    } else {
        None
    }
}

const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
