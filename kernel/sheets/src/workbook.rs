//! Spreadsheets of the kind of Excel (XLSX), from whatever program.

use std::io::{Cursor, Read as _, copy, sink};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetVisible, Xlsx};
use zip::ZipArchive;

use crate::reading::Gathering;
use crate::{MOST_COLUMNS, MOST_LINES, Sheet, Unreadable};

/// What a workbook may unpack to. One of a hundred thousand lines takes some 60 MB.
const UNPACKED: u64 = 160 * 1024 * 1024;
const MOST_PARTS: usize = 500;

pub(crate) fn read(given: &[u8]) -> Result<Sheet, Unreadable> {
    measured(given)?;
    let broken = |_| Unreadable::Broken;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(given)).map_err(broken)?;
    let shown = book.sheets_metadata().iter();
    let shown = shown.filter(|sheet| sheet.visible == SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    // The first that says something: the others are notes, lists of choices.
    let mut nothing = Unreadable::Nothing;
    for name in names {
        match worksheet(&mut book, &name) {
            Err(why @ (Unreadable::Nothing | Unreadable::NoLines)) => nothing = why,
            read => return read,
        }
    }
    Err(nothing)
}

/// Unpacks everything once without keeping it: what a part says of its own size is no promise.
fn measured(given: &[u8]) -> Result<(), Unreadable> {
    let mut parts = ZipArchive::new(Cursor::new(given)).map_err(|_| Unreadable::Broken)?;
    if parts.len() > MOST_PARTS {
        return Err(Unreadable::TooManyBytes);
    }
    if parts.index_for_name("xl/workbook.xml").is_none() {
        return Err(Unreadable::OtherFormat);
    }
    let mut left = UNPACKED;
    for at in 0..parts.len() {
        let part = parts.by_index(at).map_err(|_| Unreadable::Broken)?;
        let size = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| Unreadable::Broken)?;
        left = left.checked_sub(size).ok_or(Unreadable::TooManyBytes)?;
    }
    Ok(())
}

/// Cell by cell: a sheet that claims a million columns takes no more than what it says.
fn worksheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, Unreadable> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| Unreadable::Broken)?;
    let mut gathering = Gathering::default();
    let (mut row, mut line): (u32, Vec<String>) = (0, Vec::new());
    while let Some(cell) = cells.next_cell().map_err(|_| Unreadable::Broken)? {
        let said = told(cell.get_value());
        if said.is_empty() {
            continue;
        }
        let (at, column) = cell.get_position();
        if at != row {
            gathering.add(number(row), std::mem::take(&mut line))?;
            row = at;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns);
        }
        if number(at) > MOST_LINES * 2 {
            return Err(Unreadable::TooManyLines);
        }
        if line.len() <= column {
            line.resize(column + 1, String::new());
        }
        if let Some(place) = line.get_mut(column) {
            *place = said;
        }
    }
    gathering.add(number(row), line)?;
    gathering.done()
}

fn number(row: u32) -> usize {
    usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1)
}

/// What a cell shows, without its format: a whole number without a point, a day as a day.
fn told(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    if !moment.is_datetime() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
