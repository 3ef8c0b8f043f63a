use base::typed::{Reading, Slips, Typed};
use base::{Id, Span, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::facts::LONGEST_LINE;

codes! {
    /// What an organisation is in a body.
    pub enum SeatFunction {
        President = "president",
        CoPresident = "co-president",
        VicePresident = "vice-president",
        Coordinator = "coordinator",
        SubCoordinator = "sub-coordinator",
        /// Where the office of the body is.
        Office = "seat",
        Host = "host",
        Member = "member",
    }
}
stored_as_code!(SeatFunction);

/// An organisation in a body, from a time to a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub id: Id,
    pub body: Id,
    pub body_name: String,
    pub organisation: Id,
    pub organisation_name: String,
    pub term: Term,
    pub seen_by: Visibility,
    pub revision: i64,
}

/// As what, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub function: SeatFunction,
    pub since: Option<When>,
    pub until: Option<When>,
    /// Who says so: a resolution, a page of a document.
    pub source: String,
}

pub(crate) const FIELDS: &[&str] = &["function", "since", "until", "source"];

impl Term {
    pub fn read(typed: &Typed) -> Result<Term, Slips> {
        let mut reading = Reading::of(typed);
        let function = reading.choice("function", |_| true);
        let Span { since, until } = reading.span("since", "until");
        let source = reading.line("source", LONGEST_LINE);
        reading.done(function.map(|function| Term { function, since, until, source }))
    }
}

impl Subject for Seat {
    const KIND: &'static str = "seat";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (term, seen) = (&self.term, self.seen_by);
        Fields::default()
            .reference("body", seen, self.body, &self.body_name)
            .reference("organisation", seen, self.organisation, &self.organisation_name)
            .code("function", seen, Some(term.function.code()))
            .when("since", seen, term.since)
            .when("until", seen, term.until)
            .text("source", seen, &term.source)
    }
}
