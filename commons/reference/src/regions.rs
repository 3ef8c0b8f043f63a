use std::sync::LazyLock;

use base::{Country, Language};

use crate::countries::{Territory, countries, country};
use crate::{Names, table};

/// A region of the world by its UN M49 number: a continent, a part of one, or a group of parts
/// (Latin America is South and Central America with the Caribbean). The division is CLDR's, which
/// differs from M49 in small things: Taiwan has a place in it.
#[derive(Debug)]
pub struct Region {
    code: &'static str,
    parent: &'static str,
    names: Names,
    groups: &'static str,
}

static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    table::rows(include_str!("../data/regions.tsv"))
        .map(|[code, parent, es, pt, fr, en, groups]| Region {
            code,
            parent,
            names: Names::new([es, pt, fr, en]),
            groups,
        })
        .collect()
});

/// The five continents, their parts, and two groups of parts.
pub fn regions() -> &'static [Region] {
    &REGIONS
}

pub fn region(code: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.code == code)
}

pub fn region_name(code: &str, language: Language) -> Option<&'static str> {
    region(code).map(|region| region.name(language))
}

impl Region {
    /// Three digits: "005" is South America.
    pub fn code(&self) -> &'static str {
        self.code
    }

    pub fn name(&self, language: Language) -> &'static str {
        self.names.in_language(language)
    }

    /// The continent of a part; a continent has none.
    pub fn parent(&self) -> Option<&'static Region> {
        region(self.parent)
    }

    pub fn contains(&self, code: Country) -> bool {
        country(code).is_some_and(|territory| self.holds(territory))
    }

    pub fn countries(&self) -> impl Iterator<Item = &'static Territory> {
        countries().iter().filter(|territory| self.holds(territory))
    }

    fn holds(&self, territory: &Territory) -> bool {
        let part = territory.region_code();
        part == self.code
            || self.groups.split_whitespace().any(|grouped| grouped == part)
            || region(part).is_some_and(|region| region.parent == self.code)
    }
}
