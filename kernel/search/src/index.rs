//! The index on the disk.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::{fmt, io};

use finding::{Document, Record};
use serde::{Deserialize, Serialize};
use store::sequence::Mark;
use tantivy::directory::error::{LockError, OpenReadError};
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, TantivyError, Term};

use crate::fields::{Fields, VERSION, key};

/// How much the writer gathers in memory before it goes to the disk.
const GATHERED: usize = 32_000_000;

/// Why the index can't be read or written.
#[derive(Debug)]
pub enum Broken {
    /// What it says of itself can't be: it is of no use any more.
    Damaged(String),
    /// Another process writes it.
    InUse,
    /// The disk or the database refuses, for the moment.
    Refused(String),
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Broken::Damaged(why) | Broken::Refused(why) => f.write_str(why),
            Broken::InUse => f.write_str("another process writes the index"),
        }
    }
}

impl From<TantivyError> for Broken {
    fn from(error: TantivyError) -> Broken {
        let why = error.to_string();
        match error {
            TantivyError::DataCorruption(_)
            | TantivyError::IncompatibleIndex(_)
            | TantivyError::SchemaError(_)
            | TantivyError::OpenReadError(
                OpenReadError::FileDoesNotExist(_) | OpenReadError::IncompatibleIndex(_),
            ) => Broken::Damaged(why),
            TantivyError::OpenReadError(OpenReadError::IoError { ref io_error, .. })
                if is_of_what_was_read(io_error) =>
            {
                Broken::Damaged(why)
            }
            TantivyError::IoError(ref error) if is_of_what_was_read(error) => Broken::Damaged(why),
            TantivyError::LockFailure(LockError::LockBusy, _) => Broken::InUse,
            _ => Broken::Refused(why),
        }
    }
}

/// The disk did as it was told: what stands on it is wrong.
fn is_of_what_was_read(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData)
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Broken {
        Broken::Refused(error.to_string())
    }
}

impl From<store::Fault> for Broken {
    fn from(fault: store::Fault) -> Broken {
        Broken::Refused(fault.to_string())
    }
}

/// What a commit says of itself.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Note {
    /// The number and the act up to which the index has followed.
    upto: Option<(i64, String)>,
}

/// The folder of an index, one below for each version of it.
#[derive(Clone, Debug)]
pub(crate) struct Shelf(PathBuf);

impl Shelf {
    pub(crate) fn at(folder: &Path) -> Shelf {
        Shelf(folder.to_owned())
    }

    fn of_this_version(&self) -> PathBuf {
        self.0.join(format!("v{VERSION}"))
    }

    /// Opens the index for reading, if there is one of this version.
    pub(crate) fn look(&self) -> Result<Option<Reading>, Broken> {
        let folder = self.of_this_version();
        if !folder.join("meta.json").exists() {
            return Ok(None);
        }
        Reading::of(Index::open_in_dir(folder).map_err(unlike)?).map(Some)
    }

    /// Opens the index to keep it, empty if there is none. What older versions left goes away.
    pub(crate) fn open(&self) -> Result<Writing, Broken> {
        let folder = self.of_this_version();
        DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        for other in std::fs::read_dir(&self.0)?.flatten().map(|entry| entry.path()) {
            if other != folder {
                std::fs::remove_dir_all(other)?;
            }
        }
        let (schema, _) = Fields::schema();
        let index = match folder.join("meta.json").exists() {
            true => Index::open_in_dir(&folder).map_err(unlike)?,
            false => Index::create_in_dir(&folder, schema)?,
        };
        Writing::of(index)
    }

    pub(crate) fn wipe(&self) -> Result<(), Broken> {
        match std::fs::remove_dir_all(&self.0) {
            Err(why) if why.kind() != io::ErrorKind::NotFound => Err(why.into()),
            _ => Ok(()),
        }
    }
}

/// What can't be opened though it is there says something that can't be.
fn unlike(error: TantivyError) -> Broken {
    match Broken::from(error) {
        Broken::Refused(why) => Broken::Damaged(why),
        other => other,
    }
}

#[derive(Clone)]
pub(crate) struct Reading {
    pub(crate) reader: IndexReader,
    pub(crate) fields: Fields,
    /// Up to where it has followed; none if it isn't known to be whole.
    pub(crate) upto: Option<Mark>,
}

impl Reading {
    fn of(index: Index) -> Result<Reading, Broken> {
        let (schema, fields) = Fields::schema();
        if index.schema() != schema {
            return Err(Broken::Damaged("the index has other fields".to_owned()));
        }
        let note = index.load_metas()?.payload.and_then(|note| serde_json::from_str(&note).ok());
        let upto = note.and_then(|note: Note| {
            let (nth, act) = note.upto?;
            Some(Mark { nth, act: act.parse().ok()? })
        });
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Reading { reader, fields, upto })
    }
}

/// An index that is kept.
pub(crate) struct Writing {
    pub(crate) reading: Reading,
    writer: IndexWriter,
}

impl Writing {
    pub(crate) fn of(index: Index) -> Result<Writing, Broken> {
        let reading = Reading::of(index.clone())?;
        let writer = index.writer_with_num_threads(1, GATHERED)?;
        Ok(Writing { reading, writer })
    }

    pub(crate) fn put(&self, document: &Document) -> Result<(), Broken> {
        self.take_out(&document.record);
        self.add(document)
    }

    /// Puts in what is not there yet.
    pub(crate) fn add(&self, document: &Document) -> Result<(), Broken> {
        let entry: TantivyDocument = self.reading.fields.entry(document);
        self.writer.add_document(entry)?;
        Ok(())
    }

    pub(crate) fn take_out(&self, record: &Record) {
        self.writer.delete_term(Term::from_field_text(self.reading.fields.key, &key(record)));
    }

    pub(crate) fn clear(&self) -> Result<(), Broken> {
        self.writer.delete_all_documents()?;
        Ok(())
    }

    /// Keeps what was put and taken out, and shows it.
    pub(crate) fn commit(&mut self, upto: Option<Mark>) -> Result<(), Broken> {
        let note = Note { upto: upto.map(|mark| (mark.nth, mark.act.to_string())) };
        let note = serde_json::to_string(&note).map_err(|why| Broken::Refused(why.to_string()))?;
        let mut prepared = self.writer.prepare_commit()?;
        prepared.set_payload(&note);
        prepared.commit()?;
        self.reading.upto = upto;
        self.reading.reader.reload()?;
        Ok(())
    }

    /// Writes anew whatever has taken something out, so that its words stand on no disk either:
    /// an index only marks what it no longer finds.
    pub(crate) fn purge(&mut self) -> Result<(), Broken> {
        let segments = self.writer.index().searchable_segment_metas()?;
        for segment in segments.iter().filter(|segment| segment.has_deletes()) {
            self.writer.merge(&[segment.id()]).wait()?;
        }
        self.reading.reader.reload()?;
        self.writer.garbage_collect_files().wait()?;
        Ok(())
    }
}
