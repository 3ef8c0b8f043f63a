//! What the secretariat of the Telar proposes for two cities that keep their own record: one thing
//! waits for an answer, one was refused, one accepted in part, one withdrawn. And what a city proposes
//! whose record another network keeps.

use base::Id;
use base::typed::Typed;
use directory::{Editor, Proposal, Proposer, Side, answer_proposal, propose, withdraw_proposal};
use store::merge::NotEdited;
use store::{Fault, Stop, Store};

use super::loom::Loom;
use super::owners::{Acting, BELO_HORIZONTE, LA_PAZ, MONTEVIDEO, today};
use super::refused;

pub(super) fn load(store: &Store, loom: &Loom) -> Result<(), Fault> {
    let secretariat = Acting::of(store, "secretaria@telar.example")?;
    let city = |place: u32| {
        loom.cities.get(&place).copied().ok_or_else(|| refused("a city", "no such city"))
    };
    let (la_paz, montevideo) = (city(LA_PAZ)?, city(MONTEVIDEO)?);
    let propose =
        |of, changes: &[(&str, &str)], reason| proposed(store, &secretariat, of, changes, reason);
    let refused_one = propose(
        montevideo,
        &[("acronym", "MVD")],
        "Así figura en las listas de los últimos encuentros",
    )?;
    let focal = Acting::of(store, "punto-focal.montevideo@telar.example")?;
    let why = "Es el código del aeropuerto; la Intendencia usa IM";
    answered(store, &focal, &refused_one, &[("acronym", "refused"), ("answer", why)])?;
    let partly = propose(
        la_paz,
        &[("institution-en", "Autonomous Municipal Government of La Paz"), ("name-fr", "La Paix")],
        "Así firma sus cartas en inglés",
    )?;
    let focal = Acting::of(store, "punto-focal.lapaz@telar.example")?;
    let said = [
        ("institution-en", "accepted"),
        ("name-fr", "refused"),
        ("answer", "El nombre de la ciudad no se traduce"),
    ];
    answered(store, &focal, &partly, &said)?;
    let mistaken = propose(la_paz, &[("name-en", "Peace")], "Para la versión en inglés")?;
    let id = mistaken.id;
    store.act(secretariat.header(), move |act| withdraw_proposal(act, id)).map_err(not_done)?;
    let mut site = vec![("site", "https://www.lapaz.bo")];
    site.push(("institution-fr", "Gouvernement municipal autonome de La Paz"));
    propose(la_paz, &site, "El sitio anterior ya no responde desde octubre")?;
    let focal = Acting::of(store, "ponto-focal.bh@telar.example")?;
    let site = [("site", "https://prefeitura.pbh.gov.br")];
    proposed(store, &focal, city(BELO_HORIZONTE)?, &site, "É o endereço da Prefeitura").map(|_| ())
}

fn proposed(
    store: &Store,
    by: &Acting,
    of: Id,
    changes: &[(&str, &str)],
    reason: &str,
) -> Result<Proposal, Fault> {
    let proposer = Proposer { network: by.network, post: by.post };
    let (mut sent, revision) = store.read_now(move |db| directory::as_typed(db, of))?;
    let mut say = |field: &str, text: &str| sent.insert(field.to_owned(), text.to_owned());
    changes.iter().for_each(|(field, text)| drop(say(field, text)));
    say("reason", reason);
    let today = today(store);
    let made =
        store.act(by.header(), move |act| propose(act, proposer, of, revision, &sent, today));
    made.map_err(not_done)
}

fn answered(store: &Store, by: &Acting, of: &Proposal, said: &[(&str, &str)]) -> Result<(), Fault> {
    let said: Typed =
        said.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect();
    let editor = Editor { organisation: of.organisation, side: Side::Itself, post: by.post };
    let (id, about, today) = (of.id, of.organisation, today(store));
    let (_, seen_at) = store.read_now(move |db| directory::as_typed(db, about))?;
    let done =
        store.act(by.header(), move |act| answer_proposal(act, editor, id, seen_at, &said, today));
    done.map(|_| ()).map_err(not_done)
}

fn not_done(stop: Stop<NotEdited>) -> Fault {
    match stop {
        Stop::Refused(why) => refused("a proposal", why),
        Stop::Broken(fault) => fault,
    }
}
