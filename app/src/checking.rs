//! `urdimbre check`: whether everything is as it should be, one line for each thing that is not.

use std::path::PathBuf;

use base::{Day, Language};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan as _};
use migrations::HISTORY;
use search::Compared;
use store::{Db, Fault, Standing, history, look_into, schema};

use crate::backups::nightly::Shelf;
use crate::house_key;
use crate::settings::{Settings, Trouble};
use crate::words::Words;
use crate::{files, finding, serving};

/// Below this the next night's backup may find no room.
const SPACE_WANTED: u64 = 500_000_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Schema(Standing),
    Damage(String),
    ChangesWithoutAct(i64),
    OddSessions(i64),
    OddKeys(i64),
    /// Made with another key than the one in this file.
    UnreadableSecondSteps(i64, PathBuf),
    Directory(directory::Amiss),
    File(archive::Amiss),
    IndexDamaged(String),
    IndexApart(Compared),
    LittleSpace(u64),
    NoBackup,
    OldBackup {
        last: Day,
        today: Day,
    },
}

impl Finding {
    pub fn told(&self, words: Words) -> String {
        match self {
            Finding::Schema(Standing::Current) => String::new(),
            Finding::Schema(Standing::Behind(step)) => words.schema_behind(step),
            Finding::Schema(Standing::Newer(step)) => words.schema_newer(step),
            Finding::Schema(Standing::Changed(step)) => words.schema_changed(step),
            Finding::Damage(what) => words.database_damaged(what),
            Finding::ChangesWithoutAct(count) => words.changes_without_act(*count),
            Finding::OddSessions(count) => words.odd_sessions(*count),
            Finding::OddKeys(count) => words.odd_keys(*count),
            Finding::UnreadableSecondSteps(count, key) => {
                words.unreadable_second_steps(*count, &key.display().to_string())
            }
            Finding::Directory(amiss) => amiss.told(words.0),
            Finding::File(amiss) if amiss.missing => words.file_missing(amiss.number, &amiss.title),
            Finding::File(amiss) => words.file_damaged(amiss.number, &amiss.title),
            Finding::IndexDamaged(why) => words.index_damaged(why),
            Finding::IndexApart(Compared { documents, missing, left_over }) => words.index_apart(
                documents.cast_signed(),
                missing.cast_signed(),
                left_over.cast_signed(),
            ),
            Finding::LittleSpace(bytes) => words.little_space(&i18n::file_size(words.0, *bytes)),
            Finding::NoBackup => words.no_backup().to_owned(),
            Finding::OldBackup { last, today } => {
                words.old_backup(&i18n::day(words.0, *last), &i18n::ago(words.0, *last, *today))
            }
        }
    }
}

/// Looks at everything and changes nothing.
pub fn check(settings: &Settings, now: base::Instant) -> Result<Vec<Finding>, Trouble> {
    let mut findings = Vec::new();
    let key = house_key::load(settings)?;
    let began = look_into(&settings.store().place, |db| {
        let standing = store::standing(db, HISTORY)?;
        if standing != Standing::Current {
            // Statements of this program are not for another schema.
            findings.push(Finding::Schema(standing));
            return Ok(None);
        }
        data(db, now, &mut findings)?;
        let unreadable = identity::unreadable_second_steps(db, key.as_ref())?;
        let found = Finding::UnreadableSecondSteps(unreadable, settings.key.clone());
        findings.extend((unreadable > 0).then_some(found));
        let files = archive::check(db, &files::folder(&settings.data))?;
        findings.extend(files.into_iter().map(Finding::File));
        findings.extend(index(settings, db));
        history::began(db)
    })
    .map_err(Trouble::Fault)?;
    space(settings, &mut findings)?;
    age_of_backup(settings, now, began, &mut findings);
    Ok(findings)
}

fn data(db: &Db, now: base::Instant, findings: &mut Vec<Finding>) -> Result<(), Fault> {
    findings.extend(schema::amiss(db)?.into_iter().map(Finding::Damage));
    let mut some = |count: Option<i64>, finding: fn(i64) -> Finding| {
        findings.extend(count.filter(|count| *count > 0).map(finding));
    };
    some(history::changes_without_an_act(db)?, Finding::ChangesWithoutAct);
    some(identity::odd_sessions(db, now)?, Finding::OddSessions);
    some(identity::odd_keys(db, now)?, Finding::OddKeys);
    findings.extend(directory::check(db)?.into_iter().map(Finding::Directory));
    Ok(())
}

/// Whether all that is there can be found, and nothing else.
fn index(settings: &Settings, db: &Db) -> Option<Finding> {
    match search::compare(&serving::index_folder(&settings.data), finding::SOURCES, db) {
        Ok(Some(compared)) if compared.missing + compared.left_over > 0 => {
            Some(Finding::IndexApart(compared))
        }
        Ok(_) => None,
        Err(why) => Some(Finding::IndexDamaged(why.to_string())),
    }
}

fn space(settings: &Settings, findings: &mut Vec<Finding>) -> Result<(), Trouble> {
    let unusable =
        |why: rustix::io::Errno| Trouble::FolderUnusable(settings.data.clone(), why.to_string());
    let disk = rustix::fs::statvfs(&settings.data).map_err(unusable)?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    if free < SPACE_WANTED {
        findings.push(Finding::LittleSpace(free));
    }
    Ok(())
}

/// The night's backup should be there; an installation of yesterday has none yet.
fn age_of_backup(
    settings: &Settings,
    now: base::Instant,
    began: Option<base::Instant>,
    findings: &mut Vec<Finding>,
) {
    let today = now.to_zoned(TimeZone::UTC).date();
    match Shelf::in_data(&settings.data).days().pop() {
        Some(last) if last < today.saturating_sub(1.day()) => {
            findings.push(Finding::OldBackup { last, today });
        }
        Some(_) => {}
        None => {
            let old = began
                .is_some_and(|began| now.duration_since(began) > SignedDuration::from_hours(26));
            findings.extend(old.then_some(Finding::NoBackup));
        }
    }
}

/// What is said when there is nothing to say.
pub fn told(findings: &[Finding], language: Language) -> Vec<String> {
    let words = Words(language);
    if findings.is_empty() {
        return vec![words.all_is_well().to_owned()];
    }
    findings.iter().map(|finding| finding.told(words)).collect()
}
