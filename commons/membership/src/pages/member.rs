use base::Language;
use directory::history::Telling;
use identity::Right;
use store::{Db, Recorded, Store, Subject};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Trouble};

use crate::belonging::{Belonging, FIELDS};
use crate::pages::{asked_for, field_name, kind_choices, words};
use crate::store as sql;
use crate::views::forms::{Editing, editing};
use crate::views::member::member;
use crate::{addresses, admitting as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for(ask, db)?;
    let done = match ask.query.get("done") {
        "admitted" => Some(words(ask).admitted(&found.organisation)),
        _ => edits::done(ask, &|field| field_name(ask.language, field)),
    };
    Ok(web::page(ask, &found.organisation, member(ask, &found, done)))
}

/// The belonging of the address as it is edited, and the kinds to choose from.
fn editable(ask: &Ask, db: &Db) -> Result<(Belonging, Vec<(String, String)>), Trouble> {
    let (network, shown) = (ask.network()?.id, asked_for(ask, db)?);
    let found = sql::belonging(db, network, shown.id)?.ok_or(Trouble::NotFound)?;
    let kinds = kind_choices(ask, db, Some(found.terms.kind))?;
    Ok((found, kinds))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for(ask, db)?;
    let (belonging, kinds) = editable(ask, db)?;
    let (revision, typed) = (belonging.revision, belonging.fields().as_typed());
    let title = words(ask).edit_title(&found.organisation);
    let page = Editing { number: found.number, form: Form::of(typed), revision, title: &title };
    Ok(web::page(ask, &title, editing(ask, &page, &kinds)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (found, kinds) = store
        .read_now(move |db| Ok::<_, Trouble>((asked_for(&asked, db)?, editable(&asked, db)?.1)))?;
    let label = |field: &str| field_name(ask.language, field);
    let sent = Sent {
        there: addresses::member(ask.slug(), found.number),
        typed: Form::sent(&ask.form, FIELDS).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &label,
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id) = (ask.network()?.id, found.id);
    let edited = store.act(header, move |act| acts::edit(act, network, id, begun_at, &typed));
    let title = words(ask).edit_title(&found.organisation);
    edits::answered(ask, sent, edited, |form, revision| {
        let page = Editing { number: found.number, form, revision, title: &title };
        web::framed(ask, &title, &editing(ask, &page, &kinds))
    })
}

pub(crate) fn history(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for(ask, db)?;
    let way = [
        (addresses::members(ask.slug()), words(ask).members().to_owned()),
        (addresses::member(ask.slug(), found.number), found.organisation),
    ];
    directory::history::show(ask, db, found.id, &way, Telling { field: field_name, value })
}

fn value(language: Language, _: &str, value: Recorded) -> String {
    match value {
        Recorded::Day(day) => day.parse().map_or(day.clone(), |when| i18n::when(language, when)),
        Recorded::Reference { name, .. } => name,
        other => other.as_typed().into_owned(),
    }
}
