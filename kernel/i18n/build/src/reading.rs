//! From a folder to one parsed file per language.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Comment, Entry, Pattern, Resource};
use fluent_syntax::parser::{self, ParserError};

use crate::language::Language;
use crate::problem::Problem;

pub(crate) fn sources(folder: &Path) -> Result<Vec<(Language, String)>, Vec<Problem>> {
    let mut sources = Vec::new();
    let mut problems = Vec::new();
    for language in Language::ALL {
        match fs::read_to_string(folder.join(format!("{}.ftl", language.code()))) {
            Ok(source) => sources.push((language, source)),
            Err(e) => problems.push(Problem::at(language, 0, format!("can't be read: {e}"))),
        }
    }
    if problems.is_empty() { Ok(sources) } else { Err(problems) }
}

/// One language's messages and terms, in the order written.
pub(crate) struct File<'a> {
    pub(crate) language: Language,
    pub(crate) entries: Vec<Written<'a>>,
}

/// A message or a term as its author wrote it. A term's name keeps its hyphen: `-brand`.
pub(crate) struct Written<'a> {
    pub(crate) name: String,
    pub(crate) line: usize,
    pub(crate) pattern: Pattern<&'a str>,
    pub(crate) comment: Vec<&'a str>,
}

pub(crate) fn parsed(sources: &[(Language, String)]) -> Result<Vec<File<'_>>, Vec<Problem>> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for (language, source) in sources {
        match parser::parse(source.as_str()) {
            Ok(resource) => files.push(file(*language, source, resource, &mut problems)),
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|e| syntax(*language, source, e)));
            }
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn syntax(language: Language, source: &str, error: &ParserError) -> Problem {
    let before = source.get(..error.pos.start).unwrap_or(source);
    let at_entry = error.slice.as_ref().and_then(|entry| source.get(entry.clone()));
    let entry = at_entry.and_then(|text| text.lines().next()).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Problem::at(language, line, format!("isn't Fluent: {} (in `{entry}`)", error.kind))
}

fn file<'a>(
    language: Language,
    source: &str,
    resource: Resource<&'a str>,
    problems: &mut Vec<Problem>,
) -> File<'a> {
    let mut entries: Vec<Written<'a>> = Vec::new();
    for entry in resource.body {
        let (name, pattern, attributes, comment) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value, m.attributes, m.comment),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.attributes, t.comment),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Junk { .. } => continue,
        };
        let times = entries.iter().filter(|earlier| earlier.name == name).count();
        let line = line_of(source, &name, times);
        if times > 0 {
            problems.push(Problem::at(language, line, format!("`{name}` is written twice")));
        }
        if !attributes.is_empty() {
            let what = format!("`{name}` has attributes: make each a message of its own");
            problems.push(Problem::at(language, line, what));
        }
        if let Some(pattern) = pattern {
            entries.push(Written { name, line, pattern, comment: lines(comment) });
        }
    }
    File { language, entries }
}

fn lines(comment: Option<Comment<&str>>) -> Vec<&str> {
    comment.map(|comment| comment.content).unwrap_or_default()
}

/// Where a name is defined for the `nth` time. The parser forgets; who has to mend it shouldn't
/// have to search.
fn line_of(source: &str, name: &str, nth: usize) -> usize {
    let defines =
        |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut found = source.lines().enumerate().filter(|(_, line)| defines(line));
    found.nth(nth).map_or(0, |(index, _)| index + 1)
}
