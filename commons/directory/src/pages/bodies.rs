use identity::Right;
use store::merge::NotEdited;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Cell, Form, Table, Trouble, edits};

use crate::body::{Body, FIELDS, Traits};
use crate::kind::OfBodies;
use crate::pages::{field_name, sent_named, words};
use crate::store as sql;
use crate::views::bodies::{Bodies, bodies};
use crate::views::body::function_name;
use crate::views::body_form::{BodyForm, forming};
use crate::vocabulary::KeptKinds as _;
use crate::{addresses, forming as acts};

pub(crate) fn list(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    let shown = Bodies {
        bodies: sql::bodies(db, ask.language, network.id, circle)?,
        seats: sql::seats_in_network(db, ask.language, network.id, circle)?,
    };
    Ok(web::page(ask, words(ask).bodies(), bodies(ask, network, &shown)))
}

/// A row for each seat that is held; a body in which nobody sits has one of its own.
pub(crate) fn table(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let (words, network) = (words(ask), ask.network()?.id);
    let heading = [
        "#",
        words.body(),
        words.kind(),
        words.organisation(),
        words.function(),
        words.since(),
        words.until(),
        words.source(),
    ];
    let path = addresses::bodies(ask.slug());
    let table = Table { title: words.bodies(), path, heading: &heading };
    let circle = ask.scope.sees_in(network).circle();
    table.taken_away(ask, store, |db, rows| {
        let seats = sql::seats_in_network(db, ask.language, network, circle)?;
        for body in sql::bodies(db, ask.language, network, circle)? {
            let own: [Cell; 3] = [body.number.into(), body.name.into(), body.kind.into()];
            let mut empty = true;
            for seat in seats.iter().filter(|seat| seat.body_id == body.id) {
                empty = false;
                let function = function_name(words, seat.function);
                let held: [Cell; 5] = [
                    seat.organisation.as_str().into(),
                    function.into(),
                    seat.since.into(),
                    seat.until.into(),
                    seat.source.as_str().into(),
                ];
                rows.row(&[own.as_slice(), &held].concat())?;
            }
            if empty {
                rows.row(&own)?;
            }
        }
        Ok(Vec::new())
    })
}

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = Form::default();
    form.set("seen-by", base::Visibility::Public.to_string());
    let page = page_of(ask, db, form, None)?;
    Ok(web::page(ask, words(ask).form_body(), forming(ask, &page)))
}

/// What the form of a body offers to choose from, a new one or `of` one that is there.
pub(crate) fn page_of(
    ask: &Ask,
    db: &Db,
    form: Form,
    of: Option<&Body>,
) -> Result<BodyForm, Trouble> {
    let network = ask.network()?;
    let circle = ask.scope.sees_in(network.id).circle();
    Ok(BodyForm {
        form,
        language: sql::first_language(db, network.id)?.unwrap_or_default(),
        kinds: OfBodies::offered(db, ask.language, network.id, of.map(|body| body.traits.kind))?,
        above: sql::bodies(db, ask.language, network.id, circle)?,
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
    let formed = store.act(header, move |act| {
        let kinds = OfBodies::open_to(act, id, None)?;
        let above: Vec<_> = sql::body_tree(act, id)?.iter().map(|branch| branch.id).collect();
        let traits = Traits::read(&typed, language, &kinds, &above)?;
        Ok::<_, Stop<NotEdited>>(acts::form_body(act, id, &traits)?.number)
    });
    let label = |field: &str| field_name(words(ask), field);
    let there = |number| (addresses::body(&network.slug, number), "formed");
    edits::made(ask, form, &label, formed, there, |form| {
        let page = BodyForm { form, ..page };
        web::framed(ask, words(ask).form_body(), &forming(ask, &page))
    })
}
