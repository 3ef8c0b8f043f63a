//! Looking at the network in another's place, without acting for them.

use identity::{Guise, Right, look_as};
use store::{Fault, Store};
use web::{Answer, Ask, Trouble};

use crate::addresses;
use crate::store as sql;

pub(crate) fn as_the_public(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    begin(ask, store, Guise { network: ask.network()?.id, post: None }, String::new())
}

pub(crate) fn as_a_post(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (network, number) = (ask.network()?.id, ask.number("number")?);
    let found = store.read_now(move |db| sql::post_numbered(db, network, number))?;
    let post = found.ok_or(Trouble::NotFound)?;
    begin(ask, store, Guise { network, post: Some(post.id) }, post.name)
}

fn begin(ask: &Ask, store: &Store, guise: Guise, name: String) -> Result<Answer, Trouble> {
    let session = ask.secret.clone().ok_or(Trouble::SignIn)?;
    store.act(ask.acting(Right::KeepDirectory)?, move |act| {
        look_as(act, &session, guise, &name)?;
        Ok::<_, Fault>(())
    })?;
    Ok(Answer::see(&ask.to(&addresses::network(ask.slug()))))
}
