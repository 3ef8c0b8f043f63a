//! Lists to take away: all that was asked for, as of one moment, as plain text or as a workbook.
//! Which of the two is said by the end of the address.

use base::Instant;
use jiff::SignedDuration;
use sheets::{Cell, Csv, Unwritten, Xlsx};
use store::{Asked, Db, Fault, Listing, Raw, Row, Store, Way};

use crate::lists::narrowed;
use crate::{Answer, Ask, Choice, Trouble};

/// So many rows are in memory at a time.
const AT_ONCE: usize = 1_000;
/// Whoever asks has this long; the edge gives up soon after.
const WITHIN: SignedDuration = SignedDuration::from_secs(18);

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What a list is called, where it is, and what stands above its columns.
pub struct Table<'a> {
    pub title: &'a str,
    pub path: String,
    pub heading: &'a [&'a str],
}

/// The rows of a table, on their way out.
pub struct Rows<'a> {
    ask: &'a Ask,
    sheet: Sheet,
}

enum Sheet {
    Plain(Box<Csv>),
    Book(Box<Xlsx>),
}

impl Table<'_> {
    /// `tell` gives the rows, and says by what the list may be narrowed.
    pub fn taken_away(
        &self,
        ask: &Ask,
        store: &Store,
        tell: impl FnOnce(&Db, &mut Rows<'_>) -> Result<Vec<Choice>, Trouble>,
    ) -> Result<Answer, Trouble> {
        let file = self.path.trim_start_matches('/').replace('/', "-");
        let sheet = if ask.path.ends_with(".xlsx") {
            Sheet::Book(Box::new(Xlsx::begin(self.title, self.heading).map_err(unwritten)?))
        } else {
            let mut csv = Csv::new();
            csv.row(&self.heading.iter().map(|name| Cell::from(*name)).collect::<Vec<_>>());
            Sheet::Plain(Box::new(csv))
        };
        let mut rows = Rows { ask, sheet };
        let choices = store.snapshot(|db| tell(db, &mut rows))?;
        Ok(match rows.sheet {
            Sheet::Plain(csv) => Answer::download(CSV, &format!("{file}.csv"), csv.done()),
            Sheet::Book(book) => {
                let about = self.about(ask, &choices)?;
                let book = book.done(ask.words().taken_about(), &about).map_err(unwritten)?;
                Answer::download(XLSX, &format!("{file}.xlsx"), book)
            }
        })
    }

    /// Where a workbook is from, for whoever finds it on a disk years later.
    fn about(&self, ask: &Ask, choices: &[Choice]) -> Result<[(&str, String); 4], Trouble> {
        let words = ask.words();
        let narrowed: Vec<String> =
            narrowed(ask, choices).into_iter().map(|(_, told)| told).collect();
        let asked = match narrowed.as_slice() {
            [] => words.taken_whole().to_owned(),
            some => some.join(" · "),
        };
        Ok([
            (words.taken_network(), ask.network()?.name.clone()),
            (words.taken_filters(), asked),
            (words.taken_at(), i18n::moment(ask.language, ask.now, &ask.time_zone())),
            (words.taken_from(), format!("{}{}", ask.origin, ask.to(&self.path))),
        ])
    }
}

impl Rows<'_> {
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Fault> {
        match &mut self.sheet {
            Sheet::Plain(csv) => csv.row(cells),
            Sheet::Book(book) => book.row(cells).map_err(unwritten)?,
        }
        Ok(())
    }

    /// Every row of a list that answers, in the order in which its page shows them.
    pub fn list<R: Row>(
        &mut self,
        db: &Db,
        listing: &Listing<R>,
        fixed: &[Raw<'_>],
        asked: Asked<'_>,
        cells: impl Fn(R) -> Vec<Cell>,
    ) -> Result<(), Fault> {
        let mut asked = Asked { size: AT_ONCE, from: None, ..asked };
        loop {
            let page = listing.page(db, fixed, &asked)?;
            for row in page.rows {
                self.row(&cells(row))?;
            }
            let Some(onward) = page.onward else { return Ok(()) };
            let now: Instant = self.ask.ground.now();
            if now.duration_since(self.ask.now) > WITHIN {
                return Err(Fault::Slow("a list took too long to write".to_owned()));
            }
            asked.from = Some((Way::Onward, onward));
        }
    }
}

fn unwritten(why: Unwritten) -> Fault {
    Fault::Full(why.0)
}
