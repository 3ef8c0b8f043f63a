use base::{Country, Id, Language, Visibility};
use identity::Scope;
use store::sequence::Touched;
use store::{Db, Fault};

/// A record of a network that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Record {
    /// One of its source's.
    pub kind: &'static str,
    pub network: Id,
    pub id: Id,
}

/// A text in the language it was first written in, then in others.
pub type InLanguages = Vec<(Language, String)>;

/// A record as it is found and shown among others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub record: Record,
    pub seen_by: Visibility,
    /// Where it is.
    pub path: String,
    /// What it is called, first as it was first written.
    pub titles: InLanguages,
    /// What it says.
    pub told: InLanguages,
    /// Names that are of no language: acronyms, people, what a government calls itself.
    pub names: Vec<String>,
    /// What it belongs to, each by its name: its kind, its country, the body that decided it.
    pub belongs: Vec<InLanguages>,
    /// What is found only as it stands there: numbers, codes.
    pub codes: Vec<String>,
    pub country: Option<Country>,
}

impl Document {
    pub fn is_for(&self, scope: &Scope) -> bool {
        scope.sees(self.record.network, self.seen_by)
    }
}

/// A text for a reader: in their language, or as it was first written.
pub fn for_reader(texts: &InLanguages, language: Language) -> Option<&(Language, String)> {
    texts.iter().find(|(of, _)| *of == language).or(texts.first())
}

/// Takes documents one after the other.
pub type Take<'t> = dyn FnMut(Document) -> Result<(), Fault> + 't;

/// How a crate tells what of its records can be found.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    pub kinds: &'static [&'static str],
    /// A kind by its name.
    pub kind_name: fn(Language, &str) -> &'static str,
    /// Everything there is.
    pub all: fn(&Db, &mut Take<'_>) -> Result<(), Fault>,
    /// A record as it is now, if it still is.
    pub document: fn(&Db, &Record) -> Result<Option<Document>, Fault>,
    /// The records whose documents may have changed with what an act touched.
    pub touched_by: fn(&Db, &Touched) -> Result<Vec<Record>, Fault>,
}
