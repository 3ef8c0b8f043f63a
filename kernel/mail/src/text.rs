//! What a letter says before anything is filled in: as it ships, or as a network wrote it.
//!
//! What differs from one letter to the next stands there as a mark, a name between braces. There
//! is nothing else to know: a text has no conditions, no loops, no way to reach anything, and
//! filling it in takes as long as reading it. The mark of the link stands in a paragraph of its
//! own; the link itself is made when the letter is sent.

use base::typed::{Reading, Typed};

use crate::{Content, Kind, Values};

/// The fields of a text, each bearing its name in forms and on the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pub subject: String,
    pub greeting: String,
    /// Paragraphs, parted by empty lines.
    pub body: String,
    /// What stands on the button of its link; empty where it has none.
    pub button: String,
    /// Who writes.
    pub signed: String,
}

pub const TEXT_FIELDS: &[&str] = &["subject", "greeting", "body", "button", "signed"];
pub const LONGEST_LINE: i64 = 200;
pub const LONGEST_BODY: i64 = 6_000;
pub const LONGEST_BUTTON: i64 = 60;

/// What stands in the way of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Missing,
    TooLong(i64),
    /// The letter knows nothing of that name.
    NoSuchMark(String),
    /// A brace that nothing answers.
    Brace,
    /// Its link is nowhere.
    NoLink,
    /// Its link stands elsewhere than once, in a paragraph of its own.
    LinkPlace,
}

/// What is wrong, by field.
pub type Wrongs = Vec<(&'static str, Wrong)>;

impl Text {
    /// As a file ships it: lines of "field: text", an empty line, paragraphs. Among the fields is
    /// why one gets the letter.
    pub(crate) fn shipped(file: &str) -> (Text, &str) {
        let (head, body) = file.split_once("\n\n").unwrap_or((file, ""));
        let field = |name: &str| {
            let mut said = head.lines().filter_map(|line| line.split_once(": "));
            said.find(|(of, _)| *of == name).map_or("", |(_, text)| text)
        };
        let text = Text {
            subject: field("subject").to_owned(),
            greeting: field("greeting").to_owned(),
            body: body.trim().to_owned(),
            button: field("button").to_owned(),
            signed: field("signed").to_owned(),
        };
        (text, field("why"))
    }

    /// As it was typed, its spaces made single.
    pub fn typed(typed: &Typed) -> Text {
        let mut reading = Reading::of(typed);
        Text {
            subject: reading.line("subject", i64::MAX),
            greeting: reading.line("greeting", i64::MAX),
            body: reading.prose("body", i64::MAX),
            button: reading.line("button", i64::MAX),
            signed: reading.line("signed", i64::MAX),
        }
    }

    pub fn as_typed(&self) -> Typed {
        self.fields().map(|(field, text)| (field.to_owned(), text.to_owned())).into()
    }

    pub(crate) fn fields(&self) -> [(&'static str, &str); 5] {
        [
            ("subject", &self.subject),
            ("greeting", &self.greeting),
            ("body", &self.body),
            ("button", &self.button),
            ("signed", &self.signed),
        ]
    }

    /// Everything that stands in its way as a text of this kind of letter.
    pub fn wrongs(&self, kind: &Kind) -> Wrongs {
        let mut wrongs = Vec::new();
        for (field, text) in self.fields() {
            let longest = match field {
                "body" => LONGEST_BODY,
                "button" => LONGEST_BUTTON,
                _ => LONGEST_LINE,
            };
            if text.is_empty() {
                wrongs.extend(
                    (field != "button" || kind.link.is_some()).then_some((field, Wrong::Missing)),
                );
            } else if i64::try_from(text.chars().count()).is_ok_and(|length| length > longest) {
                wrongs.push((field, Wrong::TooLong(longest)));
            } else if field == "body" {
                wrongs.extend(self.parts(kind).err().map(|wrong| (field, wrong)));
            } else {
                wrongs.extend(known(text, kind).err().map(|wrong| (field, wrong)));
            }
        }
        wrongs
    }

    /// With everything filled in; what it can't be filled in with is told as it stands in the way.
    pub fn filled(&self, kind: &Kind, values: &Values, why: &str) -> Result<Content, Wrong> {
        let fill = |text: &str| filled(text, kind, values);
        let (before, after) = self.parts(kind)?;
        let fill_all = |all: Vec<&str>| all.into_iter().map(fill).collect::<Result<Vec<_>, _>>();
        Ok(Content {
            subject: fill(&self.subject)?,
            greeting: fill(&self.greeting)?,
            paragraphs: fill_all(before)?,
            button: kind.link.map(|_| fill(&self.button)).transpose()?,
            after: fill_all(after)?,
            code: None,
            signed: fill(&self.signed)?,
            why: fill(why)?,
        })
    }

    /// The paragraphs before its link, and those after.
    fn parts(&self, kind: &Kind) -> Result<(Vec<&str>, Vec<&str>), Wrong> {
        let paragraphs = self.body.split("\n\n").map(str::trim).filter(|one| !one.is_empty());
        let is_link = |name: &str| kind.link.is_some_and(|link| link.is_called(name));
        let (mut before, mut after, mut links) = (Vec::new(), Vec::new(), 0);
        for paragraph in paragraphs {
            let pieces = pieces(paragraph)?;
            if let [Piece::Mark(name)] = pieces[..]
                && is_link(name)
            {
                links += 1;
                continue;
            }
            if pieces.iter().any(|piece| matches!(piece, Piece::Mark(name) if is_link(name))) {
                return Err(Wrong::LinkPlace);
            }
            known(paragraph, kind)?;
            if links == 0 { before.push(paragraph) } else { after.push(paragraph) }
        }
        match (kind.link.is_some(), links) {
            (true, 0) => Err(Wrong::NoLink),
            (_, 0 | 1) => Ok((before, after)),
            (_, _) => Err(Wrong::LinkPlace),
        }
    }
}

enum Piece<'t> {
    Words(&'t str),
    Mark(&'t str),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Wrong> {
    let (mut rest, mut all) = (text, Vec::new());
    while let Some(at) = rest.find(['{', '}']) {
        let (words, from) = rest.split_at(at);
        let name = from.strip_prefix('{').and_then(|from| from.split_once('}'));
        let (name, beyond) = name.ok_or(Wrong::Brace)?;
        if name.contains(['{', '\n']) {
            return Err(Wrong::Brace);
        }
        if !words.is_empty() {
            all.push(Piece::Words(words));
        }
        all.push(Piece::Mark(name.trim()));
        rest = beyond;
    }
    if !rest.is_empty() {
        all.push(Piece::Words(rest));
    }
    Ok(all)
}

fn known(text: &str, kind: &Kind) -> Result<(), Wrong> {
    for piece in pieces(text)? {
        if let Piece::Mark(name) = piece
            && kind.mark(name).is_none()
        {
            let is_link = kind.link.is_some_and(|link| link.is_called(name));
            let unknown = || Wrong::NoSuchMark(name.to_owned());
            return Err(if is_link { Wrong::LinkPlace } else { unknown() });
        }
    }
    Ok(())
}

fn filled(text: &str, kind: &Kind, values: &Values) -> Result<String, Wrong> {
    let mut whole = String::with_capacity(text.len());
    for piece in pieces(text)? {
        match piece {
            Piece::Words(words) => whole.push_str(words),
            Piece::Mark(name) => {
                let value = kind.mark(name).and_then(|mark| values.get(mark.code));
                whole.push_str(value.ok_or_else(|| Wrong::NoSuchMark(name.to_owned()))?);
            }
        }
    }
    Ok(whole)
}
