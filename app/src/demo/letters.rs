//! Letters of the demonstration: two offices are invited, and one of the letters is held back. The
//! invitation is in the network's own words, in two languages; one of them has fallen behind.

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

const SPANISH: [(&str, &str); 5] = [
    ("subject", "{cargo}: bienvenida a {red}"),
    ("greeting", "{nombre}:"),
    (
        "body",
        "En {red} cada hilo cuenta, y desde hoy usted lleva uno: el cargo «{cargo}».\n\n\
         Entre por primera vez con este enlace, que sirve una vez en las próximas 24 horas:\n\n\
         {enlace}\n\n\
         Si se le pasa, escriba su correo en «Ingresar» y recibirá otro.",
    ),
    ("button", "Ingresar"),
    ("signed", "Secretaría de {red}"),
];
const PORTUGUESE: [(&str, &str); 5] = [
    ("subject", "{cargo}: boas-vindas a {rede}"),
    ("greeting", "{nome}:"),
    (
        "body",
        "Em {rede} cada fio conta, e a partir de hoje você leva um: o cargo “{cargo}”.\n\n\
         {link}\n\n\
         O link serve uma vez, nas próximas 24 horas. Depois, escreva seu e-mail em “Entrar” e receberá outro.",
    ),
    ("button", "Entrar"),
    ("signed", "Secretaria de {rede}"),
];

/// The Portuguese follows a Spanish text that has changed since.
fn write_texts(store: &Store, network: Id) -> Result<(), Fault> {
    let first = SPANISH.map(|(field, text)| match field {
        "subject" => (field, "{cargo}: ya puede entrar en {red}"),
        _ => (field, text),
    });
    let texts =
        [(Language::Es, 0, first), (Language::Pt, 0, PORTUGUESE), (Language::Es, 1, SPANISH)];
    for (language, begun_at, text) in texts {
        let typed: Typed = text.map(|(field, text)| (field.to_owned(), text.to_owned())).into();
        let languages = (language, Language::Es);
        store
            .act(header_in(network), move |act| {
                mail::write_text(act, network, &INVITATION, languages, begun_at, &typed).map(|_| ())
            })
            .map_err(|why| refused("a text of a letter", why))?;
    }
    Ok(())
}

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
    write_texts(store, network)?;
    let last = i64::try_from(INVITED.len()).unwrap_or_default();
    store
        .act(header_in(network), move |act| mail::move_letter(act, network, last, Move::Hold))
        .map_err(|why| refused("a letter", why))
}
