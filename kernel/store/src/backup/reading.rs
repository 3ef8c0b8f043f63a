use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use flate2::bufread::GzDecoder;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::restoring::NotRestored;
use super::{End, FORMAT, FileHead, Head, Holds, TableHead};
use crate::{Fault, Stop};

/// What comes out of a file between its head and its end.
pub(super) enum Piece<'a> {
    Table(&'a TableHead),
    Row(Vec<Value>),
    File(&'a FileHead),
    /// The next bytes of the file.
    Bytes(Vec<u8>),
}

type Taken = Result<(), Stop<NotRestored>>;

/// A file, open at what comes after its head.
pub(super) struct Reading {
    pub(super) head: Head,
    lines: BufReader<GzDecoder<BufReader<File>>>,
    digest: Sha256,
    line: String,
}

impl Reading {
    pub(super) fn open(path: &Path) -> Result<Reading, Stop<NotRestored>> {
        let file =
            File::open(path).map_err(|why| refused(NotRestored::Unreadable(why.to_string())))?;
        let lines = BufReader::with_capacity(1 << 16, GzDecoder::new(BufReader::new(file)));
        let head = Head {
            urdimbre_backup: 0,
            program: String::new(),
            at: base::Instant::MIN,
            steps: Vec::new(),
        };
        let mut reading = Reading { head, lines, digest: Sha256::new(), line: String::new() };
        // What is no gzip, or no head of ours, is no backup; what ends here was cut.
        let first = reading.next_line();
        let told: Value = match first {
            Ok(()) => {
                serde_json::from_str(&reading.line).map_err(|_| refused(NotRestored::NotABackup))?
            }
            Err(Stop::Refused(NotRestored::Altered)) => {
                return Err(refused(NotRestored::NotABackup));
            }
            Err(stop) => return Err(stop),
        };
        let format = told.get("urdimbre_backup").and_then(Value::as_u64);
        match format {
            None => return Err(refused(NotRestored::NotABackup)),
            Some(format) if format > u64::from(FORMAT) => {
                let program = told.get("program").and_then(Value::as_str).unwrap_or("?");
                return Err(refused(NotRestored::Newer(program.to_owned())));
            }
            Some(_) => {}
        }
        reading.head = serde_json::from_value(told).map_err(|_| refused(NotRestored::Altered))?;
        reading.count_in();
        Ok(reading)
    }

    /// Hands out what the file holds, piece by piece, and answers what it was; a file that was
    /// cut or altered is known at the latest at its end.
    pub(super) fn through(
        mut self,
        take: &mut dyn FnMut(Piece<'_>) -> Taken,
    ) -> Result<Holds, Stop<NotRestored>> {
        let mut rows: BTreeMap<String, u64> = BTreeMap::new();
        let mut table: Option<TableHead> = None;
        let mut files = 0;
        loop {
            self.next_line()?;
            if self.line.starts_with('[') {
                let table = table.as_ref().ok_or(refused(NotRestored::Altered))?;
                let row: Vec<Value> = self.parsed()?;
                self.count_in();
                *rows.entry(table.table.clone()).or_default() += 1;
                take(Piece::Row(row))?;
            } else if self.line.starts_with("{\"table\"") {
                let next: TableHead = self.parsed()?;
                self.count_in();
                rows.insert(next.table.clone(), 0);
                take(Piece::Table(&next))?;
                table = Some(next);
            } else if self.line.starts_with("{\"file\"") {
                let file: FileHead = self.parsed()?;
                self.count_in();
                files += 1;
                take(Piece::File(&file))?;
            } else if self.line.starts_with('"') {
                let piece: String = self.parsed()?;
                let bytes = BASE64.decode(piece.as_bytes());
                let bytes =
                    bytes.ok().filter(|_| files > 0).ok_or(refused(NotRestored::Altered))?;
                self.count_in();
                take(Piece::Bytes(bytes))?;
            } else {
                let end: End = self.parsed()?;
                let sha256 = HEXLOWER.encode(&self.digest.finalize_reset());
                if end != (End { rows: rows.clone(), files, sha256 }) {
                    return Err(refused(NotRestored::Altered));
                }
                self.nothing_more()?;
                return Ok(Holds { at: self.head.at, rows, files, missing: Vec::new() });
            }
        }
    }

    fn parsed<T: DeserializeOwned>(&self) -> Result<T, Stop<NotRestored>> {
        serde_json::from_str(&self.line).map_err(|_| refused(NotRestored::Altered))
    }

    fn count_in(&mut self) {
        self.digest.update(self.line.as_bytes());
    }

    fn next_line(&mut self) -> Result<(), Stop<NotRestored>> {
        self.line.clear();
        match self.lines.read_line(&mut self.line) {
            Ok(_) if self.line.ends_with('\n') => Ok(()),
            Ok(_) => Err(refused(NotRestored::Cut)),
            Err(why) => Err(refused(unreadable(&why))),
        }
    }

    /// Reads up to the check that closes the gzip, and asks that nothing follow it.
    fn nothing_more(&mut self) -> Result<(), Stop<NotRestored>> {
        let mut ends = || {
            Ok(self.lines.fill_buf()?.is_empty()
                && self.lines.get_mut().get_mut().fill_buf()?.is_empty())
        };
        match ends() {
            Ok(true) => Ok(()),
            Ok(false) => Err(refused(NotRestored::Altered)),
            Err(why) => Err(refused(unreadable(&why))),
        }
    }
}

fn refused(why: NotRestored) -> Stop<NotRestored> {
    Stop::Refused(why)
}

fn unreadable(why: &io::Error) -> NotRestored {
    match why.kind() {
        io::ErrorKind::UnexpectedEof => NotRestored::Cut,
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => NotRestored::Altered,
        _ => NotRestored::Unreadable(why.to_string()),
    }
}

impl From<NotRestored> for Stop<NotRestored> {
    fn from(why: NotRestored) -> Self {
        Stop::Refused(why)
    }
}

/// A row that can't be what its table holds.
pub(super) fn misfit(table: &str) -> Stop<NotRestored> {
    Stop::Broken(Fault::Broken(format!("a row of the backup does not fit the table {table}")))
}
