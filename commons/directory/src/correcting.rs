//! An organisation is corrected by a program: the same edit as the form's, of the fields that
//! were sent, and made once however often it is sent.

use base::typed::Typed;
use base::{Day, Id};
use jiff::SignedDuration;
use store::merge::NotEdited;
use store::{Act, Db, Fault, Plumbing, Stop};

use crate::editing::edit;
use crate::organisation::Editor;
use crate::store as sql;

/// For how long what was answered is known: whoever got no answer asks again within it.
const KNOWN_FOR: SignedDuration = SignedDuration::from_hours(24 * 7);

/// What a program sent, and by which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Only the fields that it speaks of.
    pub sent: Typed,
    pub begun_at: i64,
    pub key: Id,
    /// The name under which it is made once, and a digest of all that was sent.
    pub once: Option<(String, Vec<u8>)>,
}

/// What came of it: the revision that now is, and what others had changed meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    pub revision: i64,
    pub taken: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCorrected {
    Edit(NotEdited),
    /// It has been made already; this was answered.
    Made(Corrected),
    /// Something else was sent under this name before.
    OtherUnderThatName,
}

impl From<NotEdited> for NotCorrected {
    fn from(why: NotEdited) -> Self {
        NotCorrected::Edit(why)
    }
}

pub fn correct(
    act: &Act<'_>,
    network: Id,
    editor: Editor,
    correction: &Correction,
    today: Day,
) -> Result<Corrected, Stop<NotCorrected>> {
    if let Some(known) = made_before(act, network, correction)? {
        return Err(Stop::Refused(known));
    }
    let current = sql::organisation(act, editor.organisation)?
        .ok_or(Stop::Refused(NotCorrected::Edit(NotEdited::Gone)))?;
    let mut typed = current.as_typed();
    typed.extend(correction.sent.clone());
    let edited =
        edit(act, editor, correction.begun_at, &typed, today).map_err(|stop| match stop {
            Stop::Refused(why) => Stop::Refused(why.into()),
            Stop::Broken(fault) => Stop::Broken(fault),
        })?;
    let corrected = Corrected { revision: current.revision + 1, taken: edited.taken };
    if let Some((name, digest)) = &correction.once {
        let answer = corrected.to_text();
        sql::insert_api_answer(act, network, correction.key, name, digest, &answer, act.now())?;
    }
    Ok(corrected)
}

/// What is known of a correction under its name.
pub(crate) fn made_before(
    db: &Db,
    network: Id,
    correction: &Correction,
) -> Result<Option<NotCorrected>, Fault> {
    let Some((name, digest)) = &correction.once else { return Ok(None) };
    let known = sql::api_answer(db, network, correction.key, name)?;
    Ok(known.map(|known| {
        if known.body_digest == *digest {
            NotCorrected::Made(Corrected::from_text(&known.answer))
        } else {
            NotCorrected::OtherUnderThatName
        }
    }))
}

impl Corrected {
    fn to_text(&self) -> String {
        format!("{} {}", self.revision, self.taken.join(" "))
    }

    fn from_text(text: &str) -> Corrected {
        let mut words = text.split_whitespace();
        let revision = words.next().and_then(|revision| revision.parse().ok()).unwrap_or_default();
        Corrected { revision, taken: words.map(str::to_owned).collect() }
    }
}

/// Forgets what was answered long ago.
pub fn forget_old_answers(plumbing: &Plumbing<'_>) -> Result<(), Fault> {
    sql::forget_api_answers(plumbing, plumbing.now() - KNOWN_FOR).map(|_| ())
}
