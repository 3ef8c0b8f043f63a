//! Keys of the API, under the post that they act for.

use identity::Right;
use store::{Db, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::api_key::Wanted;
use crate::keying::{end_api_key, make_api_key};
use crate::pages::posts::asked_for_post;
use crate::pages::words;
use crate::post::Post;
use crate::store as sql;
use crate::views::keys::{Shown, keys, label, made};

/// Who acts for the post makes its keys; they and the secretariat see and end them.
fn asked_for_keys(ask: &Ask, db: &Db) -> Result<Post, Trouble> {
    let post = asked_for_post(ask, db)?;
    if acts_for(ask, &post) || ask.may(Right::KeepDirectory) {
        Ok(post)
    } else {
        Err(Trouble::Forbidden)
    }
}

fn acts_for(ask: &Ask, post: &Post) -> bool {
    ask.scope.grants().iter().any(|grant| grant.post == post.id)
}

fn shown(ask: &Ask, db: &Db, form: Form) -> Result<Shown, Trouble> {
    let post = asked_for_keys(ask, db)?;
    let grants = ask.scope.grants();
    let writes = grants.iter().any(|grant| grant.post == post.id && !grant.may.is_empty());
    Ok(Shown {
        keys: sql::api_keys_of(db, ask.network()?.id, post.id)?,
        holds: acts_for(ask, &post),
        writes,
        post,
        form,
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = Form::default();
    form.set("days", "90".to_owned());
    let shown = shown(ask, db, form)?;
    Ok(web::page(ask, words(ask).api_keys(), keys(ask, &shown)))
}

/// The page that answers is the only one that ever shows what opens.
pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let account = ask.session.as_ref().ok_or(Trouble::SignIn)?.account_id;
    let (asked, today) = (ask.clone(), ask.today());
    let (post, tenures) = store.read_now(move |db| {
        let post = asked_for_keys(&asked, db)?;
        let tenures = sql::acting_on(db, today, network, post.id)?;
        Ok::<_, Trouble>((post, tenures))
    })?;
    let tenure = tenures.into_iter().find(|tenure| tenure.account_id == account);
    let tenure = tenure.filter(|_| acts_for(ask, &post)).ok_or(Trouble::Forbidden)?;
    let mut form = Form::sent(&ask.form, &["name", "days", "writes"]);
    match Wanted::read(form.values()) {
        Ok(wanted) => {
            let header = ask.acting_in(post.id)?;
            let (key, secret) =
                store.act(header, move |act| make_api_key(act, network, &tenure, &wanted))?;
            let main = made(ask, &post, &key, &secret.reveal());
            Ok(Answer::made(web::framed(ask, words(ask).api_key_made(), &main)))
        }
        Err(slips) => {
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
            let asked = ask.clone();
            let shown = store.read_now(move |db| shown(&asked, db, form))?;
            Ok(Answer::refused(web::framed(ask, words(ask).api_keys(), &keys(ask, &shown))))
        }
    }
}

pub(crate) fn end(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let asked = ask.clone();
    let (post, key) = store.read_now(move |db| {
        let post = asked_for_keys(&asked, db)?;
        let id = asked.parameter("key").parse().map_err(|_| Trouble::NotFound)?;
        let key = sql::api_key(db, network, id)?.filter(|key| key.post_id == post.id);
        Ok::<_, Trouble>((post, key.ok_or(Trouble::NotFound)?))
    })?;
    if key.ended_at.is_none() {
        let acting = if acts_for(ask, &post) { Some(post.id) } else { None };
        let header = match acting {
            Some(post) => ask.acting_in(post)?,
            None => ask.acting(Right::KeepDirectory)?,
        };
        store.act(header, move |act| end_api_key(act, network, &key))?;
    }
    let there = ask.to(&addresses::api_keys(ask.slug(), post.number));
    Ok(Answer::see(&format!("{there}?done=ended")))
}
