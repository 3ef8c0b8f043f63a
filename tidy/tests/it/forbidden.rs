//! What no source says: `unsafe`, `allow` (an `expect` with its reason ends when it is no longer
//! needed), what is not yet written, what prints to find a mistake, what panics on input.

use regex::Regex;

use crate::house;
use crate::source::Source;
use crate::verdict::{Exception, holds_but_for};

const ANYWHERE: &[(&str, &str)] = &[
    ("unsafe", r"\bunsafe\b"),
    ("allow", r"#!?\s*\[\s*(?:cfg_attr\s*\([^\]]*\b)?allow\s*\("),
    ("todo!", r"\btodo!"),
    ("unimplemented!", r"\bunimplemented!"),
    ("dbg!", r"\bdbg!"),
];

const IN_SRC: &[(&str, &str)] = &[(".unwrap()", r"\.\s*unwrap\s*\(\s*\)")];

const EXCEPTIONS: &[Exception] = &[Exception {
    what: "allow in kernel/i18n/src/lib.rs",
    why: "a macro used by every crate: which lints its words meet differs from one to the next",
}];

#[test]
fn no_source_says_what_is_forbidden() {
    let compiled = |(name, pattern): &(&'static str, &str)| (*name, Regex::new(pattern).unwrap());
    let [anywhere, in_src]: [Vec<_>; 2] =
        [ANYWHERE, IN_SRC].map(|table| table.iter().map(compiled).collect());
    let mut said = Vec::new();
    for source in house::rust_files().map(|file| Source::read(file)) {
        let of_src: &[_] = if source.file.contains("/tests/") { &[] } else { &in_src };
        for (name, pattern) in anywhere.iter().chain(of_src) {
            for found in pattern.find_iter(&source.code) {
                let line = source.line_at(found.start());
                said.push(format!("{name} in {}:{line}", source.file));
            }
        }
    }
    holds_but_for("some things are said in no source", EXCEPTIONS, &said);
}
