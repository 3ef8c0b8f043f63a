use files::Shelf;
use maud::Markup;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Form, Holder, Trouble};

use crate::file::File;
use crate::pages::arriving::{arrived, disk, inbox_of, not_prepared, put_away};
use crate::pages::{asked_for, field_name, words};
use crate::preparing::prepared;
use crate::putting::NotReplaced;
use crate::uploading::Upload;
use crate::views::form::replacing;
use crate::{addresses, putting as acts};

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = asked_for(ask, db)?;
    holder.post.ok_or(Trouble::Forbidden)?;
    Ok(Answer::page(page(ask, &file, &holder, &Form::default(), None)))
}

fn page(ask: &Ask, file: &File, holder: &Holder, form: &Form, brought: Option<&Upload>) -> Markup {
    let title = words(ask).replace_title(&file.about.title);
    web::framed(ask, &title, &replacing(ask, file, holder, form, &title, brought))
}

pub(crate) fn replace(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (file, holder) = store.read_now(move |db| asked_for(&asked, db))?;
    let header = ask.acting_in(holder.post.ok_or(Trouble::Forbidden)?)?;
    let mut form = Form::default();
    let Some(here) = arrived(ask, store, &mut form)? else {
        return Ok(Answer::refused(page(ask, &file, &holder, &form, None)));
    };
    let upload = here.upload;
    let mut brought = inbox_of(ask).open(upload.id).map_err(disk)?;
    let content = match prepared(&Shelf::at(&ask.folder), &mut brought, &upload.name) {
        Ok(content) => content,
        Err(why) => {
            not_prepared(ask, store, &mut form, upload.id, why)?;
            return Ok(Answer::refused(page(ask, &file, &holder, &form, None)));
        }
    };
    let (network, id) = (ask.network()?.id, file.id);
    let replaced = store.act(header, move |act| acts::replace(act, network, id, &content));
    match replaced {
        Ok(_) => {
            put_away(ask, store, upload.id)?;
            let there = ask.to(&addresses::file(ask.slug(), file.number));
            Ok(Answer::see(&format!("{there}?done=replaced")))
        }
        Err(Stop::Refused(NotReplaced::OtherSort)) => {
            put_away(ask, store, upload.id)?;
            let why = words(ask).other_sort().to_owned();
            form = Form::default();
            form.refuse("file", field_name(ask.language, "file"), why);
            Ok(Answer::refused(page(ask, &file, &holder, &form, None)))
        }
        Err(Stop::Refused(NotReplaced::Gone)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
