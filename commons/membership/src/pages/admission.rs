use directory::choosing::{Listed, meant, settled};
use identity::Right;
use maud::Markup;
use store::{Db, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::admitting::{self as acts, NotAdmitted};
use crate::belonging::FIELDS;
use crate::pages::{field_name, kind_choices, words};
use crate::views::forms::{Admitting, admitting};

/// The form; where it was asked for from an organisation's page, with its name in place.
pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let mut form = Form::default();
    form.set("since", ask.today().to_string());
    if let Ok(number) = ask.query.get("organisation").parse() {
        let name = directory::name_numbered(db, ask.language, ask.network()?.id, number)?;
        form.set("organisation", name.unwrap_or_default());
    }
    Ok(Answer::page(page(ask, form, &kind_choices(ask, db, None)?, Vec::new())))
}

fn page(ask: &Ask, form: Form, kinds: &[(String, String)], candidates: Vec<Listed>) -> Markup {
    let main = admitting(ask, &Admitting { form, candidates }, kinds);
    web::framed(ask, words(ask).admit(), &main)
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let header = ask.acting(Right::KeepDirectory)?;
    let asked = ask.clone();
    let (meant, kinds) = store.read_now(move |db| {
        Ok::<_, Trouble>((meant(&asked, db)?, kind_choices(&asked, db, None)?))
    })?;
    let fields: Vec<&str> = ["organisation"].into_iter().chain(FIELDS.iter().copied()).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let label = |field: &str| field_name(ask.language, field);
    let organisation = match settled(ask, &mut form, meant) {
        Ok(organisation) => organisation,
        Err(candidates) => return Ok(Answer::refused(page(ask, form, &kinds, candidates))),
    };
    let (network, typed) = (ask.network()?.id, form.values().clone());
    let admitted = store.act(header, move |act| acts::admit(act, network, organisation, &typed));
    match admitted {
        Ok(belonging) => {
            let there = ask.to(&addresses::member(ask.slug(), belonging.number));
            Ok(Answer::see(&format!("{there}?done=admitted")))
        }
        Err(Stop::Refused(NotAdmitted::Slips(slips))) => {
            form.refuse_all(ask.words(), slips, label);
            Ok(Answer::refused(page(ask, form, &kinds, Vec::new())))
        }
        Err(Stop::Refused(NotAdmitted::NotInDirectory)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}
