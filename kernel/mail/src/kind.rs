use std::collections::BTreeMap;

use base::Language;

use crate::Content;

/// A kind of letter: what it is called, the text that ships with it, what is filled in there.
#[derive(Debug)]
pub struct Kind {
    /// As "directory.invitation".
    pub code: &'static str,
    pub name: fn(Language) -> &'static str,
    /// The text that ships, each placeholder as it is told.
    pub text: fn(Language, &dyn Fn(&str) -> String) -> Content,
    pub placeholders: &'static [Placeholder],
}

/// Something of a letter that differs from one to the next.
#[derive(Debug)]
pub struct Placeholder {
    pub name: &'static str,
    pub told: fn(Language) -> &'static str,
    pub sample: fn(Language) -> &'static str,
}

/// What is filled in, by the names of placeholders.
pub type Context = BTreeMap<String, String>;

impl Kind {
    /// What such a letter says as it ships.
    pub fn content(&self, language: Language, context: &Context) -> Content {
        (self.text)(language, &|name| context.get(name).cloned().unwrap_or_default())
    }

    /// The text that ships, as a network finds it when it begins to write its own.
    pub fn shipped(&self, language: Language) -> Text {
        Text::of(&(self.text)(language, &|name| format!("{{{{ {name} }}}}")))
    }

    pub fn samples(&self, language: Language) -> Context {
        let sample = |one: &Placeholder| (one.name.to_owned(), (one.sample)(language).to_owned());
        self.placeholders.iter().map(sample).collect()
    }
}

/// What a network may write otherwise: as a template, or filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub subject: String,
    /// Paragraphs, parted by empty lines.
    pub body: String,
    /// What stands on the button of its link; empty where it has none.
    pub button: String,
}

impl Text {
    fn of(content: &Content) -> Text {
        Text {
            subject: content.subject.clone(),
            body: content.paragraphs.join("\n\n"),
            button: content.button.clone().unwrap_or_default(),
        }
    }

    /// A letter that says this, and the rest as it was.
    pub fn over(self, content: Content) -> Content {
        let lines = self.body.lines().map(str::trim).collect::<Vec<_>>().join("\n");
        let paragraphs = lines.split("\n\n").map(str::trim).filter(|one| !one.is_empty());
        Content {
            subject: self.subject.split_whitespace().collect::<Vec<_>>().join(" "),
            paragraphs: paragraphs.map(str::to_owned).collect(),
            button: content.button.as_ref().map(|_| self.button),
            ..content
        }
    }

    /// All of it, to tell whether it has changed.
    pub(crate) fn whole(&self) -> String {
        [&*self.subject, &self.body, &self.button].join("\n\n\n")
    }
}
