use base::Language;
use directory::history::Telling;
use store::{Db, Recorded, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Trouble};

use crate::file::FIELDS;
use crate::pages::{asked_for, field_name, known, words};
use crate::store as sql;
use crate::views::file::{Shown, file as page_of, gone, licence_name, removal as removal_page};
use crate::views::form::editing;
use crate::words::Words;
use crate::{addresses, putting as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = known(ask, db)?;
    if file.removed {
        return Ok(Answer::gone(web::framed(ask, words(ask).removed(), &gone(ask, &holder))));
    }
    let network = ask.network()?.id;
    let done = match ask.query.get("done") {
        "put" => Some(words(ask).done_put().to_owned()),
        "replaced" => Some(words(ask).done_replaced().to_owned()),
        _ => edits::done(ask, &|field| field_name(ask.language, field)),
    };
    let shown = Shown {
        versions: sql::versions_of(db, network, file.id)?,
        copies: sql::copies_of(db, network, file.id, file.version)?,
        done,
        holder,
        file,
    };
    let title = shown.file.about.title.clone();
    Ok(web::page(ask, &title, page_of(ask, db, &shown)?))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = asked_for(ask, db)?;
    holder.post.ok_or(Trouble::Forbidden)?;
    let form = Form::of(file.fields().as_typed());
    let title = words(ask).edit_title(&file.about.title);
    Ok(web::page(ask, &title, editing(ask, &file, &holder, &form, file.revision)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (file, holder) = store.read_now(move |db| asked_for(&asked, db))?;
    let header = ask.acting_in(holder.post.ok_or(Trouble::Forbidden)?)?;
    let sent = Sent {
        there: addresses::file(ask.slug(), file.number),
        typed: Form::sent(&ask.form, FIELDS).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(file.revision),
        label: &|field| field_name(ask.language, field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id, above) = (ask.network()?.id, file.id, holder.seen_by);
    let edited =
        store.act(header, move |act| acts::edit(act, network, id, begun_at, &typed, above));
    let title = words(ask).edit_title(&file.about.title);
    edits::answered(ask, sent, edited, |form, revision| {
        web::framed(ask, &title, &editing(ask, &file, &holder, &form, revision))
    })
}

pub(crate) fn removal(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = asked_for(ask, db)?;
    holder.post.ok_or(Trouble::Forbidden)?;
    let title = words(ask).remove_title(&file.about.title);
    Ok(web::page(ask, &title, removal_page(ask, &file, &holder)))
}

/// Off to the record, which lists it no more.
pub(crate) fn remove(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (file, holder) = store.read_now(move |db| asked_for(&asked, db))?;
    let header = ask.acting_in(holder.post.ok_or(Trouble::Forbidden)?)?;
    let (network, id) = (ask.network()?.id, file.id);
    match store.act(header, move |act| acts::remove(act, network, id)) {
        Ok(()) => Ok(Answer::see(&ask.to(&holder.named.path))),
        Err(Stop::Refused(_)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

pub(crate) fn history(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = known(ask, db)?;
    let way = [
        (holder.named.path, holder.named.name),
        (addresses::file(ask.slug(), file.number), file.about.title),
    ];
    directory::history::show(ask, db, file.id, &way, Telling { field: field_name, value })
}

fn value(language: Language, field: &str, value: Recorded) -> String {
    let words = Words(language);
    match value {
        Recorded::Day(day) => day.parse().map_or(day.clone(), |when| i18n::when(language, when)),
        Recorded::Flag(true) => words.yes().to_owned(),
        Recorded::Code(code) if field == "licence" => {
            code.parse().map_or(code.clone(), |licence| licence_name(words, licence).to_owned())
        }
        Recorded::Code(code) if field == "seen-by" => code
            .parse()
            .map_or(code.clone(), |seen| directory::circle_name(language, seen).to_owned()),
        Recorded::Code(code) if field == "language" => {
            code.parse().map_or(code.clone(), |language: Language| language.own_name().to_owned())
        }
        other => other.as_typed().into_owned(),
    }
}
