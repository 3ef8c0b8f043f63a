use base::Id;
use files::Shelf;
use maud::Markup;
use store::{Db, Store};
use web::{Answer, Ask, Form, Holder, Trouble, edits};

use crate::file::{About, FIELDS, Hung};
use crate::pages::arriving::{Arrived, arrived, disk, inbox_of, not_prepared, put_away};
use crate::pages::{field_name, words};
use crate::preparing::prepared;
use crate::uploading::{self, Upload};
use crate::views::form::{Putting, putting};
use crate::{addresses, putting as acts};

/// The record that a form names, as this reader knows it. Who may hang nothing on it is told so.
fn of(ask: &Ask, db: &Db, typed: &web::Typed) -> Result<(Hung, Holder), Trouble> {
    let id = typed.get("id").parse().map_err(|_| Trouble::NotFound)?;
    let kind = typed.get("of").to_owned();
    let holder = ask.holder(db, &kind, id)?.ok_or(Trouble::NotFound)?;
    if holder.post.is_none() {
        return Err(Trouble::Forbidden);
    }
    Ok((Hung { kind, id, seen_by: holder.seen_by }, holder))
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (on, holder) = of(ask, db, &ask.query)?;
    let mut form = Form::default();
    form.set("language", ask.language.to_string());
    form.set("seen-by", on.seen_by.to_string());
    let begun = continued(ask, db)?;
    Ok(Answer::page(page(ask, &on, &holder, form, begun)))
}

/// What one has brought already, for a form that was left as a draft.
fn continued(ask: &Ask, db: &Db) -> Result<Vec<Upload>, Trouble> {
    Ok(uploading::uploads_of(db, ask.account()?)?)
}

fn page(ask: &Ask, on: &Hung, holder: &Holder, form: Form, brought: Vec<Upload>) -> Markup {
    let title = words(ask).add_title(&holder.named.name);
    let main = putting(ask, &Putting { on, holder, form, brought: &brought, title: &title });
    web::framed(ask, &title, &main)
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (on, holder) = store.read_now(move |db| of(&asked, db, &asked.form))?;
    let header = ask.acting_in(holder.post.ok_or(Trouble::Forbidden)?)?;
    let fields: Vec<&str> = FIELDS.iter().copied().chain(["of", "id"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let here = arrived(ask, store, &mut form)?;
    let is_picture = here.as_ref().is_some_and(|here| here.file_type.is_picture());
    let about = About::read(form.values(), is_picture, on.seen_by);
    if let Err(slips) = &about {
        form.refuse_all(ask.words(), slips.clone(), |field| field_name(ask.language, field));
    }
    let (Some(Arrived { upload, .. }), Ok(about)) = (here, about) else {
        return refused(ask, store, &on, &holder, form);
    };
    let mut file = inbox_of(ask).open(upload.id).map_err(disk)?;
    let content = match prepared(&Shelf::at(&ask.folder), &mut file, &upload.name) {
        Ok(content) => content,
        Err(why) => {
            not_prepared(ask, store, &mut form, upload.id, why)?;
            return refused(ask, store, &on, &holder, form);
        }
    };
    let (network, hung) = (ask.network()?.id, on.clone());
    let put = store.act(header, move |act| acts::put(act, network, &hung, &about, &content));
    if put.is_ok() {
        put_away(ask, store, upload.id)?;
    }
    let there = |file: crate::File| (addresses::file(ask.slug(), file.number), "put");
    let label = |field: &str| field_name(ask.language, field);
    edits::made(ask, form, &label, put, there, |form| page(ask, &on, &holder, form, vec![upload]))
}

fn refused(
    ask: &Ask,
    store: &Store,
    on: &Hung,
    holder: &Holder,
    form: Form,
) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let brought = store.read_now(move |db| continued(&asked, db))?;
    Ok(Answer::refused(page(ask, on, holder, form, brought)))
}

/// The one among them that a form names.
pub(crate) fn named_in<'u>(form: &Form, brought: &'u [Upload]) -> Option<&'u Upload> {
    let id = form.get("upload").parse::<Id>().ok()?;
    brought.iter().find(|upload| upload.id == id)
}
