use files::FileType;

/// What a file holds in one of its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// As it was called where it came from, with an ending that tells its type.
    pub name: String,
    pub file_type: FileType,
    /// Of a picture one for each width, the widest first; of all else one.
    pub copies: Vec<Copy>,
}

/// Bytes on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// In pixels; nought for what is no picture.
    pub width: i64,
    pub height: i64,
    pub file_type: FileType,
    pub size: i64,
    pub digest: String,
}

const LONGEST_NAME: usize = 100;

/// A name that harms nobody who keeps the file: its last part alone, without the ending it came
/// with, in letters, digits and a few marks.
pub(crate) fn plain_name(came_as: &str, file_type: FileType) -> String {
    let last = came_as.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let harmless = |c: char| if c.is_alphanumeric() || " -_().,".contains(c) { c } else { ' ' };
    let stem: String = stem.chars().map(harmless).take(LONGEST_NAME).collect();
    let stem = stem.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = stem.trim_matches(['.', ' ']);
    format!("{}.{}", if stem.is_empty() { "archivo" } else { stem }, file_type.ending())
}
