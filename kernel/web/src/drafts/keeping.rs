use base::{Id, Instant};
use store::{Db, Fault, Plumbing, Stop};

use crate::Typed;
use crate::drafts::draft::{DRAFT_LASTS, Draft, kept};
use crate::drafts::mark::Mark;
use crate::reading::FORM_AT_MOST;
use crate::store as sql;

/// Nobody leaves more than this: with the limit of a form's size, what an account can fill.
pub(crate) const MOST_DRAFTS: i64 = 50;

/// What has to be known of a draft before it is written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) account_id: Id,
    pub(crate) tab: Id,
    pub(crate) saved_at: Instant,
}

/// What is to be kept.
#[derive(Clone, Debug)]
pub(crate) struct Leaving {
    pub(crate) mark: Mark,
    pub(crate) revision: Option<i64>,
    pub(crate) typed: String,
    pub(crate) sent: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) id: Id,
    pub(crate) at: Instant,
    /// Another tab went on with the draft that this one began with: each now has its own.
    pub(crate) apart: bool,
}

/// A form of something new, by where it stands and where it goes.
#[derive(Clone, Copy, Debug)]
pub struct AtForm<'a> {
    pub page: &'a str,
    pub action: &'a str,
    pub title: &'a str,
}

/// There is no room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRoom {
    TooMany,
    /// A form that brings files may be longer than what is kept.
    TooLong,
}

impl Mark {
    /// Whether what is held is this tab's to write over: its own, or as it was when the tab began.
    fn may_replace(&self, held: &Held) -> bool {
        held.account_id == self.whose && (held.tab == self.tab || Some(held.saved_at) == self.seen)
    }
}

/// Saves a draft. Nothing that another tab saved is ever written over: the draft is then kept
/// apart, under the id of this tab, and the newest comes first when the form is opened again.
pub(crate) fn keep(plumbing: &Plumbing<'_>, leaving: &Leaving) -> Result<Kept, Stop<NoRoom>> {
    let (mark, at) = (&leaving.mark, plumbing.now());
    let Leaving { revision, typed, sent, .. } = leaving;
    if typed.len() > FORM_AT_MOST {
        return Err(Stop::Refused(NoRoom::TooLong));
    }
    for id in [mark.draft, mark.tab] {
        let apart = id != mark.draft;
        match sql::held(plumbing, id)? {
            Some(held) if !mark.may_replace(&held) => {}
            Some(_) => {
                sql::update_draft(
                    plumbing,
                    &mark.title,
                    *revision,
                    typed,
                    *sent,
                    mark.tab,
                    at,
                    id,
                )?;
                return Ok(Kept { id, at, apart });
            }
            None if sql::count_of(plumbing, mark.whose)?.unwrap_or(0) >= MOST_DRAFTS => {
                return Err(Stop::Refused(NoRoom::TooMany));
            }
            None => {
                let Mark { whose, page, action, title, tab, .. } = mark;
                sql::insert_draft(
                    plumbing, id, *whose, page, action, title, *revision, typed, *sent, *tab, at,
                )?;
                return Ok(Kept { id, at, apart });
            }
        }
    }
    // Both are somebody else's: no form of ours says so.
    Err(Stop::Refused(NoRoom::TooMany))
}

/// Leaves a draft at a form for an account: what was typed, field by field.
pub fn leave_draft(
    plumbing: &Plumbing<'_>,
    whose: Id,
    form: &AtForm<'_>,
    typed: &[(&str, &str)],
) -> Result<(), Fault> {
    let fields = typed.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned()));
    let typed = kept(&Typed(fields.collect()));
    let (id, at) = (plumbing.new_id(), plumbing.now());
    let AtForm { page, action, title } = form;
    sql::insert_draft(plumbing, id, whose, page, action, title, None, &typed, false, id, at)
        .map(|_| ())
}

/// What its form has sent is no draft any more; what another tab has saved stays.
pub(crate) fn settle(plumbing: &Plumbing<'_>, mark: &Mark) -> Result<(), Fault> {
    for id in [mark.draft, mark.tab] {
        if sql::held(plumbing, id)?.is_some_and(|held| mark.may_replace(&held)) {
            sql::delete_draft(plumbing, mark.whose, id)?;
        }
    }
    Ok(())
}

/// Whether there may be something to settle: looking costs less than writing.
pub(crate) fn is_held(db: &Db, mark: &Mark) -> Result<bool, Fault> {
    Ok(sql::held(db, mark.draft)?.is_some() || sql::held(db, mark.tab)?.is_some())
}

/// Whether anybody has left a draft at a page, or at one below it, without the language.
pub fn is_left_at(db: &Db, page: &str) -> Result<bool, Fault> {
    // What is below it comes between this and what follows the stroke.
    let (first, beyond) = (format!("{page}/"), format!("{page}0"));
    Ok(sql::drafts_below(db, page, &first, &beyond)?.unwrap_or_default() > 0)
}

/// All that an account has left, the latest first.
pub fn drafts_of(db: &Db, account: Id) -> Result<Vec<Draft>, Fault> {
    sql::drafts_of(db, account)
}

/// Forgets what nobody went on with in all that time.
pub fn forget_old_drafts(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    sql::forget_drafts(plumbing, plumbing.now() - DRAFT_LASTS).map(|_| ())
}
