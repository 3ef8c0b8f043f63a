use std::cmp::Ordering;

use base::Span;
use identity::Right;
use store::{Db, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Progress, Step, Trouble};

use crate::initiative::{FIELDS, Initiative, Stage};
use crate::kind::OfInitiatives;
use crate::pages::initiatives::page_of;
use crate::pages::{asked_for_initiative, field_name, sent_named, words};
use crate::store as sql;
use crate::views::initiative_form::{Begun, InitiativeForm, initiative_form};
use crate::views::initiatives::{Shown, initiative, stage_name};
use crate::vocabulary::OwnKind;
use crate::{addresses, undertaking as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_initiative(ask, db)?;
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let owner = match found.told.body {
        Some(body) => sql::called_body(db, ask.language, network.id, body)?,
        None => None,
    };
    let kind = OwnKind::<OfInitiatives>::find(db, network.id, found.told.kind)?;
    let shown = Shown {
        kind: kind.map(|kind| kind.name_in(ask.language).to_owned()).unwrap_or_default(),
        owner: owner.filter(|owner| owner.circle <= circle),
        parties: sql::parties_of(db, circle, ask.language, network.id, found.id)?,
        worked_on: sql::themes_shown_of_initiative(db, ask.language, network.id, found.id, circle)?,
        thread: ask.thread(db, Initiative::KIND, found.id, steps(ask, found.told.span()))?,
        panels: ask.panels(db, Initiative::KIND, found.id)?,
        done: done(ask),
        initiative: found,
    };
    let name = shown.initiative.name_in(ask.language).to_owned();
    Ok(web::page(ask, &name, initiative(ask, network, &shown)))
}

/// Prepared, under way, ended: as its dates tell it today.
fn steps(ask: &Ask, span: Span) -> Vec<Step> {
    let Some(now) = Stage::on(ask.today(), span) else { return Vec::new() };
    let step = |stage: Stage| Step {
        progress: match stage.cmp(&now) {
            Ordering::Less => Progress::Done,
            Ordering::Equal => Progress::Now,
            Ordering::Greater => Progress::Next,
        },
        what: stage_name(words(ask), stage).to_owned(),
        path: None,
        acts: None,
        on: match stage {
            Stage::Prepared => None,
            Stage::UnderWay => span.since,
            Stage::Ended => span.until,
        },
    };
    Stage::ALL.into_iter().map(step).collect()
}

/// What the address says has just been done.
fn done(ask: &Ask) -> Option<String> {
    let words = words(ask);
    match ask.query.get("done") {
        "begun" => Some(words.initiative_begun().to_owned()),
        "joined" => Some(words.party_joined().to_owned()),
        "left" => Some(words.party_left().to_owned()),
        _ => edits::done(ask, &|field| field_name(words, field)),
    }
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_initiative(ask, db)?;
    let page = page_of(ask, db, Form::of(found.fields().as_typed()), Some(&found))?;
    let begun = Begun { initiative: &found, revision: found.revision };
    let title = words(ask).edit_initiative();
    Ok(web::page(ask, title, initiative_form(ask, &page, Some(&begun))))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (found, page) = store.read_now(move |db| {
        let found = asked_for_initiative(&asked, db)?;
        let page = page_of(&asked, db, Form::default(), Some(&found))?;
        Ok::<_, Trouble>((found, page))
    })?;
    let form = sent_named(ask, FIELDS, found.told.language);
    let sent = Sent {
        there: addresses::initiative(ask.slug(), found.number),
        typed: form.values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id) = (ask.network()?.id, found.id);
    let edited =
        store.act(header, move |act| acts::edit_initiative(act, network, id, begun_at, &typed));
    edits::answered(ask, sent, edited, |form, revision| {
        let page = InitiativeForm { form, ..page.clone() };
        let begun = Begun { initiative: &found, revision };
        let main = initiative_form(ask, &page, Some(&begun));
        web::framed(ask, words(ask).edit_initiative(), &main)
    })
}
