//! Who asks, in which network, and whether the address is for them.

use base::Visibility;
use identity::{Scope, Session, session_of};
use store::Db;

use crate::machine::Shown;
use crate::store as sql;
use crate::{Access, Ask, Doorkeeper, Method, Route, Trouble};

/// The asking with all that is known of who asks, and whether the route is for them.
pub(crate) type Admitted = (Ask, Result<(), Trouble>);

pub(crate) fn admitted(
    keeper: &dyn Doorkeeper,
    db: &Db,
    route: &Route,
    mut ask: Ask,
) -> Result<Admitted, Trouble> {
    if !introduced(keeper, db, &mut ask)? {
        return Ok((ask, Err(Trouble::SignIn)));
    }
    let account = ask.session.as_ref().map(|session| session.account_id);
    let mut own = Scope::default();
    if route.of_a_network() {
        let slug = ask.parameter("network");
        let Some((network, scope)) = keeper.network(db, slug, ask.language, account, ask.now)?
        else {
            return Ok((ask, Err(Trouble::NotFound)));
        };
        (ask.network, own) = (Some(network), scope);
    } else if let Some(account) = account {
        own = keeper.scope(db, account, ask.now)?;
    }
    if let Some(bearer) = &ask.machine.bearer {
        own = Scope::of(vec![bearer.grant.clone()]);
    }
    ask.scope = match ask.session.as_ref().and_then(Session::guise) {
        Some(guise) => {
            let (scope, name) = keeper.looking(db, &own, guise, ask.language)?;
            ask.looking_as = Some(name);
            scope.within(&own)
        }
        None => own,
    };
    if route.access != Access::Machine {
        surrounded(keeper, db, route, &mut ask)?;
    }
    let met = met(route, &ask);
    Ok((ask, met))
}

/// Finds whose session or key was shown. False for a key that opens nothing: a program isn't
/// taken for anybody.
fn introduced(keeper: &dyn Doorkeeper, db: &Db, ask: &mut Ask) -> Result<bool, Trouble> {
    if let Some(secret) = &ask.secret {
        ask.session = session_of(db, secret, ask.now)?;
    }
    if let (Some(session), false) = (&ask.session, ask.in_language) {
        ask.language = session.language;
    }
    ask.machine.bearer = match &ask.machine.shown {
        Shown::Key(key) => keeper.bearer(db, key, ask.now)?,
        Shown::Nothing | Shown::NoKey => None,
    };
    Ok(ask.machine.shown == Shown::Nothing || ask.machine.bearer.is_some())
}

/// What stands around a page: where its network leads, what it says to all, what was left there.
fn surrounded(
    keeper: &dyn Doorkeeper,
    db: &Db,
    route: &Route,
    ask: &mut Ask,
) -> Result<(), Trouble> {
    if let Some(network) = &ask.network {
        ask.places = keeper.places(network, &ask.scope, ask.language);
        ask.asides = keeper.asides(db, network, &ask.scope, ask.language)?;
    }
    // Who looks in another's place is shown no draft of their own as if it were that other's.
    if let (Some(session), Method::Get, None) = (&ask.session, route.method, &ask.looking_as) {
        ask.drafts = sql::drafts_at(db, session.account_id, &ask.own_path())?;
    }
    Ok(())
}

fn met(route: &Route, ask: &Ask) -> Result<(), Trouble> {
    if ask.looking_as.is_some() && !route.while_looking {
        return Err(Trouble::Looking);
    }
    match route.access {
        Access::Machine if route.method == Method::Post && ask.machine.bearer.is_none() => {
            Err(Trouble::SignIn)
        }
        Access::Public | Access::Anyone | Access::Machine => Ok(()),
        Access::SignedIn | Access::May(_) if ask.session.is_none() => Err(Trouble::SignIn),
        Access::SignedIn => Ok(()),
        Access::May(right) if ask.may(right) => Ok(()),
        Access::May(_) => {
            // Who belongs to the network may know that there is such a page; others may not.
            let belongs =
                ask.network.as_ref().is_some_and(|n| ask.scope.sees(n.id, Visibility::Members));
            Err(if belongs { Trouble::Forbidden } else { Trouble::NotFound })
        }
    }
}
