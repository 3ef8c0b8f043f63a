//! A network forms its bodies, and edits what they are now.

use base::Id;
use base::typed::{Slip, Typed};
use store::merge::{Edited, NotEdited, laid_over};
use store::{Act, Deed, Fault, Stop, numbers, texts};

use crate::body::{Body, Traits, told_to_no_more};
use crate::kind::OfBodies;
use crate::store as sql;
use crate::vocabulary::KeptKinds as _;

const FORMED: Deed = Deed("directory.body-formed");
const EDITED: Deed = Deed("directory.body-edited");
pub(crate) const NUMBERED: &str = "body";

pub fn form_body(act: &Act<'_>, network: Id, traits: &Traits) -> Result<Body, Stop<NotEdited>> {
    within_its_parent(act, network, traits)?;
    let body = Body {
        id: act.new_id(),
        number: numbers::next(act, network, NUMBERED)?,
        traits: traits.clone(),
        kind_name: OfBodies::name(act, network, traits.kind)?,
        parent_name: parent_name(act, network, traits)?,
        revision: 1,
    };
    sql::insert_body(
        act,
        network,
        body.id,
        body.number,
        traits.kind,
        traits.parent,
        &traits.name,
        traits.language,
        &traits.told,
        traits.since,
        traits.until,
        traits.seen_by.circle(),
        body.revision,
    )?;
    for (language, name) in &traits.other_names {
        texts::translate(act, body.id, "name", *language, name, 1)?;
    }
    act.created(FORMED, &body);
    Ok(body)
}

/// A body tells of the one above it.
fn within_its_parent(act: &Act<'_>, network: Id, traits: &Traits) -> Result<(), Stop<NotEdited>> {
    let above = traits.parent.map(|parent| sql::body(act, network, parent)).transpose()?.flatten();
    if let Some(above) = above {
        told_to_no_more(traits.seen_by, above.traits.seen_by)?;
    }
    Ok(())
}

/// Its decisions and the bodies under it tell of a body.
fn around_what_is_below(
    act: &Act<'_>,
    network: Id,
    body: Id,
    traits: &Traits,
) -> Result<(), Stop<NotEdited>> {
    let widest = [
        sql::widest_decision_of(act, network, body)?.flatten(),
        sql::widest_body_under(act, network, body)?.flatten(),
    ];
    if widest.into_iter().flatten().any(|circle| circle < traits.seen_by.circle()) {
        return Err(vec![("seen-by", Slip::NarrowerThanBelow)].into());
    }
    Ok(())
}

fn parent_name(act: &Act<'_>, network: Id, traits: &Traits) -> Result<String, Fault> {
    let Some(parent) = traits.parent else { return Ok(String::new()) };
    Ok(sql::body(act, network, parent)?.map_or(String::new(), |parent| parent.traits.name))
}

/// Writes a form over a body that had this revision when the form was begun.
pub fn edit_body(
    act: &Act<'_>,
    network: Id,
    body: Id,
    begun_at: i64,
    sent: &Typed,
) -> Result<Edited, Stop<NotEdited>> {
    let before = sql::body(act, network, body)?.ok_or(Stop::Refused(NotEdited::Gone))?;
    let merged = laid_over(act, &before, begun_at, sent)?;
    let language = before.traits.language;
    let kinds = OfBodies::open_to(act, network, Some(before.traits.kind))?;
    let above = may_be_above(&sql::body_tree(act, network)?, body);
    let traits = Traits::read(&merged.typed, language, &kinds, &above)?;
    if traits == before.traits {
        return Err(Stop::Refused(NotEdited::Unchanged));
    }
    within_its_parent(act, network, &traits)?;
    around_what_is_below(act, network, body, &traits)?;
    write(act, network, &before, traits)?;
    Ok(Edited { taken: merged.taken })
}

fn write(act: &Act<'_>, network: Id, before: &Body, traits: Traits) -> Result<(), Fault> {
    let revision = before.revision + 1;
    sql::update_body(
        act,
        traits.kind,
        traits.parent,
        &traits.name,
        &traits.told,
        traits.since,
        traits.until,
        traits.seen_by.circle(),
        revision,
        network,
        before.id,
    )?;
    let (was, is) = (&before.traits.other_names, &traits.other_names);
    texts::retranslate(act, before.id, "name", was, is, revision)?;
    let kind_name = OfBodies::name(act, network, traits.kind)?;
    let parent_name = parent_name(act, network, &traits)?;
    let after = Body { traits, kind_name, parent_name, revision, ..before.clone() };
    act.changed(EDITED, before, &after);
    Ok(())
}

/// The bodies that may stand above one: none that it stands above itself.
pub(crate) fn may_be_above(tree: &[sql::Branch], body: Id) -> Vec<Id> {
    let mut below = vec![body];
    // Each round adds a level; a tree is never deeper than it has branches.
    for _ in tree {
        for branch in tree {
            let under = branch.parent_id.is_some_and(|parent| below.contains(&parent));
            if under && !below.contains(&branch.id) {
                below.push(branch.id);
            }
        }
    }
    tree.iter().map(|branch| branch.id).filter(|id| !below.contains(id)).collect()
}
