//! What membership puts on the desk of who keeps it: belongings that end soon.

use identity::Right;
use store::Db;
use web::{Ask, Trouble, Waiting};

use crate::addresses;
use crate::store::{self as sql, ShownBelonging};
use crate::words::Words;

/// How long before its end a belonging is spoken of.
const AHEAD: i64 = 90;

pub(crate) fn waiting(ask: &Ask, db: &Db) -> Result<Vec<Waiting>, Trouble> {
    if ask.network.is_none() || !ask.may(Right::KeepDirectory) {
        return Ok(Vec::new());
    }
    let (today, words) = (ask.today(), Words(ask.language));
    let last = today.saturating_add(jiff::Span::new().days(AHEAD));
    let years = (today.year().to_string(), last.year().saturating_add(1).to_string());
    let ending = sql::ending(db, ask.language, ask.network()?.id, &years.0, &years.1)?;
    let line = |belonging: ShownBelonging| {
        let day = belonging.until?.latest();
        (today <= day && day <= last).then(|| Waiting {
            what: words.ends_belonging(&belonging.organisation),
            told: belonging.kind,
            path: addresses::member(ask.slug(), belonging.number),
            due: Some(day),
        })
    };
    Ok(ending.into_iter().filter_map(line).collect())
}
