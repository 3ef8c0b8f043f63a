use base::Id;
use identity::Right;
use store::{Db, Store};
use web::{Answer, Ask, Form, Trouble, edits};

use crate::ending::ended;
use crate::initiative::Initiative;
use crate::pages::choosing::{Meant, called, meant, settled};
use crate::pages::{asked_for_initiative, field_name, words};
use crate::party::{FIELDS, Part, Party};
use crate::store::{self as sql, Listed};
use crate::views::parties::{joining, leaving as leaving_view};
use crate::{addresses, undertaking as acts};

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let initiative = asked_for_initiative(ask, db)?;
    Ok(page(ask, &initiative, &Form::default(), &[], Answer::page))
}

fn page(
    ask: &Ask,
    initiative: &Initiative,
    form: &Form,
    candidates: &[Listed],
    answer: fn(maud::Markup) -> Answer,
) -> Answer {
    let main = joining(ask, initiative, form, candidates);
    answer(web::framed(ask, words(ask).add_party(), &main))
}

/// What was typed of who takes part: the initiative, the organisation that is meant, and the one
/// it acts through, if that was found.
fn typed(ask: &Ask, db: &Db) -> Result<(Initiative, Meant, Meant), Trouble> {
    let through = called(ask, db, ask.form.get("through"))?;
    Ok((asked_for_initiative(ask, db)?, meant(ask, db)?, through))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (initiative, meant, through) = store.read_now(move |db| typed(&asked, db))?;
    let fields: Vec<&str> = FIELDS.iter().copied().chain(["organisation", "through"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let part = Part::read(form.values());
    let meant = settled(ask, &mut form, meant);
    let through: Option<Id> = match through {
        Meant::This(id) => Some(id),
        Meant::OneOf(_) => None,
    };
    if through.is_none() && !form.get("through").is_empty() {
        form.refuse("through", words(ask).through(), words(ask).no_such_organisation());
    }
    let slips = part.as_ref().err().cloned().unwrap_or_default();
    form.refuse_all(ask.words(), slips, |field| field_name(words(ask), field));
    let (Ok(organisation), Ok(part), true) = (&meant, part, form.is_fine()) else {
        let candidates = meant.err().unwrap_or_default();
        return Ok(page(ask, &initiative, &form, &candidates, Answer::refused));
    };
    let (network, organisation) = (ask.network()?.id, *organisation);
    let of = initiative.clone();
    store.act(header, move |act| {
        acts::join_initiative(act, network, &of, organisation, through, &part)
    })?;
    Ok(done(ask, &initiative, "joined"))
}

fn done(ask: &Ask, initiative: &Initiative, what: &str) -> Answer {
    let there = ask.to(&addresses::initiative(ask.slug(), initiative.number));
    Answer::see(&format!("{there}?done={what}"))
}

/// The party of the address, in the initiative of the address.
fn asked_for_party(ask: &Ask, db: &Db) -> Result<(Initiative, Party), Trouble> {
    let initiative = asked_for_initiative(ask, db)?;
    let id = ask.parameter("party").parse().map_err(|_| Trouble::NotFound)?;
    let party = sql::party(db, ask.network()?.id, id)?;
    let party = party.filter(|party| party.initiative == initiative.id);
    Ok((initiative, party.ok_or(Trouble::NotFound)?))
}

pub(crate) fn leaving(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (initiative, party) = asked_for_party(ask, db)?;
    let mut form = Form::default();
    form.set("until", ask.today().to_string());
    Ok(Answer::page(leaving_page(ask, &initiative, &party, &form)))
}

fn leaving_page(ask: &Ask, initiative: &Initiative, party: &Party, form: &Form) -> maud::Markup {
    let title = words(ask).leave_title(&party.organisation_name, &party.initiative_name);
    web::framed(ask, &title, &leaving_view(ask, initiative, party, form, &title))
}

pub(crate) fn leave(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (initiative, party) = store.read_now(move |db| asked_for_party(&asked, db))?;
    let form = Form::sent(&ask.form, &["until"]);
    let (typed, network, id) = (form.values().clone(), ask.network()?.id, party.id);
    let left =
        store.act(header, move |act| acts::leave_initiative(act, network, id, ended(&typed)?));
    let label = |field: &str| field_name(words(ask), field);
    let there = |_| (addresses::initiative(ask.slug(), initiative.number), "left");
    edits::made(ask, form, &label, left, there, |form| {
        leaving_page(ask, &initiative, &party, &form)
    })
}
