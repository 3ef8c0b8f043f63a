use std::sync::LazyLock;

use base::Language;

use crate::finder::{Finder, ways};
use crate::{Names, table};

/// A currency of ISO 4217.
#[derive(Debug)]
pub struct Currency {
    code: &'static str,
    minor_units: u8,
    tender: bool,
    names: Names,
}

static CURRENCIES: LazyLock<Vec<Currency>> = LazyLock::new(|| {
    table::rows(include_str!("../data/currencies.tsv"))
        .filter_map(|[code, minor, tender, es, pt, fr, en]| {
            let names = Names::new([es, pt, fr, en]);
            Some(Currency {
                code,
                minor_units: minor.parse().ok()?,
                tender: tender == "tender",
                names,
            })
        })
        .collect()
});

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let codes = |c: &Currency| vec![c.code];
    let names = |c: &Currency| c.names.all().to_vec();
    Finder::new(ways(&CURRENCIES, &[codes, names]))
});

/// All that have minor units, by their codes, units of account among them.
pub fn currencies() -> &'static [Currency] {
    &CURRENCIES
}

/// By its three capital letters, exactly.
pub fn currency(code: &str) -> Option<&'static Currency> {
    let found = CURRENCIES.binary_search_by(|currency| currency.code.cmp(code)).ok()?;
    CURRENCIES.get(found)
}

pub fn currency_name(code: &str, language: Language) -> Option<&'static str> {
    currency(code).map(|currency| currency.name(language))
}

/// By its code or its name in any of the four languages, whatever the case and the accents.
pub fn find_currency(text: &str) -> Option<&'static Currency> {
    CURRENCIES.get(FINDER.find(text)?)
}

impl Currency {
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// How many digits follow the point, as ISO 4217 has it: 2 for a real, 0 for a guaraní. What
    /// people write may be fewer (nobody writes the cents of a Colombian peso).
    pub fn minor_units(&self) -> u8 {
        self.minor_units
    }

    /// Whether it is money somewhere now. A unit of account (the Chilean unidad de fomento) isn't.
    pub fn is_tender(&self) -> bool {
        self.tender
    }

    pub fn name(&self, language: Language) -> &'static str {
        self.names.in_language(language)
    }
}
