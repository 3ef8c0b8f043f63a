//! Files are put on records, brought anew, put right and taken away.

use base::typed::{Slip, Typed};
use base::{Id, Visibility};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, numbers};

use crate::content::Content;
use crate::file::{About, File, Hanging, Hung};
use crate::store as sql;

const PUT: Deed = Deed("archive.file-put");
const REPLACED: Deed = Deed("archive.file-replaced");
const EDITED: Deed = Deed("archive.file-edited");
const REMOVED: Deed = Deed("archive.file-removed");
const NUMBERED: &str = "file";

/// Why a file was not brought anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReplaced {
    /// A picture where there was none, or the other way round: what is written of it would not fit.
    OtherSort,
    Gone,
}

/// Hangs a file on a record. Its bytes are on the shelf by now.
pub fn put(
    act: &Act<'_>,
    network: Id,
    on: &Hung,
    about: &About,
    content: &Content,
) -> Result<File, Stop<NotEdited>> {
    if about.seen_by < on.seen_by {
        return Err(Stop::Refused(NotEdited::Slips(vec![("seen-by", Slip::WiderThanAbove)])));
    }
    let file = File {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        subject_kind: on.kind.clone(),
        subject: on.id,
        about: about.clone(),
        name: content.name.clone(),
        file_type: content.file_type,
        version: 1,
        removed: false,
        revision: 1,
    };
    sql::insert_file(
        act,
        network,
        file.id,
        file.number,
        &file.subject_kind,
        file.subject,
        &about.title,
        about.language,
        about.seen_by.circle(),
        file.version,
        file.revision,
    )?;
    save(act, network, &file)?;
    hold(act, network, &file, content)?;
    act.created(PUT, &file);
    act.created(PUT, &Hanging(&file));
    lead_alone(act, network, &file).map(|()| file).map_err(Stop::Broken)
}

/// Gives a file another content; the one before stays to be looked up.
pub fn replace(
    act: &Act<'_>,
    network: Id,
    file: Id,
    content: &Content,
) -> Result<File, Stop<NotReplaced>> {
    let before = there(act, network, file)?.ok_or(Stop::Refused(NotReplaced::Gone))?;
    if before.file_type.is_picture() != content.file_type.is_picture() {
        return Err(Stop::Refused(NotReplaced::OtherSort));
    }
    let after = File {
        name: content.name.clone(),
        file_type: content.file_type,
        version: before.version + 1,
        revision: before.revision + 1,
        ..before.clone()
    };
    save(act, network, &after)?;
    hold(act, network, &after, content)?;
    act.changed(REPLACED, &before, &after);
    Ok(after)
}

/// Writes a form over what is written of a file that had this revision when the form was begun.
/// `above` is who sees the record it hangs on.
pub fn edit(
    act: &Act<'_>,
    network: Id,
    file: Id,
    begun_at: i64,
    sent: &Typed,
    above: Visibility,
) -> Result<Edited, Stop<NotEdited>> {
    let before = there(act, network, file)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let about = About::read(&merged.typed, before.file_type.is_picture(), above)?;
    if about == before.about {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = File { about, revision: before.revision + 1, ..before.clone() };
    save(act, network, &after)?;
    act.changed(EDITED, &before, &after);
    lead_alone(act, network, &after)?;
    Ok(Edited { taken: merged.taken })
}

/// Takes a file away. What it held goes with it, in all its versions; that it was there stays on
/// record.
pub fn remove(act: &Act<'_>, network: Id, file: Id) -> Result<(), Stop<NotEdited>> {
    let before = there(act, network, file)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let about = About { leads: false, ..before.about.clone() };
    let after = File { about, removed: true, revision: before.revision + 1, ..before.clone() };
    save(act, network, &after)?;
    sql::delete_versions(act, network, file)?;
    act.changed(REMOVED, &before, &after);
    act.removed(REMOVED, &Hanging(&before));
    Ok(())
}

fn there(act: &Act<'_>, network: Id, file: Id) -> Result<Option<File>, Fault> {
    Ok(sql::file(act, network, file)?.filter(|file| !file.removed))
}

fn save(act: &Act<'_>, network: Id, file: &File) -> Result<(), Fault> {
    let about = &file.about;
    sql::update_file(
        act,
        &about.title,
        about.language,
        about.dated,
        about.seen_by.circle(),
        &about.alt,
        &about.author,
        about.licence,
        about.leads,
        file.version,
        file.removed,
        file.revision,
        network,
        file.id,
    )?;
    Ok(())
}

fn hold(act: &Act<'_>, network: Id, file: &File, content: &Content) -> Result<(), Fault> {
    let (nth, post) = (file.version, act.actor().post);
    let of = content.file_type.code();
    sql::insert_version(act, network, file.id, nth, &content.name, of, act.now(), post)?;
    for copy in &content.copies {
        sql::insert_copy(
            act,
            network,
            file.id,
            nth,
            copy.width,
            copy.height,
            copy.file_type.code(),
            copy.size,
            &copy.digest,
        )?;
    }
    Ok(())
}

/// A record is shown with one picture: whichever led before steps back.
fn lead_alone(act: &Act<'_>, network: Id, file: &File) -> Result<(), Fault> {
    if !file.about.leads {
        return Ok(());
    }
    for other in sql::leading(act, network, file.subject)? {
        if other == file.id {
            continue;
        }
        let Some(before) = there(act, network, other)? else { continue };
        let about = About { leads: false, ..before.about.clone() };
        let after = File { about, revision: before.revision + 1, ..before.clone() };
        save(act, network, &after)?;
        act.changed(EDITED, &before, &after);
    }
    Ok(())
}
