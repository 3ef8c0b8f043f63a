//! What the archive tells other crates' pages: the files of a record, the picture it is shown with.

use base::{Id, Language};
use maud::Markup;
use store::{Db, Subject};
use web::{Ask, Named, Tells, Trouble};

use crate::addresses;
use crate::file::{File, Hanging};
use crate::pages::seen;
use crate::store as sql;
use crate::views::{file, panel};
use crate::words::Words;

pub const TELLS: Tells = Tells { named, deed, panel, face, ..Tells::NOTHING };

fn named(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Named>, Trouble> {
    let network = ask.network()?.id;
    if kind == Hanging::KIND {
        return match sql::kind_of_subject(db, network, id)? {
            Some(kind) => ask.named(db, &kind, id),
            None => Ok(None),
        };
    }
    if kind != File::KIND {
        return Ok(None);
    }
    let found = seen(ask, db, id)?.filter(|(file, _)| !file.removed);
    Ok(found.map(|(file, _)| Named {
        path: addresses::file(ask.slug(), file.number),
        name: file.about.title,
    }))
}

fn deed(language: Language, deed: &str) -> Option<&'static str> {
    let words = Words(language);
    match deed {
        "archive.file-put" => Some(words.deed_put()),
        "archive.file-replaced" => Some(words.deed_replaced()),
        "archive.file-edited" => Some(words.deed_edited()),
        "archive.file-removed" => Some(words.deed_removed()),
        _ => None,
    }
}

fn panel(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Markup>, Trouble> {
    let Some(holder) = ask.holder(db, kind, id)? else { return Ok(None) };
    let network = ask.network()?.id;
    let files = sql::files_of(db, network, id, ask.scope.sees_in(network).circle())?;
    Ok(panel::of_record(ask, db, &holder, (kind, id), &files)?)
}

fn face(ask: &Ask, db: &Db, kind: &str, id: Id) -> Result<Option<Markup>, Trouble> {
    let network = ask.network()?.id;
    let leading = sql::leading(db, network, id)?;
    if leading.is_empty() || ask.holder(db, kind, id)?.is_none() {
        return Ok(None);
    }
    for leading in leading {
        if let Some((found, _)) = seen(ask, db, leading)? {
            let copies = sql::copies_of(db, network, found.id, found.version)?;
            return Ok(Some(file::picture(ask, &found, &copies)));
        }
    }
    Ok(None)
}
