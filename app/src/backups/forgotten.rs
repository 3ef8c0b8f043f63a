//! The list of those who were forgotten, beside the backups: one from before would bring them
//! back. It names nobody. Whoever takes backups away takes it with them.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use store::{Erasure, Store, personal};

use crate::settings::Trouble;

/// Beside the backups of a folder.
pub fn list_in(folder: &Path) -> PathBuf {
    folder.join("erasures")
}

/// Who stands on a list; nobody, if there is none. A list that can't be read stops what would
/// bring people back.
pub fn read(path: &Path) -> Result<Vec<Erasure>, Trouble> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(why) if why.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(why) => return Err(Trouble::ListUnreadable(path.to_owned(), why.to_string())),
    };
    let line = |line: &str| {
        line.parse().map_err(|_| Trouble::ListUnreadable(path.to_owned(), format!("«{line}»")))
    };
    text.lines().map(line).collect()
}

/// Writes down who was forgotten, beside those who stand there already.
pub fn keep(store: &Store, folder: &Path) -> Result<(), Trouble> {
    let path = list_in(folder);
    let mut list = read(&path)?;
    let before = list.len();
    for erasure in store.read_now(personal::erasures)? {
        if !list.iter().any(|known| known.person_id == erasure.person_id) {
            list.push(erasure);
        }
    }
    if list.len() == before {
        return Ok(());
    }
    let lines: String = list.iter().map(|erasure| format!("{erasure}\n")).collect();
    let beside = path.with_extension(format!("{}.part", std::process::id()));
    let written = || {
        let mut file = File::create(&beside)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, &path)?;
        File::open(folder)?.sync_all()
    };
    written().map_err(|why| Trouble::FileUnwritable(path.clone(), why.to_string()))
}
