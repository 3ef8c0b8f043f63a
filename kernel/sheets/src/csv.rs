use crate::Cell;

/// A table to take away as plain text, as spreadsheets read it: UTF-8 said by its mark, commas,
/// quotes where needed.
pub struct Csv(csv::Writer<Vec<u8>>);

const MARK: &[u8] = "\u{feff}".as_bytes();

impl Default for Csv {
    fn default() -> Self {
        Csv::new()
    }
}

impl Csv {
    pub fn new() -> Csv {
        Csv(csv::WriterBuilder::new().flexible(true).from_writer(MARK.to_vec()))
    }

    /// A text that a spreadsheet would take for a formula is made plain.
    pub fn row(&mut self, cells: &[Cell]) {
        let plain = |cell: &Cell| match cell {
            Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => {
                format!("'{text}")
            }
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Day(day) => day.to_string(),
            Cell::Empty => String::new(),
        };
        // Writing to memory can't fail.
        let _ = self.0.write_record(cells.iter().map(plain));
    }

    pub fn done(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}
