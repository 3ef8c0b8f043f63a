use base::Language;
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written};

use crate::addresses;
use crate::facts::{LONGEST_ACRONYM, LONGEST_LINE, LONGEST_NAME};
use crate::initiative::{Initiative, LONGEST_MARK, LONGEST_PURPOSE};
use crate::kind::OfInitiatives;
use crate::pages::{circles, words};
use crate::store::{KindChoice, ListedBody};
use crate::views::kinds::none_to_choose;
use crate::views::organisation_form::with_empty;
use crate::views::other_names::other_names;

/// The form of an initiative and what it offers to choose from.
#[derive(Clone, Debug)]
pub(crate) struct InitiativeForm {
    pub(crate) form: Form,
    pub(crate) language: Language,
    pub(crate) kinds: Vec<KindChoice>,
    pub(crate) bodies: Vec<ListedBody>,
}

/// The initiative that is being edited, and the state of it that the form began with.
pub(crate) struct Begun<'i> {
    pub(crate) initiative: &'i Initiative,
    pub(crate) revision: i64,
}

pub(crate) fn initiative_form(
    ask: &Ask,
    page: &InitiativeForm,
    begun: Option<&Begun<'_>>,
) -> Markup {
    let words = words(ask);
    let list = addresses::initiatives(ask.slug());
    let title = if begun.is_some() { words.edit_initiative() } else { words.begin_initiative() };
    let action = begun
        .map_or(list.clone(), |begun| addresses::initiative(ask.slug(), begun.initiative.number));
    let revision = begun.map(|begun| begun.revision);
    let frame =
        Written { title, action: &action, revision, back: Some(&action), ..Written::default() };
    html! {
        @match begun {
            Some(begun) => (crumbs(ask, &[(&list, words.initiatives()), (&action, begun.initiative.name_in(ask.language))], words.edit())),
            None => (crumbs(ask, &[(&list, words.initiatives())], title)),
        }
        h1 { (title) }
        @if page.kinds.is_empty() { (none_to_choose::<OfInitiatives>(ask)) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| fields(ask, page, form)))
    }
}

fn fields(ask: &Ask, page: &InitiativeForm, form: &Form) -> Markup {
    let words = words(ask);
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says =
        |label, hint, letters| Says { label, hint, longest: longest(letters), ..Says::default() };
    let kinds = page.kinds.iter().map(|kind| (kind.id.to_string(), kind.name.clone())).collect();
    let bodies = page.bodies.iter().map(|body| (body.id.to_string(), body.name.clone())).collect();
    html! {
        (form.select(ask, "kind", Says { required: true, ..says(words.kind(), "", 0) }, &with_empty(ask.words().choose(), kinds)))
        (form.text(ask, "name", Says { required: true, ..says(words.name(), "", LONGEST_NAME) }))
        (form.text(ask, "acronym", says(words.acronym(), "", LONGEST_ACRONYM)))
        (form.select(ask, "owner", says(words.owner(), words.owner_hint(), 0), &with_empty(words.no_parent(), bodies)))
        (form.prose(ask, "purpose", says(words.purpose(), "", LONGEST_PURPOSE)))
        (form.text(ask, "since", says(words.since(), words.when_hint(), 0)))
        (form.text(ask, "until", says(words.until(), words.stage_hint(), 0)))
        (form.prose(ask, "mark", says(words.mark(), words.mark_hint(), LONGEST_MARK)))
        (form.text(ask, "source", says(words.source(), words.source_hint(), LONGEST_LINE)))
        (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), "", 0) }, &circles(ask)))
        (other_names(ask, form, page.language, LONGEST_NAME))
    }
}
