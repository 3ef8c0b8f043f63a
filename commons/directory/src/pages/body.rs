use identity::Right;
use store::{Db, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Cover, Form, Trouble};

use crate::body::{Body, FIELDS};
use crate::pages::bodies::page_of;
use crate::pages::{asked_for_body, field_name, sent_named, words};
use crate::store as sql;
use crate::views::body::{Shown, body};
use crate::views::body_form::{Begun, BodyForm, body_form};
use crate::views::linked;
use crate::{addresses, forming as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_body(ask, db)?;
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let shown = Shown {
        seats: sql::seats_of_body(db, ask.language, network.id, found.id, circle)?,
        decisions: sql::decisions_of(db, ask.language, network.id, found.id, circle)?,
        around: sql::bodies(db, ask.language, network.id, circle)?,
        initiatives: sql::initiatives_of_body(db, circle, ask.language, network.id, found.id)?,
        worked_on: sql::themes_shown_of_body(db, ask.language, network.id, found.id, circle)?,
        panels: ask.panels(db, Body::KIND, found.id)?,
        done: done(ask),
        body: found,
    };
    let cover = Cover {
        title: shown.body.name_in(ask.language).to_owned(),
        summary: shown.body.traits.told.clone(),
        data: Some(linked::body(ask, network, &shown)),
        feed: None,
    };
    Ok(web::covered(ask, &cover, &body(ask, network, &shown)))
}

/// What the address says has just been done.
fn done(ask: &Ask) -> Option<String> {
    let words = words(ask);
    match ask.query.get("done") {
        "formed" => Some(words.body_formed().to_owned()),
        "seated" => Some(words.seat_taken().to_owned()),
        "left" => Some(words.seat_left().to_owned()),
        _ => edits::done(ask, &|field| field_name(words, field)),
    }
}

fn form_page(ask: &Ask, found: &Body, mut page: BodyForm, revision: i64) -> maud::Markup {
    let slug = ask.slug();
    page.above.retain(|other| other.id != found.id);
    let begun = Begun { number: found.number, name: found.name_in(ask.language), revision };
    body_form(ask, &page, &addresses::body(slug, found.number), Some(&begun))
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_body(ask, db)?;
    let page = page_of(ask, db, Form::of(found.fields().as_typed()), Some(&found))?;
    let title = words(ask).edit_body_title(found.name_in(ask.language));
    Ok(web::page(ask, &title, form_page(ask, &found, page, found.revision)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (found, page) = store.read_now(move |db| {
        let found = asked_for_body(&asked, db)?;
        let page = page_of(&asked, db, Form::default(), Some(&found))?;
        Ok::<_, Trouble>((found, page))
    })?;
    let form = sent_named(ask, FIELDS, found.traits.language);
    let sent = Sent {
        there: addresses::body(&network.slug, found.number),
        typed: form.values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id) = (network.id, found.id);
    let edited = store.act(header, move |act| acts::edit_body(act, network, id, begun_at, &typed));
    let title = words(ask).edit_body_title(found.name_in(ask.language));
    edits::answered(ask, sent, edited, |form, revision| {
        let page = BodyForm { form, ..page.clone() };
        web::framed(ask, &title, &form_page(ask, &found, page, revision))
    })
}
