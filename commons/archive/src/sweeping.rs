//! What no file names any more goes away, and what files name is looked after.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use files::{Condition, Inbox, Key, Shelf};
use store::{Db, Fault, Store};

use crate::preparing::of_the_disk;
use crate::store as sql;
use crate::uploading::forget_old_uploads;

/// A broken disk or a broken database.
struct Broken(Fault);

impl From<io::Error> for Broken {
    fn from(why: io::Error) -> Self {
        Broken(of_the_disk(&why))
    }
}

/// Takes away bytes that no file names, and what was left half brought. Gives how many.
pub fn sweep(store: &Store, folder: &Path) -> Result<usize, Fault> {
    store.plumbing(forget_old_uploads)?;
    let now = SystemTime::UNIX_EPOCH
        + Duration::try_from(store.ground().now().as_duration()).unwrap_or_default();
    let left = Inbox::at(&inbox(folder)).sweep(now).map_err(|why| of_the_disk(&why))?;
    let swept = Shelf::at(folder).sweep::<Broken>(now, &mut |key| {
        let digest = key.as_str().to_owned();
        let named = store.read_now(move |db| sql::named(db, &digest)).map_err(Broken)?;
        Ok(named.unwrap_or_default() > 0)
    });
    swept.map(|swept| swept + left).map_err(|Broken(fault)| fault)
}

/// Where what is on its way in lies, below the folder of files.
pub(crate) fn inbox(folder: &Path) -> std::path::PathBuf {
    folder.join("inbox")
}

/// A file whose bytes are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amiss {
    /// In its network.
    pub number: i64,
    pub title: String,
    pub missing: bool,
}

/// Reads every file through.
pub fn check(db: &Db, folder: &Path) -> Result<Vec<Amiss>, Fault> {
    let (shelf, mut amiss) = (Shelf::at(folder), Vec::new());
    for named in sql::all_named(db)? {
        let condition = match Key::from_text(&named.digest) {
            Some(key) => shelf.condition(&key).map_err(|why| of_the_disk(&why))?,
            None => Condition::Missing,
        };
        if condition != Condition::Sound {
            amiss.push(Amiss {
                number: named.number,
                title: named.title,
                missing: condition == Condition::Missing,
            });
        }
    }
    amiss.dedup();
    Ok(amiss)
}
