use crate::Answer;

/// A table to take away, as spreadsheets read it: UTF-8 said by its mark, commas, quotes where
/// needed.
pub struct Csv(csv::Writer<Vec<u8>>);

const MARK: &[u8] = "\u{feff}".as_bytes();

impl Default for Csv {
    fn default() -> Self {
        Csv::new()
    }
}

impl Csv {
    pub fn new() -> Csv {
        Csv(csv::Writer::from_writer(MARK.to_vec()))
    }

    /// A cell that a spreadsheet would take for a formula is made plain text.
    pub fn row(&mut self, cells: &[&str]) {
        let plain = |cell: &&str| {
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                format!("'{cell}")
            } else {
                (*cell).to_owned()
            }
        };
        // Writing to memory can't fail, and all rows have as many cells as the first.
        let _ = self.0.write_record(cells.iter().map(plain));
    }

    pub fn answer(self, name: &str) -> Answer {
        let body = self.0.into_inner().unwrap_or_default();
        Answer::download("text/csv; charset=utf-8", name, body)
    }
}
