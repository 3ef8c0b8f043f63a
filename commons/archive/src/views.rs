//! What is seen of files.

pub(crate) mod file;
pub(crate) mod form;
pub(crate) mod panel;

use std::sync::LazyLock;

use files::FileType;
use web::Asset;

use crate::words::Words;

/// What brings a file piece by piece.
pub(crate) static BRINGER: LazyLock<Asset> = LazyLock::new(|| {
    let script = include_bytes!("../assets/file-bringer.js").to_vec();
    Asset::new("file-bringer", "js", "text/javascript; charset=utf-8", script)
});

/// What an office calls it.
pub(crate) fn type_name(words: Words, file_type: FileType) -> &'static str {
    match file_type {
        FileType::Jpeg | FileType::Png | FileType::Webp => words.type_picture(),
        FileType::Pdf => "PDF",
        FileType::Docx => words.type_word(),
        FileType::Xlsx => words.type_excel(),
        FileType::Pptx => words.type_powerpoint(),
        FileType::Odt => words.type_text(),
        FileType::Ods => words.type_table(),
        FileType::Odp => words.type_slides(),
    }
}
