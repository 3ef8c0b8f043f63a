//! Templates that people write, filled in: with nothing but what a kind of letter knows, and
//! within bounds.

use base::Language;
use minijinja::{Environment, ErrorKind, UndefinedBehavior};

use crate::{Context, Kind, Text};

/// So many steps a template may take: a letter needs a few dozen.
const FUEL: u64 = 5_000;
/// No letter is as long as this.
const LONGEST: usize = 20_000;

pub(crate) const LONGEST_SUBJECT: i64 = 200;
pub(crate) const LONGEST_BODY: i64 = 8_000;
pub(crate) const LONGEST_BUTTON: i64 = 60;

/// What stands in the way of a text that a network wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    TooLong(i64),
    NoSuchPlaceholder(String),
    /// It can't be read, in this line.
    Unreadable(i64),
    /// Filled in, it says nothing or never ends.
    Unfit,
}

/// Everything that is wrong with a text, by field.
pub fn check(kind: &Kind, language: Language, text: &Text) -> Vec<(&'static str, Wrong)> {
    let samples = kind.samples(language);
    let has_link = !kind.shipped(language).button.is_empty();
    let fields = [
        ("subject", &text.subject, LONGEST_SUBJECT, true),
        ("body", &text.body, LONGEST_BODY, true),
        ("button", &text.button, LONGEST_BUTTON, has_link),
    ];
    let mut wrongs = Vec::new();
    for (field, source, longest, needed) in fields {
        let length = i64::try_from(source.chars().count()).unwrap_or(i64::MAX);
        if source.trim().is_empty() {
            wrongs.extend(needed.then_some((field, Wrong::Missing)));
        } else if length > longest {
            wrongs.push((field, Wrong::TooLong(longest)));
        } else {
            wrongs.extend(wrong_with(kind, source, &samples).map(|wrong| (field, wrong)));
        }
    }
    wrongs
}

fn wrong_with(kind: &Kind, source: &str, samples: &Context) -> Option<Wrong> {
    let environment = environment();
    let template = match environment.template_from_str(source) {
        Ok(template) => template,
        Err(why) => {
            return Some(Wrong::Unreadable(
                why.line().and_then(|l| l.try_into().ok()).unwrap_or(1),
            ));
        }
    };
    let mut unknown: Vec<String> = template
        .undeclared_variables(false)
        .into_iter()
        .filter(|name| !kind.placeholders.iter().any(|one| one.name == name))
        .collect();
    unknown.sort();
    if let Some(name) = unknown.into_iter().next() {
        return Some(Wrong::NoSuchPlaceholder(name));
    }
    match filled(&environment, source, samples) {
        Ok(text) if text.trim().is_empty() => Some(Wrong::Unfit),
        Ok(_) => None,
        Err(Unfilled::Unreadable(line)) => Some(Wrong::Unreadable(line)),
        Err(Unfilled::Endless) => Some(Wrong::Unfit),
    }
}

/// Why a template could not be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfilled {
    /// Something in this line can't be done.
    Unreadable(i64),
    /// It takes too long, or is too long.
    Endless,
}

impl Text {
    /// With everything filled in.
    pub fn filled(&self, context: &Context) -> Result<Text, Unfilled> {
        let environment = environment();
        Ok(Text {
            subject: filled(&environment, &self.subject, context)?,
            body: filled(&environment, &self.body, context)?,
            button: filled(&environment, &self.button, context)?,
        })
    }
}

/// Nothing to call, nothing to include, nothing that goes on for ever; a letter is plain text,
/// and whoever makes markup of it escapes it there.
fn environment() -> Environment<'static> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment
}

fn filled(
    environment: &Environment<'_>,
    source: &str,
    context: &Context,
) -> Result<String, Unfilled> {
    let text = environment.render_str(source, context).map_err(|why| match why.kind() {
        ErrorKind::OutOfFuel => Unfilled::Endless,
        _ => Unfilled::Unreadable(why.line().and_then(|line| line.try_into().ok()).unwrap_or(1)),
    })?;
    if text.len() > LONGEST { Err(Unfilled::Endless) } else { Ok(text) }
}
