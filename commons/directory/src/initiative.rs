use std::collections::BTreeMap;

use base::typed::{Reading, Slips, Typed};
use base::{Day, Id, Language, Span, Visibility, When, folded};
use store::{Fields, Subject};

use crate::body::is_a_circle;
use crate::facts::{LONGEST_ACRONYM, LONGEST_LINE, LONGEST_NAME, name_field, names_in_others};

/// What cooperation happens under: a programme, a project, a plan. Its kind is the network's own
/// word; it is the network's, or that of one of its bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Initiative {
    pub id: Id,
    pub number: i64,
    pub told: Undertaking,
    /// As the record of a change tells them.
    pub kind_name: String,
    pub body_name: String,
    pub revision: i64,
}

/// What people write of an initiative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undertaking {
    pub kind: Id,
    /// Whose it is; none is the network's own.
    pub body: Option<Id>,
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
    pub acronym: String,
    pub purpose: String,
    pub since: Option<When>,
    pub until: Option<When>,
    /// The words that who pays for it wants to read in its documents.
    pub mark: String,
    pub source: String,
    pub seen_by: Visibility,
}

/// Where an initiative stands, told by its dates: nobody has to remember to set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Prepared,
    UnderWay,
    Ended,
}

impl Stage {
    pub const ALL: [Stage; 3] = [Stage::Prepared, Stage::UnderWay, Stage::Ended];

    pub fn code(self) -> &'static str {
        match self {
            Stage::Prepared => "prepared",
            Stage::UnderWay => "under-way",
            Stage::Ended => "ended",
        }
    }

    /// Where it stands on a day; nobody knows of what has no dates.
    pub fn on(day: Day, span: Span) -> Option<Stage> {
        match (span.since, span.until) {
            (_, Some(until)) if until.latest() < day => Some(Stage::Ended),
            (Some(since), _) if since.earliest() > day => Some(Stage::Prepared),
            (None, None) => None,
            _ => Some(Stage::UnderWay),
        }
    }
}

pub(crate) const LONGEST_PURPOSE: i64 = 4_000;
pub(crate) const LONGEST_MARK: i64 = 500;
pub(crate) const FIELDS: &[&str] =
    &["kind", "owner", "name", "acronym", "purpose", "since", "until", "mark", "source", "seen-by"];

impl Undertaking {
    /// Reads what was typed. `bodies` are those whose it may be.
    pub fn read(
        typed: &Typed,
        language: Language,
        kinds: &[Id],
        bodies: &[Id],
    ) -> Result<Undertaking, Slips> {
        let mut reading = Reading::of(typed);
        let kind = reading.choice("kind", |kind| kinds.contains(kind));
        let body = reading.may_choose("owner", |body| bodies.contains(body));
        let name = reading.name("name", LONGEST_NAME);
        let other_names = names_in_others(&mut reading, language, LONGEST_NAME);
        let acronym = reading.line("acronym", LONGEST_ACRONYM);
        let purpose = reading.prose("purpose", LONGEST_PURPOSE);
        let Span { since, until } = reading.span("since", "until");
        let mark = reading.prose("mark", LONGEST_MARK);
        let source = reading.line("source", LONGEST_LINE);
        let seen_by = reading.choice("seen-by", is_a_circle);
        reading.done(kind.zip(seen_by).map(|(kind, seen_by)| Undertaking {
            kind,
            body,
            name,
            language,
            other_names,
            acronym,
            purpose,
            since,
            until,
            mark,
            source,
            seen_by,
        }))
    }

    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }

    pub(crate) fn found_by(&self) -> String {
        let names = [self.name.as_str(), &self.acronym].into_iter();
        let all = names.chain(self.other_names.values().map(String::as_str)).map(folded);
        all.collect::<Vec<_>>().join(" | ")
    }
}

impl Initiative {
    pub fn name_in(&self, language: Language) -> &str {
        self.told.other_names.get(&language).unwrap_or(&self.told.name)
    }
}

impl Subject for Initiative {
    const KIND: &'static str = "initiative";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (told, seen) = (&self.told, self.told.seen_by);
        let mut fields = Fields::default().reference("kind", seen, told.kind, &self.kind_name);
        if let Some(body) = told.body {
            fields = fields.reference("owner", seen, body, &self.body_name);
        }
        fields = fields.text("name", seen, &told.name);
        for (language, name) in &told.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        fields
            .text("acronym", seen, &told.acronym)
            .text("purpose", seen, &told.purpose)
            .when("since", seen, told.since)
            .when("until", seen, told.until)
            .text("mark", seen, &told.mark)
            .text("source", seen, &told.source)
            .code("seen-by", Visibility::Secretariat, Some(told.seen_by.code()))
    }
}
