//! What people write, in its other languages. The source stands in the record's own column, and
//! lists join its translations by themselves; here they are written, and read for one record.

use std::collections::BTreeMap;

use base::{Id, Language};

use crate::{Act, Db, Fault, row, statements};

row! {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Translation {
        pub field: String,
        pub language: Language,
        pub text: String,
        /// The revision of the record that it translates.
        pub of_revision: i64,
    }
}

statements! {
    pub all translations_of(subject_id: Id) -> Translation =
        "select field, language, text, of_revision from i18n_text where subject_id = $1 order by field, language";

    pub(crate) run put(
        subject_id: Id, field: &str, language: Language, text: &str, author_id: Option<Id>,
        machine: bool, of_revision: i64,
    ) = "insert into i18n_text (subject_id, field, language, text, author_id, machine, of_revision) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (subject_id, field, language) do update \
         set text = $4, author_id = $5, machine = $6, of_revision = $7";

    pub(crate) run take_away(subject_id: Id, field: &str, language: Language) =
        "delete from i18n_text where subject_id = $1 and field = $2 and language = $3";
}

/// A field of a record in the languages it has been translated to.
pub fn in_languages(
    db: &Db,
    subject: Id,
    field: &str,
) -> Result<BTreeMap<Language, String>, Fault> {
    let all = translations_of(db, subject)?.into_iter();
    Ok(all.filter(|t| t.field == field).map(|t| (t.language, t.text)).collect())
}

/// Writes those translations of a field that differ from what they were.
pub fn retranslate(
    act: &Act<'_>,
    subject: Id,
    field: &str,
    was: &BTreeMap<Language, String>,
    is: &BTreeMap<Language, String>,
    of_revision: i64,
) -> Result<(), Fault> {
    for language in Language::ALL {
        if was.get(language) != is.get(language) {
            let text = is.get(language).map_or("", String::as_str);
            translate(act, subject, field, *language, text, of_revision)?;
        }
    }
    Ok(())
}

/// Writes the translation that a person made; an empty one goes away.
pub fn translate(
    act: &Act<'_>,
    subject: Id,
    field: &str,
    language: Language,
    text: &str,
    of_revision: i64,
) -> Result<(), Fault> {
    if text.is_empty() {
        take_away(act, subject, field, language)?;
    } else {
        let author = act.actor().account;
        put(act, subject, field, language, text, author, false, of_revision)?;
    }
    Ok(())
}
