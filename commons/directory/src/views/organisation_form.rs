use base::Language;
use maud::{Markup, html};
use reference::cities::City;
use web::components::crumbs;
use web::{Ask, Form, Says, Written, icon};

use crate::addresses;
use crate::facts::{
    LONGEST_ACRONYM, LONGEST_LINE, LONGEST_NAME, acronym_field, institution_field, name_field,
    other_languages,
};
use crate::organisation::Organisation;
use crate::pages::{circles, field_name, words};
use crate::store::Named;
use crate::views::map::{Dot, map};

pub(crate) struct Editing<'o> {
    pub(crate) number: i64,
    /// The state of the record that the form began with.
    pub(crate) revision: i64,
    pub(crate) form: Form,
    pub(crate) organisation: &'o Organisation,
}

pub(crate) struct Entering {
    pub(crate) form: Form,
    /// In which the network writes names.
    pub(crate) language: Language,
    pub(crate) place: Option<City>,
}

pub(crate) fn editing(ask: &Ask, editing: &Editing<'_>, kinds: &[Named]) -> Markup {
    let words = words(ask);
    let slug = ask.slug();
    let name = editing.organisation.name_in(ask.language);
    let (list, back) =
        (addresses::organisations(slug), addresses::organisation(slug, editing.number));
    let title = words.edit_title(name);
    let frame = Written {
        title: &title,
        action: &back,
        revision: Some(editing.revision),
        back: Some(&back),
        ..Written::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name)], words.edit()))
        h1 { (title) }
        (editing.form.summary(ask.words()))
        (editing.form.written(ask, &frame, |form| fields(ask, form, editing.organisation.facts.language, kinds, false)))
    }
}

/// The same form, for who proposes what it should say.
pub(crate) fn proposing(ask: &Ask, editing: &Editing<'_>, kinds: &[Named]) -> Markup {
    let words = words(ask);
    let (slug, of) = (ask.slug(), editing.organisation);
    let name = of.name_in(ask.language);
    let (list, back) =
        (addresses::organisations(slug), addresses::organisation(slug, editing.number));
    let (title, action) =
        (words.propose_title(name), addresses::proposals_of(slug, editing.number));
    let frame = Written {
        title: &title,
        action: &action,
        revision: Some(editing.revision),
        button: Some(
            html! { button class="button primary" { (icon("send")) (words.propose_button()) } },
        ),
        back: Some(&back),
        ..Written::default()
    };
    let reason = Says {
        label: words.reason(),
        hint: words.propose_reason_hint(),
        required: true,
        longest: usize::try_from(LONGEST_LINE).unwrap_or_default(),
        ..Says::default()
    };
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&back, name)], words.propose()))
        h1 { (title) }
        p class="lead" { (words.propose_told()) }
        (editing.form.summary(ask.words()))
        (editing.form.written(ask, &frame, |form| html! {
            (fields(ask, form, of.facts.language, kinds, false))
            (form.text(ask, "reason", reason))
        }))
    }
}

pub(crate) fn entering(ask: &Ask, entering: &Entering, kinds: &[Named]) -> Markup {
    let words = words(ask);
    let list = addresses::organisations(ask.slug());
    let new = addresses::new_organisation(ask.slug());
    let title = words.enter_title();
    let frame = Written { title, action: &list, back: Some(&list), ..Written::default() };
    html! {
        (crumbs(ask, &[(&list, words.organisations()), (&new, words.enter_title())], words.write_by_hand()))
        h1 { (title) }
        (entering.form.summary(ask.words()))
        (entering.form.written(ask, &frame, |form| html! {
            @if let Some(city) = entering.place {
                input type="hidden" name="place" value=(city.id());
                (map(ask, city.name(), &[Dot { place: i64::from(city.id()), name: city.name().to_owned(), path: new }]))
            }
            (fields(ask, form, entering.language, kinds, true))
            (form.select(ask, "seen-by", Says { label: words.visibility(), required: true, ..Says::default() }, &circles(ask)))
        }))
    }
}

/// `people`: with how many live there, which is told in figures later on.
fn fields(ask: &Ask, form: &Form, language: Language, kinds: &[Named], people: bool) -> Markup {
    let words = words(ask);
    let longest = |letters: i64| usize::try_from(letters).unwrap_or_default();
    let says =
        |label, hint, letters| Says { label, hint, longest: longest(letters), ..Says::default() };
    html! {
        (form.select(ask, "kind", Says { label: words.kind(), required: true, ..Says::default() }, &with_empty(ask.words().choose(), kinds.iter().map(|k| (k.id.to_string(), k.name.clone())).collect())))
        (form.text(ask, "name", Says { required: true, ..says(words.name(), words.name_hint(), LONGEST_NAME) }))
        (form.text(ask, "institution", says(words.institution(), words.institution_hint(), LONGEST_LINE)))
        (form.text(ask, "acronym", says(words.acronym(), "", LONGEST_ACRONYM)))
        (form.select(ask, "country", says(words.country(), "", 0), &country_choices(ask.language, words.no_country_known())))
        (form.text(ask, "site", Says { input: "url", ..says(words.site(), "", LONGEST_LINE) }))
        @if people { (of_people(ask, form)) }
        fieldset {
            legend { (words.other_names()) }
            p class="hint" { (words.other_names_hint()) }
            @for other in other_languages(language) {
                (form.text(ask, name_field(other), says(field_name(words, name_field(other)), "", LONGEST_NAME)))
                (form.text(ask, institution_field(other), says(field_name(words, institution_field(other)), "", LONGEST_LINE)))
                (form.text(ask, acronym_field(other), says(field_name(words, acronym_field(other)), "", LONGEST_ACRONYM)))
            }
        }
    }
}

fn of_people(ask: &Ask, form: &Form) -> Markup {
    let words = words(ask);
    let says = |label, hint, longest| Says { label, hint, longest, ..Says::default() };
    html! {
        fieldset {
            legend { (words.legend_people()) }
            (form.text(ask, "population", Says { input: "number", ..says(words.population(), words.population_hint(), 20) }))
            (form.text(ask, "population-year", Says { input: "number", ..says(words.population_year(), "", 4) }))
            (form.text(ask, "population-source", says(words.population_source(), words.population_source_hint(), usize::try_from(LONGEST_LINE).unwrap_or_default())))
        }
    }
}

pub(crate) fn with_empty(label: &str, options: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), label.to_owned())];
    all.extend(options);
    all
}

/// All countries by their names; `none` is what it is called to choose none.
pub fn country_choices(language: Language, none: &str) -> Vec<(String, String)> {
    let all = reference::countries_by_name(language).iter();
    let choice = |country: &&reference::Territory| {
        (country.code().to_string(), country.name(language).to_owned())
    };
    with_empty(none, all.map(choice).collect())
}
