//! What somebody brought is made ready to be named by an act: known by its content, pictures made
//! anew, all of it on the disk. It takes longer than an act may.

use std::io::{self, BufReader, Cursor, Seek as _};

use files::{FileType, Kept, NotTaken, Shelf, recognise, reduce};
use store::Fault;

use crate::content::{Content, Copy, plain_name};

/// Why it can't be.
#[derive(Debug)]
pub enum NotPrepared {
    Refused(NotTaken),
    Broken(Fault),
}

impl From<io::Error> for NotPrepared {
    fn from(why: io::Error) -> Self {
        NotPrepared::Broken(of_the_disk(&why))
    }
}

pub(crate) fn of_the_disk(why: &io::Error) -> Fault {
    match why.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::Full(why.to_string()),
        _ => Fault::Broken(format!("the folder of files: {why}")),
    }
}

/// What it is.
pub(crate) fn known(file: &mut std::fs::File) -> Result<FileType, NotPrepared> {
    recognise(file)?.map_err(NotPrepared::Refused)
}

/// All of it, on the shelf.
pub fn prepared(
    shelf: &Shelf,
    file: &mut std::fs::File,
    came_as: &str,
) -> Result<Content, NotPrepared> {
    let file_type = known(file)?;
    file.rewind()?;
    let mut copies = Vec::new();
    if file_type.is_picture() {
        let pictures = reduce(BufReader::new(file), file_type).map_err(NotPrepared::Refused)?;
        for picture in pictures {
            let kept = shelf.keep(&mut Cursor::new(&picture.bytes))?;
            copies.push(copy(kept, picture.file_type, picture.width, picture.height));
        }
    } else {
        copies.push(copy(shelf.keep(file)?, file_type, 0, 0));
    }
    // A picture is called by what was made of it.
    let file_type = copies.first().map_or(file_type, |copy| copy.file_type);
    Ok(Content { name: plain_name(came_as, file_type), file_type, copies })
}

fn copy(kept: Kept, file_type: FileType, width: u32, height: u32) -> Copy {
    Copy {
        width: i64::from(width),
        height: i64::from(height),
        file_type,
        size: kept.size.cast_signed(),
        digest: kept.key.as_str().to_owned(),
    }
}
