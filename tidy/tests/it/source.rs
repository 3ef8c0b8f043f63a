//! A Rust file as a reader of laws needs it: its code without comments and texts, and its texts.

use crate::house;

pub(crate) struct Source {
    pub(crate) file: String,
    /// As long as the file, line by line; comments and what stands between quotes are blank.
    pub(crate) code: String,
    pub(crate) texts: Vec<Text>,
}

/// A literal, as the program will hold it but for its escapes.
pub(crate) struct Text {
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Source {
    pub(crate) fn read(file: &str) -> Source {
        let text = house::text(file).unwrap();
        let (code, texts) = taken_apart(&text);
        let line_at = |at: usize| 1 + text[..at].matches('\n').count();
        let texts = texts.into_iter().map(|(at, text)| Text { line: line_at(at), text });
        Source { file: file.to_owned(), texts: texts.collect(), code }
    }

    pub(crate) fn line_at(&self, at: usize) -> usize {
        1 + self.code[..at].matches('\n').count()
    }
}

fn taken_apart(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut code, mut texts) = (String::with_capacity(text.len()), Vec::new());
    while code.len() < text.len() {
        let (at, rest) = (code.len(), &text[code.len()..]);
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some((opening, closing)) = quoted(rest) {
            let inner = &rest[opening..closing];
            let raw = !rest.starts_with('"');
            texts.push((at, if raw { inner.to_owned() } else { unescaped(inner) }));
            code.push_str(&rest[..opening]);
            blank(&mut code, inner);
            code.push('"');
            continue;
        } else if let Some(length) = character(rest) {
            length
        } else {
            let next = rest.chars().next().unwrap();
            code.push(next);
            continue;
        };
        blank(&mut code, &rest[..length]);
    }
    (code, texts)
}

/// Blanks keep lines and bytes where they were.
fn blank(code: &mut String, text: &str) {
    code.extend(text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
}

/// How long a comment is, and those within it.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let pair = rest.as_bytes().get(at..at + 2).unwrap_or_default();
        (depth, at) = match pair {
            b"/*" => (depth + 1, at + 2),
            b"*/" => (depth - 1, at + 2),
            _ => (depth, at + 1),
        };
        if depth == 0 {
            break;
        }
    }
    at
}

/// Where a literal that begins here has its inside: plain, or raw as in `r#"…"#`.
fn quoted(rest: &str) -> Option<(usize, usize)> {
    if let Some(inner) = rest.strip_prefix('"') {
        let mut escaped = false;
        let end = inner.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        return Some((1, 1 + end?));
    }
    let hashed = rest.strip_prefix('r')?;
    let hashes = hashed.len() - hashed.trim_start_matches('#').len();
    hashed[hashes..].starts_with('"').then_some(())?;
    let opening = 1 + hashes + 1;
    let closing = rest[opening..].find(&format!("\"{}", "#".repeat(hashes)))?;
    Some((opening, opening + closing))
}

/// How long a character like `'"'` is; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    if first == '\\' {
        return inner[2..].find('\'').map(|end| end + 4);
    }
    inner[first.len_utf8()..].starts_with('\'').then_some(first.len_utf8() + 2)
}

/// What a program reads as one line is one line: SQL is written over several.
fn unescaped(inner: &str) -> String {
    let mut text = String::new();
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek().copied()) {
            ('\\', Some('\n')) => while chars.next_if(|c| c.is_whitespace()).is_some() {},
            ('\\', Some('n')) => {
                chars.next();
                text.push('\n');
            }
            ('\\', Some(next)) => {
                chars.next();
                text.push(next);
            }
            _ => text.push(c),
        }
    }
    text
}

#[test]
fn comments_and_texts_are_told_from_code() {
    let text = concat!(
        "let a = \"x // \\\"y\\\" \\\n   z\"; // \"no\"\n",
        "/* \"no\" /* nor */ this */ let b: &'static [u8] = br#\"q\"u\"#;\n",
        "let c = ('\"', '\\'', 'ñ'); let car = \"t\";",
    );
    let (code, texts) = taken_apart(text);
    let texts: Vec<_> = texts.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(texts, ["x // \"y\" z", "q\"u", "t"]);
    assert_eq!(code.len(), text.len());
    assert!(!code.contains("no") && !code.contains("this") && !code.contains('ñ'), "{code}");
    assert!(code.contains("let b: &'static [u8] = br#\"   \"#;"), "{code}");
    assert!(code.contains("let car = \" \";"), "{code}");
}
