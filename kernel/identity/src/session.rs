use base::{Id, Instant, Language};
use jiff::SignedDuration;
use store::{Db, Fault, Plumbing};

use crate::store as sql;
use crate::{BROWSER_LASTS, Secret, Way};

/// A session ends after this long, whatever happens in it.
pub const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(24 * 30);
/// A session ends when nothing has been asked in it for this long.
pub const SESSION_RESTS: SignedDuration = SignedDuration::from_hours(24 * 7);
/// How long it is known whose a session was that is over.
const SESSION_REMEMBERED: SignedDuration = SignedDuration::from_hours(24 * 7);
/// A browser keeps the secret of a session beyond its end, so that what somebody was writing when
/// it ended is known to be theirs.
pub const SESSION_KNOWN: SignedDuration = SignedDuration::from_hours(24 * (30 + 7));

/// What a browser's address line tells of itself is kept to this length.
const AGENT_AT_MOST: usize = 200;

/// Somebody at a keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub account_id: Id,
    pub name: String,
    pub language: Language,
    pub way: Way,
    pub began_at: Instant,
    pub seen_at: Instant,
    pub ends_at: Instant,
    pub(crate) looks_at: Option<Id>,
    pub(crate) looks_from: Option<Id>,
}

pub(crate) fn open_session(
    plumbing: &Plumbing<'_>,
    account: Id,
    way: Way,
    agent: &str,
) -> Result<(Session, Secret), Fault> {
    let secret = Secret::draw(&mut plumbing.draw());
    let now = plumbing.now();
    let agent: String = agent.chars().take(AGENT_AT_MOST).collect();
    sql::insert_session(
        plumbing,
        &secret.digest(),
        account,
        now,
        now,
        now + SESSION_LASTS,
        &agent,
        way,
    )?;
    let session = sql::session(plumbing, &secret.digest())?
        .ok_or_else(|| Fault::Broken("a session that was just opened is not there".to_owned()))?;
    Ok((session, secret))
}

/// The session that a browser's secret opens now, if any.
pub fn session_of(db: &Db, secret: &Secret, now: Instant) -> Result<Option<Session>, Fault> {
    let session = sql::session(db, &secret.digest())?;
    Ok(session.filter(|s| now < s.ends_at && now.duration_since(s.seen_at) < SESSION_RESTS))
}

/// Whose session a browser's secret opens, or opened while it lasted. It lets nobody in.
pub fn whose_session(db: &Db, secret: &Secret) -> Result<Option<Id>, Fault> {
    Ok(sql::session(db, &secret.digest())?.map(|session| session.account_id))
}

/// How long a session is used before that is written down: not at every page.
const SEEN_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// For so long whoever came in by letter is taken for the owner of the account: their letters are
/// in their hands, so that they needn't know its password to change it.
const FRESH: SignedDuration = SignedDuration::from_mins(15);

impl Session {
    /// Whether it was opened by letter moments ago.
    pub fn is_fresh(&self, now: Instant) -> bool {
        self.way == Way::Letter && now.duration_since(self.began_at) < FRESH
    }

    /// Whether its use should be written down again.
    pub fn is_due(&self, now: Instant) -> bool {
        now.duration_since(self.seen_at) >= SEEN_EVERY
    }
}

/// The session is in use: it doesn't rest.
pub fn see_session(plumbing: &Plumbing<'_>, secret: &Secret) -> Result<(), Fault> {
    sql::see_session(plumbing, plumbing.now(), &secret.digest()).map(|_| ())
}

/// A session of an account, for its owner to see and end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    pub digest: Vec<u8>,
    pub began_at: Instant,
    pub seen_at: Instant,
    pub agent: String,
    pub way: Way,
}

impl OpenSession {
    /// By which a form names it: enough to tell it from the others of its account.
    pub fn name(&self) -> String {
        data_encoding::HEXLOWER.encode(self.digest.get(..8).unwrap_or_default())
    }
}

/// Where an account is signed in now, the latest used first.
pub fn sessions_of(db: &Db, account: Id, now: Instant) -> Result<Vec<OpenSession>, Fault> {
    sql::sessions_of(db, account, now, now - SESSION_RESTS)
}

/// Ends the sessions of an account that `which` names.
pub fn end_sessions(
    plumbing: &Plumbing<'_>,
    account: Id,
    which: impl Fn(&OpenSession) -> bool,
) -> Result<(), Fault> {
    let now = plumbing.now();
    for session in sessions_of(plumbing, account, now)? {
        if which(&session) {
            sql::close_session(plumbing, now, &session.digest)?;
        }
    }
    Ok(())
}

/// Ends all sessions of an account but this one, and knows no browser of its any more but this one.
pub fn end_all_others(
    plumbing: &Plumbing<'_>,
    account: Id,
    this: &Secret,
    browser: Option<&Secret>,
) -> Result<(), Fault> {
    end_sessions(plumbing, account, |session| session.digest != this.digest())?;
    let here = browser.map(Secret::digest).unwrap_or_default();
    sql::forget_other_browsers(plumbing, account, &here).map(|_| ())
}

/// Forgets what is over, so that nothing of it piles up.
pub fn forget_what_is_over(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    let now = plumbing.now();
    sql::forget_attempts(plumbing, now)?;
    sql::forget_keys(plumbing, now)?;
    sql::forget_sessions(plumbing, now - SESSION_REMEMBERED)?;
    sql::forget_half_way(plumbing, now)?;
    sql::forget_browsers(plumbing, now - BROWSER_LASTS)?;
    sql::forget_wanted_addresses(plumbing, now)?;
    sql::forget_counts(plumbing, now - SignedDuration::from_hours(24))?;
    Ok(())
}

pub fn end_session(plumbing: &Plumbing<'_>, secret: &Secret) -> Result<(), Fault> {
    sql::close_session(plumbing, plumbing.now(), &secret.digest()).map(|_| ())
}
