//! The demonstration: four networks as their documents tell them, and a fifth where everything
//! invented happens, among real cities. All of it is done through the acts that people use.

mod belonging;
mod bodies;
mod cast;
mod drafts;
mod figures;
mod files;
mod imported;
mod initiatives;
mod keys;
mod leaving;
mod letters;
mod linked;
mod loom;
mod owners;
mod proposed;
mod tasks;
mod themes;
mod told;
mod turnover;

use std::path::Path;

use base::{Id, Language};
use directory::{Kind, NetworkCard};
use identity::issue_key;
use store::{ActHeader, Actor, Channel, Fault, Store};

use crate::links;
use crate::settings::Trouble;
use cast::CAST;

/// The kinds of organisations, by code.
type Kinds = Vec<Kind>;

/// Someone of the cast, and their way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayIn {
    pub name: String,
    pub link: String,
}

/// Fills an empty installation; leaves a demonstration as it is; refuses anything else.
pub fn fill(store: &Store, data: &Path) -> Result<Vec<(String, Id)>, Trouble> {
    let networks: Vec<NetworkCard> =
        store.read_now(|db| directory::network_cards(db, Language::Es))?;
    if networks.iter().any(|network| !network.demo) {
        return Err(Trouble::NotADemo);
    }
    if networks.is_empty() {
        let kinds = store.act(header(), directory::lay_kinds)?;
        let known = told::load(store, &kinds)?;
        let loom = loom::load(store, &kinds)?;
        // Nobody outside gets what the demonstration writes: its letters go to its mailbox.
        let mut networks: Vec<Id> = known.networks.values().copied().collect();
        networks.extend([loom.network]);
        networks.sort();
        for network in networks {
            let opened =
                move |act: &store::Act<'_>| mail::open(act, network, &mail::Decided::default());
            store.act(header_in(network), opened)?;
        }
        imported::load(store, &loom)?;
        let away = cast::appoint(store, &known, &loom)?;
        files::bring(store, data, loom.network, |number| loom.cities.get(&number).copied())?;
        drafts::leave(store)?;
        letters::write(store, loom.network)?;
        cast::deputise(store, loom.network, away)?;
        turnover::load(store, loom.network)?;
        leaving::load(store, loom.network)?;
        owners::claim(store, &loom)?;
        proposed::load(store, &loom)?;
        tasks::give(store, &loom)?;
        linked::make(store, &loom)?;
    }
    let find = |email: &'static str| store.read_now(move |db| identity::find_account(db, email));
    let mut cast = Vec::new();
    for player in CAST {
        if let Some(account) = find(player.email)? {
            cast.push((account.name, account.id));
        }
    }
    Ok(cast)
}

/// A fresh way in for each of the cast.
pub fn ways_in(store: &Store, cast: &[(String, Id)], origin: &str) -> Result<Vec<WayIn>, Fault> {
    let way_in = |(name, account): &(String, Id)| {
        let account = *account;
        let key = store.plumbing(move |plumbing| issue_key(plumbing, account))?;
        Ok(WayIn { name: name.clone(), link: links::address(origin, &key) })
    };
    cast.iter().map(way_in).collect()
}

fn header() -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), None)
}

fn header_in(network: Id) -> ActHeader {
    ActHeader::new(Actor::program(Channel::Command), Some(network))
}

/// A demonstration that its own acts refuse is a defect of the demonstration.
fn refused(what: &str, why: impl std::fmt::Debug) -> Fault {
    Fault::Broken(format!("the demonstration: {what}: {why:?}"))
}
