//! Every message said with sample arguments, for a test that reads them all.

use super::Code;
use crate::arguments::{Argument, Kind};
use crate::catalogue::Message;
use crate::names;
use crate::pieces::{self, Key};

pub(super) fn write(code: &mut Code, messages: &[Message]) {
    code.line("");
    code.line("/// Every message's key, in the order of the Spanish file.");
    code.line("#[doc(hidden)]");
    code.open("pub const KEYS: &[&str] = &[");
    for message in messages {
        code.line(&format!("{:?},", message.key));
    }
    code.close("];");
    code.line("");
    code.line("/// Every message with sample arguments; as often as it takes to hear each way");
    code.line("/// of saying it.");
    code.line("#[doc(hidden)]");
    code.open("pub fn samples(language: ::i18n::Language) -> Vec<(&'static str, String)> {");
    code.line("let words = Words(language);");
    code.open("vec![");
    for message in messages {
        let name = names::in_rust(&message.key);
        if message.arguments.is_empty() {
            code.line(&format!("({:?}, words.{name}().to_owned()),", message.key));
        }
        for arguments in rounds(message) {
            code.line(&format!("({:?}, words.{name}({arguments})),", message.key));
        }
    }
    code.close("]");
    code.close("}");
}

/// Argument lists in which each argument takes each of its candidates at least once.
fn rounds(message: &Message) -> Vec<String> {
    let candidates: Vec<Vec<String>> =
        message.arguments.iter().map(|argument| candidates(argument, message)).collect();
    let most = candidates.iter().map(Vec::len).max().unwrap_or(0);
    (0..most)
        .map(|round| {
            let one_each = candidates.iter().map(|c| c[round % c.len()].as_str());
            one_each.collect::<Vec<_>>().join(", ")
        })
        .collect()
}

fn candidates(argument: &Argument, message: &Message) -> Vec<String> {
    let mut candidates: Vec<String> = keys(argument, message)
        .map(|key| match key {
            Key::Number(number) => number.clone(),
            Key::Word(word) => format!("{word:?}"),
        })
        .collect();
    let usual: &[&str] = match argument.kind {
        Kind::Number => &["0", "1", "2", "12345", "1000000"],
        Kind::Numeral => &["2026"],
        Kind::Text => &["\"Quito\""],
        Kind::Day => &["::i18n::made::SAMPLE_DAY"],
    };
    candidates.extend(usual.iter().map(|&sample| sample.to_owned()));
    candidates.sort();
    candidates.dedup();
    candidates
}

/// What any language compares the argument with, plurals aside.
fn keys<'a>(argument: &'a Argument, message: &'a Message) -> impl Iterator<Item = &'a Key> {
    let choices = message.said.iter().flat_map(|(_, pieces)| pieces::choices(pieces));
    choices
        .filter(|choice| choice.by == argument.name)
        .flat_map(|choice| choice.variants.iter().map(|(key, _)| key))
        .filter(|key| !(argument.kind == Kind::Number && matches!(key, Key::Word(_))))
}
