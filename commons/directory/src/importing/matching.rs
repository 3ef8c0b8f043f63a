use base::Id;
use base::typed::Typed;
use serde::{Deserialize, Serialize};

use super::column::Column;

/// What each column holds, and what is so wherever a line doesn't say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matching {
    /// By the codes of [`Column`]; nothing for a column that is left aside.
    columns: Vec<String>,
    kind: String,
    country: String,
    population_source: String,
    seen_by: String,
}

/// Why columns can't be matched so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMatched {
    /// No column says how the organisations are called.
    NoName,
    /// Two columns can't be the same field.
    Twice(Column),
}

/// The fields of the form that say what is so wherever a line doesn't.
pub(crate) const MATCHED: [&str; 4] = ["kind", "country", "population-source", "seen-by"];

impl Matching {
    pub fn of(columns: &[Option<Column>], kind: Id) -> Matching {
        let code = |column: &Option<Column>| column.map_or("", Column::code).to_owned();
        Matching {
            columns: columns.iter().map(code).collect(),
            kind: kind.to_string(),
            seen_by: base::Visibility::Public.to_string(),
            ..Matching::default()
        }
    }

    /// What was typed in the form of so many columns.
    pub fn read(typed: &Typed, columns: usize) -> Matching {
        let text = |field: &str| typed.get(field).map_or("", |text| text.trim()).to_owned();
        Matching {
            columns: (0..columns).map(|nth| text(&column_field(nth))).collect(),
            kind: text("kind"),
            country: text("country"),
            population_source: text("population-source"),
            seen_by: text("seen-by"),
        }
    }

    pub fn as_typed(&self) -> Typed {
        let columns = self.columns.iter().enumerate();
        let columns = columns.map(|(nth, code)| (column_field(nth), code.clone()));
        let fixed =
            MATCHED.iter().map(|field| ((*field).to_owned(), self.default_of(field).to_owned()));
        columns.chain(fixed).collect()
    }

    /// What is so wherever a line doesn't say.
    pub(crate) fn default_of(&self, field: &str) -> &str {
        match field {
            "kind" => &self.kind,
            "country" => &self.country,
            "population-source" => &self.population_source,
            "seen-by" => &self.seen_by,
            _ => "",
        }
    }

    /// The column of each place in a line.
    pub fn columns(&self) -> impl Iterator<Item = Option<Column>> + '_ {
        self.columns.iter().map(|code| code.parse().ok())
    }

    pub fn checked(&self) -> Result<(), NotMatched> {
        let mut seen = Vec::new();
        for column in self.columns().flatten() {
            if seen.contains(&column) {
                return Err(NotMatched::Twice(column));
            }
            seen.push(column);
        }
        if seen.contains(&Column::Name) { Ok(()) } else { Err(NotMatched::NoName) }
    }
}

/// The field of the form that says what a column holds.
pub(crate) fn column_field(nth: usize) -> String {
    format!("column-{nth}")
}
