use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Span, Visibility};
use store::{Fields, Subject};

/// An organisation that belongs to a network, from a time to a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belonging {
    pub id: Id,
    pub number: i64,
    pub organisation: Id,
    pub organisation_name: String,
    pub terms: Terms,
    pub kind_name: String,
    pub revision: i64,
}

/// As what, how long, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub kind: Id,
    pub span: Span,
    pub source: String,
}

pub(crate) const FIELDS: &[&str] = &["kind", "since", "until", "source"];
pub(crate) const LONGEST_SOURCE: i64 = 200;

impl Terms {
    /// Reads what was typed. `kinds` are those of the network.
    pub fn read(typed: &Typed, kinds: &[Id]) -> Result<Terms, Slips> {
        let mut reading = Reading::of(typed);
        let kind = reading.choice("kind", |kind| kinds.contains(kind));
        let span = reading.span("since", "until");
        let source = reading.line("source", LONGEST_SOURCE);
        reading.done(kind.map(|kind| Terms { kind, span, source }))
    }
}

impl Belonging {
    /// An organisation belongs in one way at a time.
    pub(crate) fn admits(others: &[Span], span: Span) -> Result<(), Slips> {
        let meets = others.iter().any(|other| other.meets(span));
        if meets { Err(vec![("since", Slip::Meets)]) } else { Ok(()) }
    }
}

impl Subject for Belonging {
    const KIND: &'static str = "belonging";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (terms, seen) = (&self.terms, Visibility::Public);
        Fields::default()
            .reference("organisation", seen, self.organisation, &self.organisation_name)
            .reference("kind", seen, terms.kind, &self.kind_name)
            .when("since", seen, terms.span.since)
            .when("until", seen, terms.span.until)
            .text("source", seen, &terms.source)
    }
}
