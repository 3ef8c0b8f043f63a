use identity::Right;
use store::{Db, Store};
use web::{Answer, Ask, Form, Trouble, edits};

use crate::body::Body;
use crate::ending::ended;
use crate::pages::choosing::{meant, settled};
use crate::pages::{asked_for_body, field_name, words};
use crate::seat::{FIELDS, Seat, Term};
use crate::store::{self as sql, Listed};
use crate::views::seats::{Leaving, Seating, leaving as leaving_view, seating};
use crate::{addresses, seating as acts};

pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let body = asked_for_body(ask, db)?;
    Ok(page(ask, &body, Form::default(), Vec::new(), Answer::page))
}

fn page(
    ask: &Ask,
    body: &Body,
    form: Form,
    candidates: Vec<Listed>,
    answer: fn(maud::Markup) -> Answer,
) -> Answer {
    let main = seating(ask, &Seating { body, form, candidates });
    let title = words(ask).seat_title(body.name_in(ask.language));
    answer(web::framed(ask, &title, &main))
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (body, meant) = store
        .read_now(move |db| Ok::<_, Trouble>((asked_for_body(&asked, db)?, meant(&asked, db)?)))?;
    let fields: Vec<&str> = FIELDS.iter().copied().chain(["organisation"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let term = Term::read(form.values());
    let meant = settled(ask, &mut form, meant);
    let slips = term.as_ref().err().cloned().unwrap_or_default();
    form.refuse_all(ask.words(), slips, |field| field_name(words(ask), field));
    let (Ok(organisation), Ok(term)) = (&meant, term) else {
        return Ok(page(ask, &body, form, meant.err().unwrap_or_default(), Answer::refused));
    };
    let (network, organisation) = (ask.network()?.id, *organisation);
    let seated = body.clone();
    store.act(header, move |act| acts::take_seat(act, network, &seated, organisation, &term))?;
    Ok(done(ask, &body, "seated"))
}

fn done(ask: &Ask, body: &Body, what: &str) -> Answer {
    let slug = ask.slug();
    Answer::see(&format!("{}?done={what}", ask.to(&addresses::body(slug, body.number))))
}

/// The seat of the address, in the body of the address.
fn asked_for_seat(ask: &Ask, db: &Db) -> Result<(Body, Seat), Trouble> {
    let body = asked_for_body(ask, db)?;
    let id = ask.parameter("seat").parse().map_err(|_| Trouble::NotFound)?;
    let seat = sql::seat(db, ask.network()?.id, id)?;
    let seat = seat.filter(|seat| seat.body == body.id).ok_or(Trouble::NotFound)?;
    Ok((body, seat))
}

pub(crate) fn leaving(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (body, seat) = asked_for_seat(ask, db)?;
    let mut form = Form::default();
    form.set("until", ask.today().to_string());
    Ok(Answer::page(leaving_page(ask, &body, &seat, form)))
}

fn leaving_page(ask: &Ask, body: &Body, seat: &Seat, form: Form) -> maud::Markup {
    let title = words(ask).leave_title(&seat.organisation_name, &seat.body_name);
    web::framed(ask, &title, &leaving_view(ask, &Leaving { body, seat, form, title: &title }))
}

pub(crate) fn leave(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (body, seat) = store.read_now(move |db| asked_for_seat(&asked, db))?;
    let form = Form::sent(&ask.form, &["until"]);
    let (typed, network, id) = (form.values().clone(), ask.network()?.id, seat.id);
    let left = store.act(header, move |act| acts::leave_seat(act, network, id, ended(&typed)?));
    let label = |field: &str| field_name(words(ask), field);
    let there = |_| (addresses::body(ask.slug(), body.number), "left");
    edits::made(ask, form, &label, left, there, |form| leaving_page(ask, &body, &seat, form))
}
