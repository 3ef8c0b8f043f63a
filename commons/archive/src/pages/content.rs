use base::Visibility;
use files::{FileType, Key, Shelf};
use store::{Db, Fault};
use web::{Answer, Ask, Bytes, Trouble};

use crate::pages::asked_for;
use crate::store as sql;

/// The bytes of a version, for a picture in the width that is asked for. What a file held before is
/// for the members of its network.
pub(crate) fn show(ask: &Ask, db: &Db) -> Result<Answer, Trouble> {
    let (file, holder) = asked_for(ask, db)?;
    let (network, nth) = (ask.network()?.id, ask.number("version")?);
    if nth != file.version && !ask.scope.sees(network, Visibility::Members) {
        return Err(Trouble::NotFound);
    }
    let name = sql::name_of_version(db, network, file.id, nth)?.ok_or(Trouble::NotFound)?;
    let copies = sql::copies_of(db, network, file.id, nth)?;
    let width: Option<i64> = ask.query.get("width").parse().ok();
    let copy = copies.iter().find(|copy| width == Some(copy.width)).or(copies.first());
    let copy = copy.ok_or(Trouble::NotFound)?;
    let missing =
        || Trouble::Fault(Fault::Broken(format!("the bytes {} are not there", copy.digest)));
    let key = Key::from_text(&copy.digest).ok_or_else(missing)?;
    let file_type: FileType = copy.file_type.parse().map_err(|_| missing())?;
    let open = Shelf::at(&ask.folder).open(&key).map_err(|_| missing())?;
    let answer = Answer::bytes(Bytes {
        file: open,
        size: copy.size.cast_unsigned(),
        media_type: file_type.media_type(),
        name: &name,
        digest: key.as_str(),
        shown: file_type.is_picture(),
    });
    let public = file.about.seen_by.max(holder.seen_by) == Visibility::Public;
    Ok(if public && nth == file.version { answer.for_everybody() } else { answer })
}
