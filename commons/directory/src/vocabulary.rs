//! A network's own kinds: of its bodies, of its initiatives, of whatever a crate above has kinds
//! of. They are data of the network: it begins with those that ship, and says its own.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use base::typed::{Reading, Slips, Typed};
use base::{Id, Language, Visibility};
use store::{Act, Db, Deed, Fault, Fields, Subject, texts};

use crate::facts::{name_field, names_in_others};
use crate::store::{KeptKind, KindChoice, KindInUse};

/// Something that a network has its own kinds of.
pub trait Vocabulary: KeptKinds + Clone + Debug + Eq + Send + 'static {
    /// As the record calls one of them.
    const KIND: &'static str;
    const LAID: Deed;
    /// What ends the address of its page.
    const AT: &'static str;

    /// What ships, in the order in which it is shown: codes, with their names in a language.
    fn usual(language: Language) -> Vec<(&'static str, &'static str)>;

    /// What it is called, and what it is there for.
    fn title(language: Language) -> &'static str;
    fn told(language: Language) -> &'static str;

    /// How many are of a kind.
    fn counted(language: Language, count: i64) -> String;
}

/// The table in which kinds are kept; [`own_kinds!`](crate::own_kinds) writes its statements.
pub trait KeptKinds {
    fn insert<V>(act: &Act<'_>, network: Id, kind: &OwnKind<V>) -> Result<(), Fault>;

    fn update<V>(act: &Act<'_>, network: Id, kind: &OwnKind<V>) -> Result<(), Fault>;

    /// Whether it went: one that something is of stays.
    fn remove(act: &Act<'_>, network: Id, id: Id) -> Result<bool, Fault>;

    fn kept(db: &Db, network: Id, id: Id) -> Result<Option<KeptKind>, Fault>;

    /// All of a network's, in its order.
    fn all(db: &Db, network: Id) -> Result<Vec<KeptKind>, Fault>;

    /// The same by their names for a reader.
    fn choices(db: &Db, language: Language, network: Id) -> Result<Vec<KindChoice>, Fault>;

    /// The same, with how many are of each.
    fn in_use(db: &Db, language: Language, network: Id) -> Result<Vec<KindInUse>, Fault>;

    /// As the network first named it.
    fn name(db: &Db, network: Id, id: Id) -> Result<String, Fault> {
        Ok(Self::kept(db, network, id)?.map(|kept| kept.name).unwrap_or_default())
    }

    /// What a record may be of: a kind that is offered, or the one that it is of already.
    fn open_to(db: &Db, network: Id, already: Option<Id>) -> Result<Vec<Id>, Fault> {
        let mut all = Self::all(db, network)?;
        all.retain(|kind| !kind.retired || Some(kind.id) == already);
        Ok(all.into_iter().map(|kind| kind.id).collect())
    }

    /// The same by their names for a reader.
    fn offered(
        db: &Db,
        language: Language,
        network: Id,
        already: Option<Id>,
    ) -> Result<Vec<KindChoice>, Fault> {
        let mut all = Self::choices(db, language, network)?;
        all.retain(|kind| !kind.retired || Some(kind.id) == already);
        Ok(all)
    }
}

/// A kind of something, as a network calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKind<V> {
    pub id: Id,
    /// Where it stands in the network's order.
    pub nth: i64,
    /// By which addresses and files know it, whatever it is called.
    pub code: String,
    pub called: KindName,
    /// No longer offered; what is of it stays of it.
    pub retired: bool,
    pub revision: i64,
    pub of: PhantomData<V>,
}

/// What people write of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KindName {
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
}

pub(crate) const LONGEST_KIND: i64 = 80;

impl KindName {
    pub fn read(typed: &Typed, language: Language) -> Result<KindName, Slips> {
        let mut reading = Reading::of(typed);
        let name = reading.name("name", LONGEST_KIND);
        let other_names = names_in_others(&mut reading, language, LONGEST_KIND);
        reading.done(Some(KindName { name, language, other_names }))
    }
}

impl<V: Vocabulary> OwnKind<V> {
    pub fn find(db: &Db, network: Id, id: Id) -> Result<Option<OwnKind<V>>, Fault> {
        let Some(kept) = V::kept(db, network, id)? else { return Ok(None) };
        let other_names = texts::in_languages(db, id, "name")?;
        Ok(Some(OwnKind {
            id,
            nth: kept.nth,
            code: kept.code,
            called: KindName { name: kept.name, language: kept.language, other_names },
            retired: kept.retired,
            revision: kept.revision,
            of: PhantomData,
        }))
    }

    pub fn name_in(&self, language: Language) -> &str {
        self.called.other_names.get(&language).unwrap_or(&self.called.name)
    }
}

impl<V: Vocabulary> Subject for OwnKind<V> {
    const KIND: &'static str = V::KIND;

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Public;
        let mut fields =
            Fields::default().text("code", seen, &self.code).text("name", seen, &self.called.name);
        for (language, name) in &self.called.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        fields.number("nth", Visibility::Secretariat, Some(self.nth + 1)).flag(
            "retired",
            seen,
            self.retired,
        )
    }
}
