use base::{Id, Instant};
use store::{Db, Fault, Store, row};

use crate::store as sql;
use crate::{Carrier, Parcel, Refusal};

/// The mailbox of a demonstration: letters arrive in it at once and can be read by whoever
/// tries the demonstration.
pub struct Mailbox;

impl Carrier for Mailbox {
    fn carry(&self, store: &Store, parcel: &Parcel<'_>) -> Result<String, Refusal> {
        let to = parcel.to.to_owned();
        let (subject, text) = (parcel.content.subject.clone(), parcel.content.text(parcel.secrets));
        let put = store.plumbing(move |plumbing| {
            sql::insert_received(plumbing, plumbing.new_id(), &to, &subject, &text, plumbing.now())
        });
        put.map(|_| "250 2.0.0".to_owned())
            .map_err(|fault: Fault| Refusal::NotNow(fault.to_string()))
    }
}

row! {
    /// A letter in the mailbox.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Received {
        pub id: Id,
        pub to_address: String,
        pub subject: String,
        pub text: String,
        pub arrived_at: Instant,
    }
}

/// The latest letters in the mailbox.
pub fn received(db: &Db) -> Result<Vec<Received>, Fault> {
    sql::received(db, 50)
}
