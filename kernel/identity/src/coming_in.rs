use base::{Id, codes};
use jiff::SignedDuration;
use store::{Db, Fault, Plumbing, stored_as_code};

use crate::half_way::wait_for_second_step;
use crate::session::open_session;
use crate::store as sql;
use crate::{Secret, Session};

codes! {
    /// By which way somebody came in.
    pub enum Way {
        /// By its link or its code: whoever reads the account's letters.
        Letter = "letter",
        Password = "password",
    }
}
stored_as_code!(Way);

/// How long a browser is known after somebody last came in at it.
pub const BROWSER_LASTS: SignedDuration = SignedDuration::from_hours(24 * 400);

/// The browser at which somebody comes in.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// What it says of itself.
    pub agent: String,
    /// By which we know it again, if somebody came in at it before.
    pub secret: Option<Secret>,
    /// The session that was open in it.
    pub session: Option<Secret>,
}

/// Somebody is in.
#[derive(Debug)]
pub struct Entered {
    pub session: Session,
    /// What the browser keeps: for this session, and to be known again.
    pub secret: Secret,
    pub browser: Secret,
    /// Whether this account had never come in at this browser.
    pub at_a_new_browser: bool,
}

/// What became of who took the first step.
#[derive(Debug)]
pub enum CameIn {
    In(Box<Entered>),
    /// The account has a second step, which is waited for at this browser.
    HalfWay(Secret),
}

/// Whoever took the first step is in, or half way.
pub(crate) fn come_in(
    plumbing: &Plumbing<'_>,
    account: Id,
    way: Way,
    at: &Browser,
) -> Result<CameIn, Fault> {
    match sql::second_step(plumbing, account)? {
        Some(_) => wait_for_second_step(plumbing, account, way),
        None => open(plumbing, account, way, at).map(|entered| CameIn::In(Box::new(entered))),
    }
}

/// Opens a session in a browser, in place of the one that was open there.
pub(crate) fn open(
    plumbing: &Plumbing<'_>,
    account: Id,
    way: Way,
    at: &Browser,
) -> Result<Entered, Fault> {
    if let Some(before) = &at.session {
        sql::close_session(plumbing, plumbing.now(), &before.digest())?;
    }
    let at_a_new_browser = !knows(plumbing, at.secret.as_ref(), account)?;
    let browser = match &at.secret {
        // Only what we gave: a mark that somebody else put there is not taken.
        Some(given) if sql::accounts_at(plumbing, &given.digest())? != Some(0) => given.clone(),
        _ => Secret::draw(&mut plumbing.draw()),
    };
    let now = plumbing.now();
    sql::know_browser(plumbing, &browser.digest(), account, now, now)?;
    let (session, secret) = open_session(plumbing, account, way, &at.agent)?;
    Ok(Entered { session, secret, browser, at_a_new_browser })
}

/// Lets in whoever knew the password.
pub fn enter_with_password(
    plumbing: &Plumbing<'_>,
    account: Id,
    at: &Browser,
) -> Result<CameIn, Fault> {
    come_in(plumbing, account, Way::Password, at)
}

/// Whether this account has come in at this browser before.
pub(crate) fn knows(db: &Db, browser: Option<&Secret>, account: Id) -> Result<bool, Fault> {
    let Some(browser) = browser else { return Ok(false) };
    Ok(sql::browser_known(db, &browser.digest(), account)?.is_some())
}
