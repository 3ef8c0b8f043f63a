//! Lists that page by key: whatever the reader filters and sorts by, a page costs what a page
//! costs, and begins where the last one ended even if rows came and went between.

use std::fmt::Debug;
use std::fmt::Write as _;
use std::marker::PhantomData;

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

use base::{Id, Language};

use crate::{Db, Fault, Form, Mismatch, Parameter, Raw, Row, RowRef};

/// Past this many the count says "more than": counting a hundred thousand rows exactly for
/// every page would cost more than the page.
const COUNT_AT_MOST: i64 = 1_000;

/// A condition that the reader may add. `$?` stands for its value.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    pub name: &'static str,
    pub sql: &'static str,
    pub form: Form,
}

/// An order that the reader may ask for. The key is never null and has an index.
#[derive(Clone, Copy, Debug)]
pub struct Sort {
    pub name: &'static str,
    pub key: &'static str,
}

/// Rows counted beforehand, by some of what a list is filtered by.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// The table of counts, under the name that the list's own conditions use.
    pub from: &'static str,
    pub counted: &'static str,
    /// The filters whose columns it has: with any other, the rows are counted one by one.
    pub filters: &'static [&'static str],
}

/// A list, declared once for pages, exports and the API.
pub struct Listing<R> {
    pub name: &'static str,
    /// What is shown of a row, and the tables joined for it alone: counting goes without them.
    /// `$language` in both stands for the reader's.
    pub columns: &'static str,
    pub joins: &'static str,
    /// The table that is filtered, sorted and counted, as "from entry e".
    pub from: &'static str,
    /// The fixed conditions, whose parameters come first.
    pub conditions: &'static str,
    pub fixed: &'static [Parameter],
    pub filters: &'static [Filter],
    pub tally: Option<Tally>,
    pub sorts: &'static [Sort],
    /// The column that settles which of two equal keys comes first.
    pub id: &'static str,
    pub row: PhantomData<R>,
}

/// The place between two rows where a page begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The list and the order in which it is a place: in any other it means nothing.
    of: String,
    key: Raw<'static>,
    id: Id,
}

/// Towards the end of the list from a cursor, or back towards its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Onward,
    Back,
}

/// What a reader asks of a list.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// By position in the declaration, each at most once.
    pub filters: Vec<(usize, Raw<'a>)>,
    pub sort: usize,
    pub descending: bool,
    pub from: Option<(Way, Cursor)>,
    pub size: usize,
    pub language: Language,
}

#[derive(Debug)]
pub struct Page<R> {
    pub rows: Vec<R>,
    /// Where the page before this one ends, if there is one.
    pub back: Option<Cursor>,
    pub onward: Option<Cursor>,
    /// How many rows answer in all; `None` when there are more than we count.
    pub count: Option<i64>,
}

impl<R> Page<R> {
    /// A list that is all there is.
    pub fn whole(rows: Vec<R>) -> Page<R> {
        let count = i64::try_from(rows.len()).ok();
        Page { rows, back: None, onward: None, count }
    }
}

struct Keyed<R> {
    row: R,
    cursor: Cursor,
    count: i64,
}

impl<R: Row> Listing<R> {
    pub fn page(&self, db: &Db, fixed: &[Raw<'_>], asked: &Asked<'_>) -> Result<Page<R>, Fault> {
        let (sql, values) = self.statement(fixed, asked)?;
        let order = self.order(asked.sort);
        let mut keyed: Vec<Keyed<R>> = Vec::with_capacity(asked.size + 1);
        db.each(&sql, &values, &mut |row| {
            keyed.push(read_keyed(row, &order)?);
            Ok(())
        })?;
        let more = keyed.len() > asked.size;
        keyed.truncate(asked.size);
        let way = asked.from.as_ref().map_or(Way::Onward, |(way, _)| *way);
        if way == Way::Back {
            keyed.reverse();
        }
        let count = keyed.first().map_or(0, |first| first.count);
        let came_from_somewhere = asked.from.is_some();
        let (before, after) = match way {
            Way::Onward => (came_from_somewhere, more),
            Way::Back => (more, came_from_somewhere),
        };
        Ok(Page {
            back: keyed.first().filter(|_| before).map(|k| k.cursor.clone()),
            onward: keyed.last().filter(|_| after).map(|k| k.cursor.clone()),
            count: Some(count)
                .filter(|count| *count <= COUNT_AT_MOST || self.tallied(asked).is_some()),
            rows: keyed.into_iter().map(|k| k.row).collect(),
        })
    }

    /// The tally that has counted what is asked for, if one has.
    fn tallied(&self, asked: &Asked<'_>) -> Option<Tally> {
        let names = asked.filters.iter().map(|(at, _)| self.filters.get(*at).map(|one| one.name));
        let known = |tally: &Tally| {
            names.into_iter().all(|name| name.is_some_and(|name| tally.filters.contains(&name)))
        };
        self.tally.filter(known)
    }

    /// One of its orders, by a name that no order of another list has.
    fn order(&self, sort: usize) -> String {
        let sort = self.sorts.get(sort).map_or("", |sort| sort.name);
        format!("{} by {sort}", self.name)
    }

    /// The place that stands in an address. None for what this list has never written in this
    /// order.
    pub fn place(&self, sort: usize, text: &str) -> Option<Cursor> {
        Cursor::from_text(text, &self.order(sort))
    }

    /// The SQL of what was asked, and its values in order.
    pub fn statement<'v>(
        &self,
        fixed: &[Raw<'v>],
        asked: &Asked<'v>,
    ) -> Result<(String, Vec<Raw<'v>>), Fault> {
        let unknown = || Fault::Broken(format!("{}: no such order or filter", self.name));
        let sort = self.sorts.get(asked.sort).ok_or_else(unknown)?;
        let mut values = fixed.to_vec();
        let mut conditions = String::new();
        for (at, value) in &asked.filters {
            let filter = self.filters.get(*at).ok_or_else(unknown)?;
            values.push(value.clone());
            let place = format!("${}", values.len());
            // Writing to a string can't fail.
            let _ = write!(conditions, " and {}", filter.sql.replace("$?", &place));
        }
        // The count comes first in the text, so that its parameters are met in order.
        let met = format!("where {}{conditions}", self.conditions);
        let count = match self.tallied(asked) {
            Some(Tally { from, counted, .. }) => {
                format!("(select cast(coalesce(sum({counted}), 0) as bigint) {from} {met})")
            }
            None => format!(
                "(select count(*) from (select 1 {} {met} limit {}) counted)",
                self.from,
                COUNT_AT_MOST + 1
            ),
        };
        let mut cut = String::new();
        let mut descending = asked.descending;
        if let Some((way, cursor)) = &asked.from {
            descending ^= *way == Way::Back;
            let sign = if descending { '<' } else { '>' };
            let (key, id) = (values.len() + 1, values.len() + 2);
            let _ = write!(cut, " and ({}, {}) {sign} (${key}, ${id})", sort.key, self.id);
            values.push(cursor.key.clone());
            values.push(Raw::Bytes(cursor.id.as_bytes().to_vec().into()));
        }
        let way = if descending { "desc" } else { "asc" };
        let language = format!("'{}'", asked.language);
        let sql = format!(
            "select {count} as list_count, {key} as list_key, {id} as list_id, {columns} \
             {from} {joins} where {fixed}{conditions}{cut} order by {key} {way}, {id} {way} limit {limit}",
            key = sort.key,
            id = self.id,
            columns = self.columns.replace("$language", &language),
            joins = self.joins.replace("$language", &language),
            from = self.from,
            fixed = self.conditions,
            limit = asked.size + 1,
        );
        Ok((sql, values))
    }
}

impl Cursor {
    /// As it stands in an address. It ends in a digest, so that a mangled one is known.
    pub fn to_text(&self) -> String {
        let mut bytes = match &self.key {
            Raw::Integer(number) => [b"i".as_slice(), &number.to_be_bytes()].concat(),
            Raw::Text(text) => [b"t".as_slice(), text.as_bytes()].concat(),
            Raw::Bytes(key) => [b"b".as_slice(), key].concat(),
            Raw::Boolean(flag) => vec![b'i', 0, 0, 0, 0, 0, 0, 0, u8::from(*flag)],
            Raw::Null => vec![b't'],
        };
        bytes.extend_from_slice(self.id.as_bytes());
        bytes.extend(check(&bytes, &self.of));
        BASE64URL_NOPAD.encode(&bytes)
    }

    fn from_text(text: &str, of: &str) -> Option<Cursor> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (told, written) = bytes.split_last_chunk::<4>()?;
        if check(told, of) != *written {
            return None;
        }
        let (key, id) = told.split_last_chunk::<16>()?;
        let key = match key.split_first()? {
            (b'i', number) => Raw::Integer(i64::from_be_bytes(number.try_into().ok()?)),
            (b't', text) => Raw::Text(String::from_utf8(text.to_vec()).ok()?.into()),
            (b'b', key) => Raw::Bytes(key.to_vec().into()),
            _ => return None,
        };
        Some(Cursor { of: of.to_owned(), key, id: Id::from_bytes(*id) })
    }
}

/// The first bytes of a digest over a place and the order it is one of.
fn check(told: &[u8], of: &str) -> [u8; 4] {
    let digest = Sha256::new().chain_update(of).chain_update([0]).chain_update(told).finalize();
    std::array::from_fn(|at| digest.get(at).copied().unwrap_or_default())
}

/// How many columns a list puts before the row's own.
const BEFORE_THE_ROW: usize = 3;

fn read_keyed<R: Row>(row: &RowRef<'_>, of: &str) -> Result<Keyed<R>, Mismatch> {
    Ok(Keyed {
        count: row.take(0)?,
        cursor: Cursor { of: of.to_owned(), key: row.raw(1)?.into_owned(), id: row.take(2)? },
        row: R::read(&row.from(BEFORE_THE_ROW))?,
    })
}
