//! Whether the index holds what the database holds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use finding::Source;
use store::{Db, Fault, sequence};
use tantivy::TantivyDocument;
use tantivy::schema::Value as _;

use crate::fields::{digest, key};
use crate::index::{Broken, Reading, Shelf};

/// How an index stands to its database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    pub documents: u64,
    /// Not in the index, or not as they are.
    pub missing: u64,
    /// In the index, and nowhere else.
    pub left_over: u64,
}

/// Compares the index in a folder with a database, of which `db` should read one moment. What was
/// changed since the index last followed is left out. Nothing where there is no index, or one that
/// the server will make anew when it starts.
pub fn compare(folder: &Path, sources: &[Source], db: &Db) -> Result<Option<Compared>, Broken> {
    let Some(reading) = Shelf::at(folder).look()? else { return Ok(None) };
    let Some(upto) = reading.upto else { return Ok(None) };
    let Some(lately) = lately(db, sources, upto)? else { return Ok(None) };
    let mut held = entries(&reading)?;
    let mut compared = Compared::default();
    for source in sources {
        (source.all)(db, &mut |document| {
            let key = key(&document.record);
            let held = held.remove(&key);
            compared.documents += 1;
            if !lately.contains(&key) && held != Some(digest(&document)) {
                compared.missing += 1;
            }
            Ok(())
        })?;
    }
    compared.left_over = held.keys().filter(|key| !lately.contains(*key)).count() as u64;
    Ok(Some(compared))
}

/// What the index has not followed yet.
fn lately(
    db: &Db,
    sources: &[Source],
    upto: sequence::Mark,
) -> Result<Option<BTreeSet<String>>, Fault> {
    let mut changed = BTreeSet::new();
    let mut from = Some(upto);
    loop {
        let Some(followed) = sequence::after(db, from, 1_000)? else { return Ok(None) };
        if followed.upto == from {
            return Ok(Some(changed));
        }
        from = followed.upto;
        for touched in &followed.touched {
            for source in sources {
                changed.extend((source.touched_by)(db, touched)?.iter().map(key));
            }
        }
    }
}

fn entries(reading: &Reading) -> Result<BTreeMap<String, u64>, Broken> {
    let mut held = BTreeMap::new();
    for segment in reading.reader.searcher().segment_readers() {
        let documents = segment.get_store_reader(1)?;
        let digests = segment.fast_fields().u64("digest")?;
        for at in segment.doc_ids_alive() {
            let entry: TantivyDocument = documents.get(at)?;
            let key = entry.get_first(reading.fields.key).and_then(|value| value.as_str());
            held.extend(key.map(|key| (key.to_owned(), digests.first(at).unwrap_or_default())));
        }
    }
    Ok(held)
}
