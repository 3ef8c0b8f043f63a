use finding::{is_common, words, words_asked};
use proptest::prelude::*;

fn compared(text: &str) -> Vec<String> {
    words(text).map(|word| word.text.into_owned()).collect()
}

#[test]
fn words_are_compared_in_small_letters_without_accents_and_know_where_they_stand() {
    assert_eq!(compared("Gestão d’ações, 2016-06"), ["gestao", "d", "acoes", "2016", "06"]);
    let text = "La  «Año» n\u{303}";
    let at: Vec<&str> = words(text).map(|word| &text[word.at]).collect();
    assert_eq!(at, ["La", "Año", "n\u{303}"]);
    assert_eq!(compared(text), ["la", "ano", "n"]);
    assert!(compared(" … ! ").is_empty());
}

#[test]
fn common_words_are_asked_for_only_when_there_are_no_others() {
    assert_eq!(
        words_asked("la gestión de los residuos de la ciudad"),
        ["gestion", "residuos", "ciudad"]
    );
    assert_eq!(words_asked("de la"), ["de", "la"]);
    assert_eq!(words_asked("Sur del sur"), ["sur"], "a point of the compass, and French for on");
    assert!(is_common("del") && !is_common("red"));
    assert!(words_asked(&"palabra otra ".repeat(500)).len() <= 12);
}

proptest! {
    #[test]
    fn any_text_has_words_that_stand_in_it_one_after_the_other(text in any::<String>()) {
        let mut end = 0;
        for word in words(&text) {
            prop_assert!(word.at.start >= end && word.at.end > word.at.start);
            prop_assert!(text.get(word.at.clone()).is_some());
            end = word.at.end;
        }
    }
}
