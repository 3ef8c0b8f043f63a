use sheets::Cell;

use crate::Answer;

/// A list to take away as plain text.
#[derive(Default)]
pub struct Csv(sheets::Csv);

impl Csv {
    pub fn new() -> Csv {
        Csv::default()
    }

    pub fn row(&mut self, cells: &[&str]) {
        let cells: Vec<Cell> = cells.iter().map(|cell| Cell::from(*cell)).collect();
        self.0.row(&cells);
    }

    pub fn answer(self, name: &str) -> Answer {
        Answer::download("text/csv; charset=utf-8", name, self.0.done())
    }
}
