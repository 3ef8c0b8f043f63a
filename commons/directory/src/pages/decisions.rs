use identity::Right;
use maud::html;
use store::merge::NotEdited;
use store::{Asked, Db, Fault, Raw, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Choice, Column, Cover, Empty, Form, ListPage, Table, Trouble, asked_of};

use crate::decision::{Decision, FIELDS, Outcome, Resolution};
use crate::pages::{asked_for_body, asked_for_decision, field_name, fixed, words};
use crate::store::{self as sql, DECISIONS, ListedDecision};
use crate::views::decisions::{
    Deciding, Shown, deciding, decision, decisions, outcome_name, title_cell,
};
use crate::views::linked;
use crate::words::Words;
use crate::{addresses, deciding as acts};

fn asked(ask: &Ask) -> Asked<'static> {
    latest_first(asked_of(ask, &DECISIONS, filter))
}

/// What one may narrow the list by.
fn choices(ask: &Ask, db: &Db) -> Result<Vec<Choice>, Fault> {
    let (words, network) = (words(ask), ask.network.as_ref().map(|network| network.id));
    let Some(network) = network else { return Ok(Vec::new()) };
    let bodies = sql::bodies(db, ask.language, network, ask.scope.sees_in(network).circle())?;
    Ok(vec![
        Choice {
            name: "body",
            label: words.body(),
            options: bodies.into_iter().map(|b| (b.number.to_string(), b.name)).collect(),
        },
        Choice { name: "result", label: words.outcome(), options: outcomes(words) },
    ])
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let page = DECISIONS.page(db, &fixed(ask)?, &asked(ask))?;
    let words = words(ask);
    let list = ListPage {
        path: addresses::decisions(ask.slug()),
        searches: false,
        choices: choices(ask, db)?,
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.decisions_found(count),
            None => words.decisions_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.no_decisions(), words.no_decisions_told()),
            none_found: (words.no_decisions(), words.no_decisions_told()),
            ..Empty::default()
        },
    };
    let main = decisions(ask, list.show(ask, &page));
    Ok(web::page(ask, words.decisions(), main))
}

/// What was typed, as the value of a filter.
pub(crate) fn filter(name: &str, typed: &str) -> Option<Raw<'static>> {
    match name {
        "body" => typed.parse().ok().map(Raw::Integer),
        "result" => Some(Raw::Text(typed.to_owned().into())),
        _ => None,
    }
}

/// The latest first, unless the reader turns the list around.
pub(crate) fn latest_first(asked: Asked<'static>) -> Asked<'static> {
    Asked { descending: !asked.descending, ..asked }
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = ["#", words.title_of_it(), words.body(), words.taken(), words.outcome()];
    let path = addresses::decisions(ask.slug());
    let table = Table { title: words.decisions(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &DECISIONS, &fixed(ask)?, asked(ask), |row| {
            vec![
                row.number.into(),
                row.title.into(),
                row.body.into(),
                row.taken.into(),
                outcome_name(words, row.result).into(),
            ]
        })?;
        Ok(choices(ask, db)?)
    })
}

fn outcomes(words: Words) -> Vec<(String, String)> {
    let named = |outcome: &Outcome| (outcome.to_string(), outcome_name(words, *outcome).to_owned());
    Outcome::ALL.iter().map(named).collect()
}

fn columns(words: Words) -> [Column<ListedDecision>; 4] {
    let column = |label, cell| Column { label, sort: None, number: false, minor: false, cell };
    [
        column(words.title_of_it(), title_cell),
        column(words.body(), |_, row| html! { (row.body) }),
        column(words.taken(), |ask, row| html! { (i18n::when(ask.language, row.taken)) }),
        column(words.outcome(), |ask, row| {
            html! { (outcome_name(crate::pages::words(ask), row.result)) }
        }),
    ]
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_decision(ask, db)?;
    let network = ask.network()?;
    let of = sql::body(db, network.id, found.body)?.ok_or(Trouble::NotFound)?;
    let done = match ask.query.get("done") {
        "decided" => Some(words(ask).decision_recorded().to_owned()),
        _ => edits::done(ask, &|field| field_name(words(ask), field)),
    };
    let panels = ask.panels(db, Decision::KIND, found.id)?;
    let shown = Shown { decision: &found, body: &of, panels, done };
    let list = (addresses::decisions(&network.slug), words(ask).decisions());
    let here = (addresses::decision(&network.slug, found.number), found.told.title.as_str());
    let cover = Cover {
        title: found.told.title.clone(),
        summary: found.told.text.clone(),
        data: Some(linked::way(ask, network, list, here)),
        feed: None,
    };
    Ok(web::covered(ask, &cover, &decision(ask, network, &shown)))
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let body = asked_for_body(ask, db)?;
    let mut form = Form::default();
    form.set("seen-by", body.traits.seen_by.to_string());
    form.set("outcome", Outcome::Adopted.to_string());
    let title = words(ask).decision_title(body.name_in(ask.language));
    let (action, back) = of_body(ask, body.number);
    let page = Deciding { form, title: &title, action: &action, back: &back, revision: None };
    Ok(web::page(ask, &title, deciding(ask, &page, &outcomes(words(ask)))))
}

/// Where the decisions of a body are sent, and the body itself.
fn of_body(ask: &Ask, body: i64) -> (String, String) {
    let slug = ask.slug();
    let there = addresses::body(slug, body);
    (format!("{there}/decisions"), there)
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let header = ask.acting(Right::KeepDirectory)?;
    let (asked, id) = (ask.clone(), network.id);
    let (body, language) = store.read_now(move |db| {
        let body = asked_for_body(&asked, db)?;
        Ok::<_, Trouble>((body, sql::first_language(db, id)?.unwrap_or_default()))
    })?;
    let form = Form::sent(&ask.form, FIELDS);
    let (typed, of) = (form.values().clone(), body.clone());
    let decided = store.act(header, move |act| {
        let told = Resolution::read(&typed, language)?;
        Ok::<_, Stop<NotEdited>>(acts::decide(act, id, &of, &told)?.number)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |number| (addresses::decision(&network.slug, number), "decided");
    edits::made(ask, form, &label, decided, there, |form| {
        let title = words(ask).decision_title(body.name_in(ask.language));
        let (action, back) = of_body(ask, body.number);
        let page = Deciding { form, title: &title, action: &action, back: &back, revision: None };
        web::framed(ask, &title, &deciding(ask, &page, &outcomes(words(ask))))
    })
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_decision(ask, db)?;
    let form = Form::of(found.fields().as_typed());
    let action = addresses::decision(&ask.network()?.slug, found.number);
    let title = words(ask).edit_decision_title();
    let page =
        Deciding { form, title, action: &action, back: &action, revision: Some(found.revision) };
    Ok(web::page(ask, title, deciding(ask, &page, &outcomes(words(ask)))))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let found = store.read_now(move |db| asked_for_decision(&asked, db))?;
    let action = addresses::decision(&network.slug, found.number);
    let sent = Sent {
        there: action.clone(),
        typed: Form::sent(&ask.form, FIELDS).values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (typed, begun_at) = (sent.typed.clone(), sent.begun_at);
    let (network, id) = (network.id, found.id);
    let edited =
        store.act(header, move |act| acts::edit_decision(act, network, id, begun_at, &typed));
    let title = words(ask).edit_decision_title();
    edits::answered(ask, sent, edited, |form, revision| {
        let page =
            Deciding { form, title, action: &action, back: &action, revision: Some(revision) };
        web::framed(ask, title, &deciding(ask, &page, &outcomes(words(ask))))
    })
}
