//! Words are written in four languages: wherever there are words, there are all four.

use std::collections::{BTreeMap, BTreeSet};

use crate::house;
use crate::verdict::holds;

const LANGUAGES: [&str; 4] = ["en.ftl", "es.ftl", "fr.ftl", "pt.ftl"];

#[test]
fn words_are_written_in_four_languages() {
    let mut folders: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (folder, file) in house::files().filter_map(|file| file.rsplit_once('/')) {
        if folder.ends_with("/words") {
            folders.entry(folder).or_default().insert(file);
        }
    }
    assert!(folders.len() > 3, "there are words to look at");
    let wanted = BTreeSet::from(LANGUAGES);
    let wrong = folders.iter().filter(|(_, files)| **files != wanted);
    let wrong: Vec<_> = wrong.map(|(folder, files)| format!("{folder}: {files:?}")).collect();
    holds("a folder of words has es, pt, fr and en, and nothing else", &wrong);
}
