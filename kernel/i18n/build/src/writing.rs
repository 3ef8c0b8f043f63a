//! The messages as Rust: one method each, a `match` over the languages inside.

mod samples;

use crate::arguments::{Argument, Kind};
use crate::catalogue::Message;
use crate::language::Language;
use crate::names;
use crate::pieces::{self, Choice, Key, Piece};

pub(crate) fn code(messages: &[Message]) -> String {
    let mut code = Code::default();
    code.line("// Made by i18n-build from words/*.ftl: mend those.");
    code.line("");
    code.line("/// The words of this crate in one language.");
    code.line("#[derive(Clone, Copy, Debug)]");
    code.line("pub struct Words(pub ::i18n::Language);");
    code.line("");
    code.open("impl Words {");
    for message in messages {
        method(&mut code, message);
    }
    code.close("}");
    samples::write(&mut code, messages);
    code.text
}

/// Lines, indented as they nest.
#[derive(Default)]
struct Code {
    text: String,
    depth: usize,
}

impl Code {
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&"    ".repeat(self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
    }
}

fn method(code: &mut Code, message: &Message) {
    let name = names::in_rust(&message.key);
    code.line(&format!("/// «{}»", described(message)));
    if message.arguments.is_empty() {
        code.open(&format!("pub fn {name}(self) -> &'static str {{"));
        code.open("match self.0 {");
        for (language, pieces) in &message.said {
            let text = pieces::plain(pieces).unwrap_or_default();
            code.line(&format!("{} => {text:?},", variant(*language)));
        }
    } else {
        let parameters: String = message.arguments.iter().map(parameter).collect();
        code.open(&format!("pub fn {name}(self{parameters}) -> String {{"));
        // No argument's name ends in `_`, so none hides this one.
        code.line("let mut text_ = String::new();");
        code.open("match self.0 {");
        for (language, pieces) in &message.said {
            code.open(&format!("{} => {{", variant(*language)));
            write(code, pieces, &message.arguments);
            code.close("}");
        }
    }
    code.close("}");
    if !message.arguments.is_empty() {
        code.line("text_");
    }
    code.close("}");
}

fn variant(language: Language) -> &'static str {
    match language {
        Language::Es => "::i18n::Language::Es",
        Language::Pt => "::i18n::Language::Pt",
        Language::Fr => "::i18n::Language::Fr",
        Language::En => "::i18n::Language::En",
    }
}

fn parameter(argument: &Argument) -> String {
    let kind = match argument.kind {
        Kind::Number | Kind::Numeral => "i64",
        Kind::Text => "&str",
        Kind::Day => "::i18n::Day",
    };
    format!(", {}: {kind}", names::in_rust(&argument.name))
}

/// What the method's documentation shows: the Spanish words, its defaults where it chooses.
fn described(message: &Message) -> String {
    let spanish = message.said.first().map(|(_, pieces)| sketch(pieces)).unwrap_or_default();
    let mut line = String::new();
    for c in spanish.chars() {
        match c {
            '\n' => line.push(' '),
            '\\' | '[' | ']' | '<' | '>' | '*' | '_' | '`' => line.extend(['\\', c]),
            _ => line.push(c),
        }
    }
    line
}

fn sketch(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Shown(name) => format!("{{{name}}}"),
        Piece::Chosen(choice) => sketch(&choice.default.1),
    };
    pieces.iter().map(piece).collect()
}

fn write(code: &mut Code, pieces: &[Piece], arguments: &[Argument]) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => code.line(&pushed(text)),
            Piece::Shown(name) => code.line(&shown(name, kind(name, arguments))),
            Piece::Chosen(choice) => choose(code, choice, arguments),
        }
    }
}

fn pushed(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.next()) {
        (Some(only), None) => format!("text_.push({only:?});"),
        _ => format!("text_.push_str({text:?});"),
    }
}

fn kind(name: &str, arguments: &[Argument]) -> Kind {
    arguments.iter().find(|a| a.name == name).map_or(Kind::Text, |argument| argument.kind)
}

fn shown(name: &str, kind: Kind) -> String {
    let name = names::in_rust(name);
    match kind {
        Kind::Number => format!("::i18n::made::push_number(&mut text_, self.0, {name});"),
        Kind::Numeral => format!("::i18n::made::push_numeral(&mut text_, {name});"),
        Kind::Text => format!("text_.push_str({name});"),
        Kind::Day => format!("text_.push_str(&::i18n::day(self.0, {name}));"),
    }
}

/// In the order written, as Fluent tries them: an exact number that must win stands first.
/// A language that has nothing to choose writes the default alone, and means it.
fn choose(code: &mut Code, choice: &Choice, arguments: &[Argument]) {
    if choice.variants.is_empty() {
        return write(code, &choice.default.1, arguments);
    }
    let name = names::in_rust(&choice.by);
    let by = match kind(&choice.by, arguments) {
        Kind::Number => format!("({name}, ::i18n::made::plural(self.0, {name}))"),
        _ => name,
    };
    code.open(&format!("match {by} {{"));
    for (key, pieces) in &choice.variants {
        let arm = match (key, kind(&choice.by, arguments)) {
            (Key::Number(number), _) => format!("({}, _)", number.parse().unwrap_or(0i64)),
            (Key::Word(word), Kind::Number) => format!("(_, {})", plural(word)),
            (Key::Word(word), _) => format!("{word:?}"),
        };
        code.open(&format!("{arm} => {{"));
        write(code, pieces, arguments);
        code.close("}");
    }
    code.open("_ => {");
    write(code, &choice.default.1, arguments);
    code.close("}");
    code.close("}");
}

fn plural(word: &str) -> &'static str {
    match word {
        "one" => "::i18n::made::Plural::One",
        "many" => "::i18n::made::Plural::Many",
        _ => "::i18n::made::Plural::Other",
    }
}
