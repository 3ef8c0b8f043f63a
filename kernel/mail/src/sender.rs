use store::{Db, Fault, Plumbing};

use crate::Sender;
use crate::store as sql;

/// Whoever sends tells in whose name, for pages that may be served elsewhere.
pub fn note_sender(plumbing: &Plumbing<'_>, sender: &Sender) -> Result<(), Fault> {
    let Sender { domain, host, dkim_selector } = sender;
    sql::note_sender(plumbing, INSTALLATION, domain, host, dkim_selector, plumbing.now())?;
    Ok(())
}

/// In whose name letters leave; nobody, where none has been told to send yet.
pub fn sender(db: &Db) -> Result<Option<Sender>, Fault> {
    sql::sender(db, INSTALLATION)
}

/// There is one: letters of all networks leave by the same door.
const INSTALLATION: &str = "installation";
