//! Cities of the Telar that keep their own record, and one that did until nobody was left there.

use base::{Day, Id};
use directory::{Turn, policy, turn};
use store::{ActHeader, Actor, Channel, Fault, Stop, Store};

use super::loom::Loom;
use super::{header_in, refused};

pub(super) const LA_PAZ: u32 = 3_911_925;
pub(super) const MONTEVIDEO: u32 = 3_441_575;
/// Its record is kept by the network that entered it.
pub(super) const BELO_HORIZONTE: u32 = 3_470_127;
/// A city that no other network keeps.
const AREQUIPA: u32 = 3_947_322;

const NO_ANSWER: &str = "Nadie responde por la ciudad desde el cambio de gobierno";

/// Somebody of the cast, in one of their posts.
pub(super) struct Acting {
    pub(super) network: Id,
    account: Id,
    pub(super) post: Id,
}

impl Acting {
    pub(super) fn of(store: &Store, email: &'static str) -> Result<Acting, Fault> {
        let now = store.ground().now();
        let acting = store.read_now(move |db| {
            let Some(account) = identity::find_account(db, email)? else { return Ok(None) };
            let scope = policy::scope(db, account.id, now)?;
            let first = scope.grants().first();
            Ok::<_, Fault>(first.map(|grant| Acting {
                network: grant.network,
                account: account.id,
                post: grant.post,
            }))
        })?;
        acting.ok_or_else(|| refused(email, "holds no post"))
    }

    pub(super) fn header(&self) -> ActHeader {
        let (account, post) = (Some(self.account), Some(self.post));
        let actor = Actor { account, post, ..Actor::program(Channel::Page) };
        ActHeader::new(actor, Some(self.network))
    }
}

pub(super) fn today(store: &Store) -> Day {
    store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

pub(super) fn claim(store: &Store, loom: &Loom) -> Result<(), Fault> {
    let city = |place: u32| {
        loom.cities.get(&place).copied().ok_or_else(|| refused("a city", "no such city"))
    };
    for (place, email) in [
        (LA_PAZ, "punto-focal.lapaz@telar.example"),
        (MONTEVIDEO, "punto-focal.montevideo@telar.example"),
    ] {
        let acting = Acting::of(store, email)?;
        turned(store, acting.header(), city(place)?, Turn::Claim { from: acting.network }, "")?;
    }
    let arequipa = city(AREQUIPA)?;
    let by = loom.network;
    turned(store, header_in(by), arequipa, Turn::Claim { from: by }, "")?;
    let secretariat = Acting::of(store, "secretaria@telar.example")?.header();
    let header = ActHeader { reason: Some(NO_ANSWER.to_owned()), ..secretariat };
    turned(store, header, arequipa, Turn::TakeBack { by }, NO_ANSWER)
}

fn turned(
    store: &Store,
    header: ActHeader,
    city: Id,
    which: Turn,
    reason: &'static str,
) -> Result<(), Fault> {
    let today = today(store);
    let done = store.act(header, move |act| turn(act, city, which, reason, today).map(|_| ()));
    done.map_err(|stop| match stop {
        Stop::Refused(why) => refused("whose a record is", why),
        Stop::Broken(fault) => fault,
    })
}
