use base::Language;
use urdimbre::words;

#[test]
fn every_word_reads_in_every_language() {
    assert!(words::KEYS.len() > 20);
    for language in Language::ALL {
        for (key, text) in words::samples(*language) {
            assert!(!text.trim().is_empty(), "{key} in {language}");
        }
    }
}
