//! Who may come in where: the directory knows.

use base::{Id, Instant, Language};
use identity::{Guise, Right, Scope, Secret};
use store::{Db, Fault, Store};
use web::{Aside, Bearer, Network, Place};

use crate::pages;

pub struct Doorkeeper;

impl web::Doorkeeper for Doorkeeper {
    fn network(
        &self,
        db: &Db,
        slug: &str,
        language: Language,
        account: Option<Id>,
        now: Instant,
    ) -> Result<Option<(Network, Scope)>, Fault> {
        directory::policy::network(db, slug, language, account, now)
    }

    fn bearer(&self, db: &Db, key: &Secret, now: Instant) -> Result<Option<Bearer>, Fault> {
        directory::api::bearer(db, key, now)
    }

    fn used(&self, store: &Store, bearer: &Bearer) -> Result<(), Fault> {
        directory::api::note_use(store, bearer)
    }

    fn scope(&self, db: &Db, account: Id, now: Instant) -> Result<Scope, Fault> {
        directory::policy::scope(db, account, now)
    }

    fn looking(
        &self,
        db: &Db,
        own: &Scope,
        guise: Guise,
        language: Language,
    ) -> Result<(Scope, String), Fault> {
        directory::policy::looking(db, own, guise, language)
    }

    fn places(&self, network: &Network, scope: &Scope, language: Language) -> Vec<Place> {
        let mut places = directory::places(network, scope, language);
        // Who belongs comes right after who is known.
        let at = places.len().min(2);
        places.splice(at..at, membership::places(network, language));
        places.extend(casework::places(network, scope, language));
        places.extend(pages::letters::place(network, scope, language));
        if scope.post_for(Right::KeepDirectory, network.id).is_some() {
            places.push(jobs::pages::place(&network.slug, language));
        }
        places
    }

    fn asides(
        &self,
        db: &Db,
        network: &Network,
        scope: &Scope,
        language: Language,
    ) -> Result<Vec<Aside>, Fault> {
        pages::letters::asides(db, network, scope, language)
    }
}
