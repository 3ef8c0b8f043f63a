//! The operations of a network, for those who keep it. `app` puts these under their addresses:
//! it knows the kinds.

use identity::Right;
use store::{Act, Db, Stop, Store};
use web::{Access, Answer, Ask, Place, Trouble};

use crate::store as sql;
use crate::views::{Listed, Shown, list as listed, operation as shown, undoing as asked_again};
use crate::words::Words;
use crate::{Kinds, NotNow, Operation, Outcome, State, addresses, steering};

/// Who sees operations, and steers them.
pub const KEEPER: Access = Access::May(Right::KeepDirectory);

/// How many are shown on a page.
const ON_A_PAGE: i64 = 25;
/// How often a page of one that is going looks again.
const LOOKS_AGAIN: &str = "2";

pub fn place(slug: &str, language: base::Language) -> Place {
    let name = Words(language).operations().to_owned();
    Place { path: addresses::operations(slug), name }
}

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

pub fn list(ask: &Ask, db: &Db, kinds: &Kinds) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let before = ask.query.get("before").parse().unwrap_or(i64::MAX);
    let mut rows = Vec::new();
    let mut found = sql::operations(db, network, before, ON_A_PAGE + 1)?;
    let more = found.len() > usize::try_from(ON_A_PAGE).unwrap_or_default();
    found.truncate(usize::try_from(ON_A_PAGE).unwrap_or_default());
    let older = found.last().map(|last| last.number).filter(|_| more);
    for operation in found {
        let name = kinds.of(&operation)?.name(ask.language);
        rows.push(Listed { operation, name });
    }
    Ok(web::page(ask, words(ask).operations(), listed(ask, &rows, older)))
}

fn asked_for(ask: &Ask, db: &Db) -> Result<Operation, Trouble> {
    let network = ask.network()?.id;
    sql::numbered(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)
}

pub fn show(ask: &Ask, db: &Db, kinds: &Kinds) -> Result<Answer, Trouble> {
    let operation = asked_for(ask, db)?;
    // While it goes the page looks again by itself, unless one reads on in it.
    let again = operation.state == State::Going && ask.query.get("still").is_empty();
    let page =
        web::page(ask, words(ask).operations(), shown(ask, &known(ask, db, kinds, operation)?));
    Ok(match again {
        true => page.with_header(web::header::REFRESH, LOOKS_AGAIN.to_owned()),
        false => page,
    })
}

fn known(ask: &Ask, db: &Db, kinds: &Kinds, operation: Operation) -> Result<Shown, Trouble> {
    let kind = kinds.of(&operation)?;
    let slug = ask.slug();
    let outcome = ask.query.get("show").parse().ok().unwrap_or(first_of_interest(&operation));
    let after = ask.query.get("after").parse().unwrap_or(0);
    let mut steps =
        sql::steps_with(db, operation.network, operation.id, outcome, after, ON_A_PAGE + 1)?;
    let more = steps.len() > usize::try_from(ON_A_PAGE).unwrap_or_default();
    steps.truncate(usize::try_from(ON_A_PAGE).unwrap_or_default());
    let onward = steps.last().map(|last| last.nth).filter(|_| more);
    let told = |step: crate::Step| match step.outcome {
        Outcome::Broken => {
            let why = words(ask).step_broken(&step.told);
            crate::Told { what: words(ask).step(step.nth), path: None, why }
        }
        Outcome::Kept if !step.held.is_empty() => {
            let by = i18n::list(ask.language, &kinds.held_by(ask.language, &step.held));
            crate::Told { why: words(ask).step_held(&by), ..kind.told(ask.language, slug, &step) }
        }
        _ => kind.told(ask.language, slug, &step),
    };
    let by = match operation.post {
        Some(post) => (kinds.post_name)(db, operation.network, post)?,
        None => None,
    };
    Ok(Shown {
        name: kind.name(ask.language),
        made_from: kind.made_from(slug, &operation),
        by,
        outcome,
        steps: steps.into_iter().map(told).collect(),
        onward,
        operation,
    })
}

/// What its reader wants to see first: what went wrong, or else what was done.
fn first_of_interest(operation: &Operation) -> Outcome {
    match operation {
        Operation { kept: 1.., .. } => Outcome::Kept,
        Operation { failed: 1.., .. } => Outcome::Failed,
        Operation { undone: 1.., .. } => Outcome::Undone,
        _ => Outcome::Done,
    }
}

/// What undoing it will do, before it does it.
pub fn undoing(ask: &Ask, db: &Db, kinds: &Kinds) -> Result<Answer, Trouble> {
    let operation = asked_for(ask, db)?;
    if !operation.can_be_undone() {
        return Ok(Answer::see(&ask.to(&addresses::operation(ask.slug(), operation.number))));
    }
    let name = kinds.of(&operation)?.name(ask.language);
    let main = asked_again(ask, &Listed { operation, name });
    Ok(web::page(ask, words(ask).undo(), main))
}

pub fn stop(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    steered(ask, store, "stopped", steering::stop)
}

pub fn resume(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    steered(ask, store, "resumed", steering::resume)
}

pub fn undo(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    steered(ask, store, "undoing", steering::undo)
}

type Steer = fn(&Act<'_>, base::Id, base::Id) -> Result<(), Stop<NotNow>>;

/// Off to its page, which shows the state that it is in: whoever came too late sees that too.
fn steered(ask: &Ask, store: &Store, done: &str, steer: Steer) -> Result<Answer, Trouble> {
    let mut header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let operation = store.read_now(move |db| asked_for(&asked, db))?;
    header.operation = Some(operation.id);
    let (network, id) = (operation.network, operation.id);
    let there = ask.to(&addresses::operation(ask.slug(), operation.number));
    match store.act(header, move |act| steer(act, network, id)) {
        Ok(()) => Ok(Answer::see(&format!("{there}?done={done}"))),
        Err(Stop::Refused(NotNow::Gone)) => Err(Trouble::NotFound),
        Err(Stop::Refused(_)) => Ok(Answer::see(&format!("{there}?done=late"))),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
