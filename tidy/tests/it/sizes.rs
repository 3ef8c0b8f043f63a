//! A file holds one idea: at 300 lines one looks whether it does, at 500 it doesn't.

use crate::house;
use crate::verdict::holds;

fn longer_than(lines: usize) -> Vec<String> {
    let counted =
        house::rust_files().map(|file| (house::text(file).unwrap().lines().count(), file));
    let mut long: Vec<_> = counted.filter(|(count, _)| *count > lines).collect();
    long.sort_unstable_by(|one, other| other.cmp(one));
    long.into_iter().map(|(count, file)| format!("{file}: {count} lines")).collect()
}

#[test]
fn no_source_is_longer_than_500_lines() {
    holds("at 500 lines look for the missing idea", &longer_than(500));
}

/// Fails never: `.ci/run` shows what it prints.
#[test]
fn sources_longer_than_300_lines_are_shown() {
    for file in longer_than(300) {
        println!("worth a look: {file}");
    }
}
