use base::typed::{Reading, Slips, Typed};
use base::{Id, Span, Visibility, When, codes};
use store::{Fields, Subject, stored_as_code};

use crate::facts::{LONGEST_LINE, LONGEST_NAME};

codes! {
    /// How a name stands to the one that an organisation bears.
    pub enum NameSort {
        /// It was its name, until it took another.
        Former = "former",
        /// People call it so.
        Alias = "alias",
    }
}
stored_as_code!(NameSort);

/// A name beside the one that an organisation bears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherName {
    pub id: Id,
    pub organisation: Id,
    pub told: Naming,
    pub withdrawn: bool,
    pub revision: i64,
}

/// What people write of such a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naming {
    pub sort: NameSort,
    pub name: String,
    pub since: Option<When>,
    pub until: Option<When>,
    pub source: String,
}

pub(crate) const FIELDS: &[&str] = &["name-sort", "name", "since", "until", "source"];

impl Naming {
    pub(crate) fn span(&self) -> Span {
        Span { since: self.since, until: self.until }
    }

    pub fn read(typed: &Typed) -> Result<Naming, Slips> {
        let mut reading = Reading::of(typed);
        let sort = reading.choice("name-sort", |_| true);
        let name = reading.name("name", LONGEST_NAME);
        let Span { since, until } = reading.span("since", "until");
        let source = reading.line("source", LONGEST_LINE);
        reading.done(sort.map(|sort| Naming { sort, name, since, until, source }))
    }
}

impl Subject for OtherName {
    const KIND: &'static str = "name";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let (told, seen) = (&self.told, Visibility::Public);
        Fields::default()
            .code("name-sort", seen, Some(told.sort.code()))
            .text("name", seen, &told.name)
            .when("since", seen, told.since)
            .when("until", seen, told.until)
            .text("source", seen, &told.source)
            .flag("withdrawn", seen, self.withdrawn)
    }
}
