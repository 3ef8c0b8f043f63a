use base::Language;

#[test]
fn the_best_language_we_have_is_chosen() {
    assert_eq!(Language::preferred("pt-BR,pt;q=0.9,en;q=0.8"), Some(Language::Pt));
    assert_eq!(Language::preferred("de, fr;q=0.4, en;q=0.7"), Some(Language::En));
    assert_eq!(Language::preferred("qu, ay"), None);
    assert_eq!(Language::preferred("es;q=0, fr;q=0.1"), Some(Language::Fr));
    assert_eq!(Language::preferred(";;;q=x,,"), None);
}
