use base::Language;
use maud::{Markup, html};
use web::{Ask, Form, Says};

use crate::facts::{name_field, other_languages};
use crate::pages::{field_name, words};

/// Its names in the languages other than the one that it is first named in.
pub(crate) fn other_names(ask: &Ask, form: &Form, first: Language, longest: i64) -> Markup {
    let words = words(ask);
    let longest = usize::try_from(longest).unwrap_or_default();
    html! {
        fieldset {
            legend { (words.other_names()) }
            @for other in other_languages(first) {
                @let field = name_field(other);
                (form.text(ask, field, Says { label: field_name(words, field), longest, ..Says::default() }))
            }
        }
    }
}
