//! What a post lets its holder see and do. Nothing else in the directory decides that.

use base::{Accent, Day, Id, Instant, Language, Visibility};
use identity::{Grant, Guise, Right, Scope};
use jiff::tz::TimeZone;
use store::{Db, Fault};
use web::Network;

use crate::post::Function;
use crate::store as sql;
use crate::words::Words;

pub(crate) fn given_by(function: Function) -> (Visibility, &'static [Right]) {
    match function {
        Function::Secretariat => {
            (Visibility::Secretariat, &[Right::KeepDirectory, Right::KeepLetters, Right::GiveTasks])
        }
        Function::Mayor | Function::FocalPoint => (Visibility::Members, &[Right::KeepOwnPage]),
        Function::Expert | Function::Partner => (Visibility::Public, &[]),
    }
}

/// Whether whoever holds such a post keeps the page of the organisation that it is of.
pub(crate) fn keeps_own_page(function: Function) -> bool {
    given_by(function).1.contains(&Right::KeepOwnPage)
}

/// How far whoever holds such a post sees in its network.
pub fn sees(function: Function) -> Visibility {
    given_by(function).0
}

/// A post that an account acts or acted for, as its holder or as a deputy, with the zone whose
/// midnight begins and ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) network_id: Id,
    pub(crate) time_zone: String,
    pub(crate) post_id: Id,
    pub(crate) organisation_id: Option<Id>,
    pub(crate) function: Function,
    pub(crate) as_deputy: bool,
    pub(crate) since: Day,
    pub(crate) until: Option<Day>,
}

impl Held {
    /// What it gives now. A deputy has what the post gives, as whoever holds it has.
    pub(crate) fn grant(&self, now: Instant) -> Option<Grant> {
        let today = now.to_zoned(zone(&self.time_zone)).date();
        let acts = self.since <= today && self.until.is_none_or(|until| today <= until);
        let (sees, may) = given_by(self.function);
        acts.then_some(Grant {
            network: self.network_id,
            post: self.post_id,
            organisation: self.organisation_id,
            as_deputy: self.as_deputy,
            sees,
            may,
        })
    }
}

/// A zone by its name; a network whose zone nobody knows any more goes by the world's clock.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// What an account may see and do in all networks.
pub fn scope(db: &Db, account: Id, now: Instant) -> Result<Scope, Fault> {
    let held = sql::held_by(db, account)?;
    Ok(Scope::of(held.iter().filter_map(|held| held.grant(now)).collect()))
}

/// What whoever keeps a network sees who looks at it in another's place, and whose place that is.
/// Nobody who doesn't keep it sees anything in that way, and none sees more than their own.
pub fn looking(
    db: &Db,
    own: &Scope,
    guise: Guise,
    language: Language,
) -> Result<(Scope, String), Fault> {
    let post = guise.post.map(|post| sql::post(db, guise.network, post)).transpose()?;
    let Some(post) = post.flatten() else {
        return Ok((Scope::default(), Words(language).the_public().to_owned()));
    };
    let (sees, may) = given_by(post.function);
    let grant = Grant {
        network: guise.network,
        post: post.id,
        organisation: post.organisation_id,
        as_deputy: false,
        sees,
        may,
    };
    let keeps = own.post_for(Right::KeepDirectory, guise.network).is_some();
    let grants = if keeps { vec![grant] } else { Vec::new() };
    Ok((Scope::of(grants).within(own), post.name))
}

/// In which post somebody says who is deputy in one: in it, if they hold it, or else as who keeps
/// the directory. A deputy has no deputy of their own.
pub fn names_deputies(scope: &Scope, network: Id, post: Id) -> Option<Id> {
    let holds = scope.grants().iter().any(|grant| grant.post == post && !grant.as_deputy);
    let keeper = || scope.post_for(Right::KeepDirectory, network).filter(|keeper| *keeper != post);
    if holds { Some(post) } else { keeper() }
}

/// A network and the posts that an account has had in it: one row each, or one without a post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NetworkHeld {
    pub(crate) id: Id,
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) acronym: String,
    pub(crate) accent: String,
    pub(crate) time_zone: String,
    pub(crate) demo: bool,
    pub(crate) post_id: Option<Id>,
    pub(crate) organisation_id: Option<Id>,
    pub(crate) function: Option<Function>,
    pub(crate) as_deputy: Option<bool>,
    pub(crate) since: Option<Day>,
    pub(crate) until: Option<Day>,
}

impl NetworkHeld {
    fn held(&self) -> Option<Held> {
        Some(Held {
            network_id: self.id,
            time_zone: self.time_zone.clone(),
            post_id: self.post_id?,
            organisation_id: self.organisation_id,
            function: self.function?,
            as_deputy: self.as_deputy?,
            since: self.since?,
            until: self.until,
        })
    }
}

/// The network at a slug, and what an account may see and do in it now.
pub fn network(
    db: &Db,
    slug: &str,
    language: Language,
    account: Option<Id>,
    now: Instant,
) -> Result<Option<(Network, Scope)>, Fault> {
    let rows = sql::network_and_held(db, language, account, slug)?;
    let grants = rows.iter().filter_map(|row| row.held()?.grant(now)).collect();
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    let accent = Accent::of(&row.accent)
        .ok_or_else(|| Fault::Broken(format!("the accent of {} can't be read", row.slug)))?;
    let network = Network {
        id: row.id,
        slug: row.slug,
        name: row.name,
        acronym: row.acronym,
        accent,
        time_zone: zone(&row.time_zone),
        demo: row.demo,
    };
    Ok(Some((network, Scope::of(grants))))
}
