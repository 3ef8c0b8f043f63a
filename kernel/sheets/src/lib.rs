//! Tables as people keep them in spreadsheets.
//!
//! What somebody gives (a file of XLSX or CSV, or what they pasted) is [`read()`] into a [`Sheet`]:
//! lines of texts, each with the number it has in their spreadsheet. Separator and encoding are
//! recognised; what is too large, broken or no table is refused as [`Unreadable`], and nothing
//! is unpacked before its size is known. A table of ours is written row by row as [`Csv`] or
//! [`Xlsx`], its cells typed; nothing in it is ever taken for a formula.

mod cell;
mod csv;
mod reading;
mod texts;
mod workbook;
mod xlsx;

pub use cell::Cell;
pub use csv::Csv;
pub use reading::{Line, MOST_BYTES, MOST_COLUMNS, MOST_LINES, Sheet, Unreadable, read};
pub use xlsx::{Unwritten, Xlsx};
