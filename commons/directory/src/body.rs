use std::collections::BTreeMap;

use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Language, Span, Visibility, When};
use store::{Fields, Subject};

use crate::facts::{LONGEST_NAME, name_field, names_in_others};

/// A body of a network: it has a kind, which is the network's own word, perhaps a parent, seats
/// held by organisations, and it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    pub id: Id,
    pub number: i64,
    pub traits: Traits,
    /// As the record of a change tells them.
    pub kind_name: String,
    pub parent_name: String,
    pub revision: i64,
}

/// What people write of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traits {
    pub kind: Id,
    pub parent: Option<Id>,
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
    /// What it does.
    pub told: String,
    pub since: Option<When>,
    pub until: Option<When>,
    pub seen_by: Visibility,
}

pub(crate) const LONGEST_TOLD: i64 = 2_000;
pub(crate) const FIELDS: &[&str] = &["kind", "parent", "name", "told", "since", "until", "seen-by"];

/// The circles that a record of the directory may be for.
pub(crate) fn is_a_circle(visibility: &Visibility) -> bool {
    *visibility != Visibility::Parties
}

/// What tells of a record is for no more readers than the record itself.
pub(crate) fn told_to_no_more(seen_by: Visibility, than: Visibility) -> Result<(), Slips> {
    if seen_by < than { Err(vec![("seen-by", Slip::WiderThanAbove)]) } else { Ok(()) }
}

impl Traits {
    /// Reads what was typed. `above` are the bodies that may be its parent.
    pub fn read(
        typed: &Typed,
        language: Language,
        kinds: &[Id],
        above: &[Id],
    ) -> Result<Traits, Slips> {
        let mut reading = Reading::of(typed);
        let kind = reading.choice("kind", |kind| kinds.contains(kind));
        let parent = reading.may_choose("parent", |parent| above.contains(parent));
        let name = reading.name("name", LONGEST_NAME);
        let other_names = names_in_others(&mut reading, language, LONGEST_NAME);
        let told = reading.prose("told", LONGEST_TOLD);
        let Span { since, until } = reading.span("since", "until");
        let seen_by = reading.choice("seen-by", is_a_circle);
        reading.done(kind.zip(seen_by).map(|(kind, seen_by)| Traits {
            kind,
            parent,
            name,
            language,
            other_names,
            told,
            since,
            until,
            seen_by,
        }))
    }
}

impl Body {
    pub fn name_in(&self, language: Language) -> &str {
        self.traits.other_names.get(&language).unwrap_or(&self.traits.name)
    }
}

impl Subject for Body {
    const KIND: &'static str = "body";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (traits, seen) = (&self.traits, self.traits.seen_by);
        let mut fields = Fields::default()
            .reference("kind", seen, traits.kind, &self.kind_name)
            .text("name", seen, &traits.name);
        if let Some(parent) = traits.parent {
            fields = fields.reference("parent", seen, parent, &self.parent_name);
        }
        for (language, name) in &traits.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        fields
            .text("told", seen, &traits.told)
            .when("since", seen, traits.since)
            .when("until", seen, traits.until)
            .code("seen-by", Visibility::Secretariat, Some(traits.seen_by.code()))
    }
}
