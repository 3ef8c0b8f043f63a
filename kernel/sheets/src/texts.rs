//! Tables as plain text: pasted from a spreadsheet, or a file of CSV, from whatever program.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::reading::Gathering;
use crate::{Sheet, Unreadable};

/// The likelier ones first: what is pasted from a spreadsheet has tabs, and where the comma is
/// for decimals its CSV has semicolons.
const SEPARATORS: &[u8] = b"\t;,|";
/// As many lines as it takes to see what parts the cells.
const LOOKED_AT: usize = 20;

pub(crate) fn read(given: &[u8]) -> Result<Sheet, Unreadable> {
    let text = decoded(given);
    if text.contains('\0') {
        return Err(Unreadable::OtherFormat);
    }
    let mut lines = reader(&text, separator(&text));
    let mut gathering = Gathering::default();
    let mut record = csv::StringRecord::new();
    while lines.read_record(&mut record).map_err(|_| Unreadable::Broken)? {
        let number = record.position().map_or(0, |begins| line_number(&text, begins));
        gathering.add(number, record.iter().map(str::to_owned).collect())?;
    }
    gathering.done()
}

/// A record begins where the last one ended, before the empty lines that part them.
fn line_number(text: &str, begins: &csv::Position) -> usize {
    let from = usize::try_from(begins.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let empty = ends.filter(|byte| **byte == b'\n').count();
    usize::try_from(begins.line()).unwrap_or_default().saturating_add(empty)
}

/// A mark at the beginning says the encoding. Without one, what is no UTF-8 comes from a
/// spreadsheet on Windows.
fn decoded(given: &[u8]) -> Cow<'_, str> {
    match Encoding::for_bom(given) {
        Some((encoding, mark)) => {
            encoding.decode_without_bom_handling(given.get(mark..).unwrap_or_default()).0
        }
        None if std::str::from_utf8(given).is_ok() => UTF_8.decode_without_bom_handling(given).0,
        None => WINDOWS_1252.decode_without_bom_handling(given).0,
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

/// The one that parts the first lines into the most cells, and all of them alike.
fn separator(text: &str) -> u8 {
    let parted = |separator: u8| {
        let mut counts = reader(text, separator)
            .into_records()
            .take(LOOKED_AT)
            .filter_map(Result::ok)
            .map(|record| record.len());
        let first = counts.next().unwrap_or_default();
        let alike = counts.filter(|count| *count == first).count();
        if first > 1 { first + alike * 4 } else { 0 }
    };
    // The first of the best: `max_by_key` would take the last.
    let best = SEPARATORS.iter().rev().copied().max_by_key(|separator| parted(*separator));
    best.unwrap_or(b'\t')
}
