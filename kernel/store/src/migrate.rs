use base::Instant;
use sha2::{Digest, Sha256};

use crate::dialect::{MIGRATIONS_POSTGRES, MIGRATIONS_SQLITE, lock_for_migration};
use crate::{Db, Fault, Given, row};

/// One step of the schema's history, told for both databases.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    pub name: &'static str,
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

#[derive(Debug)]
struct Done {
    name: String,
    digest: String,
}
row!(Done { name: String, digest: String });

impl Migration {
    fn digest_in(&self, db: &Db) -> String {
        digest(if db.is_postgres() { self.postgres } else { self.sqlite })
    }

    /// Of the step as both databases are told it.
    pub(crate) fn digest(&self) -> String {
        digest(&format!("{}\n{}", self.sqlite, self.postgres))
    }
}

fn digest(text: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes()))
}

/// How the schema of a database stands to what this program knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Current,
    /// Steps are still to be taken, this one first.
    Behind(&'static str),
    /// It has a step that this program does not know.
    Newer(String),
    /// This step is not the one that was taken.
    Changed(&'static str),
}

/// Brings the schema up to date; answers what was done. A step that was once taken may not
/// change afterwards, and a database newer than the program is left alone.
pub(crate) fn migrate(
    db: &Db,
    history: &[Migration],
    now: Instant,
) -> Result<Vec<&'static str>, Fault> {
    lock_for_migration(db)?;
    let done = take_steps(db, history, now);
    db.batch(if done.is_ok() { "commit" } else { "rollback" })?;
    done
}

/// How the schema stands; nothing is changed.
pub fn standing(db: &Db, history: &[Migration]) -> Result<Standing, Fault> {
    let taken = taken(db)?;
    Ok(stands(db, history, &taken))
}

fn taken(db: &Db) -> Result<Vec<Done>, Fault> {
    db.all("select name, digest from store_migration order by name", &[])
}

fn stands(db: &Db, history: &[Migration], taken: &[Done]) -> Standing {
    if let Some(unknown) = taken.iter().find(|done| !history.iter().any(|m| m.name == done.name)) {
        return Standing::Newer(unknown.name.clone());
    }
    let mut behind = None;
    for step in history {
        match taken.iter().find(|done| done.name == step.name) {
            Some(done) if done.digest == step.digest_in(db) => {}
            Some(_) => return Standing::Changed(step.name),
            None => behind = behind.or(Some(step.name)),
        }
    }
    behind.map_or(Standing::Current, Standing::Behind)
}

/// Takes those steps that were not taken yet, in the transaction that is open.
pub(crate) fn take_steps(
    db: &Db,
    history: &[Migration],
    now: Instant,
) -> Result<Vec<&'static str>, Fault> {
    db.batch(if db.is_postgres() { MIGRATIONS_POSTGRES } else { MIGRATIONS_SQLITE })?;
    let taken = taken(db)?;
    match stands(db, history, &taken) {
        Standing::Current | Standing::Behind(_) => {}
        Standing::Newer(name) => {
            return Err(Fault::Broken(format!(
                "the database was made by a newer version of the program: it has the step {name}, which this one does not know"
            )));
        }
        Standing::Changed(name) => {
            return Err(Fault::Broken(format!("the step {name} has changed since it was taken")));
        }
    }
    let mut new = Vec::new();
    for step in history.iter().filter(|step| !taken.iter().any(|done| done.name == step.name)) {
        let text = if db.is_postgres() { step.postgres } else { step.sqlite };
        db.batch(text).map_err(|fault| Fault::Broken(format!("step {}: {fault}", step.name)))?;
        db.run(
            "insert into store_migration (name, digest, at) values ($1, $2, $3)",
            &[step.name.give(), step.digest_in(db).give(), now.give()],
        )?;
        new.push(step.name);
    }
    Ok(new)
}
