use base::Id;
use base::typed::Slip;
use finding::Question;
use maud::Markup;
use store::merge::NotEdited;
use store::{Db, Stop, Store, Subject as _};
use web::{Answer, Ask, Form, Named, Trouble, edits};

use crate::addresses;
use crate::link::Tie;
use crate::linking::{self as acts, End};
use crate::pages::{field_name, words};
use crate::store as sql;
use crate::task::{Hung, Task};
use crate::views::links::{Linking, linking};

/// A record as one of the two of a link, with where it is and the post in which this reader may
/// hang something on it.
pub(crate) struct Known {
    pub(crate) end: End,
    pub(crate) path: String,
    pub(crate) post: Option<Id>,
}

pub(crate) fn known(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Known>, Trouble> {
    let holder = ask.holder(db, kind, id)?;
    Ok(holder.map(|holder| Known {
        end: End {
            hung: Hung { kind: kind.to_owned(), id, seen_by: holder.seen_by },
            name: holder.named.name,
        },
        path: holder.named.path,
        post: holder.post,
    }))
}

/// The record that the form begins with. Who may hang nothing on it is told so.
fn here(ask: &Ask, db: &Db, typed: &web::Typed) -> Result<Known, Trouble> {
    let id = typed.get("id").parse().map_err(|_| Trouble::NotFound)?;
    let known = known(ask, db, typed.get("of"), id)?.ok_or(Trouble::NotFound)?;
    known.post.ok_or(Trouble::Forbidden)?;
    Ok(known)
}

/// A record to choose, by what stands for it in the form.
pub(crate) struct Candidate {
    pub(crate) value: String,
    pub(crate) named: Named,
}

/// Nobody reads through more than so many.
const CANDIDATES: usize = 12;
const LONGEST: usize = 200;

/// The record that was chosen or is meant, or those that it may be.
fn meant(ask: &Ask, db: &Db, but: Id) -> Result<Result<Known, Vec<Candidate>>, Trouble> {
    let chosen = ask.form.get("chosen");
    if let Some((kind, id)) = chosen.split_once(' ')
        && let Ok(id) = id.parse()
    {
        return Ok(known(ask, db, kind, id)?.ok_or_else(Vec::new));
    }
    let typed: String = ask.form.get("with").chars().take(LONGEST).collect();
    let at = typed.strip_prefix(&ask.origin).unwrap_or(&typed);
    if let Some(task) = task_at(ask, db, at)? {
        return Ok(known(ask, db, Task::KIND, task)?.ok_or_else(Vec::new));
    }
    if let Some((kind, id)) = directory::record_at(db, ask.network()?.id, ask.slug(), at)? {
        return Ok(known(ask, db, kind, id)?.ok_or_else(Vec::new));
    }
    let mut found = candidates(ask, db, &typed, but)?;
    let same = |one: &Candidate| base::folded(&one.named.name) == base::folded(&typed);
    let only = match found.iter().filter(|one| same(one)).count() {
        1 => found.iter().position(same),
        _ => (found.len() == 1).then_some(0),
    };
    let Some(only) = only else { return Ok(Err(found)) };
    let value = found.swap_remove(only).value;
    let Some((kind, id)) = value.split_once(' ') else { return Ok(Err(Vec::new())) };
    let id = id.parse().map_err(|_| Trouble::NotFound)?;
    Ok(known(ask, db, kind, id)?.ok_or_else(Vec::new))
}

/// The task at a path of this network.
fn task_at(ask: &Ask, db: &Db, path: &str) -> Result<Option<Id>, Trouble> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let number = path.split_once(&format!("{}/", addresses::tasks(ask.slug()))).map(|(_, n)| n);
    let Some(number) = number.and_then(|number| number.parse().ok()) else { return Ok(None) };
    Ok(sql::task_numbered(db, ask.network()?.id, number)?)
}

/// What the search finds and links may lead to; and initiatives by a part of their name.
fn candidates(ask: &Ask, db: &Db, typed: &str, but: Id) -> Result<Vec<Candidate>, Trouble> {
    let network = ask.network()?.id;
    let folded = base::folded(typed);
    if folded.is_empty() {
        return Ok(Vec::new());
    }
    let circle = ask.scope.sees_in(network).circle();
    let called = directory::initiatives_called(db, network, &format!("%{folded}%"), circle, 6)?;
    let mut records: Vec<(&str, Id)> = called.into_iter().map(|id| ("initiative", id)).collect();
    let question = Question {
        words: typed.to_owned(),
        network: Some(network),
        kind: None,
        country: None,
        language: ask.language,
        from: 0,
        size: CANDIDATES,
    };
    // While the index can't be asked, an address still leads to any record.
    if let Ok(found) = ask.finder.find(&ask.scope, &question) {
        records.extend(found.found.into_iter().map(|record| (record.kind, record.id)));
    }
    let mut all: Vec<Candidate> = Vec::new();
    for (kind, id) in records.into_iter().filter(|(_, id)| *id != but) {
        let value = format!("{kind} {id}");
        if all.len() < CANDIDATES
            && all.iter().all(|one| one.value != value)
            && let Some(holder) = ask.holder(db, kind, id)?
        {
            all.push(Candidate { value, named: holder.named });
        }
    }
    Ok(all)
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let here = here(ask, db, &ask.query)?;
    Ok(Answer::page(page(ask, &here, Form::default(), &[])))
}

fn page(ask: &Ask, here: &Known, form: Form, candidates: &[Candidate]) -> Markup {
    let title = words(ask).link_title(&here.end.name);
    web::framed(ask, &title, &linking(ask, &Linking { here, form, candidates, title: &title }))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (from, meant) = store.read_now(move |db| {
        let from = here(&asked, db, &asked.form)?;
        let meant = meant(&asked, db, from.end.hung.id)?;
        Ok::<_, Trouble>((from, meant))
    })?;
    let header = ask.acting_in(from.post.ok_or(Trouble::Forbidden)?)?;
    let mut form = Form::sent(&ask.form, &["of", "id", "relation", "with", "chosen", "since"]);
    let label = |field: &str| field_name(ask.language, field);
    let tie = Tie::read(form.values());
    if let Err(slips) = &tie {
        form.refuse_all(ask.words(), slips.clone(), label);
    }
    let (there, candidates) = match meant {
        Ok(there) => (Some(there), Vec::new()),
        Err(candidates) => (None, candidates),
    };
    if there.is_none() {
        let words = words(ask);
        match (candidates.is_empty(), form.get("with").is_empty()) {
            (false, _) => form.refuse("with", words.linked_with(), words.which_of_these()),
            (true, true) => form.refuse_all(ask.words(), vec![("with", Slip::Missing)], label),
            (true, false) => form.refuse("with", words.linked_with(), words.no_such_record()),
        }
    }
    let (Some(there), Ok(tie)) = (there, tie) else {
        return Ok(Answer::refused(page(ask, &from, form, &candidates)));
    };
    let (network, here, to) = (ask.network()?.id, from.end.clone(), there.end);
    let linked = store.act(header, move |act| acts::link(act, network, &here, &tie, &to));
    edits::made(
        ask,
        form,
        &label,
        linked,
        |_| (from.path.clone(), "linked"),
        |form| page(ask, &from, form, &[]),
    )
}

/// Ends a link, from the page of one of its records: whoever may link that one.
pub(crate) fn end(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (network, today) = (ask.network()?.id, ask.today());
    let id: Id = ask.parameter("link").parse().map_err(|_| Trouble::NotFound)?;
    let asked = ask.clone();
    let (here, there) = store.read_now(move |db| {
        let link = sql::link(db, network, id)?.ok_or(Trouble::NotFound)?;
        let here = here(&asked, db, &asked.form)?;
        let (_, (kind, other)) = link.seen_at(here.end.hung.id);
        let there = known(&asked, db, kind, *other)?.ok_or(Trouble::NotFound)?;
        let is_of_it = [link.from.1, link.to.1].contains(&here.end.hung.id);
        if is_of_it { Ok((here, there)) } else { Err(Trouble::NotFound) }
    })?;
    let header = ask.acting_in(here.post.ok_or(Trouble::Forbidden)?)?;
    let (from, to) = (here.end, there.end);
    let ended: Result<(), Stop<NotEdited>> =
        store.act(header, move |act| acts::unlink(act, network, id, &from, &to, today));
    edits::pressed(ask, ended, &here.path, "unlinked")
}

/// The links of a record whose other end this reader sees too.
pub(crate) fn shown(
    ask: &Ask,
    db: &Db,
    id: Id,
) -> Result<Vec<(crate::link::Link, crate::link::Said, Named)>, Trouble> {
    let mut all = Vec::new();
    for link in sql::links_of(db, ask.network()?.id, id)? {
        let (said, (kind, other)) = link.seen_at(id);
        if let Some(holder) = ask.holder(db, kind, *other)? {
            all.push((link.clone(), said, holder.named));
        }
    }
    Ok(all)
}
