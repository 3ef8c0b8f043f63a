//! The files that people bring, beside the database: where they lie, and how a backup holds them.

use std::io::{self, Read, Seek as _, Write};
use std::path::{Path, PathBuf};

use files::{Key, Shelf};
use store::backup::{Beside, Bringing};
use store::{Db, Fault};
use tempfile::NamedTempFile;

/// Below the folder of the data. Servers of one database share it.
pub fn folder(data: &Path) -> PathBuf {
    data.join("files")
}

pub(crate) struct Files(PathBuf);

impl Files {
    pub(crate) fn in_data(data: &Path) -> Files {
        Files(folder(data))
    }
}

impl Beside for Files {
    fn names(&self, db: &Db) -> Result<Vec<String>, Fault> {
        archive::all_digests(db)
    }

    fn open(&self, name: &str) -> io::Result<Option<Box<dyn Read>>> {
        let file = Key::from_text(name).map(|key| Shelf::at(&self.0).open(&key));
        match file {
            Some(Err(why)) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            Some(file) => Ok(Some(Box::new(file?))),
            None => Ok(None),
        }
    }

    fn bring(&self, _: &str) -> io::Result<Box<dyn Bringing>> {
        std::fs::create_dir_all(&self.0)?;
        Ok(Box::new(Coming { beside: NamedTempFile::new_in(&self.0)?, shelf: Shelf::at(&self.0) }))
    }
}

/// A file that comes back, until the shelf has it: under what it holds, whatever it was called.
struct Coming {
    beside: NamedTempFile,
    shelf: Shelf,
}

impl Write for Coming {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.beside.write(piece)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.beside.flush()
    }
}

impl Bringing for Coming {
    fn done(mut self: Box<Self>) -> io::Result<()> {
        self.beside.rewind()?;
        self.shelf.keep(self.beside.as_file_mut()).map(drop)
    }
}
