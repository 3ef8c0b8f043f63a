use base::folded;
use identity::Right;
use maud::html;
use store::merge::NotEdited;
use store::{Asked, Db, Raw, Stop, Store, Subject as _};
use web::edits::{self, Sent};
use web::{Answer, Ask, Choice, Column, Empty, Form, ListPage, Table, Trouble, asked_of};

use crate::facts::{name_field, other_languages};
use crate::pages::{asked_for_theme, field_name, fixed, words};
use crate::store::{self as sql, ListedTheme, THEMES};
use crate::theme::{FIELDS, Facet, Theme, Wording, aliases_field};
use crate::views::themes as view;
use crate::words::Words;
use crate::{addresses, theming as acts};

fn asked(ask: &Ask) -> Asked<'static> {
    let text = |text: String| Some(Raw::Text(text.into()));
    asked_of(ask, &THEMES, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).and_then(|q| text(format!("%{q}%"))),
        // A number of a goal, so that nothing in it means something to "like".
        "goal" => typed.parse::<u8>().ok().and_then(|goal| text(goal.to_string())),
        _ => text(typed.to_owned()),
    })
}

/// More themes than this are no vocabulary.
const MOST: usize = 500;

/// All themes of the network that this reader may see.
pub(crate) fn all(ask: &Ask, db: &Db) -> Result<Vec<ListedTheme>, Trouble> {
    let asked = Asked {
        filters: Vec::new(),
        sort: 0,
        descending: false,
        from: None,
        size: MOST,
        language: ask.language,
    };
    Ok(THEMES.page(db, &fixed(ask)?, &asked)?.rows)
}

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let page = THEMES.page(db, &fixed(ask)?, &asked(ask))?;
    let words = words(ask);
    let list = ListPage {
        path: addresses::themes(&network.slug),
        searches: true,
        choices: choices(ask),
        columns: &columns(words),
        count_words: words.themes_found(page.count.unwrap_or_default()),
        empty: Empty {
            none_yet: (words.no_themes(), words.no_themes_told()),
            none_found: (words.no_theme_found(), words.no_theme_found_told()),
            ..Empty::default()
        },
    };
    Ok(web::page(ask, words.themes(), view::themes(ask, network, list.show(ask, &page))))
}

/// What one may narrow the list by.
fn choices(ask: &Ask) -> Vec<Choice> {
    let words = words(ask);
    let facets = Facet::ALL.iter().map(|f| (f.to_string(), view::facet_name(words, *f).to_owned()));
    let goal = |goal: &reference::sdg::Goal| {
        let number = goal.number().to_string();
        (number.clone(), format!("{number}. {}", goal.title(ask.language)))
    };
    vec![
        Choice { name: "facet", label: words.facet(), options: facets.collect() },
        Choice {
            name: "goal",
            label: words.goal(),
            options: reference::sdg::goals().iter().map(goal).collect(),
        },
    ]
}

fn columns(words: Words) -> [Column<ListedTheme>; 4] {
    let column = |label, number, cell| Column { label, sort: None, number, minor: false, cell };
    [
        Column { sort: Some("name"), ..column(words.theme(), false, view::name_cell) },
        column(words.facet(), false, |ask, row| {
            html! { (view::facet_name(crate::pages::words(ask), row.facet)) }
        }),
        column(words.goals(), false, |ask, row| view::marks(ask, &row.aims)),
        column(words.who_works_on_it(), true, |ask, row| {
            let who = row.organisations + row.bodies;
            html! { @if who > 0 { (i18n::number(ask.language, who)) } }
        }),
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = ["#", words.theme(), words.facet(), words.aims(), words.who_works_on_it()];
    let path = addresses::themes(ask.slug());
    let table = Table { title: words.themes(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &THEMES, &fixed(ask)?, asked(ask), |row| {
            vec![
                row.number.into(),
                row.name.into(),
                view::facet_name(words, row.facet).into(),
                row.aims.trim().into(),
                (row.organisations + row.bodies).into(),
            ]
        })?;
        Ok(choices(ask))
    })
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_theme(ask, db)?;
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let shown = view::Shown {
        bearing: sql::bearing(db, ask.language, network.id, found.id, circle)?,
        same: sql::same_themes(db, ask.language, &folded(&found.wording.name), network.id)?,
        done: match ask.query.get("done") {
            "named" => Some(words(ask).theme_named().to_owned()),
            _ => edits::done(ask, &|field| field_name(words(ask), field)),
        },
        theme: &found,
    };
    Ok(web::page(ask, found.name_in(ask.language), view::theme(ask, network, &shown)))
}

/// The fields as they were sent, with all goals and targets that were ticked.
fn sent(ask: &Ask, language: base::Language) -> Form {
    let others = other_languages(language).flat_map(|l| [name_field(l), aliases_field(l)]);
    let fields: Vec<&str> = FIELDS.iter().copied().chain(others).chain(["begun"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    form.set("aims", ask.form.ticked("aims"));
    form
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let language = sql::first_language(db, ask.network()?.id)?.unwrap_or_default();
    let mut form = Form::default();
    form.set("seen-by", base::Visibility::Public.to_string());
    let page = view::Naming { form, language, begun: None };
    Ok(web::page(ask, words(ask).name_theme(), view::naming(ask, &page)))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let header = ask.acting(Right::KeepDirectory)?;
    let language = store.read_now(move |db| sql::first_language(db, network))?.unwrap_or_default();
    let form = sent(ask, language);
    let typed = form.values().clone();
    let named = store.act(header, move |act| {
        let wording = Wording::read(&typed, language)?;
        Ok::<_, Stop<NotEdited>>(acts::name_theme(act, network, &wording)?.number)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |number| (addresses::theme(ask.slug(), number), "named");
    edits::made(ask, form, &label, named, there, |form| {
        let page = view::Naming { form, language, begun: None };
        web::framed(ask, words(ask).name_theme(), &view::naming(ask, &page))
    })
}

fn page(found: &Theme, form: Form, revision: i64) -> view::Naming<'_> {
    view::Naming { form, language: found.wording.language, begun: Some((found, revision)) }
}

pub(crate) fn edit(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let found = asked_for_theme(ask, db)?;
    let mut form = Form::of(found.fields().as_typed());
    form.set("begun", found.wording.aims.clone());
    let main = view::naming(ask, &page(&found, form, found.revision));
    Ok(web::page(ask, words(ask).edit_theme(), main))
}

pub(crate) fn update(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.id;
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let found = store.read_now(move |db| asked_for_theme(&asked, db))?;
    let form = sent(ask, found.wording.language);
    let (ticked, begun_with) = (form.get("aims").to_owned(), form.get("begun").to_owned());
    let sent = Sent {
        there: addresses::theme(ask.slug(), found.number),
        typed: form.values().clone(),
        begun_at: ask.form.get("revision").parse().unwrap_or(found.revision),
        label: &|field| field_name(words(ask), field),
    };
    let (mut typed, begun_at, id, with) =
        (sent.typed.clone(), sent.begun_at, found.id, begun_with.clone());
    typed.remove("begun");
    let edited = store.act::<_, Stop<NotEdited>>(header, move |act| {
        acts::edit_theme(act, network, id, begun_at, &with, &typed)
    });
    edits::answered(ask, sent, edited, |mut form, revision| {
        // What is ticked is merged apart: the form goes on from what it began with.
        form.set("aims", ticked.clone());
        form.set("begun", begun_with.clone());
        let main = view::naming(ask, &page(&found, form, revision));
        web::framed(ask, words(ask).edit_theme(), &main)
    })
}
