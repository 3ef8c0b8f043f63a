use base::typed::{Reading, Slip, Slips, Typed};
use base::{Country, Day, Id, Visibility};
use store::{Fields, Subject};

use crate::post::Function;

/// After an election: the posts of a country's organisations end on a day, all in one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turnover {
    pub country: Country,
    pub functions: Vec<Function>,
    pub last_day: Day,
    /// Whether a letter tells those whose time ends.
    pub writes: bool,
}

impl Turnover {
    pub fn read(typed: &Typed) -> Result<Turnover, Slips> {
        let mut reading = Reading::of(typed);
        let known = |country: &Country| reference::country(*country).is_some();
        let country = reading.choice("country", known);
        let ticked = reading.text("function").split_whitespace();
        let functions: Vec<Function> = ticked.filter_map(|code| code.parse().ok()).collect();
        if functions.is_empty() {
            reading.slip("function", Slip::Missing);
        }
        let last_day = reading.when("until").map(|when| when.latest());
        if reading.text("until").is_empty() {
            reading.slip("until", Slip::Missing);
        }
        let writes = !reading.text("writes").is_empty();
        let read = country.zip(last_day);
        reading.done(read.map(|(country, last_day)| Turnover {
            country,
            functions,
            last_day,
            writes,
        }))
    }

    pub(crate) fn codes(&self) -> String {
        self.functions.iter().map(Function::to_string).collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn of_codes(codes: &str) -> Vec<Function> {
        codes.split_whitespace().filter_map(|code| code.parse().ok()).collect()
    }
}

/// One that has begun, as the record tells it.
pub(crate) struct Begun<'t> {
    pub(crate) id: Id,
    pub(crate) turnover: &'t Turnover,
}

impl Subject for Begun<'_> {
    const KIND: &'static str = "turnover";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        1
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        Fields::default()
            .code("country", seen, Some(self.turnover.country.code()))
            .text("functions", seen, &self.turnover.codes())
            .day("until", seen, Some(self.turnover.last_day))
    }
}
