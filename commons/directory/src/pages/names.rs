//! Names that an organisation had or goes by: seen, given, corrected, withdrawn.

use store::merge::NotEdited;
use store::{Db, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Trouble};

use crate::editing::still_edits;
use crate::name::{FIELDS, NameSort, Naming, OtherName};
use crate::organisation::{Editor, Organisation};
use crate::pages::{asked_for, field_name, words};
use crate::store as sql;
use crate::views::names::{All, Begun, Giving, all, giving};
use crate::{addresses, naming as acts};

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let may_edit = of.editor(&ask.scope, ask.network()?.id).is_some();
    let names = sql::other_names(db, of.id, may_edit)?;
    let title = words(ask).names_title(of.name_in(ask.language));
    let done = match ask.query.get("done") {
        "given" => Some(words(ask).name_given().to_owned()),
        "withdrawn" => Some(words(ask).name_withdrawn_done().to_owned()),
        "restored" => Some(words(ask).name_restored().to_owned()),
        _ => edits::done(ask, &|field| field_name(words(ask), field)),
    };
    let shown = All { number, of: &of, title: &title, names: &names, may_edit, done };
    Ok(web::page(ask, &title, all(ask, &shown)))
}

/// The organisation of the address, if this reader edits it.
fn edited(ask: &Ask, db: &Db) -> Result<(i64, Organisation, Editor), Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let editor = of.editor(&ask.scope, ask.network()?.id).ok_or(Trouble::Forbidden)?;
    Ok((number, of, editor))
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of, _) = edited(ask, db)?;
    let mut form = Form::default();
    form.set("name-sort", NameSort::Former.to_string());
    let main = giving(ask, &Giving { number, of: &of, form, begun: None });
    Ok(web::page(ask, words(ask).give_name(), main))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (number, of, editor) = store.read_now(move |db| edited(&asked, db))?;
    let header = ask.acting_in(editor.post)?;
    let form = Form::sent(&ask.form, FIELDS);
    let (typed, id) = (form.values().clone(), of.id);
    let given = store.act(header, move |act| {
        still_edits(act, editor)?;
        Ok::<_, Stop<NotEdited>>(acts::give_name(act, id, &Naming::read(&typed)?)?)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |_| (addresses::names(ask.slug(), number), "given");
    edits::made(ask, form, &label, given, there, |form| {
        let main = giving(ask, &Giving { number, of: &of, form, begun: None });
        web::framed(ask, words(ask).give_name(), &main)
    })
}

/// The name of the address, of the organisation of the address.
pub(crate) fn asked_for_name(
    ask: &Ask,
    db: &Db,
) -> Result<(i64, Organisation, OtherName), Trouble> {
    let (number, of) = asked_for(ask, db)?;
    let id = ask.parameter("name").parse().map_err(|_| Trouble::NotFound)?;
    let name = sql::other_name(db, id)?.filter(|name| name.organisation == of.id);
    Ok((number, of, name.ok_or(Trouble::NotFound)?))
}

fn edited_name(ask: &Ask, db: &Db) -> Result<(i64, Organisation, Editor, OtherName), Trouble> {
    let (.., name) = asked_for_name(ask, db)?;
    let (number, of, editor) = edited(ask, db)?;
    Ok((number, of, editor, name))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, of, _, name) = edited_name(ask, db)?;
    let form = Form::of(name.fields().as_typed());
    let begun = Some(Begun { name: &name, revision: name.revision });
    let main = giving(ask, &Giving { number, of: &of, form, begun });
    Ok(web::page(ask, words(ask).correct_name(), main))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (number, of, editor, name) = store.read_now(move |db| edited_name(&asked, db))?;
    let header = ask.acting_in(editor.post)?;
    let sent = Sent {
        there: addresses::names(ask.slug(), number),
        typed: Form::sent(&ask.form, FIELDS).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(name.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at, id) = (sent.typed.clone(), sent.begun_at, name.id);
    let edited = store.act(header, move |act| {
        still_edits(act, editor)?;
        acts::correct_name(act, id, begun_at, &typed)
    });
    edits::answered(ask, sent, edited, |form, revision| {
        let begun = Some(Begun { name: &name, revision });
        let main = giving(ask, &Giving { number, of: &of, form, begun });
        web::framed(ask, words(ask).correct_name(), &main)
    })
}

pub(crate) fn withdraw(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let (number, _, editor, name) = store.read_now(move |db| edited_name(&asked, db))?;
    let header = ask.acting_in(editor.post)?;
    let (id, back) = (name.id, !ask.form.get("back").is_empty());
    let there = addresses::names(ask.slug(), number);
    let withdrawn = store.act(header, move |act| {
        still_edits(act, editor)?;
        acts::withdraw_name(act, id, !back)
    });
    edits::pressed(ask, withdrawn, &there, if back { "restored" } else { "withdrawn" })
}
