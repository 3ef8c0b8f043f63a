use store::{Db, Store, Subject};
use web::edits::{self, Sent};
use web::{Answer, Ask, Cover, Form, Network, Trouble};

use crate::organisation::Organisation;
use crate::pages::figures::figures_of;
use crate::pages::{asked_for, field_name, numbered, proposals, words};
use crate::store::{self as sql, Numbered};
use crate::views::linked;
use crate::views::organisation::{Shown, organisation};
use crate::views::organisation_form::{Editing, editing};
use crate::views::organisations::country_name;
use crate::{addresses, editing as acts};

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let Numbered { number, kind, organisation: found, .. } = numbered(ask, db)?;
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let shown = Shown {
        number,
        kind,
        figures: figures_of(ask, db, &found, false)?,
        ties: sql::ties_of(db, ask.language, network.id, found.id, circle, ask.today())?,
        may_edit: found.editor(&ask.scope, network.id).is_some(),
        may_propose: found.proposer(&ask.scope, network.id).is_some(),
        proposals: proposals::all_seen(ask, db, &found)?,
        may_claim: found.claimed_in(&ask.scope, network.id).is_some(),
        done: done(ask, found.name_in(ask.language)),
        face: ask.face(db, Organisation::KIND, found.id)?,
        panels: ask.panels(db, Organisation::KIND, found.id)?,
        organisation: found,
    };
    let cover = Cover {
        title: shown.organisation.name_in(ask.language).to_owned(),
        summary: summary(ask, network, &shown),
        data: Some(linked::organisation(ask, network, &shown)),
        feed: None,
    };
    Ok(web::covered(ask, &cover, &organisation(ask, network, &shown)))
}

/// What it is, where, and in which network, for who has only heard of it.
fn summary(ask: &Ask, network: &Network, shown: &Shown) -> String {
    let facts = &shown.organisation.facts;
    let country = facts.country.map(|country| country_name(ask, country.code()));
    let parts = [Some(facts.institution.clone()), Some(shown.kind.name.clone()), country];
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    let parts: Vec<String> = parts.chain([network.name.clone()]).collect();
    parts.join(" · ")
}

/// What the address says has just been done.
fn done(ask: &Ask, name: &str) -> Option<String> {
    let words = words(ask);
    match ask.query.get("done") {
        "entered" => Some(words.entered(name)),
        "here" => Some(words.already_entered().to_owned()),
        _ => edits::done(ask, &|field| field_name(words, field)),
    }
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, found) = asked_for(ask, db)?;
    found.editor(&ask.scope, ask.network()?.id).ok_or(Trouble::Forbidden)?;
    let form = Form::of(found.as_typed());
    let page = Editing { number, revision: found.revision, form, organisation: &found };
    let kinds = sql::kinds(db, ask.language)?;
    let title = words(ask).edit_title(found.name_in(ask.language));
    Ok(web::page(ask, &title, editing(ask, &page, &kinds)))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let asked = ask.clone();
    let (number, found, kinds) = store.read_now(move |db| {
        let (number, found) = asked_for(&asked, db)?;
        Ok::<_, Trouble>((number, found, sql::kinds(db, asked.language)?))
    })?;
    let editor = found.editor(&ask.scope, network.id).ok_or(Trouble::Forbidden)?;
    let form = Form::sent(&ask.form, &found.form_fields());
    let sent = Sent {
        there: addresses::organisation(&network.slug, number),
        typed: form.values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at, today) = (sent.typed.clone(), sent.begun_at, ask.today());
    let header = ask.acting_in(editor.post)?;
    let edited = store.act(header, move |act| acts::edit(act, editor, begun_at, &typed, today));
    let title = words(ask).edit_title(found.name_in(ask.language));
    edits::answered(ask, sent, edited, |form, revision| {
        let page = Editing { number, revision, form, organisation: &found };
        web::framed(ask, &title, &editing(ask, &page, &kinds))
    })
}
