//! What a script brings piece by piece. It is answered in plain words: where the file ends now, or
//! what stands in the way.

use base::Id;
use files::{LARGEST, Misplaced, NotTaken};
use store::{Db, Stop, Store};
use web::{Answer, Ask, Trouble};

use crate::pages::arriving::{disk, inbox_of};
use crate::pages::{not_taken, words};
use crate::uploading::{self, MOST_UPLOADS, NotBegun, Upload};

/// No piece is larger.
pub(super) const PIECE: u64 = 256 * 1024;

/// Gives the name under which the pieces come.
pub(crate) fn begin(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let may = store.read_now(move |db| {
        let id = asked.form.get("id").parse().map_err(|_| Trouble::NotFound)?;
        Ok::<_, Trouble>(asked.holder(db, asked.form.get("of"), id)?.and_then(|of| of.post))
    })?;
    if may.is_none() {
        return Err(Trouble::NotFound);
    }
    let size: i64 = ask.form.get("size").parse().map_err(|_| Trouble::NotFound)?;
    if size.cast_unsigned() > LARGEST {
        return Ok(Answer::not_so(&not_taken(ask, NotTaken::TooLarge)));
    }
    let (account, name) = (ask.account()?, ask.form.get("name").to_owned());
    let begun =
        store.plumbing(move |plumbing| uploading::begin_upload(plumbing, account, &name, size));
    match begun {
        Ok(upload) => Ok(Answer::text(upload.id.to_string())),
        Err(Stop::Refused(NotBegun::TooMany)) => {
            Ok(Answer::not_so(&words(ask).too_many_uploads(MOST_UPLOADS)))
        }
        Err(Stop::Broken(fault)) => Err(fault.into()),
    }
}

fn own(ask: &Ask, db: &Db) -> Result<Upload, Trouble> {
    let id: Id = ask.parameter("upload").parse().map_err(|_| Trouble::NotFound)?;
    uploading::upload(db, ask.account()?, id)?.ok_or(Trouble::NotFound)
}

/// Where it goes on after a cut.
pub(crate) fn length(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let upload = own(ask, db)?;
    Ok(Answer::text(inbox_of(ask).length(upload.id).map_err(disk)?.to_string()))
}

pub(crate) fn add(ask: &Ask, store: &Store) -> Result<Answer, Trouble> {
    let asked = ask.clone();
    let upload = store.read_now(move |db| own(&asked, db))?;
    let at: u64 = ask.form.get("at").parse().map_err(|_| Trouble::NotFound)?;
    let piece = ask.file("piece").ok_or(Trouble::NotFound)?;
    if at.saturating_add(piece.size) > upload.size.cast_unsigned() {
        return Ok(Answer::not_so(&not_taken(ask, NotTaken::Damaged)));
    }
    match inbox_of(ask).add(upload.id, at, &mut piece.open().map_err(disk)?) {
        // A piece that came twice: the script goes on from where the file ends.
        Ok(end) | Err(Misplaced::EndsAt(end)) => Ok(Answer::text(end.to_string())),
        Err(Misplaced::TooLarge) => Ok(Answer::not_so(&not_taken(ask, NotTaken::TooLarge))),
        Err(Misplaced::Io(why)) => Err(disk(why)),
    }
}
