//! A network names its themes, and organisations and bodies work on them.

use std::collections::BTreeSet;

use base::typed::Typed;
use base::{Id, Visibility, folded};
use store::merge::{self, Edited, NotEdited, laid_over};
use store::{Act, Db, Deed, Fault, Fields, Stop, Subject, numbers, texts};

use crate::store as sql;
use crate::theme::{Theme, Wording};

const NAMED: Deed = Deed("directory.theme-named");
const EDITED: Deed = Deed("directory.theme-edited");
const TAKEN_UP: Deed = Deed("directory.themes-taken-up");
pub(crate) const NUMBERED: &str = "theme";

pub fn name_theme(act: &Act<'_>, network: Id, wording: &Wording) -> Result<Theme, Fault> {
    let theme = Theme {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        wording: wording.clone(),
        revision: 1,
    };
    sql::insert_theme(
        act,
        network,
        theme.id,
        theme.number,
        wording.facet,
        &wording.name,
        wording.language,
        &wording.aliases,
        &wording.told,
        &wording.spaced_aims(),
        &wording.found_by(),
        &folded(&wording.name),
        &base::sort_key(&wording.name),
        wording.seen_by.circle(),
        1,
    )?;
    for (language, name) in &wording.other_names {
        texts::translate(act, theme.id, "name", *language, name, 1)?;
    }
    for (language, aliases) in &wording.other_aliases {
        texts::translate(act, theme.id, "aliases", *language, aliases, 1)?;
    }
    act.created(NAMED, &theme);
    Ok(theme)
}

/// Writes a form over a theme that had this revision and these aims when the form was begun.
pub fn edit_theme(
    act: &Act<'_>,
    network: Id,
    theme: Id,
    begun_at: i64,
    begun_with: &str,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::theme(act, network, theme)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let mut apart = sent.clone();
    let ticked = apart.remove("aims").unwrap_or_default();
    let mut merged = laid_over(act, &before, begun_at, &apart)?;
    let aims = merge::words(&ticked, begun_with, &before.wording.aims);
    merged.typed.insert("aims".to_owned(), aims);
    let wording = Wording::read(&merged.typed, before.wording.language)?;
    if wording == before.wording {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    let after = Theme { wording, revision: before.revision + 1, ..before };
    write(act, network, &before, &after)?;
    act.changed(EDITED, &before, &after);
    Ok(Edited { taken: merged.taken })
}

fn write(act: &Act<'_>, network: Id, before: &Theme, after: &Theme) -> Result<(), Fault> {
    let (was, is) = (&before.wording, &after.wording);
    sql::update_theme(
        act,
        is.facet,
        &is.name,
        &is.aliases,
        &is.told,
        &is.spaced_aims(),
        &is.found_by(),
        &folded(&is.name),
        &base::sort_key(&is.name),
        is.seen_by.circle(),
        after.revision,
        network,
        after.id,
    )?;
    let revision = after.revision;
    texts::retranslate(act, after.id, "name", &was.other_names, &is.other_names, revision)?;
    texts::retranslate(act, after.id, "aliases", &was.other_aliases, &is.other_aliases, revision)
}

/// Who works on themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    Organisation(Id),
    Body(Id),
    Initiative(Id),
}

impl Bearer {
    fn id(self) -> Id {
        match self {
            Bearer::Organisation(id) | Bearer::Body(id) | Bearer::Initiative(id) => id,
        }
    }

    /// Its themes by number.
    pub(crate) fn themes(self, db: &Db, network: Id) -> Result<Vec<sql::ThemeBorne>, Fault> {
        match self {
            Bearer::Organisation(id) => sql::themes_of_organisation(db, network, id),
            Bearer::Body(id) => sql::themes_of_body(db, network, id),
            Bearer::Initiative(id) => sql::themes_of_initiative(db, network, id),
        }
    }
}

/// The themes of somebody, on the record of whom they stand.
struct Borne {
    id: Id,
    revision: i64,
    seen_by: Visibility,
    names: String,
}

impl Subject for Borne {
    const KIND: &'static str = "themes-borne";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        Fields::default().text("themes", self.seen_by, &self.names)
    }
}

/// Somebody works on those themes, by number; `begun_with` are those the form began with.
/// `revision` is that of whom they stand with on the record.
pub fn take_up(
    act: &Act<'_>,
    network: Id,
    bearer: Bearer,
    revision: i64,
    begun_with: &str,
    ticked: &str,
) -> Result<(), Stop<NotEdited>> {
    let before = bearer.themes(act, network)?;
    let current: Vec<String> = before.iter().map(|theme| theme.number.to_string()).collect();
    let wanted = merge::words(ticked, begun_with, &current.join(" "));
    let wanted: BTreeSet<i64> =
        wanted.split(' ').filter_map(|number| number.parse().ok()).collect();
    let all = sql::themes_there(act, network)?;
    let after: Vec<&sql::ThemeBorne> =
        all.iter().filter(|theme| wanted.contains(&theme.number)).collect();
    let had = |theme: &sql::ThemeBorne| before.iter().any(|one| one.id == theme.id);
    let has = |theme: &sql::ThemeBorne| after.iter().any(|one| one.id == theme.id);
    if before.len() == after.len() && before.iter().all(has) {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    for theme in before.iter().filter(|theme| !has(theme)) {
        match bearer {
            Bearer::Organisation(id) => sql::drop_organisation_theme(act, network, id, theme.id)?,
            Bearer::Body(id) => sql::drop_body_theme(act, network, id, theme.id)?,
            Bearer::Initiative(id) => sql::drop_initiative_theme(act, network, id, theme.id)?,
        };
    }
    for theme in after.iter().filter(|theme| !had(theme)) {
        match bearer {
            Bearer::Organisation(id) => sql::insert_organisation_theme(act, network, id, theme.id)?,
            Bearer::Body(id) => sql::insert_body_theme(act, network, id, theme.id)?,
            Bearer::Initiative(id) => sql::insert_initiative_theme(act, network, id, theme.id)?,
        };
    }
    let borne = |themes: &[&sql::ThemeBorne]| Borne {
        id: bearer.id(),
        revision,
        seen_by: Visibility::Members,
        names: themes.iter().map(|theme| theme.name.as_str()).collect::<Vec<_>>().join(" · "),
    };
    act.changed(TAKEN_UP, &borne(&before.iter().collect::<Vec<_>>()), &borne(&after));
    Ok(())
}
