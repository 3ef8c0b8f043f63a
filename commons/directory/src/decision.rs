use base::typed::{Reading, Slips, Typed};
use base::{Id, Language, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::body::is_a_circle;
use crate::facts::LONGEST_LINE;

codes! {
    /// What a body did with what was put to it.
    pub enum Outcome {
        Adopted = "adopted",
        Rejected = "rejected",
        Noted = "noted",
        Postponed = "postponed",
    }
}
stored_as_code!(Outcome);

/// What a body decided: in which meeting, when, with what result, in what words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub id: Id,
    pub number: i64,
    pub body: Id,
    pub body_name: String,
    pub told: Resolution,
    pub revision: i64,
}

/// What people write of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    pub taken: When,
    pub meeting: String,
    pub title: String,
    pub language: Language,
    pub text: String,
    pub outcome: Outcome,
    pub seen_by: Visibility,
}

pub(crate) const LONGEST_TEXT: i64 = 20_000;
pub(crate) const FIELDS: &[&str] = &["taken", "meeting", "title", "text", "outcome", "seen-by"];

impl Resolution {
    pub fn read(typed: &Typed, language: Language) -> Result<Resolution, Slips> {
        let mut reading = Reading::of(typed);
        let taken = reading.when("taken");
        if reading.text("taken").is_empty() {
            reading.slip("taken", base::typed::Slip::Missing);
        }
        let meeting = reading.line("meeting", LONGEST_LINE);
        let title = reading.name("title", LONGEST_LINE);
        let text = reading.prose("text", LONGEST_TEXT);
        let outcome = reading.choice("outcome", |_| true);
        let seen_by = reading.choice("seen-by", is_a_circle);
        let read = taken.zip(outcome).zip(seen_by);
        reading.done(read.map(|((taken, outcome), seen_by)| Resolution {
            taken,
            meeting,
            title,
            language,
            text,
            outcome,
            seen_by,
        }))
    }
}

impl Subject for Decision {
    const KIND: &'static str = "decision";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (told, seen) = (&self.told, self.told.seen_by);
        Fields::default()
            .reference("body", seen, self.body, &self.body_name)
            .when("taken", seen, Some(told.taken))
            .text("meeting", seen, &told.meeting)
            .text("title", seen, &told.title)
            .text("text", seen, &told.text)
            .code("outcome", seen, Some(told.outcome.code()))
            .code("seen-by", Visibility::Secretariat, Some(told.seen_by.code()))
    }
}
