//! What an organisation or a body works on, ticked among the themes of the network.

use base::Id;
use identity::Right;
use store::merge::NotEdited;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::pages::{asked_for, asked_for_body, asked_for_initiative, words};
use crate::store::ListedTheme;
use crate::theming::{self as acts, Bearer};
use crate::views::themes::{TakingUp, taking_up};
use crate::{addresses, pages};

/// Whose themes are ticked, in which post, and where that is seen.
struct Wanted {
    bearer: Bearer,
    revision: i64,
    name: String,
    /// The list it stands in, by its name and address; and its own page.
    list: (String, &'static str),
    there: String,
    post: Id,
    themes: Vec<ListedTheme>,
}

fn organisation(ask: &Ask, db: &Db) -> Result<Wanted, Trouble> {
    let network = ask.network()?.id;
    let (number, of) = asked_for(ask, db)?;
    let own = ask.scope.post_of(Right::KeepOwnPage, network, of.id);
    let post = own.or_else(|| ask.scope.post_for(Right::KeepDirectory, network));
    Ok(Wanted {
        bearer: Bearer::Organisation(of.id),
        revision: of.revision,
        name: of.name_in(ask.language).to_owned(),
        list: (addresses::organisations(ask.slug()), words(ask).organisations()),
        there: addresses::organisation(ask.slug(), number),
        post: post.ok_or(Trouble::Forbidden)?,
        themes: pages::themes::all(ask, db)?,
    })
}

fn body(ask: &Ask, db: &Db) -> Result<Wanted, Trouble> {
    let network = ask.network()?.id;
    let body = asked_for_body(ask, db)?;
    let post = ask.scope.post_for(Right::KeepDirectory, network);
    Ok(Wanted {
        bearer: Bearer::Body(body.id),
        revision: body.revision,
        name: body.name_in(ask.language).to_owned(),
        list: (addresses::bodies(ask.slug()), words(ask).bodies()),
        there: addresses::body(ask.slug(), body.number),
        post: post.ok_or(Trouble::Forbidden)?,
        themes: pages::themes::all(ask, db)?,
    })
}

fn initiative(ask: &Ask, db: &Db) -> Result<Wanted, Trouble> {
    let network = ask.network()?.id;
    let found = asked_for_initiative(ask, db)?;
    let post = ask.scope.post_for(Right::KeepDirectory, network);
    Ok(Wanted {
        bearer: Bearer::Initiative(found.id),
        revision: found.revision,
        name: found.name_in(ask.language).to_owned(),
        list: (addresses::initiatives(ask.slug()), words(ask).initiatives()),
        there: addresses::initiative(ask.slug(), found.number),
        post: post.ok_or(Trouble::Forbidden)?,
        themes: pages::themes::all(ask, db)?,
    })
}

pub(crate) fn of_initiative(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let wanted = initiative(ask, db)?;
    page(ask, db, &wanted)
}

pub(crate) fn by_initiative(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let wanted = store.read_now(move |db| initiative(&asked, db))?;
    taken_up(ask, store, &wanted)
}

pub(crate) fn of_organisation(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let wanted = organisation(ask, db)?;
    page(ask, db, &wanted)
}

pub(crate) fn of_body(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let wanted = body(ask, db)?;
    page(ask, db, &wanted)
}

fn page(ask: &Ask, db: &Db, wanted: &Wanted) -> Result<Answer, Trouble> {
    let borne = wanted.bearer.themes(db, ask.network()?.id)?;
    let borne: Vec<String> = borne.iter().map(|theme| theme.number.to_string()).collect();
    let mut form = Form::default();
    form.set("themes", borne.join(" "));
    let title = words(ask).themes_of(&wanted.name);
    let (list, there) = (&wanted.list, &wanted.there);
    let shown = TakingUp {
        title: &title,
        name: &wanted.name,
        list: (&list.0, list.1),
        there,
        form: &form,
        themes: &wanted.themes,
    };
    Ok(web::page(ask, &title, taking_up(ask, &shown)))
}

pub(crate) fn by_organisation(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let wanted = store.read_now(move |db| organisation(&asked, db))?;
    taken_up(ask, store, &wanted)
}

pub(crate) fn by_body(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let wanted = store.read_now(move |db| body(&asked, db))?;
    taken_up(ask, store, &wanted)
}

fn taken_up(ask: &Ask, store: &Store, wanted: &Wanted) -> Result<Answer, Trouble> {
    let header = ask.acting_in(wanted.post)?;
    let (network, bearer, revision) = (ask.network()?.id, wanted.bearer, wanted.revision);
    let (ticked, begun) = (ask.form.ticked("themes"), ask.form.get("begun").to_owned());
    let done = store
        .act(header, move |act| acts::take_up(act, network, bearer, revision, &begun, &ticked));
    let there = ask.to(&wanted.there);
    match done {
        Ok(()) => Ok(Answer::see(&format!("{there}?done=saved"))),
        Err(Stop::Refused(NotEdited::Unchanged)) => {
            Ok(Answer::see(&format!("{there}?done=nothing")))
        }
        Err(Stop::Refused(_)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
