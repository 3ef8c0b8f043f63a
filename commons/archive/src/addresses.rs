//! Where files are: for pages and redirects alike.

use base::Id;

pub(crate) fn files(slug: &str) -> String {
    format!("/{slug}/files")
}

/// The form that hangs a file on a record.
pub(crate) fn new_file(slug: &str, kind: &str, subject: Id) -> String {
    format!("/{slug}/files/new?of={kind}&id={subject}")
}

pub(crate) fn file(slug: &str, number: i64) -> String {
    format!("/{slug}/files/{number}")
}

/// What a version holds; of a picture the widest.
pub(crate) fn content(slug: &str, number: i64, version: i64) -> String {
    format!("/{slug}/files/{number}/content/{version}")
}

/// Where a file that is on its way in goes, piece by piece.
pub(crate) fn uploads(slug: &str) -> String {
    format!("/{slug}/uploads")
}
