//! All there is, in one file: made by hand or every night, restored on either database.

pub mod forgotten;
pub mod nightly;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use base::Ground;
use migrations::HISTORY;
use store::backup::{self, Forgotten, Holds, With};
use store::{Stop, Store};

use crate::files::Files;
use crate::people;
use crate::settings::{Settings, Trouble};

/// Writes all that the store holds. Under its name the file is whole or not there: it is
/// written beside, for its owner's eyes only, and takes the name when it is safe on the disk.
pub fn write(store: &Store, data: &Path, path: &Path) -> Result<Holds, Trouble> {
    let beside = beside(path);
    let done = write_beside(store, data, path, &beside);
    if done.is_err() {
        // What is half written is of no use; that it could not be removed says nothing more.
        let _ = fs::remove_file(&beside);
    }
    done
}

fn write_beside(store: &Store, data: &Path, path: &Path, beside: &Path) -> Result<Holds, Trouble> {
    let unwritable = |why: io::Error| Trouble::FileUnwritable(path.to_owned(), why.to_string());
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(beside);
    let file = file.map_err(unwritable)?;
    let holds = backup::write(store, HISTORY, &Files::in_data(data), &file)?;
    for digest in &holds.missing {
        tracing::error!(%digest, "a file is missing, and not in the backup");
    }
    file.sync_all().map_err(unwritable)?;
    fs::rename(beside, path).map_err(unwritable)?;
    File::open(folder_of(path)).and_then(|folder| folder.sync_all()).map_err(unwritable)?;
    Ok(holds)
}

/// The process is in the name, so that two at once don't write into one file.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Puts what a file holds into the database of these settings; letters wait until somebody has
/// looked at them.
pub fn restore(settings: &Settings, path: &Path, replace: bool) -> Result<Holds, Trouble> {
    let place = settings.store().place;
    let ground = Ground::of_the_machine();
    // Those of the backup's folder, and those of this installation.
    let mut known = forgotten::read(&forgotten::list_in(folder_of(path)))?;
    known.extend(forgotten::read(&forgotten::list_in(&settings.data.join("backups")))?);
    let with = With {
        forgotten: Forgotten { known: &known, held: &people::held() },
        beside: &Files::in_data(&settings.data),
        settle: &mail::hold_after_restoring,
    };
    backup::restore(&place, HISTORY, &ground, path, replace, &with).map_err(|stop| match stop {
        Stop::Refused(why) => Trouble::NotRestored(path.to_owned(), why),
        Stop::Broken(fault) => Trouble::Fault(fault),
    })
}
