//! A network's own text of a kind of letter, in a language.

use base::typed::{Reading, Slips, Typed};
use base::{Id, Language, Visibility};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Db, Deed, Fault, Fields, Stop, Subject};

use crate::filling::{LONGEST_BODY, LONGEST_BUTTON, LONGEST_SUBJECT};
use crate::store as sql;
use crate::{Content, Context, Kind, Text};

const EDITED: Deed = Deed("mail.template-edited");
const BACK: Deed = Deed("mail.template-back-to-shipped");

pub const TEMPLATE_FIELDS: &[&str] = &["subject", "body", "button"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pub id: Id,
    pub kind: String,
    pub language: Language,
    /// Whether the network's text is the one that goes out.
    pub own: bool,
    pub text: Text,
    /// The text that shipped when this one was written.
    pub(crate) shipped: String,
    /// That it could not be filled in, and the shipped text went out.
    pub broken: bool,
    pub revision: i64,
}

impl Template {
    /// Whether the text that ships has changed since this one was written.
    pub fn is_out_of_date(&self, kind: &Kind) -> bool {
        self.own && self.shipped != kind.shipped(self.language).whole()
    }
}

impl Subject for Template {
    const KIND: &'static str = "template";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        Fields::default()
            .text("subject", seen, &self.text.subject)
            .text("body", seen, &self.text.body)
            .text("button", seen, &self.text.button)
    }
}

/// The templates that a network has written or has had.
pub fn templates(db: &Db, network: Id) -> Result<Vec<Template>, Fault> {
    Ok(sql::templates(db, network)?.into_iter().map(sql::TemplateRow::template).collect())
}

pub fn template(
    db: &Db,
    network: Id,
    kind: &Kind,
    language: Language,
) -> Result<Option<Template>, Fault> {
    Ok(sql::template(db, network, kind.code, language)?.map(sql::TemplateRow::template))
}

/// What the latest letter of a kind was filled in with.
pub fn latest_context(db: &Db, network: Id, kind: &Kind) -> Result<Option<Context>, Fault> {
    let context = sql::latest_context(db, network, kind.code)?;
    Ok(context.and_then(|text| serde_json::from_str(&text).ok()))
}

/// What a letter says: in the network's words where it has its own, else as it ships. Where the
/// network's can't be filled in, the shipped text goes out and staff are told.
pub(crate) fn written(
    act: &Act<'_>,
    network: Id,
    kind: &Kind,
    language: Language,
    context: &Context,
) -> Result<Content, Fault> {
    let shipped = kind.content(language, context);
    let own = template(act, network, kind, language)?.filter(|template| template.own);
    let Some(own) = own else { return Ok(shipped) };
    match own.text.filled(context) {
        Ok(text) => Ok(text.over(shipped)),
        Err(why) => {
            tracing::warn!(kind = kind.code, %language, ?why, "a network's text can't be filled in");
            sql::mark_broken(act, true, network, own.id)?;
            Ok(shipped)
        }
    }
}

/// Reads a text as it was typed; what is wrong with it as a template, [`crate::check`] tells.
pub fn read_text(typed: &Typed) -> Result<Text, Slips> {
    let mut reading = Reading::of(typed);
    let text = Text {
        subject: reading.line("subject", LONGEST_SUBJECT),
        body: reading.prose("body", LONGEST_BODY),
        button: reading.line("button", LONGEST_BUTTON),
    };
    reading.done(Some(text))
}

/// Writes the network's own text over what stood there when the form was begun.
pub fn edit_template(
    act: &Act<'_>,
    network: Id,
    kind: &Kind,
    language: Language,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let shipped = kind.shipped(language);
    let before = template(act, network, kind, language)?;
    let (typed, taken) = match &before {
        Some(before) => {
            let merged = laid_over(act, before, begun_at, sent)?;
            (merged.typed, merged.taken)
        }
        None => (sent.clone(), Vec::new()),
    };
    let text = read_text(&typed)?;
    let whole = shipped.whole();
    let same = match &before {
        Some(before) => before.own && before.text == text && before.shipped == whole,
        None => text == shipped,
    };
    if same {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = Template {
        id: before.as_ref().map_or_else(|| act.new_id(), |before| before.id),
        kind: kind.code.to_owned(),
        language,
        own: true,
        text,
        shipped: whole,
        broken: false,
        revision: before.as_ref().map_or(1, |before| before.revision + 1),
    };
    save(act, network, &after)?;
    match &before {
        Some(before) => act.changed(EDITED, before, &after),
        None => act.created(EDITED, &after),
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
    let before = template(act, network, kind, language)?.filter(|before| before.own);
    let before = before.ok_or(Stop::Refused(NotEdited::Gone))?;
    let text = kind.shipped(language);
    let after = Template {
        own: false,
        shipped: text.whole(),
        text,
        broken: false,
        revision: before.revision + 1,
        ..before.clone()
    };
    save(act, network, &after)?;
    act.changed(BACK, &before, &after);
    Ok(())
}

fn save(act: &Act<'_>, network: Id, template: &Template) -> Result<(), Fault> {
    let Text { subject, body, button } = &template.text;
    sql::save_template(
        act,
        network,
        template.id,
        &template.kind,
        template.language,
        template.own,
        subject,
        body,
        button,
        &template.shipped,
        template.broken,
        template.revision,
    )?;
    Ok(())
}
