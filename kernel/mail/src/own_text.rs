//! A network's own text of a kind of letter, in a language.

use base::typed::{Slip, Typed};
use base::{Id, Language, Visibility};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Db, Deed, Fault, Fields, Stop, Subject};

use crate::store as sql;
use crate::{Content, Kind, Text, Values};

const WRITTEN: Deed = Deed("mail.text-written");
const COMPARED: Deed = Deed("mail.text-compared");
const BACK: Deed = Deed("mail.text-back-to-shipped");

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnText {
    pub id: Id,
    pub kind: String,
    pub language: Language,
    /// Whether it is what goes out; else the shipped one does, again.
    pub own: bool,
    pub text: Text,
    /// The file that shipped when somebody last looked at both.
    pub(crate) shipped: String,
    /// What the text in the network's first language was then: its `worded`.
    pub(crate) follows: i64,
    /// The revision at which its words last changed.
    pub(crate) worded: i64,
    pub revision: i64,
}

/// What has become of an own text since somebody last looked at it beside the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Current,
    /// The text that ships says something else now.
    ShippedChanged,
    /// The network's text in its first language says something else now.
    SourceChanged,
    /// It uses something that such letters don't know any more: the shipped text goes out.
    Unfit,
}

impl OwnText {
    /// `source` is the network's own text of the same letter in its first language.
    pub fn standing(&self, kind: &Kind, source: Option<&OwnText>) -> Standing {
        let source = source.filter(|source| source.own && source.id != self.id);
        if !self.text.wrongs(kind).is_empty() {
            Standing::Unfit
        } else if self.shipped != (kind.shipped)(self.language) {
            Standing::ShippedChanged
        } else if source.is_some_and(|source| source.worded != self.follows) {
            Standing::SourceChanged
        } else {
            Standing::Current
        }
    }

    /// The text that shipped when somebody last looked at both.
    pub fn shipped_then(&self) -> Text {
        Text::shipped(&self.shipped).0
    }
}

impl Subject for OwnText {
    const KIND: &'static str = "letter-text";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        let compared = format!("{} {}", self.follows, self.shipped);
        let none = Fields::default();
        if !self.own {
            return none;
        }
        let fields = self.text.fields().into_iter();
        let fields = fields.fold(none, |all, (field, text)| all.text(field, seen, text));
        fields.secret("compared", compared.as_bytes())
    }
}

/// The texts that a network has written, or once had.
pub fn own_texts(db: &Db, network: Id) -> Result<Vec<OwnText>, Fault> {
    Ok(sql::own_texts(db, network)?.into_iter().map(sql::OwnTextRow::text).collect())
}

pub fn own_text(
    db: &Db,
    network: Id,
    kind: &Kind,
    language: Language,
) -> Result<Option<OwnText>, Fault> {
    Ok(sql::own_text(db, network, kind.code, language)?.map(sql::OwnTextRow::text))
}

/// What a letter says: in the network's words where it has its own, else as it ships. Where the
/// network's can't be filled in, the shipped text goes out and staff are told.
pub fn said(
    db: &Db,
    network: Id,
    kind: &Kind,
    language: Language,
    values: &Values,
) -> Result<Content, Fault> {
    let (shipped, why) = kind.shipped(language);
    if let Some(own) = own_text(db, network, kind, language)?.filter(|text| text.own) {
        match own.text.filled(kind, values, why) {
            Ok(content) => return Ok(content),
            Err(wrong) => {
                tracing::warn!(kind = kind.code, %language, ?wrong, "a network's text can't be filled in");
            }
        }
    }
    shipped.filled(kind, values, why).map_err(|wrong| {
        Fault::Broken(format!("{} as it ships in {language}: {wrong:?}", kind.code))
    })
}

/// Writes the network's own text over what stood there when the form was begun. `first` is the
/// network's first language, which its texts in others follow. The same words once more, where
/// something had changed beside them, say that somebody has compared.
pub fn write_text(
    act: &Act<'_>,
    network: Id,
    kind: &Kind,
    (language, first): (Language, Language),
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = own_text(act, network, kind, language)?;
    let (typed, taken) = match before.as_ref().filter(|before| before.own) {
        Some(before) => {
            let merged = laid_over(act, before, begun_at, sent)?;
            (merged.typed, merged.taken)
        }
        None => (sent.clone(), Vec::new()),
    };
    let text = Text::typed(&typed);
    let wrongs = text.wrongs(kind);
    if !wrongs.is_empty() {
        // Pages tell them in words before they come here.
        let slips = wrongs.into_iter().map(|(field, _)| (field, Slip::NoSuchChoice));
        return Err(Stop::Refused(NotEdited::Slips(slips.collect())));
    }
    let source = own_text(act, network, kind, first)?.filter(|own| own.own && first != language);
    let (shipped, follows) = ((kind.shipped)(language), source.map_or(0, |source| source.worded));
    let same_words = match &before {
        Some(before) if before.own => before.text == text,
        _ => text == kind.shipped(language).0,
    };
    let is_compared = before.as_ref().is_none_or(|before| {
        !before.own || (before.shipped == shipped && before.follows == follows)
    });
    if same_words && is_compared {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let revision = before.as_ref().map_or(1, |before| before.revision + 1);
    let worded = before.as_ref().filter(|_| same_words).map_or(revision, |before| before.worded);
    let after = OwnText {
        id: before.as_ref().map_or_else(|| act.new_id(), |before| before.id),
        kind: kind.code.to_owned(),
        language,
        own: true,
        text,
        shipped: shipped.to_owned(),
        follows,
        worded,
        revision,
    };
    save(act, network, &after)?;
    let deed = if same_words { COMPARED } else { WRITTEN };
    match &before {
        Some(before) => act.changed(deed, before, &after),
        None => act.created(deed, &after),
    }
    Ok(Edited { taken })
}

/// From now on the text that ships goes out again.
pub fn back_to_shipped(
    act: &Act<'_>,
    network: Id,
    kind: &Kind,
    language: Language,
) -> Result<(), Stop<NotEdited>> {
    let before = own_text(act, network, kind, language)?.filter(|before| before.own);
    let before = before.ok_or(Stop::Refused(NotEdited::Unchanged))?;
    let after = OwnText { own: false, revision: before.revision + 1, ..before.clone() };
    save(act, network, &after)?;
    act.changed(BACK, &before, &after);
    Ok(())
}

fn save(act: &Act<'_>, network: Id, own: &OwnText) -> Result<(), Fault> {
    let Text { subject, greeting, body, button, signed } = &own.text;
    sql::save_own_text(
        act,
        network,
        own.id,
        &own.kind,
        own.language,
        own.own,
        subject,
        greeting,
        body,
        button,
        signed,
        &own.shipped,
        own.follows,
        own.worded,
        own.revision,
    )?;
    Ok(())
}
