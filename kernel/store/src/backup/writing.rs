use std::collections::BTreeMap;
use std::io::{self, BufWriter, Read as _, Write};

use data_encoding::{BASE64, HEXLOWER};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Beside, End, FileHead, Head, Holds, TableHead, Written};
use crate::schema::{Table, tables};
use crate::{Db, Fault, Migration, Raw, Store};

/// Writing should not take the processor from who reads pages: most of the gain comes early.
const EFFORT: Compression = Compression::new(3);

/// Writes all that the store holds, as of one moment.
pub fn write(
    store: &Store,
    history: &[Migration],
    beside: &dyn Beside,
    out: impl Write,
) -> Result<Holds, Fault> {
    store.snapshot(|db| {
        // The first look at the tables settles the moment.
        let tables = tables(db)?;
        let head = Head::now(history, store.ground().now());
        let mut lines = Lines::into(out);
        lines.object(&head)?;
        let mut rows = BTreeMap::new();
        for table in tables {
            lines.object(&TableHead {
                table: table.name.clone(),
                columns: table
                    .columns
                    .iter()
                    .map(|column| (column.name.clone(), Written::of(column.form)))
                    .collect(),
            })?;
            let count = rows_of(db, &table, &mut lines)?;
            rows.insert(table.name, count);
        }
        let (mut files, mut missing) = (0, Vec::new());
        for name in beside.names(db)? {
            if file_of(beside, &name, &mut lines)? {
                files += 1;
            } else {
                missing.push(name);
            }
        }
        lines.end(rows.clone(), files)?;
        Ok(Holds { at: head.at, rows, files, missing })
    })
}

/// How many bytes of a file stand in a line.
const PIECE: u64 = 48 * 1024;

fn file_of<W: Write>(beside: &dyn Beside, name: &str, lines: &mut Lines<W>) -> Result<bool, Fault> {
    let Some(mut file) = beside.open(name).map_err(unwritten)? else { return Ok(false) };
    lines.object(&FileHead { file: name.to_owned() })?;
    let mut piece = Vec::new();
    loop {
        piece.clear();
        file.by_ref().take(PIECE).read_to_end(&mut piece).map_err(unwritten)?;
        if piece.is_empty() {
            return Ok(true);
        }
        lines.object(&BASE64.encode(&piece))?;
    }
}

fn rows_of<W: Write>(db: &Db, table: &Table, lines: &mut Lines<W>) -> Result<u64, Fault> {
    let mut count = 0;
    db.each(&table.all_rows(), &[], &mut |row| {
        lines.begin();
        for at in 0..table.columns.len() {
            lines.value(&row.raw(at)?);
        }
        count += 1;
        lines.finish().map_err(unwritten)
    })?;
    Ok(count)
}

/// Lines on their way into the file, digested as they go.
struct Lines<W: Write> {
    out: BufWriter<GzEncoder<W>>,
    digest: Sha256,
    line: Vec<u8>,
}

impl<W: Write> Lines<W> {
    fn into(out: W) -> Lines<W> {
        let out = BufWriter::with_capacity(1 << 16, GzEncoder::new(out, EFFORT));
        Lines { out, digest: Sha256::new(), line: Vec::new() }
    }

    fn object(&mut self, object: &impl Serialize) -> Result<(), Fault> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, object).map_err(|why| unwritten(why.into()))?;
        self.send().map_err(unwritten)
    }

    fn begin(&mut self) {
        self.line.clear();
        self.line.push(b'[');
    }

    fn value(&mut self, value: &Raw<'_>) {
        if self.line.len() > 1 {
            self.line.push(b',');
        }
        // What is written into memory is always written.
        let _ = match value {
            Raw::Null => self.line.write_all(b"null"),
            Raw::Bytes(bytes) => write!(self.line, "\"{}\"", BASE64.encode_display(bytes)),
            Raw::Text(text) => serde_json::to_writer(&mut self.line, text).map_err(io::Error::from),
            Raw::Integer(number) => write!(self.line, "{number}"),
            Raw::Boolean(flag) => write!(self.line, "{}", u8::from(*flag)),
        };
    }

    fn finish(&mut self) -> io::Result<()> {
        self.line.push(b']');
        self.send()
    }

    fn send(&mut self) -> io::Result<()> {
        self.line.push(b'\n');
        self.digest.update(&self.line);
        self.out.write_all(&self.line)
    }

    fn end(mut self, rows: BTreeMap<String, u64>, files: u64) -> Result<(), Fault> {
        let sha256 = HEXLOWER.encode(&self.digest.clone().finalize());
        self.object(&End { rows, files, sha256 })?;
        let inner = self.out.into_inner().map_err(|why| unwritten(why.into_error()))?;
        inner.finish().map_err(unwritten)?.flush().map_err(unwritten)
    }
}

pub(super) fn unwritten(why: io::Error) -> Fault {
    match why.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::Full(why.to_string()),
        _ => Fault::Away(why.to_string()),
    }
}
