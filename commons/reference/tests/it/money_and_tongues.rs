use base::Language;
use reference::{currencies, currency, currency_name, find_currency};
use reference::{find_language, language_name, languages};

#[test]
fn currencies_have_names_and_minor_units() {
    assert_eq!(currencies().len(), 162);
    assert!(currencies().is_sorted_by_key(|currency| currency.code()));
    for currency in currencies() {
        for language in Language::ALL {
            assert!(!currency.name(*language).is_empty(), "{}", currency.code());
        }
    }
    let minor = |code| currency(code).unwrap().minor_units();
    assert_eq!(["EUR", "COP", "CLP", "PYG", "UYU", "KWD", "CLF"].map(minor), [2, 2, 0, 0, 2, 3, 4]);
    assert!(currency("CLP").unwrap().is_tender() && !currency("CLF").unwrap().is_tender());
    assert!(currency("eur").is_none() && currency("XXX").is_none());
}

#[test]
fn currencies_are_named_and_found() {
    assert_eq!(currency_name("ARS", Language::Es), Some("peso argentino"));
    assert_eq!(currency_name("BRL", Language::Pt), Some("Real brasileiro"));
    assert_eq!(currency_name("PEN", Language::Fr), Some("sol péruvien"));
    for (text, code) in [("eur", "EUR"), ("Euro", "EUR"), ("real brasileño", "BRL")] {
        assert_eq!(find_currency(text).unwrap().code(), code);
    }
    assert!(find_currency("doblón").is_none());
}

#[test]
fn a_few_hundred_languages_have_names() {
    assert_eq!(languages().len(), 270);
    assert!(languages().is_sorted_by_key(|tongue| tongue.code()));
    for tongue in languages() {
        for language in Language::ALL {
            assert!(!tongue.name(*language).is_empty(), "{}", tongue.code());
        }
    }
    for (code, name) in [("es", "español"), ("gn", "guaraní"), ("qu", "quechua"), ("ay", "aimara")]
    {
        assert_eq!(language_name(code, Language::Es), Some(name));
    }
    assert_eq!(language_name("fr", Language::Pt), Some("francês"));
    assert_eq!(find_language("Portugués").unwrap().code(), "pt");
    assert_eq!(find_language("ANGLAIS").unwrap().code(), "en");
    assert_eq!(find_language("arn").unwrap().name(Language::Es), "mapuche");
    assert!(find_language("klingon?!").is_none());
}
