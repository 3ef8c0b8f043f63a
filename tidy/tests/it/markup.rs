//! Pages carry neither style nor script in their attributes: the content policy refuses both.

use std::sync::LazyLock;

use regex::Regex;

use crate::house;
use crate::source::Source;
use crate::verdict::holds;

/// An attribute; `@let style = …` is none.
static MAUD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?:^|[^\w.:-])(let )?(style|on[a-z]+)\s*=\s*[^=>\s]").unwrap());
static HTML: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"<[^>]*\s(?:style|on[a-z]+)\s*=").unwrap());

/// The insides of every `html! { … }`, with where each begins.
fn markup(code: &str) -> Vec<(usize, &str)> {
    let mut bodies = Vec::new();
    for (at, _) in code.match_indices("html!") {
        let mut depth = 0;
        let closes = |c| {
            depth += i32::from("{([".contains(c)) - i32::from("})]".contains(c));
            depth == 0 && "})]".contains(c)
        };
        let end = code[at..].find(closes).unwrap();
        bodies.push((at, &code[at..at + end]));
    }
    bodies
}

#[test]
fn markup_carries_no_style_and_no_script() {
    let (mut seen, mut inline) = (0, Vec::new());
    // A letter is no page: mail readers know no sheets, and have no content policy.
    let files = house::rooms().iter().flat_map(|room| room.sources());
    let pages = files.filter(|file| !file.ends_with("kernel/mail/src/letter.rs"));
    for source in pages.map(|file| Source::read(file)) {
        for (at, body) in markup(&source.code) {
            seen += 1;
            for found in MAUD.captures_iter(body).filter(|found| found.get(1).is_none()) {
                let name = found.get(2).unwrap();
                let line = source.line_at(at + name.start());
                inline.push(format!("{}:{line}: {}", source.file, name.as_str()));
            }
        }
        for text in source.texts.iter().filter(|text| HTML.is_match(&text.text)) {
            inline.push(format!("{}:{}: {}", source.file, text.line, text.text));
        }
    }
    assert!(seen > 20, "there is markup to look at");
    holds("no style=\"…\" and no on…=\"…\" in markup", &inline);
}

/// A form of one button has nothing to keep, and bears no class.
static FILLED_IN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"form\s+class\s*=\s*"form"[^{]*\bmethod\s*="#).unwrap());

#[test]
fn what_is_typed_into_a_form_is_kept() {
    let (mut seen, mut bare) = (0, Vec::new());
    let domain = ["commons/", "instruments/"];
    let rooms = house::rooms().iter();
    let rooms = rooms.filter(|room| domain.iter().any(|floor| room.path.starts_with(floor)));
    for file in rooms.flat_map(|room| room.sources()) {
        let text = house::text(file).unwrap();
        seen += text.matches(".written(").count();
        for found in FILLED_IN.find_iter(&text) {
            let line = text[..found.start()].matches('\n').count() + 1;
            bare.push(format!("{file}:{line}"));
        }
    }
    assert!(seen > 5, "there are forms to look at");
    holds("a form that is filled in is drawn by Form::written, which leaves drafts", &bare);
}
