//! What a file is, by its content.

use std::io::{self, Read, Seek, SeekFrom};

use base::codes;

use crate::office::office;

codes! {
    /// The types of files that are taken.
    pub enum FileType {
        Jpeg = "jpeg",
        Png = "png",
        Webp = "webp",
        Pdf = "pdf",
        Docx = "docx",
        Xlsx = "xlsx",
        Pptx = "pptx",
        Odt = "odt",
        Ods = "ods",
        Odp = "odp",
    }
}

impl FileType {
    pub fn is_picture(self) -> bool {
        matches!(self, FileType::Jpeg | FileType::Png | FileType::Webp)
    }

    pub fn media_type(self) -> &'static str {
        match self {
            FileType::Jpeg => "image/jpeg",
            FileType::Png => "image/png",
            FileType::Webp => "image/webp",
            FileType::Pdf => "application/pdf",
            FileType::Docx => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            FileType::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            FileType::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            FileType::Odt => "application/vnd.oasis.opendocument.text",
            FileType::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            FileType::Odp => "application/vnd.oasis.opendocument.presentation",
        }
    }

    /// How its name ends, whatever it was called.
    pub fn ending(self) -> &'static str {
        match self {
            FileType::Jpeg => "jpg",
            other => other.code(),
        }
    }
}

/// No file of any type is larger, in bytes.
pub const LARGEST: u64 = 50 * 1024 * 1024;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    Empty,
    TooLarge,
    /// It is of no type on the list: a program, a page, a drawing with scripts …
    Unknown,
    /// It ends before its end, or is not what it begins as.
    Damaged,
    /// It would unfold to far more than it is, or names places outside itself.
    Hostile,
    /// A document with a program inside.
    Macros,
    /// A picture with too many pixels.
    TooManyPixels,
}

/// A file as it can be read anywhere.
pub(crate) trait Readable: Read + Seek {}
impl<T: Read + Seek> Readable for T {}

/// What a file is. Only its content is asked: a name may say anything.
pub fn recognise(file: &mut (impl Read + Seek)) -> io::Result<Result<FileType, NotTaken>> {
    let size = file.seek(SeekFrom::End(0))?;
    if size == 0 {
        return Ok(Err(NotTaken::Empty));
    }
    if size > LARGEST {
        return Ok(Err(NotTaken::TooLarge));
    }
    file.rewind()?;
    let mut head = Vec::new();
    file.take(16).read_to_end(&mut head)?;
    match head.as_slice() {
        [0xff, 0xd8, 0xff, ..] => Ok(Ok(FileType::Jpeg)),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(Ok(FileType::Png)),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Ok(FileType::Webp)),
        [b'%', b'P', b'D', b'F', b'-', ..] => pdf(file, size),
        [b'P', b'K', 3, 4, ..] => office(file, size),
        _ => Ok(Err(NotTaken::Unknown)),
    }
}

/// How far from its end a PDF may still say that it ends.
const TAIL: u64 = 2048;

fn pdf(file: &mut impl Readable, size: u64) -> io::Result<Result<FileType, NotTaken>> {
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(size.saturating_sub(TAIL)))?;
    file.take(TAIL).read_to_end(&mut tail)?;
    let ends = tail.windows(5).any(|five| five == b"%%EOF");
    Ok(if ends { Ok(FileType::Pdf) } else { Err(NotTaken::Damaged) })
}
