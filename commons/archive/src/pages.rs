//! Addresses of files, and what answers there.

mod arriving;
mod content;
mod file;
mod putting;
mod replacing;
mod uploads;

use base::{Id, Language};
use files::{LARGEST, NotTaken};
use store::Db;
use web::{Access, Ask, Asset, Holder, Route, Trouble};

use crate::file::File;
use crate::store as sql;
use crate::views::BRINGER;
use crate::words::Words;

#[rustfmt::skip]
pub fn routes() -> Vec<Route> {
    vec![
        Route::look("/{network}/files/new", Access::SignedIn, putting::begin),
        Route::change("/{network}/files", Access::SignedIn, putting::create).with_files(LARGEST),
        Route::look("/{network}/files/{number}", Access::Public, file::show),
        Route::look("/{network}/files/{number}/edit", Access::SignedIn, file::edit),
        Route::change("/{network}/files/{number}", Access::SignedIn, file::update),
        Route::look("/{network}/files/{number}/version", Access::SignedIn, replacing::begin),
        Route::change("/{network}/files/{number}/version", Access::SignedIn, replacing::replace).with_files(LARGEST),
        Route::look("/{network}/files/{number}/removal", Access::SignedIn, file::removal),
        Route::change("/{network}/files/{number}/removal", Access::SignedIn, file::remove),
        Route::look("/{network}/files/{number}/history", Access::SignedIn, file::history),
        Route::look("/{network}/files/{number}/content/{version}", Access::Anyone, content::show),
        Route::change("/{network}/uploads", Access::SignedIn, uploads::begin),
        Route::look("/{network}/uploads/{upload}", Access::SignedIn, uploads::length),
        Route::change("/{network}/uploads/{upload}", Access::SignedIn, uploads::add).with_files(uploads::PIECE),
    ]
}

/// What browsers keep of the archive's.
pub fn assets() -> Vec<&'static Asset> {
    vec![&BRINGER]
}

pub(crate) use putting::named_in;

pub(crate) fn words(ask: &Ask) -> Words {
    Words(ask.language)
}

/// The file of the address with the record it hangs on, if this reader may know of both. One that
/// was taken away is still found here.
fn known(ask: &Ask, db: &Db) -> Result<(File, Holder), Trouble> {
    let network = ask.network()?.id;
    let id = sql::file_numbered(db, network, ask.number("number")?)?.ok_or(Trouble::NotFound)?;
    seen(ask, db, id)?.ok_or(Trouble::NotFound)
}

/// A file is for whom it says, and never for more readers than its record.
pub(crate) fn seen(ask: &Ask, db: &Db, id: Id) -> Result<Option<(File, Holder)>, Trouble> {
    let network = ask.network()?.id;
    let Some(file) = sql::file(db, network, id)? else { return Ok(None) };
    if !ask.scope.sees(network, file.about.seen_by) {
        return Ok(None);
    }
    let holder = ask.holder(db, &file.subject_kind, file.subject)?;
    Ok(holder.map(|holder| (file, holder)))
}

fn asked_for(ask: &Ask, db: &Db) -> Result<(File, Holder), Trouble> {
    let found = known(ask, db)?;
    if found.0.removed { Err(Trouble::NotFound) } else { Ok(found) }
}

/// A field of the record by its name on screen.
pub(crate) fn field_name(language: Language, field: &str) -> &'static str {
    let words = Words(language);
    match field {
        "file" | "content" => words.file(),
        "title" => words.title(),
        "language" => words.language(),
        "dated" => words.dated(),
        "seen-by" => words.visibility(),
        "alt" => words.alt(),
        "author" => words.author(),
        "licence" => words.licence(),
        "leads" => words.leads(),
        "version" => words.version(),
        "removed" => words.removed(),
        _ => words.changed_field(),
    }
}

/// Why a file is not taken, and what to do.
pub(crate) fn not_taken(ask: &Ask, why: NotTaken) -> String {
    let words = words(ask);
    match why {
        NotTaken::Empty => words.not_taken_empty().to_owned(),
        NotTaken::TooLarge => words.not_taken_too_large(&i18n::file_size(ask.language, LARGEST)),
        NotTaken::Unknown => words.not_taken_unknown().to_owned(),
        NotTaken::Damaged => words.not_taken_damaged().to_owned(),
        NotTaken::Hostile => words.not_taken_hostile().to_owned(),
        NotTaken::Macros => words.not_taken_macros().to_owned(),
        NotTaken::TooManyPixels => words.not_taken_too_many_pixels().to_owned(),
    }
}
