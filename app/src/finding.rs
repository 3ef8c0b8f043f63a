//! What can be found, of all crates; how one that was found is shown.

use ::finding::{Document, Piece, Record, Source, Wanted, for_reader};
use base::Language;
use store::{Db, Fault};

/// Everything that can be found has one of these for its source.
pub const SOURCES: &[Source] = &[directory::finding::SOURCE];

/// A record as it is now, if it still is.
pub fn document(db: &Db, record: &Record) -> Result<Option<Document>, Fault> {
    match of_kind(record.kind) {
        Some(source) => (source.document)(db, record),
        None => Ok(None),
    }
}

/// A kind by its name.
pub fn kind_name(language: Language, kind: &str) -> &'static str {
    of_kind(kind).map_or("", |source| (source.kind_name)(language, kind))
}

pub fn is_kind(kind: &str) -> bool {
    of_kind(kind).is_some()
}

fn of_kind(kind: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.kinds.contains(&kind))
}

/// Something found, as a page shows it.
#[derive(Debug)]
pub struct Shown {
    pub record: Record,
    pub path: String,
    pub language: Language,
    pub title: Vec<Piece>,
    /// What it belongs to, in the reader's language.
    pub belongs: Vec<String>,
    /// Where it says what was looked for.
    pub passage: Option<(Language, Vec<Piece>)>,
}

impl Shown {
    pub fn of(document: &Document, wanted: &Wanted, reader: Language) -> Shown {
        let title = for_reader(&document.titles, reader);
        let (language, title) =
            title.map_or((reader, String::new()), |(language, title)| (*language, title.clone()));
        let belongs = document.belongs.iter().filter_map(|texts| for_reader(texts, reader));
        Shown {
            record: document.record,
            path: document.path.clone(),
            language,
            title: wanted.marked(&title, language),
            belongs: belongs.map(|(_, text)| text.clone()).collect(),
            passage: passage(document, wanted, reader),
        }
    }
}

/// The text that says it, in the reader's language if it can be; else a name that does; else how
/// the text begins.
fn passage(
    document: &Document,
    wanted: &Wanted,
    reader: Language,
) -> Option<(Language, Vec<Piece>)> {
    let own = for_reader(&document.told, reader);
    let says = |text: &&(Language, String)| wanted.is_in(&text.1, text.0);
    if let Some((language, text)) = own.filter(says).or(document.told.iter().find(says)) {
        return Some((*language, wanted.passage(text, *language)));
    }
    let other_title = document.titles.iter().filter(|title| title.0 != reader).find(says);
    let title_says = for_reader(&document.titles, reader).is_some_and(|title| says(&title));
    if let Some((language, title)) = other_title.filter(|_| !title_says) {
        return Some((*language, wanted.marked(title, *language)));
    }
    let names = document.names.join(" · ");
    if !names.is_empty() {
        return Some((reader, wanted.passage(&names, reader)));
    }
    own.map(|(language, text)| (*language, wanted.passage(text, *language)))
}
