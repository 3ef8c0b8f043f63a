use base::folded;
use identity::Right;
use maud::html;
use store::merge::NotEdited;
use store::{Asked, Db, Raw, Stop, Store};
use web::{Answer, Ask, Choice, Column, Empty, Form, ListPage, Table, Trouble, asked_of, edits};

use crate::addresses;
use crate::initiative::{FIELDS, Initiative, Stage, Undertaking};
use crate::kind::OfInitiatives;
use crate::pages::{field_name, fixed, sent_named, words};
use crate::store::{self as sql, INITIATIVES, ListedInitiative};
use crate::undertaking as acts;
use crate::views::initiative_form::{InitiativeForm, initiative_form};
use crate::views::initiatives as view;
use crate::vocabulary::KeptKinds as _;
use crate::words::Words;

fn asked(ask: &Ask) -> Asked<'static> {
    let text = |text: String| Some(Raw::Text(text.into()));
    let mut asked = asked_of(ask, &INITIATIVES, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).and_then(|q| text(format!("%{q}%"))),
        "kind" => text(typed.to_owned()),
        _ => None,
    });
    let stage = ask.query.get("stage");
    let filter = INITIATIVES.filters.iter().position(|filter| filter.name == stage);
    if let Some(filter) = filter.filter(|_| Stage::ALL.iter().any(|one| one.code() == stage)) {
        asked.filters.push((filter, Raw::Text(ask.today().to_string().into())));
    }
    asked
}

/// What one may narrow the list by.
fn choices(ask: &Ask, db: &Db) -> Result<Vec<Choice>, Trouble> {
    let words = words(ask);
    let kinds = OfInitiatives::choices(db, ask.language, ask.network()?.id)?.into_iter();
    let kinds = kinds.map(|kind| (kind.code, kind.name));
    let stages = Stage::ALL.iter();
    let stages = stages.map(|s| (s.code().to_owned(), view::stage_name(words, *s).to_owned()));
    Ok(vec![
        Choice { name: "kind", label: words.kind(), options: kinds.collect() },
        Choice { name: "stage", label: words.stage(), options: stages.collect() },
    ])
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let page = INITIATIVES.page(db, &fixed(ask)?, &asked(ask))?;
    let words = words(ask);
    let list = ListPage {
        path: addresses::initiatives(&network.slug),
        searches: true,
        choices: choices(ask, db)?,
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.initiatives_found(count),
            None => words.initiatives_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.no_initiatives(), words.no_initiatives_told()),
            none_found: (words.no_initiative_found(), words.no_initiative_found_told()),
            ..Empty::default()
        },
    };
    Ok(web::page(ask, words.initiatives(), view::initiatives(ask, network, list.show(ask, &page))))
}

fn columns(words: Words) -> [Column<ListedInitiative>; 4] {
    let column = |label, cell| Column { label, sort: None, number: false, minor: false, cell };
    [
        Column { sort: Some("name"), ..column(words.initiative(), view::name_cell) },
        column(words.kind(), |_, row| html! { (row.kind) }),
        column(words.period(), view::period_cell),
        Column {
            number: true,
            ..column(words.parties(), |ask, row| {
                html! { @if row.parties > 0 { (i18n::number(ask.language, row.parties)) } }
            })
        },
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        "#",
        words.initiative(),
        words.acronym(),
        words.kind(),
        words.since(),
        words.until(),
        words.stage(),
        words.parties(),
    ];
    let path = addresses::initiatives(ask.slug());
    let table = Table { title: words.initiatives(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &INITIATIVES, &fixed(ask)?, asked(ask), |row| {
            let stage = Stage::on(ask.today(), row.span());
            vec![
                row.number.into(),
                row.name.into(),
                row.acronym.into(),
                row.kind.into(),
                row.since.into(),
                row.until.into(),
                stage.map(|stage| view::stage_name(words, stage)).into(),
                row.parties.into(),
            ]
        })?;
        choices(ask, db)
    })
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = Form::default();
    form.set("seen-by", base::Visibility::Public.to_string());
    let page = page_of(ask, db, form, None)?;
    Ok(web::page(ask, words(ask).begin_initiative(), initiative_form(ask, &page, None)))
}

/// What the form of an initiative offers to choose from, a new one or `of` one that is there.
pub(crate) fn page_of(
    ask: &Ask,
    db: &Db,
    form: Form,
    of: Option<&Initiative>,
) -> Result<InitiativeForm, Trouble> {
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    Ok(InitiativeForm {
        form,
        language: sql::first_language(db, network.id)?.unwrap_or_default(),
        kinds: OfInitiatives::offered(db, ask.language, network.id, of.map(|of| of.told.kind))?,
        bodies: sql::bodies(db, ask.language, network.id, circle)?,
    })
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let header = ask.acting(Right::KeepDirectory)?;
    let (asked, id) = (ask.clone(), network.id);
    let page = store.read_now(move |db| page_of(&asked, db, Form::default(), None))?;
    let language = page.language;
    let form = sent_named(ask, FIELDS, language);
    let typed = form.values().clone();
    let begun = store.act(header, move |act| {
        let kinds = OfInitiatives::open_to(act, id, None)?;
        let bodies: Vec<_> = sql::body_tree(act, id)?.iter().map(|branch| branch.id).collect();
        let told = Undertaking::read(&typed, language, &kinds, &bodies)?;
        Ok::<_, Stop<NotEdited>>(acts::begin_initiative(act, id, &told)?.number)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |number| (addresses::initiative(&network.slug, number), "begun");
    edits::made(ask, form, &label, begun, there, |form| {
        let page = InitiativeForm { form, ..page };
        web::framed(ask, words(ask).begin_initiative(), &initiative_form(ask, &page, None))
    })
}
