//! A network says what kinds of something it has: the usual ones, others, in which order, and
//! which it no longer uses.

use std::marker::PhantomData;

use base::typed::{Slip, Typed};
use base::{Id, Language, codes, folded};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, texts};

use crate::facts::other_languages;
use crate::store::{self as sql, KeptKind};
use crate::vocabulary::{KindName, OwnKind, Vocabulary};

const ADDED: Deed = Deed("directory.kind-added");
const RENAMED: Deed = Deed("directory.kind-renamed");
const MOVED: Deed = Deed("directory.kind-moved");
const RETIRED: Deed = Deed("directory.kind-retired");
const RESTORED: Deed = Deed("directory.kind-restored");
const REMOVED: Deed = Deed("directory.kind-removed");

codes! {
    /// Where a kind is moved to in the order.
    pub enum Toward {
        TheFirst = "up",
        TheLast = "down",
    }
}

/// Why a kind is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRemoved {
    /// Something is of it: it can be retired.
    InUse,
    Gone,
}

/// Gives a network that has no kinds those that ship; from then on they are its own. Answers those
/// that it laid.
pub fn lay_own_kinds<V: Vocabulary>(act: &Act<'_>, network: Id) -> Result<Vec<OwnKind<V>>, Fault> {
    let language = sql::first_language(act, network)?.unwrap_or_default();
    lay_these_kinds(act, network, &usual_kinds::<V>(language))
}

/// The same with kinds by their codes, in their order.
pub fn lay_these_kinds<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    kinds: &[(String, KindName)],
) -> Result<Vec<OwnKind<V>>, Fault> {
    if !V::all(act, network)?.is_empty() {
        return Ok(Vec::new());
    }
    let laid = (0..).zip(kinds).map(|(nth, (code, called))| {
        insert(act, network, V::LAID, nth, code.clone(), called.clone())
    });
    laid.collect()
}

/// What ships, as a network of this language first names it.
pub fn usual_kinds<V: Vocabulary>(language: Language) -> Vec<(String, KindName)> {
    let in_others: Vec<_> = other_languages(language).map(|one| (one, V::usual(one))).collect();
    let called = |at: usize, name: &str| {
        let named = |(one, usual): &(Language, Vec<(&str, &str)>)| {
            usual.get(at).map(|(_, name)| (*one, (*name).to_owned()))
        };
        let other_names = in_others.iter().filter_map(named).collect();
        KindName { name: name.to_owned(), language, other_names }
    };
    let usual = V::usual(language).into_iter().enumerate();
    usual.map(|(at, (code, name))| (code.to_owned(), called(at, name))).collect()
}

fn insert<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    deed: Deed,
    nth: i64,
    code: String,
    called: KindName,
) -> Result<OwnKind<V>, Fault> {
    let id = act.new_id();
    let kind = OwnKind { id, nth, code, called, retired: false, revision: 1, of: PhantomData };
    V::insert(act, network, &kind)?;
    for (language, name) in &kind.called.other_names {
        texts::translate(act, id, "name", *language, name, 1)?;
    }
    act.created(deed, &kind);
    Ok(kind)
}

pub fn add_kind<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    called: &KindName,
) -> Result<OwnKind<V>, Stop<NotEdited>> {
    let all = V::all(act, network)?;
    unlike_the_others(&all, None, called)?;
    let nth = all.iter().map(|kind| kind.nth).max().map_or(0, |last| last + 1);
    Ok(insert(act, network, ADDED, nth, code_of(&all, &called.name), called.clone())?)
}

/// Two kinds of one name could not be told apart.
fn unlike_the_others(
    all: &[KeptKind],
    own: Option<Id>,
    called: &KindName,
) -> Result<(), Stop<NotEdited>> {
    let name = folded(&called.name);
    let same = |kind: &&KeptKind| Some(kind.id) != own && folded(&kind.name) == name;
    match all.iter().find(same) {
        Some(_) => Err(vec![("name", Slip::Taken)].into()),
        None => Ok(()),
    }
}

/// "Mesa técnica" is "mesa-tecnica", or "mesa-tecnica-2" if that is another.
fn code_of(all: &[KeptKind], name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { ' ' };
    let spaced: String = folded(name).chars().map(plain).collect();
    let code = spaced.split_whitespace().collect::<Vec<_>>().join("-");
    let code = if code.is_empty() { "kind".to_owned() } else { code };
    let numbered = (2..).map(|nth| format!("{code}-{nth}"));
    let mut codes = std::iter::once(code.clone()).chain(numbered);
    codes.find(|code| all.iter().all(|kind| kind.code != *code)).unwrap_or(code)
}

/// Writes a form over a kind that had this revision when the form was begun.
pub fn rename_kind<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    id: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = found::<V>(act, network, id)?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let called = KindName::read(&merged.typed, before.called.language)?;
    if called == before.called {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    unlike_the_others(&V::all(act, network)?, Some(id), &called)?;
    save(act, network, RENAMED, &before, OwnKind { called, ..before.clone() })?;
    Ok(Edited { taken: merged.taken })
}

/// One place up or down among those that are offered.
pub fn move_kind<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    id: Id,
    toward: Toward,
) -> Result<(), Stop<NotEdited>> {
    let mut all = V::all(act, network)?;
    let offered = all.iter().enumerate().filter(|(_, kind)| !kind.retired || kind.id == id);
    let offered: Vec<usize> = offered.map(|(at, _)| at).collect();
    let here = offered.iter().position(|at| all.get(*at).is_some_and(|kind| kind.id == id));
    let here = here.ok_or(Stop::Refused(NotEdited::Gone))?;
    let there = match toward {
        Toward::TheFirst => here.checked_sub(1),
        Toward::TheLast => Some(here + 1),
    };
    let there = there.and_then(|there| offered.get(there));
    match (offered.get(here), there) {
        (Some(here), Some(there)) => all.swap(*here, *there),
        _ => return Err(Stop::Refused(NotEdited::Unchanged)),
    }
    for (nth, kind) in (0..).zip(all) {
        if kind.nth != nth {
            let before = found::<V>(act, network, kind.id)?;
            save(act, network, MOVED, &before, OwnKind { nth, ..before.clone() })?;
        }
    }
    Ok(())
}

/// No longer offers it, or offers it again. What is of it keeps its name.
pub fn retire_kind<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    id: Id,
    retired: bool,
) -> Result<(), Stop<NotEdited>> {
    let before = found::<V>(act, network, id)?;
    if before.retired == retired {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let deed = if retired { RETIRED } else { RESTORED };
    Ok(save(act, network, deed, &before, OwnKind { retired, ..before.clone() })?)
}

/// Takes away a kind that nothing is of.
pub fn remove_kind<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    id: Id,
) -> Result<(), Stop<NotRemoved>> {
    let kind = OwnKind::<V>::find(act, network, id)?.ok_or(Stop::Refused(NotRemoved::Gone))?;
    if !V::remove(act, network, id)? {
        return Err(Stop::Refused(NotRemoved::InUse));
    }
    for language in kind.called.other_names.keys() {
        texts::translate(act, id, "name", *language, "", kind.revision)?;
    }
    act.removed(REMOVED, &kind);
    Ok(())
}

fn found<V: Vocabulary>(act: &Act<'_>, network: Id, id: Id) -> Result<OwnKind<V>, Stop<NotEdited>> {
    OwnKind::find(act, network, id)?.ok_or(Stop::Refused(NotEdited::Gone))
}

fn save<V: Vocabulary>(
    act: &Act<'_>,
    network: Id,
    deed: Deed,
    before: &OwnKind<V>,
    after: OwnKind<V>,
) -> Result<(), Fault> {
    let after = OwnKind { revision: before.revision + 1, ..after };
    V::update(act, network, &after)?;
    let (was, is) = (&before.called.other_names, &after.called.other_names);
    texts::retranslate(act, after.id, "name", was, is, after.revision)?;
    act.changed(deed, before, &after);
    Ok(())
}
