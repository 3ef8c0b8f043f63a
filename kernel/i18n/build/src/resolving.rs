//! Puts terms and references in their place, so that what is left of a message is text,
//! arguments and choices.

use std::collections::HashMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::pieces::{self, Choice, Key, Piece, Pieces};
use crate::reading::File;

type Resolved<T> = Result<T, String>;

/// The entries of one language by name, and those being read now, to notice a circle.
pub(crate) struct Resolver<'a> {
    patterns: HashMap<&'a str, &'a Pattern<&'a str>>,
    open: Vec<&'a str>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(file: &'a File<'a>) -> Resolver<'a> {
        let patterns = file.entries.iter().map(|e| (e.name.as_str(), &e.pattern)).collect();
        Resolver { patterns, open: Vec::new() }
    }

    /// The pieces of the entry called `name`.
    pub(crate) fn entry(&mut self, name: &str) -> Resolved<Pieces> {
        let Some((name, pattern)) = self.patterns.get_key_value(name) else {
            return Err(format!("refers to `{name}`, which this file doesn't have"));
        };
        let (name, pattern) = (*name, *pattern);
        if self.open.contains(&name) {
            return Err(format!("refers to itself through `{name}`"));
        }
        self.open.push(name);
        let pieces = self.pattern(pattern);
        self.open.pop();
        let pieces = pieces?;
        if name.starts_with('-') && !pieces::variables(&pieces).is_empty() {
            return Err(format!("uses the term `{name}`, which takes arguments: terms are plain"));
        }
        Ok(pieces)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Resolved<Pieces> {
        let mut pieces = Pieces::new();
        for element in &pattern.elements {
            let found = match element {
                PatternElement::TextElement { value } => vec![Piece::Text((*value).to_owned())],
                PatternElement::Placeable { expression } => self.expression(expression)?,
            };
            for piece in found {
                pieces::push(&mut pieces, piece);
            }
        }
        Ok(pieces)
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Resolved<Pieces> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.choice(selector, variants),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Resolved<Pieces> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(vec![Piece::Text(unescape_unicode_to_string(value).into_owned())])
            }
            InlineExpression::NumberLiteral { value } => Ok(vec![Piece::Text((*value).to_owned())]),
            InlineExpression::VariableReference { id } => {
                Ok(vec![Piece::Shown(id.name.to_owned())])
            }
            InlineExpression::MessageReference { id, attribute: None } => self.entry(id.name),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.entry(&format!("-{}", id.name))
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                Err(format!("uses `{}` with an attribute or arguments: plain ones only", id.name))
            }
            InlineExpression::FunctionReference { id, .. } => {
                Err(format!("calls {}(): an argument's type says how it is shown", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn choice(
        &mut self,
        selector: &InlineExpression<&str>,
        variants: &[Variant<&str>],
    ) -> Resolved<Pieces> {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("chooses by something that isn't an argument".to_owned());
        };
        let Some((last, others)) = variants.split_last().filter(|(last, _)| last.default) else {
            return Err(format!("chooses by ${}: write the default (`*`) last", id.name));
        };
        let mut variants: Vec<(Key, Pieces)> = Vec::new();
        for variant in others {
            let key = key(&variant.key);
            if variants.iter().any(|(earlier, _)| *earlier == key) {
                return Err(format!("chooses by ${}: [{}] twice", id.name, key.as_str()));
            }
            variants.push((key, self.pattern(&variant.value)?));
        }
        let default = (key(&last.key), self.pattern(&last.value)?);
        Ok(vec![Piece::Chosen(Choice { by: id.name.to_owned(), variants, default })])
    }
}

fn key(key: &VariantKey<&str>) -> Key {
    match key {
        VariantKey::NumberLiteral { value } => Key::Number((*value).to_owned()),
        VariantKey::Identifier { name } => Key::Word((*name).to_owned()),
    }
}
