//! The four files as one list of messages, or what makes them disagree.

use std::collections::BTreeSet;

use crate::arguments::{self, Argument, Kind};
use crate::language::Language;
use crate::names;
use crate::pieces::{self, Choice, Key, Pieces};
use crate::problem::Problem;
use crate::reading::{File, Written};
use crate::resolving::Resolver;

/// A message of the crate: its name, what it takes, and how each language says it, in the
/// order of [`Language::ALL`].
pub(crate) struct Message {
    pub(crate) key: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) said: Vec<(Language, Pieces)>,
}

pub(crate) fn messages(files: &[File<'_>]) -> Result<Vec<Message>, Vec<Problem>> {
    let Some((spanish, others)) = files.split_first() else {
        return Err(vec![Problem::of_all("no words at all")]);
    };
    let mut problems = Vec::new();
    let mut messages: Vec<Message> = entries(spanish)
        .filter_map(|entry| {
            let at =
                |what| Problem::at(Language::Es, entry.line, format!("`{}` {what}", entry.name));
            if let Some(reason) = names::refusal(&entry.name) {
                problems.push(at(format!("can't be a method's name: {reason}")));
            }
            match arguments::declared(&entry.comment) {
                Ok(arguments) => {
                    Some(Message { key: entry.name.clone(), arguments, said: Vec::new() })
                }
                Err(what) => {
                    problems.push(at(what));
                    None
                }
            }
        })
        .collect();
    for file in files {
        say(file, &mut messages, &mut problems);
    }
    for file in others {
        strangers(file, spanish, &mut problems);
    }
    if problems.is_empty() { Ok(messages) } else { Err(sorted(problems)) }
}

fn entries<'a>(file: &'a File<'a>) -> impl Iterator<Item = &'a Written<'a>> {
    file.entries.iter().filter(|entry| !entry.name.starts_with('-'))
}

fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}

/// Gives each message what one language says, and checks it against what the message takes.
fn say(file: &File<'_>, messages: &mut [Message], problems: &mut Vec<Problem>) {
    let mut resolver = Resolver::new(file);
    for message in messages {
        let key = &message.key;
        let Some(entry) = entries(file).find(|entry| entry.name == *key) else {
            problems.push(Problem::at(file.language, 0, format!("`{key}` is missing")));
            continue;
        };
        let at = |what| Problem::at(file.language, entry.line, format!("`{key}` {what}"));
        match resolver.entry(key) {
            Ok(pieces) => {
                problems.extend(disagreements(file.language, message, &pieces).map(at));
                message.said.push((file.language, pieces));
            }
            Err(what) => problems.push(at(what)),
        }
    }
}

fn disagreements(
    language: Language,
    message: &Message,
    pieces: &Pieces,
) -> impl Iterator<Item = String> {
    let used = pieces::variables(pieces);
    let declared: BTreeSet<&str> = message.arguments.iter().map(|a| a.name.as_str()).collect();
    let unused = declared
        .difference(&used)
        .map(|name| format!("doesn't use ${name}, which the Spanish file declares"));
    let unknown = used.difference(&declared).map(|name| {
        format!("uses ${name}, undeclared: above it in es.ftl write `# ${name} (type) - …`")
    });
    let choices = pieces::choices(pieces);
    let impossible = choices.iter().filter_map(|choice| {
        let argument = message.arguments.iter().find(|a| a.name == choice.by)?;
        let why = impossible(language, argument.kind, choice)?;
        Some(format!("chooses by ${}: {why}", choice.by))
    });
    unused.chain(unknown).chain(impossible).collect::<Vec<_>>().into_iter()
}

/// Why an argument of this kind can't be chosen by in this way.
fn impossible(language: Language, kind: Kind, choice: &Choice) -> Option<String> {
    let mut keys = choice.variants.iter().map(|(key, _)| key);
    match kind {
        Kind::Number if !keys.clone().is_sorted_by_key(|key| matches!(key, Key::Word(_))) => {
            Some("write exact numbers before plurals, which would take their turn".to_owned())
        }
        Kind::Number if choice.default.0.as_str() != "other" => {
            Some("the default of a number is `*[other]`".to_owned())
        }
        Kind::Number => keys.find_map(|key| match key {
            Key::Number(number) => number
                .parse::<i64>()
                .err()
                .map(|_| format!("[{number}] isn't a whole number that fits")),
            Key::Word(word) => (!language.plurals().contains(&word.as_str()))
                .then(|| format!("{} has no plural [{word}]", language.name())),
        }),
        Kind::Text => keys.find_map(|key| match key {
            Key::Number(number) => Some(format!("a text is never the number {number}")),
            Key::Word(_) => None,
        }),
        Kind::Numeral | Kind::Day => Some("only numbers and texts can be chosen by".to_owned()),
    }
}

/// Messages that Spanish, written first, doesn't have.
fn strangers(file: &File<'_>, spanish: &File<'_>, problems: &mut Vec<Problem>) {
    for entry in entries(file) {
        if entries(spanish).all(|known| known.name != entry.name) {
            let what = format!("`{}` isn't in es.ftl, which is written first", entry.name);
            problems.push(Problem::at(file.language, entry.line, what));
        }
    }
}
