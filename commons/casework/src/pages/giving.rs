use identity::Right;
use maud::Markup;
use store::{Db, Store};
use web::{Answer, Ask, Form, Holder, Trouble, edits};

use crate::giving::Told;
use crate::pages::{field_name, office, post_choices, words};
use crate::task::{FIELDS, Hung, Task};
use crate::views::form::{Giving, giving};
use crate::{addresses, giving as acts};

/// The record that a form names, as this reader knows it, and the posts that see it too.
struct Begun {
    about: Option<(Hung, Holder)>,
    posts: Vec<(String, String)>,
}

fn begun(ask: &Ask, db: &Db, typed: &web::Typed) -> Result<Begun, Trouble> {
    let kind = typed.get("of").to_owned();
    let about = if kind.is_empty() {
        None
    } else {
        let id = typed.get("id").parse().map_err(|_| Trouble::NotFound)?;
        let holder = ask.holder(db, &kind, id)?.ok_or(Trouble::NotFound)?;
        Some((Hung { kind, id, seen_by: holder.seen_by }, holder))
    };
    let above = about.as_ref().map_or(base::Visibility::Public, |(hung, _)| hung.seen_by);
    let posts = post_choices(ask, db, above, None)?;
    Ok(Begun { about, posts })
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let begun = begun(ask, db, &ask.query)?;
    let mut form = Form::default();
    let above = begun.about.as_ref().map(|(hung, _)| hung.seen_by);
    let seen_by = above.unwrap_or(base::Visibility::Public).max(base::Visibility::Members);
    form.set("seen-by", seen_by.to_string());
    Ok(Answer::page(page(ask, &begun, form)))
}

fn page(ask: &Ask, begun: &Begun, form: Form) -> Markup {
    let title = match &begun.about {
        Some((_, holder)) => words(ask).give_about(&holder.named.name),
        None => words(ask).give().to_owned(),
    };
    let about = begun.about.as_ref().map(|(hung, holder)| (hung, holder));
    web::framed(
        ask,
        &title,
        &giving(ask, &Giving { about, posts: &begun.posts, form, title: &title }),
    )
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::GiveTasks)?;
    let asked = ask.clone();
    let begun = store.read_now(move |db| begun(&asked, db, &asked.form))?;
    let form = Form::sent(&ask.form, FIELDS);
    let (office, typed) = (office(ask)?, form.values().clone());
    let about = begun.about.as_ref().map(|(hung, _)| hung.clone());
    let given = store.act(header, move |act| acts::give(act, &office, about.as_ref(), &typed));
    let there = |(task, told): (Task, Told)| {
        let done = match told {
            Told::Written(mail::State::Held) => "given-held",
            Told::Written(_) => "given-told",
            Told::Vacant => "given-vacant",
            Told::Oneself => "given",
        };
        (addresses::task(ask.slug(), task.number), done)
    };
    let label = |field: &str| field_name(ask.language, field);
    edits::made(ask, form, &label, given, there, |form| page(ask, &begun, form))
}
