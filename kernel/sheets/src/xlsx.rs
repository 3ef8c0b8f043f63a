use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

use crate::Cell;

/// A table to take away as a spreadsheet: heading in sight, columns to filter by, numbers as
/// numbers and days as days. Rows go to disk as they come, so that a long table takes no more
/// memory than a short one. A second sheet says where the table is from.
pub struct Xlsx {
    book: Workbook,
    bold: Format,
    day: Format,
    columns: u16,
    rows: u32,
}

/// The table could not be written: no room on the disk, most likely, or more rows than a sheet has.
#[derive(Debug)]
pub struct Unwritten(pub String);

impl From<XlsxError> for Unwritten {
    fn from(why: XlsxError) -> Self {
        Unwritten(why.to_string())
    }
}

/// No column is shown wider, whatever its heading.
const WIDEST: f64 = 40.0;
const NARROWEST: f64 = 12.0;

impl Xlsx {
    /// Begins with the heading; `name` is what the sheet is called.
    pub fn begin(name: &str, heading: &[&str]) -> Result<Xlsx, Unwritten> {
        let mut book = Workbook::new();
        let bold = Format::new().set_bold();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(sheet_name(name))?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, name) in (0..).zip(heading) {
            let letters = f64::from(u16::try_from(name.chars().count()).unwrap_or(u16::MAX));
            sheet.set_column_width(column, (letters + 4.0).clamp(NARROWEST, WIDEST))?;
        }
        for (column, name) in (0..).zip(heading) {
            sheet.write_string_with_format(0, column, *name, &bold)?;
        }
        let columns = u16::try_from(heading.len()).unwrap_or(u16::MAX);
        Ok(Xlsx { book, bold, day, columns, rows: 0 })
    }

    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Unwritten> {
        self.rows += 1;
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    // A cell has room for so many letters; what is longer is shortened.
                    let fits: String = text.chars().take(32_767).collect();
                    sheet.write_string(self.rows, column, fits)?;
                }
                Cell::Number(number) => {
                    sheet.write_number(self.rows, column, *number as f64)?;
                }
                Cell::Day(day) => {
                    let (year, month) = (day.year().unsigned_abs(), day.month().unsigned_abs());
                    match ExcelDateTime::from_ymd(year, month, day.day().unsigned_abs()) {
                        Ok(moment) => {
                            sheet
                                .write_datetime_with_format(self.rows, column, moment, &self.day)?;
                        }
                        // Days before 1900 are none for a spreadsheet.
                        Err(_) => {
                            sheet.write_string(self.rows, column, day.to_string())?;
                        }
                    }
                }
                Cell::Empty => {}
            }
        }
        Ok(())
    }

    /// Ends with the second sheet, which has a name of its own: what is said, and of what.
    pub fn done(mut self, name: &str, told: &[(&str, String)]) -> Result<Vec<u8>, Unwritten> {
        if let Some(last) = self.columns.checked_sub(1) {
            self.book.worksheet_from_index(0)?.autofilter(0, 0, self.rows, last)?;
        }
        let sheet = self.book.add_worksheet();
        sheet.set_name(sheet_name(name))?;
        sheet.set_column_width(0, 24)?;
        sheet.set_column_width(1, 80)?;
        for (row, (what, said)) in (0..).zip(told) {
            sheet.write_string_with_format(row, 0, *what, &self.bold)?;
            sheet.write_string(row, 1, said.as_str())?;
        }
        Ok(self.book.save_to_buffer()?)
    }
}

/// Sheets have names of at most 31 letters, without some signs.
fn sheet_name(name: &str) -> String {
    name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect()
}
