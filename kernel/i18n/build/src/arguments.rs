//! What a message takes, as the Spanish file declares it: `# $count (number) - how many`.

use crate::names;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Numeral,
    Text,
    Day,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// The arguments declared in a message's comment, in order; other lines are notes for people.
pub(crate) fn declared(comment: &[&str]) -> Result<Vec<Argument>, String> {
    let mut arguments: Vec<Argument> = Vec::new();
    for line in comment.iter().filter(|line| line.trim_start().starts_with('$')) {
        let argument = declaration(line)?;
        if arguments.iter().any(|earlier| earlier.name == argument.name) {
            return Err(format!("${} is declared twice", argument.name));
        }
        arguments.push(argument);
    }
    Ok(arguments)
}

fn declaration(line: &str) -> Result<Argument, String> {
    let malformed = || format!("`# {line}` isn't `# $name (type) - what it is`");
    let rest = line.trim().strip_prefix('$').ok_or_else(malformed)?;
    let (name, rest) = rest.split_once('(').ok_or_else(malformed)?;
    let (kind, note) = rest.split_once(')').ok_or_else(malformed)?;
    if !note.is_empty() && !note.trim_start().starts_with('-') {
        return Err(malformed());
    }
    let name = name.trim();
    if let Some(reason) = names::refusal(name) {
        return Err(format!("${name}: {reason}"));
    }
    let kind = match kind.trim() {
        "number" => Kind::Number,
        "numeral" => Kind::Numeral,
        "text" => Kind::Text,
        "day" => Kind::Day,
        other => {
            return Err(format!(
                "${name} is declared as `{other}`; known are number, numeral, text and day"
            ));
        }
    };
    Ok(Argument { name: name.to_owned(), kind })
}
