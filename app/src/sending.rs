//! What the server does by itself: letters that are due are sent, what is over is forgotten.

use std::sync::Arc;
use std::time::Duration;

use mail::{Carrier, Mint};
use store::{Fault, Store};

/// How often somebody looks whether a letter is due.
const EVERY: Duration = Duration::from_secs(2);
/// How many rounds go by between two clearings.
const CLEARED_EVERY: u32 = 1800;

/// Works until the program ends. Each round runs on a thread that may wait.
pub(crate) async fn work(store: Store, carrier: Option<Arc<dyn Carrier>>, mint: Arc<dyn Mint>) {
    let mut round: u32 = 0;
    loop {
        let (store, carrier, mint) = (store.clone(), carrier.clone(), mint.clone());
        let clears = round.is_multiple_of(CLEARED_EVERY);
        let done =
            tokio::task::spawn_blocking(move || once(&store, carrier.as_deref(), mint, clears))
                .await;
        match done {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => tracing::warn!(%fault, "letters could not be looked after"),
            Err(_) => tracing::error!("a panic while letters were sent"),
        }
        round = round.wrapping_add(1);
        tokio::time::sleep(EVERY).await;
    }
}

/// One round: what is due, and now and then what is over.
pub fn once(
    store: &Store,
    carrier: Option<&dyn Carrier>,
    mint: Arc<dyn Mint>,
    clears: bool,
) -> Result<(), Fault> {
    if clears {
        store.plumbing(identity::forget_what_is_over)?;
        store.plumbing(web::drafts::forget_old_drafts)?;
        store.plumbing(store::sequence::forget_what_is_old)?;
        store.settle_log()?;
        store.plumbing(directory::forget_old_answers)?;
        store.plumbing(directory::forget_given)?;
        casework::remind(store)?;
    }
    if let Some(carrier) = carrier {
        mail::send_due(store, carrier, &mint)?;
    }
    Ok(())
}
