use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::task::Hung;

codes! {
    /// How one record stands to another, as the first says it.
    pub enum Relation {
        Continues = "continues",
        Answers = "answers",
        ResultsFrom = "results-from",
        Mentions = "mentions",
    }
}
stored_as_code!(Relation);

/// A relation as one of its two records says it: "continues", or "is continued by".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub relation: Relation,
    pub back: bool,
}

impl Said {
    pub fn all() -> impl Iterator<Item = Said> {
        let both =
            |relation: &Relation| [false, true].map(|back| Said { relation: *relation, back });
        Relation::ALL.iter().flat_map(both)
    }

    /// What stands for it in a form.
    pub fn code(self) -> String {
        if self.back { format!("{}-back", self.relation) } else { self.relation.to_string() }
    }

    fn of(code: &str) -> Option<Said> {
        Said::all().find(|said| said.code() == code)
    }
}

/// That one record has to do with another, since a time and until a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub id: Id,
    pub from: (String, Id),
    pub relation: Relation,
    pub to: (String, Id),
    pub since: Option<When>,
    pub until: Option<When>,
}

/// What people write of a link, on the page of one of its records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    pub said: Said,
    pub since: Option<When>,
}

impl Tie {
    pub fn read(typed: &Typed) -> Result<Tie, Slips> {
        let mut reading = Reading::of(typed);
        let said = Said::of(reading.text("relation"));
        if said.is_none() {
            let empty = reading.text("relation").is_empty();
            reading.slip("relation", if empty { Slip::Missing } else { Slip::NoSuchChoice });
        }
        let since = reading.when("since");
        reading.done(said.map(|said| Tie { said, since }))
    }
}

impl Link {
    /// Of two records in the order in which the relation is told.
    pub(crate) fn between(id: Id, here: &Hung, tie: Tie, there: &Hung) -> Link {
        let end = |hung: &Hung| (hung.kind.clone(), hung.id);
        let (from, to) = if tie.said.back { (there, here) } else { (here, there) };
        Link {
            id,
            from: end(from),
            relation: tie.said.relation,
            to: end(to),
            since: tie.since,
            until: None,
        }
    }

    pub(crate) fn meets(&self, other: &Link) -> bool {
        self.from == other.from && self.to == other.to && self.relation == other.relation
    }

    /// The relation as this record says it, and the other record.
    pub(crate) fn seen_at(&self, here: Id) -> (Said, &(String, Id)) {
        let back = self.from.1 != here;
        (Said { relation: self.relation, back }, if back { &self.from } else { &self.to })
    }
}

/// A link in the history of one of its records: the other, by the name it bore then.
pub(crate) struct Linked<'l> {
    pub(crate) record: Id,
    pub(crate) other: Id,
    pub(crate) name: &'l str,
    pub(crate) seen_by: Visibility,
}

impl Subject for Linked<'_> {
    const KIND: &'static str = "links-of";

    fn id(&self) -> Id {
        self.record
    }

    /// It is no state of the record: nobody's form is behind because of it.
    fn revision(&self) -> i64 {
        0
    }

    fn fields(&self) -> Fields {
        Fields::default().reference("linked", self.seen_by, self.other, self.name)
    }
}
