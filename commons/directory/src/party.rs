use base::typed::{Reading, Slips, Typed};
use base::{Id, Span, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::facts::LONGEST_LINE;

codes! {
    /// As what an organisation takes part in an initiative.
    pub enum PartyRole {
        /// Whose the initiative is, where it is a city's.
        Owner = "owner",
        Coordinator = "coordinator",
        /// The city that leads a collaborative network.
        PilotCity = "pilot-city",
        Partner = "partner",
        Collaborator = "collaborator",
        Funder = "funder",
        Participant = "participant",
    }
}
stored_as_code!(PartyRole);

/// An organisation in an initiative, by itself or through another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub id: Id,
    pub initiative: Id,
    pub initiative_name: String,
    pub organisation: Id,
    pub organisation_name: String,
    /// The agency that acts for it, with its name.
    pub through: Option<(Id, String)>,
    pub part: Part,
    pub seen_by: Visibility,
    pub revision: i64,
}

/// As what, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub role: PartyRole,
    pub since: Option<When>,
    pub until: Option<When>,
    pub source: String,
}

pub(crate) const FIELDS: &[&str] = &["role", "since", "until", "source"];

impl Part {
    pub fn read(typed: &Typed) -> Result<Part, Slips> {
        let mut reading = Reading::of(typed);
        let role = reading.choice("role", |_| true);
        let Span { since, until } = reading.span("since", "until");
        let source = reading.line("source", LONGEST_LINE);
        reading.done(role.map(|role| Part { role, since, until, source }))
    }
}

impl Subject for Party {
    const KIND: &'static str = "party";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (part, seen) = (&self.part, self.seen_by);
        let mut fields = Fields::default()
            .reference("initiative", seen, self.initiative, &self.initiative_name)
            .reference("organisation", seen, self.organisation, &self.organisation_name)
            .code("role", seen, Some(part.role.code()));
        if let Some((id, name)) = &self.through {
            fields = fields.reference("through", seen, *id, name);
        }
        fields.when("since", seen, part.since).when("until", seen, part.until).text(
            "source",
            seen,
            &part.source,
        )
    }
}
