//! Letters of the demonstration: two offices are invited, and one of the letters is held back.

use base::{Id, Language};
use directory::Function;
use mail::Move;
use store::{Fault, Store};

use super::{header_in, refused};

const INVITED: &[(&str, &str, &str)] = &[
    ("Secretaría adjunta del Telar", "Oficina adjunta", "adjunta@telar.example"),
    ("Observatorio del Telar", "Observatorio de cooperación", "observatorio@telar.example"),
];

pub(super) fn write(store: &Store, network: Id) -> Result<(), Fault> {
    let today = store.ground().now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for (post, name, email) in INVITED {
        let invited = directory::Invited {
            name: (*name).to_owned(),
            email: (*email).to_owned(),
            language: Language::Es,
        };
        let made = store.act(header_in(network), move |act| {
            directory::make_post(act, network, None, Function::Expert, post, Language::Es)
        })?;
        store
            .act(header_in(network), move |act| {
                directory::invite(act, network, &made, &invited, today).map(|_| ())
            })
            .map_err(|why| refused(post, why))?;
    }
    let last = i64::try_from(INVITED.len()).unwrap_or_default();
    store
        .act(header_in(network), move |act| mail::move_letter(act, network, last, Move::Hold))
        .map_err(|why| refused("a letter", why))
}
