//! What a file is, by its content.

use std::io::Cursor;

use base::codes;
use zip::ZipArchive;

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
pub const LARGEST: usize = 50 * 1024 * 1024;

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

/// What a file is. Only its content is asked: a name may say anything.
pub fn recognise(bytes: &[u8]) -> Result<FileType, NotTaken> {
    match bytes {
        [] => Err(NotTaken::Empty),
        _ if bytes.len() > LARGEST => Err(NotTaken::TooLarge),
        [0xff, 0xd8, 0xff, ..] => Ok(FileType::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(FileType::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(FileType::Webp),
        [b'%', b'P', b'D', b'F', b'-', ..] => pdf(bytes),
        [b'P', b'K', 3, 4, ..] => office(bytes),
        _ => Err(NotTaken::Unknown),
    }
}

/// How far from its end a PDF may still say that it ends.
const TAIL: usize = 2048;

fn pdf(bytes: &[u8]) -> Result<FileType, NotTaken> {
    let tail = bytes.get(bytes.len().saturating_sub(TAIL)..).unwrap_or_default();
    let ends = tail.windows(5).any(|five| five == b"%%EOF");
    if ends { Ok(FileType::Pdf) } else { Err(NotTaken::Damaged) }
}

/// An office document is an archive: it may hold no more files than this …
const ENTRIES_AT_MOST: usize = 5_000;
/// … and unfold to no more than so many times its own size, past a size that harms nobody.
const UNFOLDS_AT_MOST: u64 = 100;
const HARMLESS: u64 = 10 * 1024 * 1024;

fn office(bytes: &[u8]) -> Result<FileType, NotTaken> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotTaken::Damaged)?;
    if archive.len() > ENTRIES_AT_MOST {
        return Err(NotTaken::Hostile);
    }
    let (mut unfolded, mut macros, mut found) = (0_u64, false, None);
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|_| NotTaken::Damaged)?;
        if entry.enclosed_name().is_none() {
            return Err(NotTaken::Hostile);
        }
        unfolded = unfolded.saturating_add(entry.size());
        macros |= entry.name().ends_with("vbaProject.bin");
        found = found.or(office_type(entry.name()));
    }
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if unfolded > HARMLESS && unfolded > size.saturating_mul(UNFOLDS_AT_MOST) {
        return Err(NotTaken::Hostile);
    }
    if macros {
        return Err(NotTaken::Macros);
    }
    match found {
        Some(found) if archive.index_for_name("[Content_Types].xml").is_some() => Ok(found),
        _ => open_document(&mut archive),
    }
}

fn office_type(entry: &str) -> Option<FileType> {
    match entry {
        "word/document.xml" => Some(FileType::Docx),
        "xl/workbook.xml" => Some(FileType::Xlsx),
        "ppt/presentation.xml" => Some(FileType::Pptx),
        _ => None,
    }
}

/// An OpenDocument says what it is in its first file.
fn open_document(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<FileType, NotTaken> {
    use std::io::Read as _;
    let mut told = String::new();
    let entry = archive.by_name("mimetype").map_err(|_| NotTaken::Unknown)?;
    entry.take(100).read_to_string(&mut told).map_err(|_| NotTaken::Unknown)?;
    [FileType::Odt, FileType::Ods, FileType::Odp]
        .into_iter()
        .find(|known| known.media_type() == told.trim_end())
        .ok_or(NotTaken::Unknown)
}
