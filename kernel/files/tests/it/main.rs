#![expect(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::io::Cursor;

use files::{FileType, NotTaken, Picture};

mod hostile;
mod inbox;
mod pictures;
mod sealed;
mod shelf;

fn recognise(bytes: &[u8]) -> Result<FileType, NotTaken> {
    files::recognise(&mut Cursor::new(bytes)).unwrap()
}

fn reduce(bytes: &[u8], file_type: FileType) -> Result<Vec<Picture>, NotTaken> {
    files::reduce(Cursor::new(bytes), file_type)
}
