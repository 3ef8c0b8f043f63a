use base::folded;
use directory::KeptKinds as _;
use maud::{Markup, html};
use store::{Asked, Db, Raw, Store};
use web::{Answer, Ask, Choice, Column, Empty, ListPage, Table, Trouble, asked_of};

use crate::addresses;
use crate::kind::OfMemberships;
use crate::pages::words;
use crate::store::{MEMBERS, Member};
use crate::views::members as view;
use crate::words::Words;

fn asked(ask: &Ask) -> Asked<'static> {
    let text = |text: String| Some(Raw::Text(text.into()));
    asked_of(ask, &MEMBERS, |name, typed| match name {
        "q" => Some(folded(typed)).filter(|q| !q.is_empty()).and_then(|q| text(format!("%{q}%"))),
        "kind" => text(typed.to_owned()),
        "country" => text(typed.to_uppercase()),
        "now" => text(ask.today().to_string()),
        _ => None,
    })
}

/// What every reader is held to: their network, and what they may see in it.
fn fixed(ask: &Ask) -> Result<[Raw<'static>; 2], Trouble> {
    let network = ask.network()?.id;
    Ok([
        Raw::Bytes(network.as_bytes().to_vec().into()),
        Raw::Integer(ask.scope.sees_in(network).circle()),
    ])
}

pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let words = words(ask);
    let page = MEMBERS.page(db, &fixed(ask)?, &asked(ask))?;
    let list = ListPage {
        path: addresses::members(ask.slug()),
        searches: true,
        choices: choices(ask, db)?,
        columns: &columns(words),
        count_words: match page.count {
            Some(count) => words.members_found(count),
            None => words.members_many().to_owned(),
        },
        empty: Empty {
            none_yet: (words.none_yet(), words.none_yet_told()),
            none_found: (words.none_found(), words.none_found_told()),
            ..Empty::default()
        },
    };
    Ok(web::page(ask, words.members(), view::members(ask, list.show(ask, &page))))
}

fn choices(ask: &Ask, db: &Db) -> Result<Vec<Choice>, Trouble> {
    let words = words(ask);
    let kinds = OfMemberships::choices(db, ask.language, ask.network()?.id)?;
    Ok(vec![
        Choice {
            name: "kind",
            label: words.belongs_as(),
            options: kinds.into_iter().map(|kind| (kind.code, kind.name)).collect(),
        },
        Choice {
            name: "now",
            label: words.in_time(),
            options: vec![("1".to_owned(), words.belongs_now().to_owned())],
        },
    ])
}

fn columns(words: Words) -> [Column<Member>; 4] {
    fn column(label: &'static str, cell: fn(&Ask, &Member) -> Markup) -> Column<Member> {
        Column { label, sort: None, number: false, minor: false, cell }
    }
    [
        Column { sort: Some("name"), ..column(words.organisation(), view::name_cell) },
        Column { minor: true, ..column(words.country(), view::country_cell) },
        column(words.belongs_as(), |_, row| html! { (row.kind) }),
        Column { sort: Some("since"), ..column(words.how_long(), view::span_cell) },
    ]
}

pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let words = words(ask);
    let heading = [
        "#",
        words.organisation(),
        words.acronym(),
        "ISO 3166",
        words.belongs_as(),
        words.since(),
        words.until(),
        words.source(),
    ];
    let path = addresses::members(ask.slug());
    let table = Table { title: words.members(), path, heading: &heading };
    table.taken_away(ask, store, |db, rows| {
        rows.list(db, &MEMBERS, &fixed(ask)?, asked(ask), |row| {
            vec![
                row.number.into(),
                row.name.into(),
                row.acronym.into(),
                row.country.into(),
                row.kind.into(),
                row.since.into(),
                row.until.into(),
                row.source.into(),
            ]
        })?;
        choices(ask, db)
    })
}
