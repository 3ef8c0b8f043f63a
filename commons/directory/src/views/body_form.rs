use base::Language;
use maud::{Markup, html};
use web::components::crumbs;
use web::{Ask, Form, Says, Written};

use crate::addresses;
use crate::body::LONGEST_TOLD;
use crate::facts::LONGEST_NAME;
use crate::kind::OfBodies;
use crate::pages::{circles, words};
use crate::store::{KindChoice, ListedBody};
use crate::views::kinds::none_to_choose;
use crate::views::organisation_form::with_empty;
use crate::views::other_names::other_names;

/// The form of a body and what it offers to choose from.
#[derive(Clone, Debug)]
pub(crate) struct BodyForm {
    pub(crate) form: Form,
    pub(crate) language: Language,
    pub(crate) kinds: Vec<KindChoice>,
    pub(crate) above: Vec<ListedBody>,
}

/// The body that is being edited, and the state of it that the form began with.
pub(crate) struct Begun<'b> {
    pub(crate) number: i64,
    pub(crate) name: &'b str,
    pub(crate) revision: i64,
}

pub(crate) fn forming(ask: &Ask, page: &BodyForm) -> Markup {
    body_form(ask, page, &addresses::bodies(ask.slug()), None)
}

pub(crate) fn body_form(
    ask: &Ask,
    page: &BodyForm,
    action: &str,
    begun: Option<&Begun<'_>>,
) -> Markup {
    let words = words(ask);
    let list = addresses::bodies(ask.slug());
    let title =
        begun.map_or(words.form_body().to_owned(), |begun| words.edit_body_title(begun.name));
    let frame = Written {
        title: &title,
        action,
        revision: begun.map(|begun| begun.revision),
        back: Some(action),
        ..Written::default()
    };
    html! {
        @match begun {
            Some(begun) => (crumbs(ask, &[(&list, words.bodies()), (&addresses::body(ask.slug(), begun.number), begun.name)], words.edit())),
            None => (crumbs(ask, &[(&list, words.bodies())], words.form_body())),
        }
        h1 { (title) }
        @if page.kinds.is_empty() { (none_to_choose::<OfBodies>(ask)) }
        (page.form.summary(ask.words()))
        (page.form.written(ask, &frame, |form| fields(ask, page, form)))
    }
}

fn fields(ask: &Ask, page: &BodyForm, form: &Form) -> Markup {
    let words = words(ask);
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says = |label, hint| Says { label, hint, ..Says::default() };
    let kinds = page.kinds.iter().map(|kind| (kind.id.to_string(), kind.name.clone())).collect();
    let above = page.above.iter().map(|body| (body.id.to_string(), body.name.clone())).collect();
    html! {
        (form.select(ask, "kind", Says { required: true, ..says(words.kind(), "") }, &with_empty(ask.words().choose(), kinds)))
        (form.text(ask, "name", Says { required: true, longest: longest(LONGEST_NAME), ..says(words.name(), "") }))
        (form.select(ask, "parent", says(words.part_of(), ""), &with_empty(words.no_parent(), above)))
        (form.prose(ask, "told", Says { longest: longest(LONGEST_TOLD), ..says(words.told_of_body(), "") }))
        (form.text(ask, "since", says(words.since(), words.when_hint())))
        (form.text(ask, "until", says(words.until(), "")))
        (form.select(ask, "seen-by", Says { required: true, ..says(words.visibility(), "") }, &circles(ask)))
        (other_names(ask, form, page.language, LONGEST_NAME))
    }
}
