//! A network's own kinds: of its bodies, of its initiatives, of whatever a crate above has kinds
//! of. They are data of the network, which begins with those that ship.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use base::{Id, Language, Visibility};
use store::{Act, Db, Deed, Fault, Fields, Subject, texts};

use crate::facts::{name_field, other_languages};
use crate::store::{self as sql, KeptKind, KindChoice};

/// Something that a network has its own kinds of.
pub trait Vocabulary: KeptKinds + Clone + Debug + Eq + 'static {
    /// As the record calls one of them.
    const KIND: &'static str;
    const LAID: Deed;

    /// What ships, in the order in which it is shown: codes, with their names in a language.
    fn usual(language: Language) -> Vec<(&'static str, &'static str)>;
}

/// The table in which kinds are kept; [`own_kinds!`](crate::own_kinds) writes its statements.
pub trait KeptKinds {
    fn insert<V>(act: &Act<'_>, network: Id, nth: i64, kind: &OwnKind<V>) -> Result<(), Fault>;

    fn kept(db: &Db, network: Id, id: Id) -> Result<Option<KeptKind>, Fault>;

    /// All of a network's, in its order.
    fn ids(db: &Db, network: Id) -> Result<Vec<Id>, Fault>;

    /// The same by their names for a reader.
    fn choices(db: &Db, language: Language, network: Id) -> Result<Vec<KindChoice>, Fault>;

    /// As the network first named it.
    fn name(db: &Db, network: Id, id: Id) -> Result<String, Fault> {
        Ok(Self::kept(db, network, id)?.map(|kept| kept.name).unwrap_or_default())
    }
}

/// A kind of something, as a network calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnKind<V> {
    pub id: Id,
    pub code: String,
    pub name: String,
    pub language: Language,
    pub other_names: BTreeMap<Language, String>,
    pub revision: i64,
    pub of: PhantomData<V>,
}

impl<V: Vocabulary> OwnKind<V> {
    pub(crate) fn find(db: &Db, network: Id, id: Id) -> Result<Option<OwnKind<V>>, Fault> {
        let Some(kept) = V::kept(db, network, id)? else { return Ok(None) };
        Ok(Some(OwnKind {
            id,
            code: kept.code,
            name: kept.name,
            language: kept.language,
            other_names: texts::in_languages(db, id, "name")?,
            revision: kept.revision,
            of: PhantomData,
        }))
    }

    pub(crate) fn name_in(&self, language: Language) -> &str {
        self.other_names.get(&language).unwrap_or(&self.name)
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
            Fields::default().text("code", seen, &self.code).text("name", seen, &self.name);
        for (language, name) in &self.other_names {
            fields = fields.text(name_field(*language), seen, name);
        }
        fields
    }
}

/// Gives a network that has no kinds those that ship; from then on they are its own. Answers those
/// that it laid.
pub fn lay_own_kinds<V: Vocabulary>(act: &Act<'_>, network: Id) -> Result<Vec<OwnKind<V>>, Fault> {
    if !V::ids(act, network)?.is_empty() {
        return Ok(Vec::new());
    }
    let language = sql::language_of(act, network)?.unwrap_or_default();
    let in_others: Vec<_> = other_languages(language).map(|one| (one, V::usual(one))).collect();
    let mut laid = Vec::new();
    for (nth, (code, name)) in V::usual(language).into_iter().enumerate() {
        let named = |(one, usual): &(Language, Vec<_>)| {
            usual.get(nth).map(|(_, name): &(&str, &str)| (*one, (*name).to_owned()))
        };
        let kind = OwnKind {
            id: act.new_id(),
            code: code.to_owned(),
            name: name.to_owned(),
            language,
            other_names: in_others.iter().filter_map(named).collect(),
            revision: 1,
            of: PhantomData,
        };
        insert(act, network, i64::try_from(nth).unwrap_or(i64::MAX), V::LAID, &kind)?;
        laid.push(kind);
    }
    Ok(laid)
}

fn insert<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    nth: i64,
    deed: Deed,
    kind: &OwnKind<V>,
) -> Result<(), Fault> {
    V::insert(act, network, nth, kind)?;
    for (language, name) in &kind.other_names {
        texts::translate(act, kind.id, "name", *language, name, kind.revision)?;
    }
    act.created(deed, kind);
    Ok(())
}
