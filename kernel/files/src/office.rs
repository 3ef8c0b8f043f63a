//! Office documents: archives, whose first duty is to harm nobody who opens them.

use std::io::{self, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::content::Readable;
use crate::{FileType, NotTaken};

/// It may hold no more files than this …
const ENTRIES_AT_MOST: usize = 5_000;
/// … and unfold to no more than so many times its own size, past a size that harms nobody.
const UNFOLDS_AT_MOST: u64 = 100;
const HARMLESS: u64 = 10 * 1024 * 1024;
/// What it says of itself is no longer than this.
const TOLD_AT_MOST: u64 = 1024 * 1024;

/// What stands in the table of contents of a document of Microsoft's formats.
const MAIN_PARTS: [(&str, FileType); 3] = [
    ("wordprocessingml.document.main+xml", FileType::Docx),
    ("spreadsheetml.sheet.main+xml", FileType::Xlsx),
    ("presentationml.presentation.main+xml", FileType::Pptx),
];

type Looked<T> = io::Result<Result<T, NotTaken>>;

pub(crate) fn office(file: &mut impl Readable, size: u64) -> Looked<FileType> {
    let mut archive = match ZipArchive::new(file) {
        Ok(archive) => archive,
        Err(why) => return damaged(why).map(Err),
    };
    if let Err(why) = harmless(&mut archive, size)? {
        return Ok(Err(why));
    }
    let types = match told(&mut archive, "[Content_Types].xml")? {
        Ok(types) => types,
        Err(NotTaken::Unknown) => return open_document(&mut archive),
        Err(why) => return Ok(Err(why)),
    };
    if types.contains("macroEnabled") {
        return Ok(Err(NotTaken::Macros));
    }
    let found = MAIN_PARTS.iter().find(|(part, _)| types.contains(part));
    Ok(found.map(|(_, found)| *found).ok_or(NotTaken::Unknown))
}

fn harmless(archive: &mut ZipArchive<&mut impl Readable>, size: u64) -> Looked<()> {
    if archive.len() > ENTRIES_AT_MOST {
        return Ok(Err(NotTaken::Hostile));
    }
    let mut unfolded = 0_u64;
    for at in 0..archive.len() {
        let entry = match archive.by_index_raw(at) {
            Ok(entry) => entry,
            Err(why) => return damaged(why).map(Err),
        };
        let Ok(name) = entry.name() else { return Ok(Err(NotTaken::Hostile)) };
        if name.contains(['\\', '\0'])
            || name.starts_with('/')
            || name.split('/').any(|s| s == "..")
        {
            return Ok(Err(NotTaken::Hostile));
        }
        if name.ends_with("vbaProject.bin")
            || name.starts_with("Basic/")
            || name.starts_with("Scripts/")
        {
            return Ok(Err(NotTaken::Macros));
        }
        unfolded = unfolded.saturating_add(entry.size());
    }
    let too_much = unfolded > HARMLESS && unfolded > size.saturating_mul(UNFOLDS_AT_MOST);
    Ok(if too_much { Err(NotTaken::Hostile) } else { Ok(()) })
}

/// An OpenDocument says what it is in a file of its own.
fn open_document(archive: &mut ZipArchive<&mut impl Readable>) -> Looked<FileType> {
    let told = told(archive, "mimetype")?;
    Ok(told.and_then(|told| {
        let known = [FileType::Odt, FileType::Ods, FileType::Odp].into_iter();
        let mut known = known.filter(|known| known.media_type() == told.trim_end());
        known.next().ok_or(NotTaken::Unknown)
    }))
}

/// What stands in a file of the archive; it is unknown what lacks it.
fn told(archive: &mut ZipArchive<&mut impl Readable>, name: &str) -> Looked<String> {
    let entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(ZipError::FileNotFound) => return Ok(Err(NotTaken::Unknown)),
        Err(why) => return damaged(why).map(Err),
    };
    let mut bytes = Vec::new();
    match entry.take(TOLD_AT_MOST).read_to_end(&mut bytes) {
        Ok(_) => Ok(Ok(String::from_utf8_lossy(&bytes).into_owned())),
        Err(why) => damaged(ZipError::Io(why)).map(Err),
    }
}

/// What can't be read as it should is damaged, unless it is the disk that fails.
fn damaged(why: ZipError) -> io::Result<NotTaken> {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    match why {
        ZipError::Io(why)
            if !matches!(why.kind(), InvalidData | InvalidInput | Other | UnexpectedEof) =>
        {
            Err(why)
        }
        _ => Ok(NotTaken::Damaged),
    }
}
