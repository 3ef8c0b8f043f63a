//! The tables there are, as the database itself tells them: a table that comes later is backed
//! up and checked without anybody thinking of it.

use std::collections::BTreeSet;

use crate::dialect::{columns_there_are, damage, loose_ends, references_there_are};
use crate::{Db, Fault, Form, row};

/// A database's own affair: which steps it has taken (each dialect has its own digests), and the
/// numbers of its transactions.
const OF_THE_DATABASE_ITSELF: &[&str] = &["store_migration", "store_sequence"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<ColumnThere>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnThere {
    pub name: String,
    pub form: Form,
    nth_of_key: i64,
}

row! {
    #[derive(Debug)]
    struct Declared {
        table_name: String,
        column_name: String,
        declared: String,
        nth_of_key: i64,
    }
}

row! {
    #[derive(Debug)]
    struct Reference {
        child: String,
        parent: String,
    }
}

/// Every table, parents before children; else by name.
pub fn tables(db: &Db) -> Result<Vec<Table>, Fault> {
    let mut tables: Vec<Table> = Vec::new();
    for Declared { table_name, column_name, declared, nth_of_key } in
        db.all::<Declared>(columns_there_are(db), &[])?
    {
        if OF_THE_DATABASE_ITSELF.contains(&table_name.as_str()) {
            continue;
        }
        let form = form(&declared).ok_or_else(|| {
            Fault::Broken(format!("{table_name}.{column_name} is {declared}: no stored form"))
        })?;
        let column = ColumnThere { name: column_name, form, nth_of_key };
        match tables.last_mut().filter(|table| table.name == table_name) {
            Some(table) => table.columns.push(column),
            None => tables.push(Table { name: table_name, columns: vec![column] }),
        }
    }
    let references: Vec<Reference> = db.all(references_there_are(db), &[])?;
    Ok(parents_first(tables, &references))
}

fn form(declared: &str) -> Option<Form> {
    match declared {
        "blob" | "bytea" => Some(Form::Bytes),
        "text" => Some(Form::Text),
        "integer" | "bigint" => Some(Form::Integer),
        "boolean" => Some(Form::Boolean),
        _ => None,
    }
}

fn parents_first(tables: Vec<Table>, references: &[Reference]) -> Vec<Table> {
    let (mut placed, mut left) = (Vec::new(), tables);
    while !left.is_empty() {
        let waiting: BTreeSet<String> = left.iter().map(|table| table.name.clone()).collect();
        let free = |table: &Table| {
            let of_it = references.iter().filter(|r| r.child == table.name);
            of_it.into_iter().all(|r| r.parent == r.child || !waiting.contains(&r.parent))
        };
        let (mut now, later): (Vec<Table>, Vec<Table>) = left.into_iter().partition(free);
        left = later;
        if now.is_empty() {
            // Tables that point at each other: in either order one comes too early.
            now.push(left.remove(0));
        }
        placed.append(&mut now);
    }
    placed
}

impl Table {
    /// Its columns, as they stand in a statement.
    pub(crate) fn columns_listed(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|c| format!("\"{}\"", c.name)).collect();
        quoted.join(", ")
    }

    /// All of it, in the order of its key: the same on both databases.
    pub(crate) fn all_rows(&self) -> String {
        let mut key: Vec<&ColumnThere> = self.columns.iter().filter(|c| c.nth_of_key > 0).collect();
        key.sort_by_key(|column| column.nth_of_key);
        let by: Vec<String> = key.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let by = if by.is_empty() { self.columns_listed() } else { by.join(", ") };
        format!("select {} from \"{}\" order by {by}", self.columns_listed(), self.name)
    }

    pub(crate) fn is_empty(&self, db: &Db) -> Result<bool, Fault> {
        let one = format!("select cast(1 as bigint) as one from \"{}\" limit 1", self.name);
        Ok(db.one::<i64>(&one, &[])?.is_none())
    }
}

/// What the database finds amiss in itself: damaged pages, rows that point nowhere.
pub fn amiss(db: &Db) -> Result<Vec<String>, Fault> {
    let mut amiss = damage(db)?;
    amiss.extend(loose_ends(db)?.into_iter().map(|table| format!("{table}: a row points nowhere")));
    Ok(amiss)
}
