use base::typed::Slips;
use base::{Id, Visibility, folded};
use identity::Right;
use reference::cities::{self, City};
use store::{Act, Db, Fault, Stop, Store};
use web::{Answer, Ask, Form, Trouble};

use crate::addresses;
use crate::entering::{self as acts, Entered};
use crate::facts::{FIELDS, Facts, translated_fields};
use crate::pages::{field_name, words};
use crate::store as sql;
use crate::views::entering::{Beginning, Candidate, begin as beginning};
use crate::views::organisation_form::{Entering, entering};

/// No list of candidates is longer: who gets more should say the country.
const CANDIDATES: usize = 12;

/// Look for it first; then its form, begun with what is known.
pub(crate) fn begin(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let network = ask.network()?;
    let place = ask.query.get("place").parse().ok().and_then(cities::by_id);
    let by_hand = !ask.query.get("by-hand").is_empty();
    if place.is_some() || by_hand {
        let kinds = sql::kinds(db, ask.language)?;
        let city = sql::kind_by_code(db, "city")?;
        let language = sql::first_language(db, network.id)?.unwrap_or_default();
        let form = begun_with(place, city.filter(|_| place.is_some()));
        let main = entering(ask, &Entering { form, language, place }, &kinds);
        return Ok(web::page(ask, words(ask).enter_title(), main));
    }
    let q = ask.query.get("q");
    let country = ask.query.get("country").parse().ok();
    let mut candidates = Vec::new();
    for found in cities::recognise(q, country).into_iter().take(CANDIDATES) {
        let known = sql::organisation_at(db, i64::from(found.city.id()))?;
        let here = match known {
            Some(id) => sql::number_of(db, network.id, id)?,
            None => None,
        };
        candidates.push(Candidate { city: found.city, known, here });
    }
    let asked = !folded(q).is_empty();
    let main = beginning(ask, network, &Beginning { asked, candidates });
    Ok(web::page(ask, words(ask).enter_title(), main))
}

fn begun_with(place: Option<City>, kind: Option<Id>) -> Form {
    let mut form = Form::default();
    if let Some(kind) = kind {
        form.set("kind", kind.to_string());
    }
    if let Some(city) = place {
        form.set("place", city.id().to_string());
        form.set("name", city.name().to_owned());
        form.set("country", city.country().to_string());
        if city.population() > 0 {
            form.set("population", city.population().to_string());
            form.set("population-source", "GeoNames".to_owned());
        }
    }
    form.set("seen-by", Visibility::Public.to_string());
    form
}

enum Refused {
    Slips(Slips),
    /// Somebody has entered that city meanwhile, or it was here before.
    Here(Entered),
    Gone,
}

pub(crate) fn create(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let network = ask.network()?.clone();
    let header = ask.acting(Right::KeepDirectory)?;
    if let Ok(known) = ask.form.get("known").parse::<Id>() {
        let seen_by = Visibility::Public;
        let shared =
            store.act(header, move |act| match acts::share(act, network.id, known, seen_by)? {
                Some(here) if here.was_here => Err(Stop::Refused(Refused::Here(here))),
                Some(entered) => Ok(entered),
                None => Err(Stop::Refused(Refused::Gone)),
            });
        return match shared {
            Ok(entered) | Err(Stop::Refused(Refused::Here(entered))) => Ok(seen(ask, entered)),
            Err(Stop::Refused(Refused::Slips(_) | Refused::Gone)) => Err(Trouble::NotFound),
            Err(Stop::Broken(fault)) => Err(fault.into()),
        };
    }
    let id = network.id;
    let (language, kinds) = store.read_now({
        let reader = ask.language;
        move |db| Ok::<_, Fault>((sql::first_language(db, id)?, sql::kinds(db, reader)?))
    })?;
    let language = language.unwrap_or_default();
    let fields: Vec<&str> =
        FIELDS.iter().copied().chain(translated_fields(language)).chain(["seen-by"]).collect();
    let mut form = Form::sent(&ask.form, &fields);
    let (sent, today) = (form.values().clone(), ask.today());
    let seen_by = form.get("seen-by").parse().unwrap_or(Visibility::Secretariat);
    let done = store.act(header, move |act: &Act<'_>| {
        let facts = Facts::read(&sent, language, &sql::kinds_known(act)?, today)
            .map_err(|slips| Stop::Refused(Refused::Slips(slips)))?;
        let entered = acts::enter(act, id, &facts, seen_by)?;
        // Nothing was done, so that there is nothing to put on record.
        if entered.was_here { Err(Stop::Refused(Refused::Here(entered))) } else { Ok(entered) }
    });
    match done {
        Ok(entered) | Err(Stop::Refused(Refused::Here(entered))) => Ok(seen(ask, entered)),
        Err(Stop::Refused(Refused::Slips(slips))) => {
            form.refuse_all(ask.words(), slips, |field| field_name(words(ask), field));
            let place = form.get("place").parse().ok().and_then(cities::by_id);
            let main = entering(ask, &Entering { form, language, place }, &kinds);
            Ok(Answer::refused(web::framed(ask, words(ask).enter_title(), &main)))
        }
        Err(Stop::Refused(Refused::Gone)) => Err(Trouble::NotFound),
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

fn seen(ask: &Ask, entered: Entered) -> Answer {
    let slug = ask.slug();
    let there = ask.to(&addresses::organisation(slug, entered.number));
    Answer::see(&format!("{there}?done={}", if entered.was_here { "here" } else { "entered" }))
}
