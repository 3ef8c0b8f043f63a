//! The desk of whoever is signed in: what waits for them and what was done lately, gathered from
//! every crate, in every network in which they hold a post.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use base::{Id, Instant};
use directory::{Beside, NetworkCard};
use identity::{Touched, seen_lately};
use jiff::SignedDuration;
use store::Db;
use web::{Ask, Named, Trouble, Waiting};

/// How far back "lately" reaches, and how much of it is told.
const LATELY: SignedDuration = SignedDuration::from_hours(24 * 14);
const TOLD: usize = 12;

/// A line of the desk, and of which network it is.
pub(crate) struct Line<T> {
    pub(crate) of: String,
    pub(crate) what: T,
}

/// Something done by somebody else.
pub(crate) struct Done {
    pub(crate) deed: &'static str,
    pub(crate) to: Named,
    /// How many more things of the kind they did in a row.
    pub(crate) more: i64,
    pub(crate) by: Option<String>,
    pub(crate) at: Instant,
}

#[derive(Default)]
pub(crate) struct Desk {
    /// Those in which the reader acts, with the address of the network.
    pub(crate) posts: Vec<(String, Line<Beside>)>,
    pub(crate) waiting: Vec<Line<Waiting>>,
    pub(crate) lately: Vec<Line<Done>>,
}

pub(crate) fn desk(ask: &Ask, db: &Db, networks: &[NetworkCard]) -> Result<Desk, Trouble> {
    let mut desk = Desk::default();
    let mine: BTreeSet<Id> = ask.scope.grants().iter().map(|grant| grant.network).collect();
    for card in networks.iter().filter(|card| mine.contains(&card.id)) {
        let account = ask.session.as_ref().map(|session| session.account_id);
        let found = directory::policy::network(db, &card.slug, ask.language, account, ask.now)?;
        let Some((network, _)) = found else { continue };
        let there = ask.within(network);
        let of = |what| Line { of: card.acronym.clone(), what };
        desk.waiting.extend(there.waiting(db)?.into_iter().map(of));
        let posts = directory::own_posts(&there, db)?.into_iter();
        desk.posts
            .extend(posts.map(|what| (card.slug.clone(), Line { of: card.acronym.clone(), what })));
        desk.lately.extend(
            lately(&there, db)?.into_iter().map(|what| Line { of: card.acronym.clone(), what }),
        );
    }
    // What has a day comes first, by that day; the rest as the crates tell it.
    desk.waiting.sort_by_key(|line| (line.what.due.is_none(), line.what.due));
    desk.lately.sort_by_key(|line| Reverse(line.what.at));
    desk.lately.truncate(TOLD);
    Ok(desk)
}

/// What others did in a network; many of a kind in a row are one line.
fn lately(ask: &Ask, db: &Db) -> Result<Vec<Done>, Trouble> {
    let network = ask.network()?.id;
    let mut all: Vec<(Touched, Done)> = Vec::new();
    for act in seen_lately(db, &ask.scope, network, ask.now - LATELY)? {
        let mine = act.account == ask.session.as_ref().map(|session| session.account_id);
        if mine || act.account.is_none() {
            continue;
        }
        if let Some((last, done)) = all.last_mut()
            && (&last.deed, last.account, last.post) == (&act.deed, act.account, act.post)
        {
            done.more += 1;
        } else if all.len() == TOLD {
            break;
        } else if let Some(done) = told(ask, db, &act)? {
            all.push((act, done));
        }
    }
    Ok(all.into_iter().map(|(_, done)| done).collect())
}

fn told(ask: &Ask, db: &Db, act: &Touched) -> Result<Option<Done>, Trouble> {
    let (Some(deed), Some(to)) = (ask.deed(&act.deed), first_named(ask, db, act)?) else {
        return Ok(None);
    };
    let by = match act.post {
        Some(post) => directory::signed(ask, db, post, act.as_deputy)?,
        None => None,
    };
    Ok(Some(Done { deed, to, more: 0, by, at: act.at }))
}

fn first_named(ask: &Ask, db: &Db, act: &Touched) -> Result<Option<Named>, Trouble> {
    for (kind, id) in &act.subjects {
        if let Some(named) = ask.named(db, kind, *id)? {
            return Ok(Some(named));
        }
    }
    Ok(None)
}
