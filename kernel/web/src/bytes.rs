//! A file on the disk as it goes back: whole, in part, or not at all to who has it already.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::ops::Range;

use axum::body::{Body, Bytes as Piece};
use axum::http::{HeaderMap, StatusCode, header};
use futures_util::stream;

use crate::Answer;
use crate::caching::has;

/// What is handed out of the files that people brought.
#[derive(Debug)]
pub struct Bytes<'b> {
    pub file: File,
    pub size: u64,
    pub media_type: &'static str,
    /// Under which it is kept by who takes it away.
    pub name: &'b str,
    /// Of what it holds.
    pub digest: &'b str,
    /// Whether it stands in a page; all else is taken away.
    pub shown: bool,
}

/// The part of a file that goes back.
#[derive(Debug)]
pub(crate) struct Held {
    file: File,
    size: u64,
    part: Range<u64>,
}

/// It can do nothing where it is opened, whatever it is.
const SANDBOX: &str = "default-src 'none'; sandbox";
const AT_ONCE: u64 = 64 * 1024;

impl Answer {
    /// A file that somebody brought.
    pub fn bytes(bytes: Bytes<'_>) -> Answer {
        let Bytes { file, size, media_type, name, digest, shown } = bytes;
        let mut answer = Answer::see("");
        answer.status = StatusCode::OK;
        answer.headers = vec![
            (header::CONTENT_TYPE, media_type.to_owned()),
            (header::CONTENT_DISPOSITION, disposition(name, shown)),
            (header::CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
            (header::ETAG, format!("\"{digest}\"")),
            (header::ACCEPT_RANGES, "bytes".to_owned()),
        ];
        answer.held = Some(Held { file, size, part: 0..size });
        answer
    }

    /// The part that was asked for, or only that nothing has changed.
    pub(crate) fn in_part(mut self, asked: &HeaderMap) -> Answer {
        let Some(held) = &mut self.held else { return self };
        let tag = self.headers.iter().find(|(name, _)| *name == header::ETAG);
        let tag = tag.map_or(String::new(), |(_, tag)| tag.clone());
        if has(asked, &tag) {
            (self.status, self.held) = (StatusCode::NOT_MODIFIED, None);
            self.headers.retain(|(name, _)| *name != header::CONTENT_TYPE);
            return self;
        }
        let says = |name| asked.get(name).and_then(|value| value.to_str().ok());
        // Who has a part of another state of it begins anew.
        let same = says(header::IF_RANGE).is_none_or(|known| known == tag);
        let Some(range) = says(header::RANGE).filter(|_| same) else { return self };
        match part_of(range, held.size) {
            Part::Whole => self,
            Part::Of(part) => {
                let told = format!("bytes {}-{}/{}", part.start, part.end - 1, held.size);
                held.part = part;
                self.status = StatusCode::PARTIAL_CONTENT;
                self.with_header(header::CONTENT_RANGE, told)
            }
            Part::Outside => {
                let told = format!("bytes */{}", held.size);
                (self.status, self.held) = (StatusCode::RANGE_NOT_SATISFIABLE, None);
                self.with_header(header::CONTENT_RANGE, told)
            }
        }
    }
}

impl Held {
    pub(crate) fn length(&self) -> u64 {
        self.part.end - self.part.start
    }

    /// Piece by piece, each read on a thread that may wait.
    pub(crate) fn body(self) -> Body {
        Body::from_stream(stream::try_unfold((self.file, self.part), |(file, part)| async move {
            let read = tokio::task::spawn_blocking(move || read(file, part)).await;
            read.map_err(std::io::Error::other)?
        }))
    }
}

type Read = std::io::Result<Option<(Piece, (File, Range<u64>))>>;

fn read(mut file: File, part: Range<u64>) -> Read {
    let length = AT_ONCE.min(part.end.saturating_sub(part.start));
    if length == 0 {
        return Ok(None);
    }
    let mut piece = Vec::new();
    file.seek(SeekFrom::Start(part.start))?;
    (&mut file).take(length).read_to_end(&mut piece)?;
    if piece.is_empty() {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let next = part.start + u64::try_from(piece.len()).unwrap_or(length);
    Ok(Some((Piece::from(piece), (file, next..part.end))))
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Of(Range<u64>),
    Outside,
}

/// One range is answered; of several, and of what can't be read, the whole.
fn part_of(range: &str, size: u64) -> Part {
    let Some((from, upto)) =
        range.strip_prefix("bytes=").and_then(|one| one.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let part = match (from.parse::<u64>(), upto.parse::<u64>()) {
        (Ok(from), Ok(last)) if from <= last => from..last.saturating_add(1).min(size),
        (Ok(from), Err(_)) if upto.is_empty() => from..size,
        (Err(_), Ok(last)) if from.is_empty() => size.saturating_sub(last)..size,
        _ => return Part::Whole,
    };
    if part.start < part.end { Part::Of(part) } else { Part::Outside }
}

/// The name twice: in plain letters for whoever knows no others, and as it is.
fn disposition(name: &str, shown: bool) -> String {
    let sort = if shown { "inline" } else { "attachment" };
    let plain = |c: char| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    let exact: String = name
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("{sort}; filename=\"{ascii}\"; filename*=UTF-8''{exact}")
}
