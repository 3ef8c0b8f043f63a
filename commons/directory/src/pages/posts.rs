//! Posts: who holds which, and how they are made, taken and left.

use base::typed::{Reading, Slip, Slips};
use base::{Language, Visibility};
use identity::Right;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Form, Table, Trouble};

use crate::addresses;
use crate::appointing::{self as acts, Invited, NotAppointed};
use crate::ending::ended;
use crate::facts::LONGEST_NAME;
use crate::pages::choosing::{Meant, meant, settled};
use crate::pages::{sees, words};
use crate::post::{Function, Post};
use crate::store as sql;
use crate::views::posts::{Making, Shown, function_name, label, making, post, posts};

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    for_members(ask)?;
    let network = ask.network()?;
    let all = sql::posts(db, ask.language, ask.today(), network.id)?;
    let waiting = sql::wishes_waiting(db, network.id)?.unwrap_or_default();
    Ok(web::page(ask, words(ask).posts(), posts(ask, network, &all, waiting)))
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    for_members(ask)?;
    let (words, network) = (words(ask), ask.network()?.id);
    let heading = [
        "#",
        words.post_name(),
        words.post_function(),
        words.organisation(),
        words.held_by(),
        words.since(),
        words.deputy(),
    ];
    let path = addresses::posts(ask.slug());
    let table = Table { title: words.posts(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        for post in sql::posts(db, ask.language, ask.today(), network)? {
            rows.row(&[
                post.number.into(),
                post.name.into(),
                function_name(words, post.function).into(),
                post.organisation.into(),
                post.holder.into(),
                post.since.into(),
                post.deputy.into(),
            ])?;
        }
        Ok(Vec::new())
    })
}

/// Who holds what is for the members of the network.
pub(crate) fn for_members(ask: &Ask) -> Result<(), Trouble> {
    if sees(ask, Visibility::Members) { Ok(()) } else { Err(Trouble::NotFound) }
}

pub(crate) fn begin(ask: &Ask, _: &Db) -> Result<Answer, Trouble> {
    let making_it = Making { form: Form::default(), candidates: Vec::new() };
    Ok(web::page(ask, words(ask).make_post(), making(ask, &making_it)))
}

const FIELDS: &[&str] = &["function", "organisation", "name"];

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let mut form = Form::sent(&ask.form, FIELDS);
    let mut reading = Reading::of(form.values());
    let function: Option<Function> = reading.choice("function", |_| true);
    let name = reading.name("name", LONGEST_NAME);
    let of_city = function.is_some_and(Function::is_of_an_organisation);
    if of_city && reading.text("organisation").is_empty() {
        reading.slip("organisation", Slip::Missing);
    }
    let read = reading.done(function);
    let (asked, id) = (ask.clone(), ask.network()?.id);
    let (found, language) = store.read_now(move |db| {
        let language = sql::first_language(db, id)?.unwrap_or_default();
        Ok::<_, Trouble>((meant(&asked, db)?, language))
    })?;
    form.refuse_all(ask.words(), read.clone().err().unwrap_or_default(), |f| label(ask, f));
    let of_one = matches!(found, Meant::This(_)) || !form.get("organisation").is_empty();
    let organisation = of_one.then(|| settled(ask, &mut form, found)).transpose();
    let (function, organisation) = match (read, organisation) {
        (Ok(function), Ok(organisation)) => (function, organisation),
        (_, organisation) => {
            let candidates = organisation.err().unwrap_or_default();
            let main = making(ask, &Making { form, candidates });
            return Ok(Answer::refused(web::framed(ask, words(ask).make_post(), &main)));
        }
    };
    let made = store.act(header, move |act| {
        acts::make_post(act, id, organisation, function, &name, language)
    })?;
    Ok(Answer::see(&there(ask, &made, "made")))
}

fn there(ask: &Ask, post: &Post, done: &str) -> String {
    let slug = ask.slug();
    format!("{}?done={done}", ask.to(&addresses::post(slug, post.number)))
}

pub(crate) fn asked_for_post(ask: &Ask, db: &Db) -> Result<Post, Trouble> {
    for_members(ask)?;
    let network = ask.network()?;
    sql::post_numbered(db, network.id, ask.number("number")?)?.ok_or(Trouble::NotFound)
}

fn shown(ask: &Ask, db: &Db, form: Form) -> Result<Shown, Trouble> {
    let found = asked_for_post(ask, db)?;
    let network = ask.network()?.id;
    let organisation =
        found.organisation_id.map(|id| sql::organisation(db, id)).transpose()?.flatten();
    let number = match found.organisation_id {
        Some(id) => sql::number_of(db, network, id)?,
        None => None,
    };
    Ok(Shown {
        holders: sql::holders(db, network, found.id)?,
        organisation: organisation.map(|o| o.name_in(ask.language).to_owned()).zip(number),
        post: found,
        form,
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = Form::default();
    form.set("language", ask.language.to_string());
    form.set("until", ask.today().to_string());
    let shown = shown(ask, db, form)?;
    Ok(web::page(ask, &shown.post.name, post(ask, &shown)))
}

/// The page of the post again, with what stands in the way.
fn again(ask: &Ask, store: &Store, form: Form) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let shown = store.read_now(move |db| shown(&asked, db, form))?;
    Ok(Answer::refused(web::framed(ask, &shown.post.name, &post(ask, &shown))))
}

pub(crate) fn appoint(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let found = store.read_now(move |db| asked_for_post(&asked, db))?;
    let form = Form::sent(&ask.form, &["person", "email", "language"]);
    let (typed, network, today) = (form.values().clone(), ask.network()?.id, ask.today());
    let of = found.clone();
    let done = store.act(header, move |act| {
        let invited = Invited::read(&typed)?;
        let (_, letter) = acts::invite(act, network, &of, &invited, today)?;
        Ok(if letter == mail::State::Held { "invited-held" } else { "invited" })
    });
    answered(ask, store, &found, form, done)
}

pub(crate) fn leave(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let found = store.read_now(move |db| asked_for_post(&asked, db))?;
    let mut form = Form::sent(&ask.form, &["until"]);
    form.set("language", Language::default().to_string());
    let (typed, network, today) = (form.values().clone(), ask.network()?.id, ask.today());
    let of = found.clone();
    let done = store.act(header, move |act| {
        let until = ended(&typed)?.latest();
        acts::leave_post(act, network, &of, until, today).map(|()| "left")
    });
    answered(ask, store, &found, form, done)
}

fn answered(
    ask: &Ask,
    store: &Store,
    found: &Post,
    mut form: Form,
    done: Result<&'static str, Stop<NotAppointed>>,
) -> Result<Answer, Trouble> {
    let words = words(ask);
    match done {
        Ok(what) => return Ok(Answer::see(&there(ask, found, what))),
        Err(Stop::Refused(NotAppointed::Slips(slips))) => {
            let slips: Slips = slips;
            form.refuse_all(ask.words(), slips, |field| label(ask, field));
        }
        Err(Stop::Refused(NotAppointed::Held)) => {
            form.refuse("person", words.person(), words.post_is_held());
        }
        Err(Stop::Refused(NotAppointed::LastSecretariat)) => {
            form.refuse("until", words.until(), words.last_secretariat());
        }
        Err(Stop::Refused(NotAppointed::Gone)) => return Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => return Err(fault.into()),
    }
    again(ask, store, form)
}
