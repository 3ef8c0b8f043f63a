//! The backup that nobody has to think of: every night, by the server itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use base::{Day, Instant};
use jiff::ToSpan as _;
use jiff::tz::TimeZone;
use store::Store;

use crate::backups::{forgotten, write};
use crate::files;
use crate::settings::Trouble;

/// How often the server looks whether the hour has come…
const LOOKS_EVERY: Duration = Duration::from_secs(60);
/// … and how long it waits before it tries again what did not succeed.
const TRIES_AGAIN_AFTER: Duration = Duration::from_secs(60 * 60);

/// Every day of the last week is kept, and the first of each month for a year.
const DAYS_KEPT: i32 = 7;
const MONTHS_KEPT: i32 = 12;

/// The nightly backups of a folder of data.
#[derive(Clone, Debug)]
pub struct Shelf {
    data: PathBuf,
    folder: PathBuf,
}

impl Shelf {
    pub fn in_data(data: &Path) -> Shelf {
        Shelf { data: data.to_owned(), folder: data.join("backups") }
    }

    pub fn path_of(&self, day: Day) -> PathBuf {
        self.folder.join(format!("{day}.urdimbre"))
    }

    /// The days of which there is a backup, oldest first.
    pub fn days(&self) -> Vec<Day> {
        let names = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let day = |entry: fs::DirEntry| {
            entry.file_name().to_str()?.strip_suffix(".urdimbre")?.parse::<Day>().ok()
        };
        let mut days: Vec<Day> = names.filter_map(day).collect();
        days.sort();
        days
    }

    fn make(&self) -> Result<(), Trouble> {
        use std::os::unix::fs::DirBuilderExt as _;
        let folder = fs::DirBuilder::new().recursive(true).mode(0o700).create(&self.folder);
        folder.map_err(|why| Trouble::FolderUnusable(self.folder.clone(), why.to_string()))
    }

    /// Writes down who was forgotten, so that no backup brings them back.
    pub fn note_forgotten(&self, store: &Store) -> Result<(), Trouble> {
        self.make()?;
        forgotten::keep(store, &self.folder)
    }

    /// Makes the backup of a day, and lets go of those that need not be kept any longer.
    pub fn put(&self, store: &Store, day: Day) -> Result<(), Trouble> {
        self.make()?;
        write(store, &self.data, &self.path_of(day))?;
        for old in to_let_go(&self.days(), day) {
            if let Err(why) = fs::remove_file(self.path_of(old)) {
                tracing::warn!(%old, %why, "an old backup could not be removed");
            }
        }
        Ok(())
    }
}

/// The day whose backup is due: the hour has come, and there is none yet.
pub fn due(now: Instant, hour: i8, last: Option<Day>) -> Option<Day> {
    let now = now.to_zoned(TimeZone::UTC);
    let day = if now.hour() >= hour { now.date() } else { now.date().saturating_sub(1.day()) };
    (last.is_none_or(|last| last < day)).then_some(day)
}

/// Which of these days need not be kept, once there is a backup of today.
pub fn to_let_go(days: &[Day], today: Day) -> Vec<Day> {
    let of_the_week = today.saturating_sub(DAYS_KEPT.days());
    let of_the_year = today.saturating_sub(MONTHS_KEPT.months());
    let first_of_its_month = |day: Day| {
        !days.iter().any(|other| *other < day && other.first_of_month() == day.first_of_month())
    };
    let kept = |day: Day| day > of_the_week || (day > of_the_year && first_of_its_month(day));
    days.iter().copied().filter(|day| !kept(*day)).collect()
}

/// The thread that looks after it; it ends when this is dropped.
pub struct Watch {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    pub fn start(store: Store, shelf: Shelf, hour: i8) -> Watch {
        let (stop, stopped) = channel();
        let thread = thread::Builder::new().name("backups".to_owned()).spawn(move || {
            let mut wait = LOOKS_EVERY;
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = LOOKS_EVERY;
                if let Err(trouble) = shelf.note_forgotten(&store) {
                    tracing::error!(
                        ?trouble,
                        "the list of those who were forgotten was not written"
                    );
                }
                let Some(day) = due(store.ground().now(), hour, shelf.days().pop()) else {
                    continue;
                };
                match shelf.put(&store, day) {
                    Ok(()) => tracing::info!(%day, "backup made"),
                    Err(trouble) => {
                        tracing::error!(%day, ?trouble, "the nightly backup did not succeed");
                        wait = TRIES_AGAIN_AFTER;
                    }
                }
                // Only after it was copied does anything go that somebody took away.
                match archive::sweep(&store, &files::folder(&shelf.data)) {
                    Ok(0) => {}
                    Ok(count) => tracing::info!(count, "files that nobody names were swept away"),
                    Err(fault) => tracing::error!(%fault, "the folder of files was not swept"),
                }
            }
        });
        if let Err(why) = &thread {
            tracing::error!(%why, "no nightly backups will be made");
        }
        Watch { stop: Some(stop), thread: thread.ok() }
    }
}

impl Drop for Watch {
    /// A backup that is being made is finished first.
    fn drop(&mut self) {
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // A panic has printed itself.
            let _ = thread.join();
        }
    }
}
