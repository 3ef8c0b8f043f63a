//! Who keeps the index while the server serves.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use store::Store;

use crate::{Broken, Library};

/// What changes within this time is written together.
const EVERY: Duration = Duration::from_secs(1);
/// How long a disk that refuses is left alone.
const TRIES_AGAIN_AFTER: Duration = Duration::from_secs(5);

/// A thread that keeps the index up with the acts; it ends when this is dropped.
pub struct Librarian {
    library: Arc<Library>,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Librarian {
    pub fn start(library: Arc<Library>, store: Store) -> Librarian {
        let (stop, stopped) = channel();
        let kept = Arc::clone(&library);
        let thread = thread::Builder::new().name("index".to_owned()).spawn(move || {
            let mut well = true;
            loop {
                let done = kept.catch_up(&store);
                let wait = if done.is_ok() { EVERY } else { TRIES_AGAIN_AFTER };
                tell(&done, &mut well);
                if stopped.recv_timeout(wait) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        });
        if let Err(why) = &thread {
            tracing::error!(%why, "nothing will be found: the index has no keeper");
        }
        Librarian { library, stop: Some(stop), thread: thread.ok() }
    }
}

/// A trouble is told when it begins and when it ends.
fn tell(done: &Result<(), Broken>, well: &mut bool) {
    match (done, *well) {
        (Err(why), true) => tracing::warn!(?why, "the index can't be kept up; it is tried again"),
        (Ok(()), false) => tracing::info!("the index is kept up again"),
        _ => {}
    }
    *well = done.is_ok();
}

impl Drop for Librarian {
    fn drop(&mut self) {
        self.library.stop();
        self.stop.take();
        if let Some(thread) = self.thread.take() {
            // A panic has printed itself.
            let _ = thread.join();
        }
    }
}
