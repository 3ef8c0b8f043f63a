//! No `if sqlite` outside `store`: a difference of dialect is a named function there.

use std::sync::LazyLock;

use regex::Regex;

use crate::house;
use crate::source::Source;
use crate::verdict::{Exception, holds_but_for};

/// `store` knows both; `testing` makes a database of either; `migrations` holds what both are told;
/// `bench` measures one beside its bare driver.
const KNOWING: &[&str] = &["store", "testing", "migrations", "bench"];

const EXCEPTIONS: &[Exception] = &[Exception {
    what: "app/src/settings.rs",
    why: "whoever starts the program says which of the two it is; nothing else there asks",
}];

static QUESTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\bis_(?:postgres|sqlite)\b|\b(?:Place|Database|Dialect)::\w+|\bDialect\b").unwrap()
});

/// What only one of them has: its catalogue, its own words.
static CATALOGUE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\bsqlite_(?:master|schema|sequence)\b|\bpragma[_ ]\w|\bpg_\w+|\binformation_schema\b|\browid\b|\bilike\b|\w::(?:bigint|text|bytea)\b").unwrap()
});

#[test]
fn nobody_asks_which_database_it_is() {
    let mut asking = Vec::new();
    for room in house::rooms().iter().filter(|room| !KNOWING.contains(&room.name.as_str())) {
        for source in room.sources().map(|file| Source::read(file)) {
            for found in QUESTION.find_iter(&source.code) {
                let line = source.line_at(found.start());
                asking.push(format!("{}:{line}: {}", source.file, found.as_str()));
            }
            for text in &source.texts {
                if let Some(found) = CATALOGUE.find(&text.text) {
                    asking.push(format!("{}:{}: {}", source.file, text.line, found.as_str()));
                }
            }
        }
    }
    holds_but_for("a difference of dialect is a function of store", EXCEPTIONS, &asking);
}
