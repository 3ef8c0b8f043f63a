//! What an installation does by itself, whether it serves pages or not: letters, operations, backups
//! at night, and figures for who watches over it.

use std::sync::Arc;

use jobs::Worker;
use mail::{Carrier, Mailbox, Sender, Smtp};
use store::{Fault, Store};
use tokio::task::JoinHandle;

use crate::backups::nightly::{Shelf, Watch};
use crate::letters::Minting;
use crate::settings::{Settings, Trouble};
use crate::{metrics, operations, sending};

/// Done until this is dropped. A backup or a step in hand is finished then; a letter in hand is
/// waited for by its thread, and what waits goes with the next start.
pub(crate) struct Duties {
    _nightly: Watch,
    _worker: Worker,
    letters: JoinHandle<()>,
}

impl Duties {
    pub(crate) async fn taken_up(
        settings: &Settings,
        store: &Store,
        demo: bool,
    ) -> Result<Duties, Trouble> {
        let shelf = Shelf::in_data(&settings.data);
        if let Some(address) = settings.metrics {
            metrics::watch(address, store.clone(), shelf.clone()).await?;
        }
        let (carrier, sender) = carrier(settings, demo)?;
        tell_of(store, sender).await?;
        let mint = Arc::new(Minting { origin: settings.origin.clone() });
        Ok(Duties {
            _nightly: Watch::start(store.clone(), shelf, settings.backup_hour),
            _worker: Worker::start(store.clone(), &operations::KINDS),
            letters: tokio::spawn(sending::work(store.clone(), carrier, mint)),
        })
    }
}

impl Drop for Duties {
    fn drop(&mut self) {
        self.letters.abort();
    }
}

/// Who takes letters away: the mail server of the settings, or the demonstration's mailbox.
/// Without either they wait in the outbox.
fn carrier(settings: &Settings, demo: bool) -> Result<(Option<Arc<dyn Carrier>>, Sender), Trouble> {
    match &settings.smtp {
        Some(server) => {
            let smtp = Smtp::new(server, &settings.letters_from)
                .map_err(|why| Trouble::MailWrong(why.0))?;
            let sender = smtp.sender(&settings.dkim_selector);
            Ok((Some(Arc::new(smtp)), sender))
        }
        None if demo => Ok((Some(Arc::new(Mailbox)), Sender::default())),
        None => {
            tracing::warn!("no mail server is set: letters wait in the outbox");
            Ok((None, Sender::default()))
        }
    }
}

/// Pages tell in whose name letters leave.
async fn tell_of(store: &Store, sender: Sender) -> Result<(), Trouble> {
    let store = store.clone();
    let noted = move || store.plumbing(move |plumbing| mail::note_sender(plumbing, &sender));
    let noted = tokio::task::spawn_blocking(noted).await;
    noted.map_err(|_| Fault::Broken("a panic while the sender was noted".to_owned()))??;
    Ok(())
}
