use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Receiver, Sender, bounded};
use tokio::sync::oneshot;

use crate::{Db, Fault};

type Job = Box<dyn FnOnce(&Db) + Send>;

/// How many functions may wait for a thread before the next is told that we are busy.
const WAITING_AT_MOST: usize = 4_096;

/// Threads that own a connection each and run what they are handed, one at a time.
pub(crate) struct Threads {
    queue: Sender<Job>,
}

impl Threads {
    pub(crate) fn start(name: &str, connections: Vec<Db>) -> Result<Threads, Fault> {
        let (queue, jobs) = bounded(WAITING_AT_MOST);
        for db in connections {
            let jobs = jobs.clone();
            thread::Builder::new()
                .name(name.to_owned())
                .spawn(move || work(&db, &jobs))
                .map_err(|error| Fault::Broken(error.to_string()))?;
        }
        Ok(Threads { queue })
    }

    pub(crate) fn waiting(&self) -> usize {
        self.queue.len()
    }

    /// Hands over a function; its answer comes through the receiver.
    pub(crate) fn hand<T, E>(
        &self,
        run: impl FnOnce(&Db) -> Result<T, E> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T, E>>, Fault>
    where
        T: Send + 'static,
        E: From<Fault> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |db| {
            let done = match db.refresh() {
                Ok(()) => catch_unwind(AssertUnwindSafe(|| run(db))).unwrap_or_else(|_| {
                    // The panic has already printed itself; whatever it left open is closed here.
                    let _ = db.batch("rollback");
                    Err(Fault::Broken("a panic while the database was in hand".to_owned()).into())
                }),
                Err(fault) => Err(fault.into()),
            };
            // Nobody may be waiting any more: the answer is then of no use.
            let _ = answer.send(done);
        });
        self.queue
            .try_send(job)
            .map_err(|_| Fault::Away("too many are waiting for the database".to_owned()))?;
        Ok(answered)
    }
}

fn work(db: &Db, jobs: &Receiver<Job>) {
    for job in jobs {
        job(db);
    }
}
