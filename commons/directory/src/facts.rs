use std::collections::BTreeMap;

use base::typed::{Reading, Slips, Typed};
use base::{Country, Day, Id, Language, folded};

use crate::name::OtherName;

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
    pub other_acronyms: BTreeMap<Language, String>,
    /// What its government calls itself: "Intendencia de Montevideo".
    pub institution: String,
    pub other_institutions: BTreeMap<Language, String>,
    pub country: Option<Country>,
    /// Its GeoNames number.
    pub place: Option<i64>,
    /// The newest that is told, or what the reference knows of its place.
    pub population: Option<i64>,
    pub population_year: Option<i64>,
    pub population_source: String,
    pub site: String,
}

pub(crate) const LONGEST_NAME: i64 = 120;
pub(crate) const LONGEST_ACRONYM: i64 = 24;
pub(crate) const LONGEST_LINE: i64 = 200;
const EARLIEST_YEAR: i64 = 1500;
const MOST_PEOPLE: i64 = 1_000_000_000;

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

pub(crate) const POPULATION_FIELDS: &[&str] =
    &["population", "population-year", "population-source"];

/// The field of the name in a language that is not its first.
pub(crate) fn name_field(language: Language) -> &'static str {
    match language {
        Language::Es => "name-es",
        Language::Pt => "name-pt",
        Language::Fr => "name-fr",
        Language::En => "name-en",
    }
}

/// The same of the acronym.
pub(crate) fn acronym_field(language: Language) -> &'static str {
    match language {
        Language::Es => "acronym-es",
        Language::Pt => "acronym-pt",
        Language::Fr => "acronym-fr",
        Language::En => "acronym-en",
    }
}

/// The same of what its government calls itself.
pub(crate) fn institution_field(language: Language) -> &'static str {
    match language {
        Language::Es => "institution-es",
        Language::Pt => "institution-pt",
        Language::Fr => "institution-fr",
        Language::En => "institution-en",
    }
}

/// The fields of what an organisation is called in languages other than its first.
pub(crate) fn translated_fields(first: Language) -> impl Iterator<Item = &'static str> {
    let of =
        |language| [name_field(language), institution_field(language), acronym_field(language)];
    other_languages(first).flat_map(of)
}

/// The languages other than the one a name is first written in.
pub(crate) fn other_languages(first: Language) -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().filter(move |language| *language != first)
}

/// Its names in the languages other than the one that it is first named in, where it has one.
pub(crate) fn names_in_others(
    reading: &mut Reading<'_>,
    first: Language,
    longest: i64,
) -> BTreeMap<Language, String> {
    other_languages(first)
        .map(|other| (other, reading.line(name_field(other), longest)))
        .filter(|(_, name)| !name.is_empty())
        .collect()
}

impl Facts {
    /// How the reference data of places are called where they are the source.
    pub const REFERENCE: &str = "GeoNames";

    /// How many people the reference knows in its place.
    pub(crate) fn reference_population(&self) -> Option<i64> {
        let place = u32::try_from(self.place?).ok()?;
        let people = i64::from(reference::cities::by_id(place)?.population());
        Some(people).filter(|people| *people > 0)
    }

    /// With so many people, of whom nobody but the reference knows.
    pub(crate) fn with_reference(&self, people: Option<i64>) -> Facts {
        Facts {
            population: people,
            population_year: None,
            population_source: people.map_or(String::new(), |_| Facts::REFERENCE.to_owned()),
            ..self.clone()
        }
    }

    /// What it is called in other languages, by field.
    pub(crate) fn translated(&self) -> [(&'static str, &BTreeMap<Language, String>); 3] {
        [
            ("name", &self.other_names),
            ("acronym", &self.other_acronyms),
            ("institution", &self.other_institutions),
        ]
    }

    pub(crate) fn says_of_population(&self) -> (Option<i64>, Option<i64>, &str) {
        (self.population, self.population_year, &self.population_source)
    }

    /// Reads what was typed. `kinds` are those there are, with whether each has a place.
    pub fn read(
        typed: &Typed,
        language: Language,
        kinds: &[(Id, bool)],
        today: Day,
    ) -> Result<Facts, Slips> {
        let mut reading = Reading::of(typed);
        let kind = reading.choice("kind", |kind| kinds.iter().any(|(known, _)| known == kind));
        let local = kind.is_some_and(|kind| kinds.contains(&(kind, true)));
        let name = reading.name("name", LONGEST_NAME);
        let mut in_others = |field: fn(Language) -> &'static str, longest| {
            other_languages(language)
                .map(|other| (other, reading.line(field(other), longest)))
                .filter(|(_, text)| !text.is_empty())
                .collect()
        };
        let other_names = in_others(name_field, LONGEST_NAME);
        let other_acronyms = in_others(acronym_field, LONGEST_ACRONYM);
        let other_institutions = in_others(institution_field, LONGEST_LINE);
        let is_one = |code: &Country| reference::country(*code).is_some();
        let country = if local {
            reading.choice("country", is_one)
        } else {
            reading.may_choose("country", is_one)
        };
        let place = reading.number("place", i64::from(u32::MAX));
        let population = reading.number("population", MOST_PEOPLE);
        let population_year =
            reading.year("population-year", EARLIEST_YEAR, i64::from(today.year()));
        let population_source = match population {
            Some(_) => reading.name("population-source", LONGEST_LINE),
            None => reading.line("population-source", LONGEST_LINE),
        };
        let acronym = reading.line("acronym", LONGEST_ACRONYM);
        let institution = reading.line("institution", LONGEST_LINE);
        let site = reading.site("site", LONGEST_LINE);
        reading.done(kind.map(|kind| Facts {
            kind,
            name,
            language,
            other_names,
            acronym,
            other_acronyms,
            institution,
            other_institutions,
            country,
            place,
            population,
            population_year,
            population_source,
            site,
        }))
    }

    /// What a search compares: every name and acronym, those it had and goes by among them, and
    /// its country's name in each language.
    pub(crate) fn found_by(&self, names: &[OtherName]) -> String {
        let country = |language: Language| {
            self.country.and_then(|country| reference::country_name(country, language))
        };
        let countries = Language::ALL.iter().filter_map(|language| country(*language));
        let mut parts: Vec<String> = Vec::new();
        for part in [self.name.as_str(), &self.acronym, &self.institution]
            .into_iter()
            .chain(self.other_names.values().map(String::as_str))
            .chain(self.other_acronyms.values().map(String::as_str))
            .chain(self.other_institutions.values().map(String::as_str))
            .chain(names.iter().map(|name| name.told.name.as_str()))
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
