//! Deputies of a post: named, their last day changed, withdrawn before they begin.

use store::{Act, Db, Fault, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::deputising::{self as acts, Deputed, NotDeputed};
use crate::ending::ended;
use crate::pages::posts::asked_for_post;
use crate::pages::words;
use crate::policy::names_deputies;
use crate::post::{Post, Tenure};
use crate::store as sql;
use crate::views::deputies::{Changing, changing, label, naming};

/// The post of the address, and that in which this reader names its deputies.
fn asked_for(ask: &Ask, db: &Db) -> Result<(Post, base::Id), Trouble> {
    let post = asked_for_post(ask, db)?;
    let own = names_deputies(&ask.scope, ask.network()?.id, post.id).ok_or(Trouble::Forbidden)?;
    Ok((post, own))
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (post, _) = asked_for(ask, db)?;
    let mut form = Form::default();
    form.set("language", post.language.to_string());
    form.set("since", ask.today().to_string());
    Ok(web::page(ask, words(ask).name_deputy(), naming(ask, &post, &form)))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (post, own) = store.read_now(move |db| asked_for(&asked, db))?;
    let mut form = Form::sent(&ask.form, &["person", "email", "language", "since", "until"]);
    let (typed, network, today) = (form.values().clone(), ask.network()?.id, ask.today());
    let of = post.clone();
    let done = store.act(ask.acting_in(own)?, move |act| {
        let deputed = Deputed::read(&typed, today)?;
        let (_, letter) = acts::name_deputy(act, network, &of, &deputed)?;
        Ok(if letter == mail::State::Held { "deputy-held" } else { "deputy" })
    });
    match done {
        Ok(what) => Ok(there(ask, &post, what)),
        Err(stop) => {
            refused(ask, &mut form, stop)?;
            let main = naming(ask, &post, &form);
            Ok(Answer::refused(web::framed(ask, words(ask).name_deputy(), &main)))
        }
    }
}

fn there(ask: &Ask, post: &Post, done: &str) -> Answer {
    Answer::see(&format!("{}?done={done}", ask.to(&addresses::post(ask.slug(), post.number))))
}

fn refused(ask: &Ask, form: &mut Form, stop: Stop<NotDeputed>) -> Result<(), Trouble> {
    match stop {
        Stop::Refused(NotDeputed::Slips(slips)) => {
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
        }
        Stop::Refused(NotDeputed::Holds) => {
            form.refuse("email", words(ask).email(), words(ask).deputy_holds_it());
        }
        Stop::Refused(NotDeputed::Gone) => return Err(Trouble::NotFound),
        Stop::Broken(fault) => return Err(fault.into()),
    }
    Ok(())
}

/// Somebody whose time as a deputy of the post is not over.
struct Asked {
    post: Post,
    own: base::Id,
    deputy: Tenure,
    name: String,
}

fn asked_for_deputy(ask: &Ask, db: &Db) -> Result<Asked, Trouble> {
    let (post, own) = asked_for(ask, db)?;
    let id = ask.parameter("deputy").parse().map_err(|_| Trouble::NotFound)?;
    let deputies = sql::deputies(db, ask.network()?.id, post.id, ask.today())?;
    let deputy = deputies.into_iter().find(|deputy| deputy.id == id).ok_or(Trouble::NotFound)?;
    let name = identity::account_of(db, deputy.account_id)?.map_or(String::new(), |who| who.name);
    Ok(Asked { post, own, deputy, name })
}

fn page(ask: &Ask, asked: &Asked, form: &Form) -> maud::Markup {
    let changing_it =
        Changing { post: &asked.post, deputy: &asked.deputy, name: &asked.name, form };
    web::framed(ask, &words(ask).deputy_title(&asked.name), &changing(ask, &changing_it))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let asked = asked_for_deputy(ask, db)?;
    let mut form = Form::default();
    form.set("until", asked.deputy.until.map_or(String::new(), |until| until.to_string()));
    Ok(Answer::page(page(ask, &asked, &form)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let form = Form::sent(&ask.form, &["until"]);
    let typed = form.values().clone();
    let change = move |act: &Act<'_>, network, deputy| {
        let until = ended(&typed)?.latest();
        acts::change_deputy(act, network, deputy, until)
    };
    changed(ask, store, form, "deputy-changed", change)
}

pub(crate) fn withdraw(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let today = ask.today();
    let withdraw =
        move |act: &Act<'_>, network, deputy| acts::withdraw_deputy(act, network, deputy, today);
    changed(ask, store, Form::default(), "deputy-withdrawn", withdraw)
}

fn changed(
    ask: &Ask,
    store: &Store,
    mut form: Form,
    done: &str,
    change: impl Fn(&Act<'_>, base::Id, base::Id) -> Result<(), Stop<NotDeputed>> + Send + 'static,
) -> Result<Answer, Trouble> {
    let reader = ask.clone();
    let asked = store.read_now(move |db| asked_for_deputy(&reader, db))?;
    let (network, deputy) = (ask.network()?.id, asked.deputy.id);
    match store.act(ask.acting_in(asked.own)?, move |act| change(act, network, deputy)) {
        Ok(()) => Ok(there(ask, &asked.post, done)),
        Err(stop) => {
            refused(ask, &mut form, stop)?;
            Ok(Answer::refused(page(ask, &asked, &form)))
        }
    }
}

/// What those who act in a post are shown of it on their desk: whom they are deputy of, or who is
/// theirs, and until when.
#[derive(Debug)]
pub struct Beside {
    pub name: String,
    pub told: Option<String>,
}

pub fn own_posts(ask: &Ask, db: &Db) -> Result<Vec<Beside>, Fault> {
    let (Some(network), today) = (&ask.network, ask.today()) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    for grant in ask.scope.grants().iter().filter(|grant| grant.network == network.id) {
        let Some(post) = sql::post(db, network.id, grant.post)? else { continue };
        let acting = sql::acting_on(db, today, network.id, post.id)?;
        let deputy = acting.into_iter().find(|tenure| tenure.as_deputy);
        let told = match deputy.and_then(|deputy| Some((deputy.until?, deputy.account_id))) {
            Some((until, _)) if grant.as_deputy => {
                Some(words(ask).you_are_deputy(&i18n::day(ask.language, until)))
            }
            Some((until, who)) => {
                let name = identity::account_of(db, who)?.map_or(String::new(), |who| who.name);
                Some(words(ask).your_deputy(&name, &i18n::day(ask.language, until)))
            }
            None => None,
        };
        all.push(Beside { name: post.name, told });
    }
    Ok(all)
}
