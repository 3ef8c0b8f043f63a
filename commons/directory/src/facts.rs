use std::collections::BTreeMap;

use base::{Country, Day, Id, Language, folded};
use store::merge::Typed;

/// What is public of an organisation, as people write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub kind: Id,
    pub name: String,
    /// In which the name is written.
    pub language: Language,
    /// Its name in other languages, where it has one there.
    pub other_names: BTreeMap<Language, String>,
    pub acronym: String,
    /// What its government calls itself: "Intendencia de Montevideo".
    pub institution: String,
    pub country: Option<Country>,
    /// Its GeoNames number.
    pub place: Option<i64>,
    pub population: Option<i64>,
    pub population_year: Option<i64>,
    pub population_source: String,
    pub site: String,
}

/// What stands in the way of a text that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    Missing,
    TooLong(i64),
    NoSuchChoice,
    NotANumber,
    YearOutside { from: i64, until: i64 },
    SourceMissing,
    NotAnAddress,
}

/// Slips, each with the field it belongs to.
pub type Slips = Vec<(&'static str, Slip)>;

pub(crate) const LONGEST_NAME: i64 = 120;
pub(crate) const LONGEST_ACRONYM: i64 = 24;
pub(crate) const LONGEST_LINE: i64 = 200;
const EARLIEST_YEAR: i64 = 1500;

/// The fields of the form, but the names in other languages.
pub(crate) const FIELDS: &[&str] = &[
    "kind",
    "name",
    "acronym",
    "institution",
    "country",
    "place",
    "population",
    "population-year",
    "population-source",
    "site",
];

/// The field of the name in a language that is not its first.
pub(crate) fn name_field(language: Language) -> &'static str {
    match language {
        Language::Es => "name-es",
        Language::Pt => "name-pt",
        Language::Fr => "name-fr",
        Language::En => "name-en",
    }
}

/// The languages other than the one a name is first written in.
pub(crate) fn other_languages(first: Language) -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(move |language| *language != first)
}

impl Facts {
    /// Reads what was typed. `kinds` are those there are, with whether each has a place.
    pub fn read(
        typed: &Typed,
        language: Language,
        kinds: &[(Id, bool)],
        today: Day,
    ) -> Result<Facts, Slips> {
        let mut reading = Reading { typed, slips: Vec::new() };
        let kind = reading.kind(kinds);
        let local = kind.is_some_and(|kind| kinds.contains(&(kind, true)));
        let name = reading.line("name", LONGEST_NAME);
        if folded(&name).is_empty() {
            reading.slip("name", Slip::Missing);
        }
        let other_names = other_languages(language)
            .map(|other| (other, reading.line(name_field(other), LONGEST_NAME)))
            .filter(|(_, name)| !name.is_empty())
            .collect();
        let country = reading.country(local);
        let place = reading.number("place", i64::from(u32::MAX));
        let population = reading.number("population", 1_000_000_000);
        let population_year = reading.year(i64::from(today.year()));
        let population_source = reading.line("population-source", LONGEST_LINE);
        if population.is_some() && population_source.is_empty() {
            reading.slip("population-source", Slip::SourceMissing);
        }
        let (acronym, institution, site) = (
            reading.line("acronym", LONGEST_ACRONYM),
            reading.line("institution", LONGEST_LINE),
            reading.site(),
        );
        match kind {
            Some(kind) if reading.slips.is_empty() => Ok(Facts {
                kind,
                name,
                language,
                other_names,
                acronym,
                institution,
                country,
                place,
                population,
                population_year,
                population_source,
                site,
            }),
            _ => Err(reading.slips),
        }
    }

    /// What a search compares: every name and acronym, and its country's name in each language.
    pub(crate) fn found_by(&self) -> String {
        let country = |language: Language| {
            self.country.and_then(|country| reference::country_name(country, language))
        };
        let countries = Language::ALL.iter().filter_map(|language| country(*language));
        let mut parts: Vec<String> = Vec::new();
        for part in [self.name.as_str(), &self.acronym, &self.institution]
            .into_iter()
            .chain(self.other_names.values().map(String::as_str))
            .chain(countries)
        {
            let part = folded(part);
            if !part.is_empty() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(" | ")
    }
}

struct Reading<'t> {
    typed: &'t Typed,
    slips: Slips,
}

impl Reading<'_> {
    fn slip(&mut self, field: &'static str, slip: Slip) {
        self.slips.push((field, slip));
    }

    fn text(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", |text| text.trim())
    }

    /// One line, its spaces single.
    fn line(&mut self, field: &'static str, longest: i64) -> String {
        let line = self.text(field).split_whitespace().collect::<Vec<_>>().join(" ");
        if i64::try_from(line.chars().count()).is_ok_and(|length| length > longest) {
            self.slip(field, Slip::TooLong(longest));
        }
        line
    }

    fn kind(&mut self, kinds: &[(Id, bool)]) -> Option<Id> {
        let wanted = self.text("kind").parse().ok();
        let found = kinds.iter().map(|(id, _)| *id).find(|id| Some(*id) == wanted);
        if found.is_none() {
            let empty = self.text("kind").is_empty();
            self.slip("kind", if empty { Slip::Missing } else { Slip::NoSuchChoice });
        }
        found
    }

    fn country(&mut self, needed: bool) -> Option<Country> {
        let text = self.text("country");
        let found = text.parse().ok().filter(|code| reference::country(*code).is_some());
        match (found, text.is_empty()) {
            (None, true) if needed => self.slip("country", Slip::Missing),
            (None, false) => self.slip("country", Slip::NoSuchChoice),
            _ => {}
        }
        found
    }

    /// "1.319.108", "1 319 108" and "1,319,108" are one number: nobody counts half people.
    fn number(&mut self, field: &'static str, most: i64) -> Option<i64> {
        let text = self.text(field);
        let digits: String = text.chars().filter(|c| !" .,'\u{a0}\u{202f}".contains(*c)).collect();
        if text.is_empty() {
            return None;
        }
        let number = digits.parse().ok().filter(|number| (0..=most).contains(number));
        if number.is_none() {
            self.slip(field, Slip::NotANumber);
        }
        number
    }

    fn year(&mut self, this_year: i64) -> Option<i64> {
        let outside = Slip::YearOutside { from: EARLIEST_YEAR, until: this_year };
        let year = self.number("population-year", i64::MAX)?;
        if !(EARLIEST_YEAR..=this_year).contains(&year) {
            self.slip("population-year", outside);
        }
        Some(year)
    }

    /// "www.lapaz.bo" is meant as an address; only the web's own kinds are kept.
    fn site(&mut self) -> String {
        let line = self.line("site", LONGEST_LINE);
        if line.is_empty() {
            return line;
        }
        let whole = if line.contains("://") { line } else { format!("https://{line}") };
        let rest = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let plain = |label: &&str| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        };
        if labels.len() < 2 || !labels.iter().all(plain) || whole.contains(' ') {
            self.slip("site", Slip::NotAnAddress);
        }
        whole
    }
}
