//! Letters of the demonstration: two offices are invited, one of the letters is held back, and in
//! Portuguese the network has its own words.

use base::typed::Typed;
use base::{Id, Language};
use directory::Function;
use directory::letters::INVITATION;
use mail::Move;
use store::{Fault, Store};

use super::{header_in, refused};

const INVITED: &[(&str, &str, &str)] = &[
    ("Secretaría adjunta del Telar", "Oficina adjunta", "adjunta@telar.example"),
    ("Observatorio del Telar", "Observatorio de cooperación", "observatorio@telar.example"),
];

/// In Portuguese the network writes its invitations in its own words.
const PORTUGUESE: [(&str, &str); 3] = [
    ("subject", "{{ network }} conta com você: {{ post }}"),
    (
        "body",
        "A partir de hoje você ocupa o cargo “{{ post }}” em {{ network }}.\n\nO link abaixo serve uma vez, durante 24 horas.",
    ),
    ("button", "Entrar no {{ network }}"),
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
    let text = Typed::from(PORTUGUESE.map(|(field, text)| (field.to_owned(), text.to_owned())));
    store
        .act(header_in(network), move |act| {
            mail::edit_template(act, network, &INVITATION, Language::Pt, 0, &text)
        })
        .map_err(|why| refused("a text", why))?;
    let last = i64::try_from(INVITED.len()).unwrap_or_default();
    store
        .act(header_in(network), move |act| mail::move_letter(act, network, last, Move::Hold))
        .map_err(|why| refused("a letter", why))
}
