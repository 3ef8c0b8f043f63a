use std::collections::BTreeMap;

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Language, Visibility, codes, folded};
use reference::sdg;
use store::{Fields, Subject, stored_as_code};

use crate::body::is_a_circle;
use crate::facts::{LONGEST_NAME, name_field, names_in_others, other_languages};

codes! {
    /// How a network uses a theme.
    pub enum Facet {
        Theme = "theme",
        Sector = "sector",
        /// A line that its plans are ordered by.
        Axis = "axis",
        /// What has to be minded in whatever is done.
        Priority = "priority",
        Principle = "principle",
    }
}
stored_as_code!(Facet);

/// A word of a network's vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    pub id: Id,
    pub number: i64,
    pub wording: Wording,
    pub revision: i64,
}

/// What people write of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub facet: Facet,
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
    /// Other words for it, one a line.
    pub aliases: String,
    pub other_aliases: BTreeMap<Language, String>,
    pub told: String,
    /// Goals and targets of the 2030 Agenda by their numbers, in its order: "11 11.4 16".
    pub aims: String,
    pub seen_by: Visibility,
}

pub(crate) const LONGEST_ALIASES: i64 = 500;
pub(crate) const LONGEST_TOLD: i64 = 1_000;
pub(crate) const FIELDS: &[&str] = &["facet", "name", "aliases", "told", "aims", "seen-by"];

/// The field of the aliases in a language that is not the theme's first.
pub(crate) fn aliases_field(language: Language) -> &'static str {
    match language {
        Language::Es => "aliases-es",
        Language::Pt => "aliases-pt",
        Language::Fr => "aliases-fr",
        Language::En => "aliases-en",
    }
}

/// Goals and targets as they were ticked, each once and in the Agenda's order; none if one of
/// them is neither.
fn aims(ticked: &str) -> Option<String> {
    let known = |word: &str| {
        let goal = word.parse().ok().and_then(sdg::goal);
        goal.is_some() || sdg::target(word).is_some()
    };
    let words: Vec<String> = ticked.split_whitespace().map(str::to_lowercase).collect();
    let mut ordered = Vec::new();
    for goal in sdg::goals() {
        ordered.push(goal.number().to_string());
        ordered.extend(goal.targets().map(|target| target.number().to_owned()));
    }
    let kept = ordered.into_iter().filter(|aim| words.contains(aim)).collect::<Vec<_>>();
    words.iter().all(|word| known(word)).then(|| kept.join(" "))
}

impl Wording {
    pub fn read(typed: &Typed, language: Language) -> Result<Wording, Slips> {
        let mut reading = Reading::of(typed);
        let facet = reading.choice("facet", |_| true);
        let name = reading.name("name", LONGEST_NAME);
        let other_names = names_in_others(&mut reading, language, LONGEST_NAME);
        let aliases = reading.prose("aliases", LONGEST_ALIASES);
        let other_aliases = other_languages(language)
            .map(|other| (other, reading.prose(aliases_field(other), LONGEST_ALIASES)))
            .filter(|(_, aliases)| !aliases.is_empty())
            .collect();
        let told = reading.prose("told", LONGEST_TOLD);
        let aims = aims(reading.text("aims"));
        if aims.is_none() {
            reading.slip("aims", Slip::NoSuchChoice);
        }
        let seen_by = reading.choice("seen-by", is_a_circle);
        let read = facet.zip(aims).zip(seen_by);
        reading.done(read.map(|((facet, aims), seen_by)| Wording {
            facet,
            name,
            language,
            other_names,
            aliases,
            other_aliases,
            told,
            aims,
            seen_by,
        }))
    }

    /// What a search compares: every name and every other word for it.
    pub(crate) fn found_by(&self) -> String {
        let names = [self.name.as_str(), &self.aliases].into_iter();
        let others = self.other_names.values().chain(self.other_aliases.values());
        let all: Vec<String> = names.chain(others.map(String::as_str)).map(folded).collect();
        all.join(" | ")
    }

    /// As it is kept, so that each aim can be found between two spaces.
    pub(crate) fn spaced_aims(&self) -> String {
        format!(" {} ", self.aims)
    }
}

impl Theme {
    pub fn name_in(&self, language: Language) -> &str {
        self.wording.other_names.get(&language).unwrap_or(&self.wording.name)
    }

    pub(crate) fn aliases_in(&self, language: Language) -> &str {
        self.wording.other_aliases.get(&language).unwrap_or(&self.wording.aliases)
    }
}

impl Subject for Theme {
    const KIND: &'static str = "theme";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (wording, seen) = (&self.wording, self.wording.seen_by);
        let mut fields = Fields::default()
            .code("facet", seen, Some(wording.facet.code()))
            .text("name", seen, &wording.name)
            .text("aliases", seen, &wording.aliases)
            .text("told", seen, &wording.told)
            .text("aims", seen, &wording.aims)
            .code("seen-by", Visibility::Secretariat, Some(wording.seen_by.code()));
        for (language, name) in &wording.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        for (language, aliases) in &wording.other_aliases {
            fields = fields.text(aliases_field(*language), seen, aliases);
        }
        fields
    }
}
