//! Files on records of the imaginary network, all of them made here: nothing is anybody's.

mod made;

use std::io::{Seek as _, Write as _};
use std::path::Path;

use archive::{About, Content, Hung, Licence};
use base::{Id, Language, Visibility, When};
use files::{Inbox, Shelf};
use jiff::civil::date;
use store::{Fault, Store, Subject as _};

use super::{header_in, refused};
use crate::files::folder;
use made::{pdf, weave};

/// Whose page has a picture, by their numbers in GeoNames.
const SHOWN: [u32; 2] = [3_441_575, 3_911_925];
/// Who is bringing one more.
const WHO: &str = "secretaria@telar.example";

pub(super) fn bring(
    store: &Store,
    data: &Path,
    network: Id,
    city: impl Fn(u32) -> Option<Id>,
) -> Result<(), Fault> {
    let archive = Archive { store, network, shelf: Shelf::at(&folder(data)) };
    for (nth, number) in (0..).zip(SHOWN) {
        let Some(city) = city(number) else { continue };
        let picture = weave(nth).map_err(|why| refused("a picture", why))?;
        let content = archive.content("tejido.png", &picture)?;
        let on = on(directory::Organisation::KIND, city);
        archive.put(on, "Tejido de muestra (demostración)", None, Some(TOLD), &content)?;
    }
    if let Some(decision) =
        store.read_now(move |db| directory::decision_numbered(db, network, 1))?
    {
        let on = on(directory::Decision::KIND, decision);
        let minutes =
            ["Acta de muestra", "Este documento pertenece a la demostración: no lo firma nadie."];
        let content = archive.content("acta.pdf", &pdf(&minutes))?;
        let day = Some(When::Day(date(2024, 10, 11)));
        let file = archive.put(on, "Acta de la reunión (demostración)", day, None, &content)?;
        let signed = [
            "Acta de muestra, segunda versión",
            "Con las correcciones que se pidieron en la demostración.",
        ];
        let content = archive.content("acta corregida.pdf", &pdf(&signed))?;
        store
            .act(header_in(network), move |act| archive::replace(act, network, file, &content))
            .map_err(|why| refused("a version", why))?;
    }
    if let Some(initiative) =
        store.read_now(move |db| directory::initiative_numbered(db, network, 1))?
    {
        let terms =
            ["Términos de referencia de muestra", "Este documento pertenece a la demostración."];
        let content = archive.content("términos.pdf", &pdf(&terms))?;
        let on = on(directory::Initiative::KIND, initiative);
        archive.put(on, "Términos de referencia (demostración)", None, None, &content)?;
    }
    archive.on_its_way(data)
}

/// What is told of a picture: what it shows, of whom it is.
const TOLD: (&str, &str) = (
    "Bandas tejidas de colores, como la urdimbre de un telar",
    "Urdimbre, programa de demostración",
);

fn on(kind: &str, id: Id) -> Hung {
    Hung { kind: kind.to_owned(), id, seen_by: Visibility::Public }
}

struct Archive<'s> {
    store: &'s Store,
    network: Id,
    shelf: Shelf,
}

impl Archive<'_> {
    /// Known, made anew and laid on the shelf as what people bring.
    fn content(&self, name: &str, bytes: &[u8]) -> Result<Content, Fault> {
        let unmade = |why: std::io::Error| refused(name, why);
        let mut file = tempfile::tempfile().map_err(unmade)?;
        file.write_all(bytes).map_err(unmade)?;
        file.rewind().map_err(unmade)?;
        archive::prepared(&self.shelf, &mut file, name).map_err(|why| refused(name, why))
    }

    fn put(
        &self,
        on: Hung,
        title: &str,
        dated: Option<When>,
        told: Option<(&str, &str)>,
        content: &Content,
    ) -> Result<Id, Fault> {
        let (alt, author) = told.unwrap_or_default();
        let about = About {
            title: title.to_owned(),
            language: Language::Es,
            dated,
            seen_by: Visibility::Public,
            alt: alt.to_owned(),
            author: author.to_owned(),
            licence: told.map(|_| Licence::Cc0),
            leads: told.is_some(),
        };
        let (network, content) = (self.network, content.clone());
        let put = self
            .store
            .act(header_in(network), move |act| archive::put(act, network, &on, &about, &content));
        put.map(|file| file.id).map_err(|why| refused(title, why))
    }

    /// Half of a file that somebody of the secretariat has begun to bring.
    fn on_its_way(&self, data: &Path) -> Result<(), Fault> {
        let account = self.store.read_now(|db| identity::find_account(db, WHO))?;
        let account = account.ok_or_else(|| refused(WHO, "no such account"))?.id;
        let begin = move |plumbing: &store::Plumbing<'_>| {
            archive::begin_upload(plumbing, account, "informe.pdf", 1_200_000)
        };
        let upload = self.store.plumbing(begin).map_err(|why| refused("an upload", why))?;
        let inbox = Inbox::at(&folder(data).join("inbox"));
        let half = pdf(&["Informe a medias"]);
        inbox.add(upload.id, 0, &mut half.as_slice()).map_err(|why| refused("an upload", why))?;
        Ok(())
    }
}
