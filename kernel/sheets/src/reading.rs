use crate::{texts, workbook};

/// How much is taken at once: bytes as they come, lines, columns.
pub const MOST_BYTES: usize = 16_000_000;
pub const MOST_LINES: usize = 100_000;
pub const MOST_COLUMNS: usize = 60;
/// A cell is a name, a figure, a sentence.
pub(crate) const LONGEST_CELL: usize = 4_000;

/// A table as it was given: its first line names the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub heading: Vec<String>,
    pub lines: Vec<Line>,
}

/// A line that says something, with the number it has where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub number: usize,
    pub cells: Vec<String>,
}

/// Why there is no table in what was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Nothing,
    /// A heading alone.
    NoLines,
    TooManyBytes,
    TooManyLines,
    TooManyColumns,
    LongCell {
        line: usize,
    },
    /// A spreadsheet of the old kind (.xls), or of another program (.ods).
    OtherFormat,
    /// It says that it is a spreadsheet, and can't be opened: cut, locked or not one.
    Broken,
}

/// Reads a table out of a file, or out of what was pasted.
pub fn read(given: &[u8]) -> Result<Sheet, Unreadable> {
    if given.len() > MOST_BYTES {
        return Err(Unreadable::TooManyBytes);
    }
    match given {
        [b'P', b'K', 3, 4, ..] => workbook::read(given),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Err(Unreadable::OtherFormat),
        text => texts::read(text),
    }
}

/// Lines on their way into a sheet, within its bounds.
#[derive(Default)]
pub(crate) struct Gathering {
    sheet: Sheet,
}

impl Gathering {
    pub(crate) fn add(&mut self, number: usize, mut cells: Vec<String>) -> Result<(), Unreadable> {
        let said = cells.iter().rposition(|cell| !cell.trim().is_empty());
        cells.truncate(said.map_or(0, |last| last + 1));
        if cells.is_empty() {
            return Ok(());
        }
        if cells.len() > MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns);
        }
        if cells.iter().any(|cell| cell.len() > LONGEST_CELL) {
            return Err(Unreadable::LongCell { line: number });
        }
        if self.sheet.heading.is_empty() {
            self.sheet.heading = cells.iter().map(|cell| cell.trim().to_owned()).collect();
            return Ok(());
        }
        if self.sheet.lines.len() >= MOST_LINES {
            return Err(Unreadable::TooManyLines);
        }
        self.sheet.lines.push(Line { number, cells });
        Ok(())
    }

    pub(crate) fn done(mut self) -> Result<Sheet, Unreadable> {
        if self.sheet.heading.is_empty() {
            return Err(Unreadable::Nothing);
        }
        if self.sheet.lines.is_empty() {
            return Err(Unreadable::NoLines);
        }
        let widest = self.sheet.lines.iter().map(|line| line.cells.len()).max().unwrap_or_default();
        if self.sheet.heading.len() < widest {
            self.sheet.heading.resize(widest, String::new());
        }
        Ok(self.sheet)
    }
}
