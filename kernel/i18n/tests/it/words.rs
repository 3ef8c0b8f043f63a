use i18n::Language;
use i18n::words::{KEYS, samples};

#[test]
fn every_message_says_something_in_every_language() {
    for language in Language::ALL {
        let said = samples(*language);
        for key in KEYS {
            assert!(said.iter().any(|(of, text)| of == key && !text.is_empty()), "{key}");
        }
    }
}
