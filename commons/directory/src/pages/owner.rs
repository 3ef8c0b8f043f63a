//! Whose the record of an organisation is, and how it comes into other hands.

use base::Id;
use base::typed::{Slip, Typed};
use identity::Right;
use store::merge::NotEdited;
use store::{ActHeader, Db, Stop, Store};
use web::edits;
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::claiming::{self as acts, FIELDS};
use crate::organisation::{Organisation, Turn, Whose};
use crate::pages::{asked_for, field_name, words};
use crate::store::{self as sql, TieSort};
use crate::views::owner::{Shown, owner};

fn shown(ask: &Ask, db: &Db, form: Form) -> Result<Shown, Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let network = ask.network()?.id;
    if !ask.scope.sees(network, base::Visibility::Members) {
        return Err(Trouble::NotFound);
    }
    let circle = ask.scope.sees_in(network).circle();
    let ties = sql::ties_of(db, ask.language, network, of.id, circle, ask.today())?;
    let networks = ties.into_iter().filter(|tie| tie.sort == TieSort::Network);
    let people = sql::held_in_organisation(db, ask.today(), of.id)?;
    Ok(Shown {
        number,
        networks: networks.map(|network| (network.id, network.name)).collect(),
        may_claim: of.claimed_in(&ask.scope, network).is_some(),
        keeps: of.kept_in(&ask.scope, network).is_some(),
        own: of.whose == Whose::Itself && of.editor(&ask.scope, network).is_some(),
        has_people: people.iter().any(|held| crate::policy::keeps_own_page(held.function)),
        form,
        of,
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let shown = shown(ask, db, Form::default())?;
    let title = words(ask).whose_title(shown.of.name_in(ask.language));
    Ok(web::page(ask, &title, owner(ask, &shown)))
}

/// What somebody may do about it, in which of their posts.
type Way = fn(&Ask, &Organisation, Id) -> Option<(Turn, Id)>;

pub(crate) fn claim(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let way: Way = |ask, of, network| {
        let own = ask.scope.post_of(Right::KeepOwnPage, network, of.id);
        own.map(|post| (Turn::Claim { from: network }, post))
    };
    pressed(ask, store, way, "claimed")
}

pub(crate) fn hand_over(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let way: Way = |ask, of, network| {
        of.kept_in(&ask.scope, network).map(|post| (Turn::HandOver { by: network }, post))
    };
    pressed(ask, store, way, "handed-over")
}

pub(crate) fn give_back(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let way: Way = |ask, of, network| {
        let own = ask.scope.post_of(Right::KeepOwnPage, network, of.id);
        own.map(|post| (Turn::GiveBack, post))
    };
    pressed(ask, store, way, "given-back")
}

fn pressed(ask: &Ask, store: &Store, way: Way, what: &str) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let asked = ask.clone();
    let (number, of) = store.read_now(move |db| asked_for(&asked, db))?;
    let (turn, post) = way(ask, &of, network).ok_or(Trouble::Forbidden)?;
    let today = ask.today();
    let done = store
        .act(ask.acting_in(post)?, move |act| acts::turn(act, of.id, turn, "", today).map(|_| ()));
    edits::pressed(ask, done, &addresses::owner(ask.slug(), number), what)
}

pub(crate) fn take_back(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    sent(ask, store, "taken-back", |by, _, typed| Ok((Turn::TakeBack { by }, acts::reason(typed)?)))
}

pub(crate) fn pass_on(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    sent(ask, store, "passed-on", |by, shown, typed| {
        let to = typed.get("network").and_then(|to| to.parse().ok());
        let to = to.filter(|to| shown.networks.iter().any(|(known, _)| known == to));
        let to = to.ok_or_else(|| vec![("network", Slip::NoSuchChoice)])?;
        Ok((Turn::PassOn { by, to }, String::new()))
    })
}

/// A form that its keeper sends.
fn sent(
    ask: &Ask,
    store: &Store,
    what: &'static str,
    read: impl FnOnce(Id, &Shown, &Typed) -> Result<(Turn, String), base::typed::Slips>,
) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let form = Form::sent(&ask.form, FIELDS);
    let asked = ask.clone();
    let shown = store.read_now(move |db| shown(&asked, db, Form::default()))?;
    let post = shown.of.kept_in(&ask.scope, network).ok_or(Trouble::Forbidden)?;
    let (id, today, there) = (shown.of.id, ask.today(), addresses::owner(ask.slug(), shown.number));
    let done = match read(network, &shown, form.values()) {
        Err(slips) => Err(Stop::<NotEdited>::from(slips)),
        Ok((turn, reason)) => {
            let said = Some(reason.clone()).filter(|reason| !reason.is_empty());
            let header = ActHeader { reason: said, ..ask.acting_in(post)? };
            store.act(header, move |act| acts::turn(act, id, turn, &reason, today).map(|_| ()))
        }
    };
    let label = |field: &str| field_name(words(ask), field);
    if let Err(Stop::Refused(NotEdited::Unchanged)) = done {
        return edits::pressed(ask, Ok(()), &there, what);
    }
    let title = words(ask).whose_title(shown.of.name_in(ask.language));
    edits::made(
        ask,
        form,
        &label,
        done,
        |()| (there, what),
        |form| web::framed(ask, &title, &owner(ask, &Shown { form, ..shown })),
    )
}
