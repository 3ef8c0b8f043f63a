//! Organisations had other names and go by others; the search of lists knows them all.

use base::Id;
use base::typed::Typed;
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop};

use crate::entering::copy_to_entries;
use crate::name::{Naming, OtherName};
use crate::store as sql;

const GIVEN: Deed = Deed("directory.name-given");
const CORRECTED: Deed = Deed("directory.name-corrected");
const WITHDRAWN: Deed = Deed("directory.name-withdrawn");
const RESTORED: Deed = Deed("directory.name-restored");

pub fn give_name(act: &Act<'_>, organisation: Id, told: &Naming) -> Result<OtherName, Fault> {
    let name = OtherName {
        id: act.new_id(),
        organisation,
        told: told.clone(),
        withdrawn: false,
        revision: 1,
    };
    let Naming { sort, since, until, .. } = *told;
    let text = &told.name;
    sql::insert_name(act, name.id, organisation, sort, text, since, until, &told.source, false, 1)?;
    follow(act, organisation)?;
    act.created(GIVEN, &name);
    Ok(name)
}

/// Writes a form over a name that had this revision when the form was begun.
pub fn correct_name(
    act: &Act<'_>,
    name: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::other_name(act, name)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let told = Naming::read(&merged.typed)?;
    if told == before.told {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = OtherName { told, revision: before.revision + 1, ..before };
    save(act, CORRECTED, &before, &after)?;
    Ok(Edited { taken: merged.taken })
}

/// Takes a name back, or puts it back. It stays on record.
pub fn withdraw_name(act: &Act<'_>, name: Id, withdrawn: bool) -> Result<(), Stop<NotEdited>> {
    let before = sql::other_name(act, name)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    if before.withdrawn == withdrawn {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = OtherName { withdrawn, revision: before.revision + 1, ..before.clone() };
    save(act, if withdrawn { WITHDRAWN } else { RESTORED }, &before, &after)?;
    Ok(())
}

fn save(act: &Act<'_>, deed: Deed, before: &OtherName, after: &OtherName) -> Result<(), Fault> {
    let Naming { sort, since, until, .. } = after.told;
    let (text, source) = (&after.told.name, &after.told.source);
    sql::update_name(
        act,
        sort,
        text,
        since,
        until,
        source,
        after.withdrawn,
        after.revision,
        after.id,
    )?;
    follow(act, after.organisation)?;
    act.changed(deed, before, after);
    Ok(())
}

fn follow(act: &Act<'_>, organisation: Id) -> Result<(), Fault> {
    match sql::organisation(act, organisation)? {
        Some(organisation) => copy_to_entries(act, &organisation),
        None => Ok(()),
    }
}
