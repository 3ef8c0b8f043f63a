//! What has to be done in the imaginary network: tasks in every state, about records of every kind.

use std::collections::HashMap;

use base::Id;
use base::typed::Typed;
use casework::{Hung, Office, State};
use jiff::Span;
use store::{ActHeader, Actor, Channel, Fault, Store};

use super::loom::Loom;
use super::refused;

const SECRETARIAT: &str = "Secretaría del Telar";
const LA_PAZ: &str = "Punto focal de La Paz";
const BELO_HORIZONTE: &str = "Ponto focal de Belo Horizonte";
const MONTEVIDEO: &str = "Punto focal de Montevideo";
/// Vacant: its task waits for whoever comes.
const LIMA: &str = "Punto focal de Lima";
const EXPERT: &str = "Secretaría adjunta del Telar";
/// By its number in GeoNames.
const THE_CITY: u32 = 3_441_575;

#[derive(Clone, Copy)]
enum About {
    Nothing,
    Initiative(i64),
    Decision(i64),
    Body(i64),
    City,
}

#[derive(Clone, Copy)]
enum Became {
    Open,
    Done,
    Needless(&'static str),
    /// Done, and then opened again.
    Reopened,
}

struct TheTask {
    about: About,
    post: &'static str,
    title: &'static str,
    told: &'static str,
    /// In how many days it is due.
    due: Option<i64>,
    seen_by: &'static str,
    became: Became,
}

const fn task(about: About, post: &'static str, title: &'static str) -> TheTask {
    TheTask { about, post, title, told: "", due: None, seen_by: "members", became: Became::Open }
}

const TASKS: &[TheTask] = &[
    TheTask {
        told: "Tres ciudades ya respondieron. Falta saber si el taller cabe en la semana del agua.",
        due: Some(12),
        ..task(About::Initiative(1), LA_PAZ, "Confirmar la sede del taller de laderas")
    },
    TheTask {
        due: Some(2),
        ..task(About::Initiative(1), BELO_HORIZONTE, "Enviar la lista de participantes")
    },
    TheTask {
        due: Some(-20),
        became: Became::Done,
        ..task(About::Initiative(1), SECRETARIAT, "Redactar la invitación al taller")
    },
    TheTask {
        due: Some(-6),
        seen_by: "secretariat",
        ..task(About::Initiative(2), SECRETARIAT, "Archivar el informe final con sus anexos")
    },
    TheTask {
        due: Some(25),
        ..task(About::Decision(1), SECRETARIAT, "Publicar el plan de trabajo en los cuatro idiomas")
    },
    TheTask {
        due: Some(-3),
        ..task(About::Decision(4), LIMA, "Proponer cómo se calcula la media cuota")
    },
    TheTask {
        became: Became::Needless("La sesión se hará a distancia."),
        ..task(About::Body(2), MONTEVIDEO, "Reservar sala para el Consejo")
    },
    TheTask { due: Some(40), ..task(About::City, MONTEVIDEO, "Revisar las cifras de la ciudad") },
    TheTask {
        told: "Con lo que haga falta para que quien la lea decida.",
        seen_by: "secretariat",
        due: Some(60),
        ..task(About::Nothing, EXPERT, "Preparar una nota sobre calor en las ciudades")
    },
    TheTask {
        became: Became::Reopened,
        ..task(About::Nothing, LA_PAZ, "Actualizar los teléfonos de contacto")
    },
];

pub(super) fn give(store: &Store, loom: &Loom) -> Result<(), Fault> {
    let network = loom.network;
    let posts: HashMap<String, Id> = store
        .read_now(move |db| directory::post_choices(db, network))?
        .into_iter()
        .map(|post| (post.name, post.id))
        .collect();
    let post = |name: &str| posts.get(name).copied().ok_or_else(|| refused(name, "no such post"));
    let actor = Actor { post: Some(post(SECRETARIAT)?), ..Actor::program(Channel::Page) };
    let header = ActHeader::new(actor, Some(network));
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let office = Office { network, slug: "telar".to_owned(), acronym: "Telar".to_owned(), today };
    for one in TASKS {
        let about = about(store, loom, one.about)?;
        let due = one.due.map(|days| today.saturating_add(Span::new().days(days)).to_string());
        let typed: Typed = [
            ("title", one.title.to_owned()),
            ("told", one.told.to_owned()),
            ("post", post(one.post)?.to_string()),
            ("due", due.unwrap_or_default()),
            ("seen-by", one.seen_by.to_owned()),
        ]
        .map(|(field, value)| (field.to_owned(), value))
        .into();
        let office = office.clone();
        let (task, _) = store
            .act(header.clone(), move |act| casework::give(act, &office, about.as_ref(), &typed))
            .map_err(|why| refused(one.title, why))?;
        settle(store, &header, network, task.id, one.became)?;
    }
    Ok(())
}

fn about(store: &Store, loom: &Loom, about: About) -> Result<Option<Hung>, Fault> {
    let network = loom.network;
    let (kind, id) = match about {
        About::Nothing => return Ok(None),
        About::Initiative(number) => (
            "initiative",
            store.read_now(move |db| directory::initiative_numbered(db, network, number))?,
        ),
        About::Decision(number) => (
            "decision",
            store.read_now(move |db| directory::decision_numbered(db, network, number))?,
        ),
        About::Body(number) => {
            ("body", store.read_now(move |db| directory::body_numbered(db, network, number))?)
        }
        About::City => ("organisation", loom.cities.get(&THE_CITY).copied()),
    };
    let id = id.ok_or_else(|| refused(kind, "no such record"))?;
    Ok(Some(Hung { kind: kind.to_owned(), id, seen_by: base::Visibility::Public }))
}

fn settle(
    store: &Store,
    header: &ActHeader,
    network: Id,
    task: Id,
    became: Became,
) -> Result<(), Fault> {
    let settled = |state, answer: &str| {
        let typed = Typed::from([("answer".to_owned(), answer.to_owned())]);
        let settle =
            move |act: &store::Act<'_>| casework::settle(act, network, task, state, &typed);
        store.act(header.clone(), settle).map_err(|why| refused("a task", why))
    };
    match became {
        Became::Open => Ok(()),
        Became::Done => settled(State::Done, ""),
        Became::Needless(why) => settled(State::Needless, why),
        Became::Reopened => {
            settled(State::Done, "")?;
            let reopen = move |act: &store::Act<'_>| casework::reopen(act, network, task);
            store.act(header.clone(), reopen).map_err(|why| refused("a task", why))
        }
    }
}
