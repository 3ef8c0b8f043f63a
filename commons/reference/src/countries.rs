use std::sync::LazyLock;

use base::{Country, Language};

use crate::finder::{Finder, ways};
use crate::regions::{self, Region};
use crate::{Names, table};

/// A country or territory of ISO 3166-1.
#[derive(Debug)]
pub struct Territory {
    code: Country,
    alpha3: &'static str,
    number: &'static str,
    region: &'static str,
    currencies: &'static str,
    languages: &'static str,
    names: Names,
    alternates: &'static str,
}

/// Those of the standard. The table's last row is Kosovo, whose letters XK are not of the
/// standard, though every source of these data uses them: it has a name, but isn't listed.
const LISTED: usize = 249;

static TERRITORIES: LazyLock<Vec<Territory>> = LazyLock::new(|| {
    let rows = table::rows(include_str!("../data/countries.tsv"));
    rows.filter_map(
        |[code, alpha3, number, region, currencies, languages, es, pt, fr, en, alternates]| {
            let (code, names) = (code.parse().ok()?, Names::new([es, pt, fr, en]));
            Some(Territory {
                code,
                alpha3,
                number,
                region,
                currencies,
                languages,
                names,
                alternates,
            })
        },
    )
    .collect()
});

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let codes = |t: &Territory| vec![t.alpha3];
    let names = |t: &Territory| t.names.all().to_vec();
    let alternates = |t: &Territory| t.alternates.split('|').collect();
    Finder::new(ways(&TERRITORIES, &[codes, names, alternates]))
});

/// The 249 of ISO 3166-1, by their letters.
pub fn countries() -> &'static [Territory] {
    TERRITORIES.get(..LISTED).unwrap_or(&TERRITORIES)
}

static BY_NAME: LazyLock<Vec<(Language, Vec<&'static Territory>)>> = LazyLock::new(|| {
    let in_order = |language: Language| {
        let mut all: Vec<&'static Territory> = TERRITORIES.iter().collect();
        all.sort_by_cached_key(|territory| base::sort_key(territory.name(language)));
        (language, all)
    };
    Language::ALL.iter().copied().map(in_order).collect()
});

/// All that have a name, in the order of their names.
pub fn countries_by_name(language: Language) -> &'static [&'static Territory] {
    let found = BY_NAME.iter().find(|(one, _)| *one == language);
    found.map_or(&[], |(_, all)| all)
}

pub fn country(code: Country) -> Option<&'static Territory> {
    TERRITORIES.iter().find(|territory| territory.code == code)
}

pub fn country_name(code: Country, language: Language) -> Option<&'static str> {
    country(code).map(|territory| territory.name(language))
}

/// The country that a text names: by its two or three letters, by its name in any of the four
/// languages, or as people commonly write it ("EE. UU.", "Holanda", "Bolivia (Estado
/// Plurinacional de)").
pub fn find_country(text: &str) -> Option<Country> {
    let by_letters = text.trim().parse().ok().and_then(country);
    by_letters.or_else(|| TERRITORIES.get(FINDER.find(text)?)).map(|territory| territory.code)
}

impl Territory {
    pub fn code(&self) -> Country {
        self.code
    }

    /// Its three letters: "URY".
    pub fn alpha3(&self) -> &'static str {
        self.alpha3
    }

    /// Its three digits, which the United Nations use too: "858".
    pub fn number(&self) -> &'static str {
        self.number
    }

    pub fn name(&self, language: Language) -> &'static str {
        self.names.in_language(language)
    }

    /// The smallest region that it is in; Antarctica is in none.
    pub fn region(&self) -> Option<&'static Region> {
        regions::region(self.region)
    }

    pub(crate) fn region_code(&self) -> &'static str {
        self.region
    }

    /// The codes of the currencies that are tender there now, the usual one first.
    pub fn currencies(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.currencies.split_whitespace()
    }

    /// The codes of its official languages, the most spoken first.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.languages.split_whitespace()
    }

    /// The language of the interface that is most at home there, if one is official.
    pub fn language(&self) -> Option<Language> {
        self.languages().find_map(|code| code.parse().ok())
    }
}
