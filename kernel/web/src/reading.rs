//! Forms as they come in, within their bounds: what is typed is held in memory, files go to the disk.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header;
use futures_util::StreamExt as _;
use multer::{Field, Multipart, parse_boundary};
use store::Fault;
use tempfile::NamedTempFile;

use crate::ask::plain;
use crate::{Trouble, Typed};

/// What is typed into a form is never longer, nor what is kept of one as a draft.
pub(crate) const FORM_AT_MOST: usize = 256 * 1024;
const ROOM: u64 = FORM_AT_MOST as u64;
/// What is too large is still heard out so far: a browser that is cut off in the middle would
/// show that, and not our words.
const HEARD_OUT: u64 = 128 * 1024 * 1024;

/// A file that a form brought. It lies on the disk, and is gone when the form is answered.
#[derive(Clone, Debug)]
pub struct Sent {
    pub field: String,
    /// As it was called where it came from: anything.
    pub name: String,
    pub size: u64,
    file: Arc<NamedTempFile>,
}

impl Sent {
    pub fn open(&self) -> io::Result<File> {
        self.file.reopen()
    }

    /// All of it, for what is read at once.
    pub fn bytes(&self) -> Result<Vec<u8>, Trouble> {
        let mut bytes = Vec::new();
        let read = self.open().and_then(|mut file| file.read_to_end(&mut bytes));
        read.map(|_| bytes).map_err(|why| unkept(&why))
    }
}

type Form = (Typed, Vec<Sent>);

/// Where files are laid that a form brings, and how much of them in all. From whoever may bring none
/// what was typed is still read, so that it can be kept.
#[derive(Clone, Copy)]
pub(crate) struct Files<'f> {
    pub(crate) folder: &'f Path,
    pub(crate) at_most: u64,
}

pub(crate) async fn whole(body: Body) -> Result<Vec<u8>, Trouble> {
    let (mut whole, mut heard) = (Vec::new(), 0);
    let mut pieces = body.into_data_stream();
    while let Some(piece) = pieces.next().await {
        // Whoever hangs up hears no answer.
        let piece = piece.map_err(|_| Trouble::TooLarge)?;
        heard += size_of(&piece);
        if heard > HEARD_OUT {
            break;
        }
        if heard <= ROOM {
            whole.extend_from_slice(&piece);
        }
    }
    if heard > ROOM { Err(Trouble::TooLarge) } else { Ok(whole) }
}

pub(crate) async fn form(request: Request, files: Option<Files<'_>>) -> Result<Form, Trouble> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let boundary = kind.and_then(|kind| parse_boundary(kind).ok());
    let (Some(files), Some(boundary)) = (files, boundary) else {
        return Ok((Typed::parse(&whole(request.into_body()).await?), Vec::new()));
    };
    let mut parts = Multipart::new(request.into_body().into_data_stream(), boundary);
    let mut form = Taking {
        files,
        typed: Vec::new(),
        sent: Vec::new(),
        heard: 0,
        room: ROOM,
        left: files.at_most,
    };
    // Whoever hangs up hears no answer; what can't be read is as if nothing had come.
    while let Some(part) = parts.next_field().await.map_err(|_| Trouble::TooLarge)? {
        form.take(part).await?;
    }
    if form.room == 0 || (files.at_most > 0 && form.left == 0) {
        return Err(Trouble::TooLarge);
    }
    Ok((Typed(form.typed), form.sent))
}

struct Taking<'f> {
    files: Files<'f>,
    typed: Vec<(String, String)>,
    sent: Vec<Sent>,
    heard: u64,
    /// What may still be typed …
    room: u64,
    /// … and brought.
    left: u64,
}

impl Taking<'_> {
    async fn take(&mut self, mut part: Field<'_>) -> Result<(), Trouble> {
        let field = plain(part.name().unwrap_or_default());
        let Some(name) = part.file_name().map(plain) else {
            let mut typed = Vec::new();
            while let Some(piece) = self.piece(&mut part).await? {
                self.room = self.room.saturating_sub(size_of(&piece));
                if self.room > 0 {
                    typed.extend_from_slice(&piece);
                }
            }
            self.typed.push((field, plain(&String::from_utf8_lossy(&typed))));
            return Ok(());
        };
        // A field in which nothing was chosen comes as a file without a name.
        let chosen = !name.is_empty() && self.files.at_most > 0;
        let mut file =
            chosen.then(|| room(self.files.folder)).transpose().map_err(|w| unkept(&w))?;
        let mut size = 0;
        while let Some(piece) = self.piece(&mut part).await? {
            self.left = self.left.saturating_sub(size_of(&piece));
            if let Some(file) = file.as_mut().filter(|_| self.left > 0) {
                file.write_all(&piece).map_err(|why| unkept(&why))?;
                size += size_of(&piece);
            }
        }
        self.sent.extend(file.map(|file| Sent { field, name, size, file: Arc::new(file) }));
        Ok(())
    }

    /// The next of a part. Too much is heard out, up to a point, and let go.
    async fn piece(&mut self, part: &mut Field<'_>) -> Result<Option<Bytes>, Trouble> {
        let piece = part.chunk().await.map_err(|_| Trouble::TooLarge)?;
        self.heard += piece.as_ref().map_or(0, size_of);
        if self.heard > HEARD_OUT { Err(Trouble::TooLarge) } else { Ok(piece) }
    }
}

fn size_of(piece: &Bytes) -> u64 {
    u64::try_from(piece.len()).unwrap_or(u64::MAX)
}

/// A file for its owner's eyes alone, which goes away with who holds it.
fn room(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    NamedTempFile::new_in(folder)
}

fn unkept(why: &io::Error) -> Trouble {
    Trouble::Fault(match why.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::Full(why.to_string()),
        _ => Fault::Broken(format!("a file that came in could not be laid down: {why}")),
    })
}
