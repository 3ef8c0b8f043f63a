use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use base::{Ground, Id, Stopwatch};
use tokio::sync::oneshot;

use crate::act::{Act, ActHeader, Plumbing, run_act, run_plumbing};
use crate::dialect::{as_of_one_moment, begin_snapshot, settle_log};
use crate::migrate::migrate;
use crate::postgres::PgConnection;
use crate::sqlite::SqliteConnection;
use crate::threads::Threads;
use crate::{Db, Fault, Migration};

/// Where the data are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// One file on this machine.
    Sqlite(PathBuf),
    /// A PostgreSQL server, by its connection string.
    Postgres(String),
}

#[derive(Clone, Debug)]
pub struct Settings {
    pub place: Place,
    pub readers: usize,
    /// Only PostgreSQL has more than one.
    pub writers: usize,
    /// An act that works longer than this is a defect: tests stop it.
    pub longest_act: Option<Duration>,
}

impl Settings {
    pub fn new(place: Place) -> Settings {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let readers = if matches!(place, Place::Sqlite(_)) { cores.max(2) } else { 8 };
        let writers = if matches!(place, Place::Sqlite(_)) { 1 } else { 8 };
        Settings { place, readers, writers, longest_act: None }
    }
}

/// The open database: threads that read and threads that write.
#[derive(Clone)]
pub struct Store {
    threads: Arc<Ends>,
    place: Place,
    ground: Ground,
    longest_act: Option<Duration>,
}

struct Ends {
    readers: Threads,
    writers: Threads,
}

impl Store {
    /// Opens the database and brings its schema up to date. Blocks: not for the async edge.
    pub fn open(
        settings: &Settings,
        history: &[Migration],
        ground: Ground,
    ) -> Result<Store, Fault> {
        let writers = connect(&settings.place, settings.writers.max(1), false)?;
        if let Some(first) = writers.first() {
            for step in migrate(first, history, ground.now())? {
                tracing::info!(step, "schema brought up to date");
            }
        }
        let readers = connect(&settings.place, settings.readers.max(1), true)?;
        Ok(Store {
            threads: Arc::new(Ends {
                readers: Threads::start("reader", readers)?,
                writers: Threads::start("writer", writers)?,
            }),
            place: settings.place.clone(),
            ground,
            longest_act: settings.longest_act,
        })
    }

    pub fn ground(&self) -> &Ground {
        &self.ground
    }

    /// Reads; the answer can be awaited.
    pub async fn read<T, E>(
        &self,
        run: impl FnOnce(&Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        awaited(self.threads.readers.hand(|db| as_of_one_moment(db, run))).await
    }

    /// Reads, and waits for the answer on this thread.
    pub fn read_now<T, E>(
        &self,
        run: impl FnOnce(&Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        blocked(self.threads.readers.hand(|db| as_of_one_moment(db, run)))
    }

    /// Reads everything as of one moment, on this thread and a connection of its own, so that
    /// what takes long keeps nobody waiting: exports, backups, checks. Not for the async edge.
    pub fn snapshot<T, E: From<Fault>>(
        &self,
        run: impl FnOnce(&Db) -> Result<T, E>,
    ) -> Result<T, E> {
        look_into(&self.place, run)
    }

    /// One act: all of it happens, on the record, or none. The function may run twice (when
    /// another act got in between), so it touches nothing outside; ids and clock are the same
    /// both times.
    pub fn act<T, E>(
        &self,
        header: ActHeader,
        mut run: impl FnMut(&Act<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (now, seed, longest) = (self.ground.now(), self.ground.chance.seed(), self.longest_act);
        let watch = Stopwatch::start();
        let done = blocked(
            self.threads.writers.hand(move |db| run_act(db, &header, now, seed, longest, &mut run)),
        );
        let outcome = if done.is_ok() { "done" } else { "refused" };
        metrics::histogram!("urdimbre_act_seconds", "outcome" => outcome).record(watch.seconds());
        done
    }

    /// How many functions wait for a connection to read with, and to write with.
    pub fn waiting(&self) -> (usize, usize) {
        (self.threads.readers.waiting(), self.threads.writers.waiting())
    }

    /// Writes what is no one's deed: sessions, drafts, queues.
    pub fn plumbing<T, E>(
        &self,
        mut run: impl FnMut(&Plumbing<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (now, seed) = (self.ground.now(), self.ground.chance.seed());
        blocked(self.threads.writers.hand(move |db| run_plumbing(db, now, seed, &mut run)))
    }

    /// Leaves nothing of what was deleted in the log of the database.
    pub fn settle_log(&self) -> Result<(), Fault> {
        blocked(self.threads.writers.hand(settle_log))
    }

    /// An id for what is made outside any act.
    pub fn new_id(&self) -> Id {
        Id::new(self.ground.now(), 0, &mut self.ground.chance.draw())
    }
}

/// Reads a database as of one moment and as it stands: no step of the schema is taken.
pub fn look_into<T, E: From<Fault>>(
    place: &Place,
    run: impl FnOnce(&Db) -> Result<T, E>,
) -> Result<T, E> {
    let db = place.connect(true)?;
    begin_snapshot(&db)?;
    run(&db)
}

impl Place {
    pub(crate) fn connect(&self, read_only: bool) -> Result<Db, Fault> {
        match (self, read_only) {
            (Place::Sqlite(path), true) => SqliteConnection::reader(path).map(Db::sqlite),
            (Place::Sqlite(path), false) => SqliteConnection::writer(path).map(Db::sqlite),
            (Place::Postgres(address), _) => {
                PgConnection::open(address, read_only).map(Db::postgres)
            }
        }
    }
}

fn connect(place: &Place, how_many: usize, read_only: bool) -> Result<Vec<Db>, Fault> {
    let how_many = if matches!(place, Place::Sqlite(_)) && !read_only { 1 } else { how_many };
    (0..how_many).map(|_| place.connect(read_only)).collect()
}

type Handed<T, E> = Result<oneshot::Receiver<Result<T, E>>, Fault>;

async fn awaited<T, E: From<Fault>>(handed: Handed<T, E>) -> Result<T, E> {
    handed?.await.unwrap_or_else(|_| Err(gone().into()))
}

fn blocked<T, E: From<Fault>>(handed: Handed<T, E>) -> Result<T, E> {
    handed?.blocking_recv().unwrap_or_else(|_| Err(gone().into()))
}

fn gone() -> Fault {
    Fault::Away("the database thread has ended".to_owned())
}
