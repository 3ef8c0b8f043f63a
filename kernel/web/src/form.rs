use std::collections::BTreeMap;

use base::typed::{Slip, Slips, Typed as Merging};
use maud::{Markup, html};
use store::merge::Conflict;

use crate::assets::icon;
use crate::words::Words;
use crate::{Ask, Typed};

/// A form between two sendings: every word typed, and what stands in the way.
#[derive(Clone, Debug, Default)]
pub struct Form {
    values: BTreeMap<String, String>,
    errors: Vec<Told>,
    conflicts: Vec<Conflict>,
}

/// What is wrong with a field, in words.
#[derive(Clone, Debug)]
struct Told {
    field: &'static str,
    label: String,
    why: String,
}

/// What a field says beside its control.
#[derive(Clone, Copy, Debug, Default)]
pub struct Says<'a> {
    pub label: &'a str,
    pub hint: &'a str,
    pub required: bool,
    pub input: &'a str,
    /// What a browser may fill in by itself.
    pub autocomplete: &'a str,
    pub longest: usize,
}

impl Form {
    pub fn of(values: BTreeMap<String, String>) -> Form {
        Form { values, ..Form::default() }
    }

    /// The named fields as they were sent.
    pub fn sent(typed: &Typed, fields: &[&str]) -> Form {
        Form::of(fields.iter().map(|f| ((*f).to_owned(), typed.get(f).to_owned())).collect())
    }

    pub fn values(&self) -> &Merging {
        &self.values
    }

    /// What a new form begins with.
    pub fn set(&mut self, field: &str, value: String) {
        self.values.insert(field.to_owned(), value);
    }

    /// The same form with what was typed into it elsewhere.
    pub(crate) fn with(&self, typed: &Typed) -> Form {
        let mut form = self.clone();
        form.values.extend(together(typed));
        form
    }

    /// Whether it says the same as what was typed elsewhere.
    pub(crate) fn says(&self, typed: &Typed) -> bool {
        together(typed).iter().all(|(field, value)| self.get(field).trim() == value.trim())
    }

    pub fn get(&self, field: &str) -> &str {
        self.values.get(field).map_or("", String::as_str)
    }

    /// Says what is wrong with a field, which is called so on screen.
    pub fn refuse(&mut self, field: &'static str, label: &str, why: impl Into<String>) {
        self.errors.push(Told { field, label: label.to_owned(), why: why.into() });
    }

    /// The same for every slip of a reading; `label` tells how a field is called on screen.
    pub fn refuse_all(&mut self, words: Words, slips: Slips, label: impl Fn(&str) -> &'static str) {
        for (field, slip) in slips {
            self.refuse(field, label(field), slip_told(words, slip));
        }
    }

    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// Both versions are shown; the reader keeps one.
    pub fn contest(&mut self, conflicts: Vec<Conflict>) {
        self.conflicts = conflicts;
    }

    /// What is wrong, above the form, each a way to its field.
    pub fn summary(&self, words: Words) -> Markup {
        let count = i64::try_from(self.errors.len()).unwrap_or(i64::MAX);
        html! {
            @if !self.errors.is_empty() {
                div class="errors" role="alert" tabindex="-1" aria-labelledby="errors" {
                    h2 id="errors" { (words.form_errors(count)) }
                    ul { @for slip in &self.errors { li { a href={ "#" (slip.field) } { (slip.label) ": " (slip.why) } } } }
                }
            }
            @if !self.conflicts.is_empty() {
                div class="notice warn" role="alert" {
                    (icon("triangle-alert"))
                    div { p { strong { (words.changed_meanwhile()) } " " (words.changed_meanwhile_told()) } }
                }
            }
        }
    }

    /// One line. What is typed as a password is never shown again.
    pub fn text(&self, ask: &Ask, field: &'static str, says: Says<'_>) -> Markup {
        if let Some(conflict) = self.conflicts.iter().find(|c| c.field == field) {
            return contested(ask.words(), field, says, conflict, str::to_owned);
        }
        self.around(ask, field, says, &html! {
            input id=(field) name=(field) value=[(says.input != "password").then_some(self.get(field))] class=[keyboard(says.input).map(|_| "short")]
                type=(if says.input.is_empty() || keyboard(says.input).is_some() { "text" } else { says.input })
                inputmode=[keyboard(says.input)]
                autocomplete=[Some(says.autocomplete).filter(|what| !what.is_empty())]
                maxlength=[(says.longest > 0).then_some(says.longest)]
                aria-describedby=(described(field)) aria-invalid=[self.error(field).map(|_| "true")];
        })
    }

    pub fn select(
        &self,
        ask: &Ask,
        field: &'static str,
        says: Says<'_>,
        options: &[(String, String)],
    ) -> Markup {
        if let Some(conflict) = self.conflicts.iter().find(|c| c.field == field) {
            let shown = |value: &str| {
                let option = options.iter().find(|(of, _)| of == value);
                option.map_or(value, |(_, name)| name).to_owned()
            };
            return contested(ask.words(), field, says, conflict, shown);
        }
        self.around(ask, field, says, &html! {
            select id=(field) name=(field) aria-describedby=(described(field)) aria-invalid=[self.error(field).map(|_| "true")] {
                @for (value, name) in options {
                    option value=(value) selected[value == self.get(field)] { (name) }
                }
            }
        })
    }

    /// Several lines.
    pub fn prose(&self, ask: &Ask, field: &'static str, says: Says<'_>) -> Markup {
        if let Some(conflict) = self.conflicts.iter().find(|c| c.field == field) {
            return contested(ask.words(), field, says, conflict, str::to_owned);
        }
        self.around(ask, field, says, &html! {
            textarea id=(field) name=(field) maxlength=[(says.longest > 0).then_some(says.longest)]
                aria-describedby=(described(field)) aria-invalid=[self.error(field).map(|_| "true")] { "\n" (self.get(field)) }
        })
    }

    /// One of a few, all of them shown.
    pub fn radios(
        &self,
        field: &'static str,
        legend: &str,
        options: &[(String, Markup)],
    ) -> Markup {
        html! {
            fieldset class="field" id=(field) {
                legend { (legend) }
                div {
                    @for (value, name) in options {
                        label class="choice" {
                            input type="radio" name=(field) value=(value) checked[value == self.get(field)]; span { (name) }
                        }
                    }
                }
            }
        }
    }

    /// Several of many: ticked are those whose value is among the words of the field.
    pub fn checks(&self, field: &'static str, options: &[(String, Markup)]) -> Markup {
        let ticked = |value: &str| self.get(field).split_whitespace().any(|word| word == value);
        html! {
            div class="checks" {
                @for (value, name) in options {
                    label class="choice" {
                        input type="checkbox" name=(field) value=(value) checked[ticked(value)]; span { (name) }
                    }
                }
            }
        }
    }

    /// What stands in the way of a field, for controls that a page draws itself.
    pub fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|slip| slip.field == field).map(|slip| slip.why.as_str())
    }

    fn around(&self, ask: &Ask, field: &str, says: Says<'_>, control: &Markup) -> Markup {
        let error = self.error(field);
        html! {
            div class=(if error.is_some() { "field bad" } else { "field" }) {
                label for=(field) {
                    (says.label)
                    @if !says.required { " " span class="optional" { "(" (ask.words().optional()) ")" } }
                }
                p class="hint" id={ (field) "-hint" } hidden[says.hint.is_empty()] { (says.hint) }
                p class="error" id={ (field) "-error" } hidden[error.is_none()] {
                    @if let Some(why) = error { (icon("triangle-alert")) " " (why) }
                }
                (control)
            }
        }
    }
}

/// Boxes that were ticked under one name are one value, parted by spaces.
fn together(typed: &Typed) -> BTreeMap<String, String> {
    let mut values: BTreeMap<String, String> = BTreeMap::new();
    for (field, value) in &typed.0 {
        let known = values.entry(field.clone()).or_default();
        if !known.is_empty() {
            known.push(' ');
        }
        known.push_str(value);
    }
    values
}

/// What stands in the way of something typed, and how to mend it.
pub fn slip_told(words: Words, slip: Slip) -> String {
    match slip {
        Slip::Missing => words.slip_missing().to_owned(),
        Slip::TooLong(longest) => words.slip_too_long(longest),
        Slip::NoSuchChoice => words.slip_no_such_choice().to_owned(),
        Slip::NotANumber => words.slip_not_a_number().to_owned(),
        Slip::NotAQuantity => words.slip_not_a_quantity().to_owned(),
        Slip::NotADate => words.slip_not_a_date().to_owned(),
        Slip::YearOutside { from, until } => words.slip_year(from, until),
        Slip::NotYet => words.slip_not_yet().to_owned(),
        Slip::Past => words.slip_past().to_owned(),
        Slip::EndsBefore => words.slip_ends_before().to_owned(),
        Slip::Meets => words.slip_meets().to_owned(),
        Slip::WiderThanAbove => words.slip_wider_than_above().to_owned(),
        Slip::NarrowerThanBelow => words.slip_narrower_than_below().to_owned(),
        Slip::NotAMailAddress => words.slip_not_a_mail_address().to_owned(),
        Slip::NotPlain => words.slip_not_plain().to_owned(),
        Slip::Taken => words.slip_taken().to_owned(),
        Slip::TooPale => words.slip_too_pale().to_owned(),
        Slip::NotAnAddress => words.slip_not_an_address().to_owned(),
    }
}

/// Which keys a phone shows for numbers, whole or with a fraction. They are typed as text: each
/// language writes them in its own way.
fn keyboard(input: &str) -> Option<&'static str> {
    match input {
        "number" => Some("numeric"),
        "decimal" => Some("decimal"),
        _ => None,
    }
}

fn described(field: &str) -> String {
    format!("{field}-hint {field}-error")
}

/// Both versions, as `shown` names them; the reader keeps one.
fn contested(
    words: Words,
    field: &str,
    says: Says<'_>,
    conflict: &Conflict,
    shown: impl Fn(&str) -> String,
) -> Markup {
    let shown = |value: &str| match value {
        "" => words.empty_version().to_owned(),
        value => shown(value),
    };
    html! {
        fieldset class="field compare" {
            legend { (says.label) }
            p class="error" { (icon("triangle-alert")) " " (words.both_changed()) }
            div {
                div {
                    label class="choice" {
                        input type="radio" name=(field) value=(conflict.mine) checked; span { (words.yours()) }
                    }
                    blockquote { (shown(&conflict.mine)) }
                }
                div {
                    label class="choice" {
                        input type="radio" name=(field) value=(conflict.theirs); span { (words.theirs()) }
                    }
                    blockquote { (shown(&conflict.theirs)) }
                }
            }
        }
    }
}
