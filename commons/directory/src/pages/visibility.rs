//! Who sees an organisation in a network: each network decides for its own directory.

use base::typed::{Reading, Slips};
use identity::Right;
use store::merge::NotEdited;
use store::{Db, Stop, Store};
use web::edits::{self, Sent};
use web::{Answer, Ask, Form, Trouble};

use crate::body::is_a_circle;
use crate::organisation::Organisation;
use crate::pages::{asked_for, field_name, words};
use crate::store as sql;
use crate::views::visibility::visibility;
use crate::{addresses, entering as acts};

pub(crate) fn ask_whom(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (number, found) = asked_for(ask, db)?;
    let mut form = Form::default();
    let entry = sql::entry(db, ask.network()?.id, number)?.ok_or(Trouble::NotFound)?;
    form.set("seen-by", sql::circle(entry.circle)?.to_string());
    Ok(Answer::page(page(ask, number, &found, &form)))
}

fn page(ask: &Ask, number: i64, organisation: &Organisation, form: &Form) -> maud::Markup {
    let name = organisation.name_in(ask.language);
    web::framed(ask, &words(ask).visibility_title(name), &visibility(ask, number, name, form))
}

pub(crate) fn show(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (number, found) = store.read_now(move |db| asked_for(&asked, db))?;
    let sent = Sent {
        there: addresses::organisation(ask.slug(), number),
        typed: Form::sent(&ask.form, &["seen-by"]).values().clone(),
        begun_at: found.revision,
        label: &|field| field_name(words(ask), field),
    };
    let mut reading = Reading::of(&sent.typed);
    let chosen = reading.choice("seen-by", is_a_circle);
    let chosen: Result<_, Slips> = reading.done(chosen);
    let (network, id) = (ask.network()?.id, found.id);
    let shown = store.act(header, move |act| {
        acts::show_to(act, network, id, chosen.clone().map_err(Stop::<NotEdited>::from)?)
    });
    edits::answered(ask, sent, shown, |form, _| page(ask, number, &found, &form))
}
