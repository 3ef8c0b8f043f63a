//! Asking the index and keeping it.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use finding::{Answer, Document, Finder, Question, Record, Source, Unable};
use identity::Scope;
use store::sequence::{self, Mark};
use store::{Db, Fault, Store};

use crate::asking::Asking;
use crate::index::{Broken, Reading, Shelf, Writing};

/// How many acts are followed at once.
const ACTS_AT_ONCE: i64 = 500;

/// The index of a server: many ask it, one keeps it.
pub struct Library {
    shelf: Shelf,
    sources: Vec<Source>,
    kinds: Vec<&'static str>,
    shown: RwLock<Shown>,
    kept: Mutex<Kept>,
    stops: AtomicBool,
}

/// What those who ask know of it.
#[derive(Clone, Default)]
struct Shown {
    reading: Option<Reading>,
    behind: bool,
    /// Somebody who asked found it broken.
    suspect: bool,
}

/// What its keeper has in hand.
#[derive(Default)]
struct Kept {
    writing: Option<Writing>,
    /// Whether it holds all that there was when it last followed …
    whole: bool,
    /// … and up to where that was; it is written down with the next commit.
    upto: Option<Mark>,
}

impl Library {
    pub fn at(folder: &Path, sources: Vec<Source>) -> Library {
        Library {
            shelf: Shelf::at(folder),
            kinds: sources.iter().flat_map(|source| source.kinds).copied().collect(),
            sources,
            shown: RwLock::default(),
            kept: Mutex::default(),
            stops: AtomicBool::new(false),
        }
    }

    /// Brings the index up to what stands in the database, making it first if need be. Whatever
    /// goes wrong leaves what could be found before to be found, and is tried again next time.
    pub fn catch_up(&self, store: &Store) -> Result<(), Broken> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut self.shown_mut().suspect) {
            self.throw_away(&mut kept)?;
        }
        let done = self.bring_up(&mut kept, store);
        match &done {
            Ok(()) => self.shown_mut().behind = false,
            Err(Broken::Damaged(why)) => {
                tracing::warn!(%why, "the index is damaged and will be made anew");
                self.throw_away(&mut kept)?;
            }
            Err(_) => {
                // A writer that failed once writes no more.
                kept.writing = None;
                self.shown_mut().behind = true;
            }
        }
        done
    }

    /// Makes the index anew, whatever it was.
    pub fn rebuild(&self, store: &Store) -> Result<u64, Broken> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let opened = self.shelf.open();
        let writing = match opened {
            Err(Broken::Damaged(_)) => {
                self.shelf.wipe()?;
                self.shelf.open()?
            }
            opened => opened?,
        };
        kept.writing = Some(writing);
        self.fill(&mut kept, store)
    }

    /// An index that is just being made is left: the next start makes it.
    pub fn stop(&self) {
        self.stops.store(true, Ordering::Relaxed);
    }

    fn bring_up(&self, kept: &mut Kept, store: &Store) -> Result<(), Broken> {
        if kept.writing.is_none() {
            let writing = self.shelf.open()?;
            // An index that doesn't say where it stands may be of anything.
            (kept.upto, kept.whole) = (writing.reading.upto, writing.reading.upto.is_some());
            kept.writing = Some(writing);
        }
        if !kept.whole {
            self.fill(kept, store)?;
        }
        loop {
            let upto = kept.upto;
            let followed = store.read_now(move |db| sequence::after(db, upto, ACTS_AT_ONCE))?;
            let Some(followed) = followed else {
                self.fill(kept, store)?;
                return Ok(());
            };
            let Some(writing) = &mut kept.writing else { return Ok(()) };
            if followed.upto == kept.upto {
                self.show(writing.reading.clone());
                return Ok(());
            }
            let sources = self.sources.clone();
            let (changed, forgets) = store.read_now(move |db| {
                let (mut changed, mut forgets) = (Vec::new(), false);
                for touched in &followed.touched {
                    changed.extend(now(db, &sources, touched)?);
                    forgets |= store::personal::erasure_of(db, touched.subject_id)?.is_some();
                }
                Ok::<_, Fault>((changed, forgets))
            })?;
            for (record, document) in &changed {
                match document {
                    Some(document) => writing.put(document)?,
                    None => writing.take_out(record),
                }
            }
            if forgets {
                // Whoever is stopped here forgets once more.
                writing.commit(upto)?;
                writing.purge()?;
            }
            if !changed.is_empty() {
                writing.commit(followed.upto)?;
            }
            kept.upto = followed.upto;
        }
    }

    fn fill(&self, kept: &mut Kept, store: &Store) -> Result<u64, Broken> {
        let Some(writing) = &mut kept.writing else { return Ok(0) };
        // Of another database or another time: nothing of it may be counted meanwhile.
        self.shown_mut().reading = None;
        tracing::info!("the index is made anew");
        kept.whole = false;
        writing.clear()?;
        let mut count = 0;
        let upto = store.snapshot(|db| {
            let upto = sequence::end(db)?;
            for source in &self.sources {
                let mut broken = None;
                let done = (source.all)(db, &mut |document| {
                    count += 1;
                    let put = match self.stops.load(Ordering::Relaxed) {
                        true => Err(Broken::Refused("the server stops".to_owned())),
                        false => writing.add(&document),
                    };
                    put.map_err(|why| {
                        broken = Some(why);
                        Fault::Away("the index can't be written".to_owned())
                    })
                });
                if let Some(why) = broken {
                    return Err(why);
                }
                done?;
            }
            Ok::<_, Broken>(upto)
        })?;
        writing.commit(upto)?;
        (kept.upto, kept.whole) = (upto, true);
        self.show(writing.reading.clone());
        tracing::info!(documents = count, "the index is made");
        Ok(count)
    }

    fn throw_away(&self, kept: &mut Kept) -> Result<(), Broken> {
        self.shown_mut().reading = None;
        *kept = Kept::default();
        self.shelf.wipe()
    }

    fn show(&self, reading: Reading) {
        self.shown_mut().reading = Some(reading);
    }

    fn shown_mut(&self) -> std::sync::RwLockWriteGuard<'_, Shown> {
        self.shown.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the index answers; one that fails at it is made anew.
    fn asked<T>(
        &self,
        ask: impl FnOnce(&Asking<'_>, bool) -> tantivy::Result<T>,
    ) -> Result<T, Unable> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner).clone();
        let Some(reading) = &shown.reading else {
            return Err(if shown.behind { Unable::Broken } else { Unable::Building });
        };
        let searcher = reading.reader.searcher();
        let asking = Asking { searcher: &searcher, fields: &reading.fields, kinds: &self.kinds };
        // A damaged file may be met as a panic.
        match catch_unwind(AssertUnwindSafe(|| ask(&asking, shown.behind))) {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(why)) => {
                tracing::warn!(%why, "the index could not be read");
                self.shown_mut().suspect = true;
                Err(Unable::Broken)
            }
            Err(_) => {
                self.shown_mut().suspect = true;
                Err(Unable::Broken)
            }
        }
    }
}

/// The records that something touched, each as it is now.
fn now(
    db: &Db,
    sources: &[Source],
    touched: &sequence::Touched,
) -> Result<Vec<(Record, Option<Document>)>, Fault> {
    let mut changed = Vec::new();
    for source in sources {
        for record in (source.touched_by)(db, touched)? {
            changed.push((record, (source.document)(db, &record)?));
        }
    }
    Ok(changed)
}

impl Finder for Library {
    fn find(&self, scope: &Scope, question: &Question) -> Result<Answer, Unable> {
        self.asked(|asking, behind| Ok(Answer { behind, ..asking.find(scope, question)? }))
    }
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Library at {:?}", self.shelf)
    }
}
