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

/// Brings the schema up to date; answers what was done. A step that was once taken may not
/// change afterwards, and a database newer than the program is left alone.
pub(crate) fn migrate(
    db: &Db,
    history: &[Migration],
    now: Instant,
) -> Result<Vec<&'static str>, Fault> {
    lock_for_migration(db)?;
    let done = steps(db, history, now);
    db.batch(if done.is_ok() { "commit" } else { "rollback" })?;
    done
}

fn steps(db: &Db, history: &[Migration], now: Instant) -> Result<Vec<&'static str>, Fault> {
    db.batch(if db.is_postgres() { MIGRATIONS_POSTGRES } else { MIGRATIONS_SQLITE })?;
    let taken: Vec<Done> = db.all("select name, digest from store_migration order by name", &[])?;
    if let Some(unknown) = taken.iter().find(|done| !history.iter().any(|m| m.name == done.name)) {
        return Err(Fault::Broken(format!(
            "the database was made by a newer version of the program: it has the step {}, which this one does not know",
            unknown.name
        )));
    }
    let mut new = Vec::new();
    for step in history {
        let text = if db.is_postgres() { step.postgres } else { step.sqlite };
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes()));
        match taken.iter().find(|done| done.name == step.name) {
            Some(done) if done.digest == digest => {}
            Some(_) => {
                return Err(Fault::Broken(format!(
                    "the step {} has changed since it was taken",
                    step.name
                )));
            }
            None => {
                db.batch(text)
                    .map_err(|fault| Fault::Broken(format!("step {}: {fault}", step.name)))?;
                db.run(
                    "insert into store_migration (name, digest, at) values ($1, $2, $3)",
                    &[step.name.give(), digest.give(), now.give()],
                )?;
                new.push(step.name);
            }
        }
    }
    Ok(new)
}
