use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt as _;

use crate::{Fault, Place};

/// The right to serve a place. It ends when this is dropped, or with the process, however that
/// ends.
#[derive(Debug)]
pub struct Held {
    _file: Option<File>,
}

impl Place {
    /// Holds the place for a server, unless another has it. A SQLite file has one server; on
    /// PostgreSQL there may be many, whose connections show that they are there.
    pub fn hold(&self) -> Result<Option<Held>, Fault> {
        let Place::Sqlite(path) = self else { return Ok(Some(Held { _file: None })) };
        let away = |why: std::io::Error| Fault::Away(why.to_string());
        // SQLite drops its own locks when any descriptor of its file is closed: this is another.
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(path.with_extension("lock"))
            .map_err(away)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Held { _file: Some(file) })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(why)) => Err(away(why)),
        }
    }
}
