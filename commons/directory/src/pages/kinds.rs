//! What a network says of its kinds: a page for each vocabulary, alike, whosever it is.

use base::Id;
use identity::Right;
use maud::Markup;
use store::merge::NotEdited;
use store::{Act, Db, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Named, Trouble};

use crate::addresses;
use crate::calling::{self as acts, NotRemoved, Toward};
use crate::kind::{OfBodies, OfInitiatives};
use crate::pages::history::OWN;
use crate::pages::{field_name, history, sent_named, words};
use crate::store as sql;
use crate::views::kinds as view;
use crate::vocabulary::{KindName, OwnKind, Vocabulary};

/// The page of all vocabularies, on which crates above show theirs as a panel.
pub const PANEL: &str = "vocabularies";

/// The routes of a vocabulary: `kind_routes!(OfBodies, "bodies")`, the last of them as in `AT`.
#[macro_export]
macro_rules! kind_routes {
    ($of:ty, $at:literal) => {
        [
            ::web::Route::look(
                concat!("/{network}/kinds/", $at),
                $crate::kinds::KEEPER,
                $crate::kinds::list::<$of>,
            ),
            ::web::Route::look(
                concat!("/{network}/kinds/", $at, "/new"),
                $crate::kinds::KEEPER,
                $crate::kinds::begin::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at),
                $crate::kinds::KEEPER,
                $crate::kinds::create::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at, "/usual"),
                $crate::kinds::KEEPER,
                $crate::kinds::lay::<$of>,
            ),
            ::web::Route::look(
                concat!("/{network}/kinds/", $at, "/{kind}"),
                $crate::kinds::KEEPER,
                $crate::kinds::edit::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at, "/{kind}"),
                $crate::kinds::KEEPER,
                $crate::kinds::update::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at, "/{kind}/order"),
                $crate::kinds::KEEPER,
                $crate::kinds::reorder::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at, "/{kind}/retirement"),
                $crate::kinds::KEEPER,
                $crate::kinds::retire::<$of>,
            ),
            ::web::Route::change(
                concat!("/{network}/kinds/", $at, "/{kind}/removal"),
                $crate::kinds::KEEPER,
                $crate::kinds::remove::<$of>,
            ),
            ::web::Route::look(
                concat!("/{network}/kinds/", $at, "/{kind}/history"),
                $crate::kinds::KEEPER,
                $crate::kinds::past::<$of>,
            ),
        ]
    };
}

pub use crate::pages::KEEPER;
pub use crate::views::kinds::none_to_choose;

/// All vocabularies of the network.
pub(crate) fn all(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let mut panels = vec![panel::<OfBodies>(ask, db)?, panel::<OfInitiatives>(ask, db)?];
    panels.extend(ask.panels(db, PANEL, network)?);
    Ok(web::page(ask, words(ask).own_kinds(), view::all(ask, &panels)))
}

/// A vocabulary among the others.
pub fn panel<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<Markup, Trouble> {
    let kinds = V::offered(db, ask.language, ask.network()?.id, None)?;
    Ok(view::panel::<V>(ask, &kinds))
}

/// A kind by its name, for those who may change it.
pub fn named<V: Vocabulary>(ask: &Ask, db: &Db, id: Id) -> Result<Option<Named>, Trouble> {
    if !ask.may(Right::KeepDirectory) {
        return Ok(None);
    }
    let found = OwnKind::<V>::find(db, ask.network()?.id, id)?;
    Ok(found.map(|kind| Named {
        name: kind.name_in(ask.language).to_owned(),
        path: addresses::kind(ask.slug(), V::AT, id),
    }))
}

pub fn list<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let words = words(ask);
    let done = match ask.query.get("done") {
        "added" => Some(words.kind_added().to_owned()),
        "laid" => Some(words.usual_kinds_laid().to_owned()),
        "retired" => Some(words.kind_retired().to_owned()),
        "restored" => Some(words.kind_restored().to_owned()),
        "removed" => Some(words.kind_removed().to_owned()),
        _ => edits::done(ask, &|field| field_name(words, field)),
    };
    let kinds = V::in_use(db, ask.language, ask.network()?.id)?;
    Ok(web::page(ask, V::title(ask.language), view::list::<V>(ask, &kinds, done)))
}

/// Puts in the usual ones.
pub fn lay<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let network = ask.network()?.id;
    let laid = store.act(header, move |act: &Act<'_>| {
        match acts::lay_own_kinds::<V>(act, network)?.is_empty() {
            true => Err(Stop::Refused(NotEdited::Unchanged)),
            false => Ok(()),
        }
    });
    edits::pressed(ask, laid, &addresses::kinds_of(ask.slug(), V::AT), "laid")
}

pub fn begin<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let language = sql::first_language(db, ask.network()?.id)?.unwrap_or_default();
    let main = view::adding::<V>(ask, &Form::default(), language);
    Ok(web::page(ask, words(ask).add_kind(), main))
}

pub fn create<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let network = ask.network()?.id;
    let language = store.read_now(move |db| sql::first_language(db, network))?.unwrap_or_default();
    let form = sent_named(ask, &["name"], language);
    let typed = form.values().clone();
    let added = store.act(header, move |act: &Act<'_>| {
        let called = KindName::read(&typed, language)?;
        acts::add_kind::<V>(act, network, &called).map(|_| ())
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |()| (addresses::kinds_of(ask.slug(), V::AT), "added");
    edits::made(ask, form, &label, added, there, |form| {
        web::framed(ask, words(ask).add_kind(), &view::adding::<V>(ask, &form, language))
    })
}

/// The kind of the address.
fn asked_for<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<OwnKind<V>, Trouble> {
    let id: Id = ask.parameter("kind").parse().map_err(|_| Trouble::NotFound)?;
    OwnKind::find(db, ask.network()?.id, id)?.ok_or(Trouble::NotFound)
}

/// The same, and how many are of it.
fn counted<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<(OwnKind<V>, i64), Trouble> {
    let found = asked_for::<V>(ask, db)?;
    let all = V::in_use(db, ask.language, ask.network()?.id)?;
    let count = all.into_iter().find(|kind| kind.id == found.id).map_or(0, |kind| kind.count);
    Ok((found, count))
}

pub fn edit<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (kind, count) = counted::<V>(ask, db)?;
    let form = Form::of(kind.fields().as_typed());
    let begun_at = kind.revision;
    let page = view::Editing { kind: &kind, count, form: &form, begun_at };
    Ok(web::page(ask, words(ask).edit_kind(), view::editing(ask, &page)))
}

pub fn update<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (kind, count) = store.read_now(move |db| counted::<V>(&asked, db))?;
    let sent = Sent {
        there: addresses::kinds_of(ask.slug(), V::AT),
        typed: sent_named(ask, &["name"], kind.called.language).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(kind.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id) = (ask.network()?.id, kind.id);
    let edited =
        store.act(header, move |act| acts::rename_kind::<V>(act, network, id, begun_at, &typed));
    edits::answered(ask, sent, edited, |form, begun_at| {
        let page = view::Editing { kind: &kind, count, form: &form, begun_at };
        web::framed(ask, words(ask).edit_kind(), &view::editing(ask, &page))
    })
}

/// One place up or down; the list comes back at the kind that was moved.
pub fn reorder<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let kind = store.read_now(move |db| asked_for::<V>(&asked, db))?;
    let toward: Toward = ask.form.get("to").parse().map_err(|_| Trouble::NotFound)?;
    let (network, id) = (ask.network()?.id, kind.id);
    let moved = store.act(header, move |act| acts::move_kind::<V>(act, network, id, toward));
    match moved {
        Ok(()) | Err(Stop::Refused(NotEdited::Unchanged)) => {
            let list = ask.to(&addresses::kinds_of(ask.slug(), V::AT));
            Ok(Answer::see(&format!("{list}#kind-{id}")))
        }
        Err(Stop::Refused(_)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

pub fn retire<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let kind = store.read_now(move |db| asked_for::<V>(&asked, db))?;
    let (network, id, back) = (ask.network()?.id, kind.id, !ask.form.get("back").is_empty());
    let retired = store.act(header, move |act| acts::retire_kind::<V>(act, network, id, !back));
    let there = addresses::kinds_of(ask.slug(), V::AT);
    edits::pressed(ask, retired, &there, if back { "restored" } else { "retired" })
}

pub fn remove<V: Vocabulary>(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let kind = store.read_now(move |db| asked_for::<V>(&asked, db))?;
    let (network, id) = (ask.network()?.id, kind.id);
    let there = |path: &str, done| Answer::see(&format!("{}?done={done}", ask.to(path)));
    match store.act(header, move |act| acts::remove_kind::<V>(act, network, id)) {
        Ok(()) | Err(Stop::Refused(NotRemoved::Gone)) => {
            Ok(there(&addresses::kinds_of(ask.slug(), V::AT), "removed"))
        }
        Err(Stop::Refused(NotRemoved::InUse)) => {
            Ok(there(&addresses::kind(ask.slug(), V::AT, id), "in-use"))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

pub fn past<V: Vocabulary>(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let kind = asked_for::<V>(ask, db)?;
    let slug = ask.slug();
    let way = [
        (addresses::kinds(slug), words(ask).own_kinds().to_owned()),
        (addresses::kinds_of(slug, V::AT), V::title(ask.language).to_owned()),
        (addresses::kind(slug, V::AT, kind.id), kind.name_in(ask.language).to_owned()),
    ];
    history::show(ask, db, kind.id, &way, OWN)
}
