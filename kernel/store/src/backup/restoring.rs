use std::path::Path;

use base::Ground;
use data_encoding::BASE64;
use serde_json::Value;

use super::reading::{Piece, Reading, misfit};
use super::writing::unwritten;
use super::{Beside, Bringing, Head, Holds, TableHead, Written};
use crate::dialect::{begin_alone, clear, take_stock, tie, untie};
use crate::migrate::take_steps;
use crate::schema::{Table, tables};
use crate::{Db, Erasure, Fault, Form, Migration, Personal, Place, Plumbing, Raw, Stop, personal};

/// Why a file was not restored. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRestored {
    Unreadable(String),
    NotABackup,
    /// It ends before its end.
    Cut,
    /// It is not as it was written.
    Altered,
    /// This version of the program wrote it, or one as new.
    Newer(String),
    /// It was made with another step of this name.
    OtherHistory(String),
    /// Something stands in the database already.
    NotEmpty,
    /// A server is at the database.
    InUse,
}

/// What is done to the data that came back, before anybody sees them.
pub type Settle<'s> = &'s dyn Fn(&Plumbing<'_>) -> Result<(), Fault>;

type Done<T> = Result<T, Stop<NotRestored>>;

/// How many rows go in with one statement.
const TOGETHER: usize = 64;

/// Who was forgotten since a backup was made is in it still, and is forgotten again.
pub struct Forgotten<'a> {
    /// Those of whom it is known apart from the database and the backup, whose own lists come to
    /// them.
    pub known: &'a [Erasure],
    /// What is held of persons, in the order in which it is to be erased.
    pub held: &'a [&'a Personal],
}

/// What a restoring needs to know of the house.
pub struct With<'w> {
    pub forgotten: Forgotten<'w>,
    pub beside: &'w dyn Beside,
    pub settle: Settle<'w>,
}

/// Puts what a file holds in the place of what the database holds: nothing, unless `replace`.
/// All of it comes in one transaction, or nothing changes. A file from before later steps of
/// the schema takes them here. `settle` sees to what must not go on as it was then.
pub fn restore(
    place: &Place,
    history: &[Migration],
    ground: &Ground,
    path: &Path,
    replace: bool,
    with: &With<'_>,
) -> Done<Holds> {
    let reading = Reading::open(path)?;
    let head = reading.head.clone();
    // Whether it is whole comes first: an altered head would tell another story.
    reading.through(&mut |_| Ok(()))?;
    let steps = known_steps(&head, history)?;
    let _held = place.hold()?.ok_or(Stop::Refused(NotRestored::InUse))?;
    let db = place.connect(false)?;
    match begin_alone(&db) {
        Ok(true) => {}
        Ok(false) | Err(Fault::Contended) => return Err(NotRestored::InUse.into()),
        Err(fault) => return Err(fault.into()),
    }
    let done = replaced(&db, history, steps, ground, path, replace, with).and_then(|holds| {
        let plumbing = Plumbing::begin(&db, ground.now(), ground.chance.seed());
        (with.settle)(&plumbing)?;
        Ok(holds)
    });
    match &done {
        Ok(_) => {
            db.batch("commit")?;
            take_stock(&db)?;
        }
        // What the line's end has already undone can't be undone once more.
        Err(_) => drop(db.batch("rollback")),
    }
    done
}

fn replaced(
    db: &Db,
    history: &[Migration],
    steps: usize,
    ground: &Ground,
    path: &Path,
    replace: bool,
    with: &With<'_>,
) -> Done<Holds> {
    let there = tables(db)?;
    if !replace {
        for table in &there {
            if !table.is_empty(db)? {
                return Err(NotRestored::NotEmpty.into());
            }
        }
    }
    let mut erasures = with.forgotten.known.to_vec();
    erasures.extend(listed(db, &there)?);
    let now = ground.now();
    clear(db)?;
    take_steps(db, &history[..steps], now)?;
    let ties = untie(db)?;
    let mut loading = Loading {
        db,
        tables: tables(db)?,
        table: None,
        waiting: Vec::new(),
        beside: with.beside,
        file: None,
    };
    let holds = Reading::open(path)?.through(&mut |piece| loading.take(piece))?;
    loading.put_waiting()?;
    loading.end_file()?;
    tie(db, &ties)?;
    take_steps(db, history, now)?;
    // A last letter that was to go when the backup was made is of somebody on its own list.
    erasures.extend(listed(db, &tables(db)?)?);
    forget_again(db, ground, &erasures, with.forgotten.held)?;
    Ok(holds)
}

/// Who stands on the list of a database; nobody, if it is from before there was one.
fn listed(db: &Db, tables: &[Table]) -> Result<Vec<Erasure>, Fault> {
    match tables.iter().any(|table| table.name == "store_erasure") {
        true => personal::erasures(db),
        false => Ok(Vec::new()),
    }
}

fn forget_again(
    db: &Db,
    ground: &Ground,
    erasures: &[Erasure],
    held: &[&Personal],
) -> Result<(), Fault> {
    let plumbing = Plumbing::begin(db, ground.now(), ground.chance.seed());
    for erasure in erasures {
        for personal in held {
            (personal.erase)(&plumbing, erasure)?;
        }
    }
    Ok(())
}

/// How many steps of our history the file was made with: it must have begun like ours.
fn known_steps(head: &Head, history: &[Migration]) -> Done<usize> {
    for (nth, (name, digest)) in head.steps.iter().enumerate() {
        match history.get(nth) {
            Some(step) if step.name == name && step.digest() == *digest => {}
            None => return Err(NotRestored::Newer(head.program.clone()).into()),
            Some(_) => return Err(NotRestored::OtherHistory(name.clone()).into()),
        }
    }
    Ok(head.steps.len())
}

/// Rows on their way in, some at a time.
struct Loading<'d> {
    db: &'d Db,
    tables: Vec<Table>,
    table: Option<Table>,
    waiting: Vec<Raw<'static>>,
    beside: &'d dyn Beside,
    file: Option<Box<dyn Bringing>>,
}

impl Loading<'_> {
    fn take(&mut self, piece: Piece<'_>) -> Done<()> {
        match piece {
            Piece::Table(head) => {
                self.put_waiting()?;
                self.table = Some(self.table_of(head)?);
            }
            Piece::File(head) => {
                self.end_file()?;
                self.file = Some(self.beside.bring(&head.file).map_err(unwritten)?);
            }
            Piece::Bytes(bytes) => {
                if let Some(file) = &mut self.file {
                    file.write_all(&bytes).map_err(unwritten)?;
                }
            }
            Piece::Row(row) => {
                let Some(table) = &self.table else { return Ok(()) };
                if row.len() != table.columns.len() {
                    return Err(misfit(&table.name));
                }
                for (value, column) in row.into_iter().zip(&table.columns) {
                    self.waiting.push(raw(value, column.form).ok_or_else(|| misfit(&table.name))?);
                }
                if self.waiting.len() == TOGETHER * table.columns.len() {
                    self.put_waiting()?;
                }
            }
        }
        Ok(())
    }

    /// It is there before the rows are that name it.
    fn end_file(&mut self) -> Done<()> {
        match self.file.take() {
            Some(file) => Ok(file.done().map_err(unwritten)?),
            None => Ok(()),
        }
    }

    fn table_of(&self, head: &TableHead) -> Done<Table> {
        let columns = |table: &Table| -> Vec<(String, Written)> {
            table.columns.iter().map(|c| (c.name.clone(), Written::of(c.form))).collect()
        };
        let same = self.tables.iter().find(|table| table.name == head.table);
        let same = same.filter(|table| columns(table) == head.columns);
        Ok(same.cloned().ok_or_else(|| {
            Fault::Broken(format!(
                "the table {} of the backup is not that of its steps",
                head.table
            ))
        })?)
    }

    fn put_waiting(&mut self) -> Done<()> {
        let Some(table) = &self.table else { return Ok(()) };
        let width = table.columns.len();
        let full = self.waiting.len() == TOGETHER * width;
        // Two texts per table, so that each is prepared once: a full bunch, and row by row.
        let rows = if full { TOGETHER } else { 1 };
        let sql = insert(table, rows);
        for values in self.waiting.chunks(rows * width) {
            self.db.run(&sql, values)?;
        }
        self.waiting.clear();
        Ok(())
    }
}

fn insert(table: &Table, rows: usize) -> String {
    let width = table.columns.len();
    let row = |nth: usize| {
        let places: Vec<String> = (1..=width).map(|at| format!("${}", nth * width + at)).collect();
        format!("({})", places.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    let (name, columns) = (&table.name, table.columns_listed());
    format!("insert into \"{name}\" ({columns}) values {}", rows.join(", "))
}

fn raw(value: Value, form: Form) -> Option<Raw<'static>> {
    Some(match (value, form) {
        (Value::Null, _) => Raw::Null,
        (Value::String(text), Form::Text) => Raw::Text(text.into()),
        (Value::String(text), Form::Bytes) => {
            Raw::Bytes(BASE64.decode(text.as_bytes()).ok()?.into())
        }
        (Value::Number(number), Form::Integer) => Raw::Integer(number.as_i64()?),
        (Value::Number(number), Form::Boolean) => match number.as_i64()? {
            0 => Raw::Boolean(false),
            1 => Raw::Boolean(true),
            _ => return None,
        },
        _ => return None,
    })
}
