//! A database per test, on both databases, with time and chance held still.
//!
//! ```ignore
//! testing::on_both!(HISTORY, a_city_can_be_entered);
//!
//! fn a_city_can_be_entered(test: &TestStore) { … }
//! ```
//!
//! PostgreSQL comes from the test command; without it the tests on PostgreSQL fail, loudly,
//! rather than not run.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use base::{FixedClock, Ground};
use postgres::{Client, NoTls};
use store::{Migration, Place, Settings, Store};
use tempfile::TempDir;

/// How long an act may work before a test calls it a defect.
const LONGEST_ACT: Duration = Duration::from_millis(50);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// Where a database is or can be made, empty at first; it goes away with the test.
pub struct TestPlace {
    pub database: Database,
    pub place: Place,
    folder: TempDir,
}

impl TestPlace {
    pub fn new(database: Database) -> TestPlace {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let place = match database {
            Database::Sqlite => Place::Sqlite(folder.path().join("urdimbre.sqlite")),
            Database::Postgres => Place::Postgres(fresh_postgres_database(&folder)),
        };
        TestPlace { database, place, folder }
    }

    /// A folder for files of the test.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn open(&self, history: &[Migration]) -> Result<Store, store::Fault> {
        let (ground, _) = Ground::fixed(noon(), 2);
        Store::open(&settings(self.place.clone()), history, ground)
    }
}

/// An empty, migrated database that goes away with the test.
pub struct TestStore {
    pub store: Store,
    pub clock: Arc<FixedClock>,
    pub database: Database,
    pub place: Place,
    at: TestPlace,
}

impl TestStore {
    pub fn new(database: Database, history: &[Migration]) -> TestStore {
        let at = TestPlace::new(database);
        let (ground, clock) = Ground::fixed(noon(), 1);
        let store =
            Store::open(&settings(at.place.clone()), history, ground).expect("the store opens");
        TestStore { store, clock, database, place: at.place.clone(), at }
    }

    /// Closes the database and leaves it where it is.
    pub fn closed(self) -> TestPlace {
        self.at
    }

    /// A folder for files of the test.
    pub fn folder(&self) -> &Path {
        self.at.folder()
    }

    /// Waits until every act is told of: on PostgreSQL transactions of other tests may still
    /// hold it back.
    pub fn until_all_is_told(&self) {
        while self.store.read_now(store::sequence::waits).expect("the store answers") {
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Opens the same database once more, as another server would.
    pub fn open_again(&self, history: &[Migration]) -> Result<Store, store::Fault> {
        self.at.open(history)
    }
}

/// The moment at which tests begin.
pub fn noon() -> base::Instant {
    "2026-11-21T12:00:00Z".parse().expect("a moment")
}

fn settings(place: Place) -> Settings {
    Settings { readers: 2, writers: 4, longest_act: Some(LONGEST_ACT), ..Settings::new(place) }
}

/// The connection string of the test command's server, to a database of its own.
fn fresh_postgres_database(folder: &TempDir) -> String {
    let server = std::env::var("URDIMBRE_TEST_POSTGRES")
        .expect("PostgreSQL for the tests: run them through .ci/postgres, as .ci/run does");
    let unique = folder.path().file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let name: String = unique.chars().filter(char::is_ascii_alphanumeric).collect();
    let name = format!("test_{}_{}", std::process::id(), name.to_lowercase());
    let mut client = Client::connect(&format!("{server} dbname=postgres"), NoTls)
        .expect("the test command's PostgreSQL answers");
    client.batch_execute(&format!("create database {name}")).expect("a database for the test");
    format!("{server} dbname={name}")
}

/// Makes of each function two tests: `sqlite::name` and `postgres::name`.
#[macro_export]
macro_rules! on_both {
    ($history:expr; $($(#[$meta:meta])* $name:ident),+ $(,)?) => {
        mod sqlite {
            use super::*;

            $( #[test] $(#[$meta])* fn $name() {
                super::$name(&$crate::TestStore::new($crate::Database::Sqlite, &$history));
            } )+
        }
        mod postgres {
            use super::*;

            $( #[test] $(#[$meta])* fn $name() {
                super::$name(&$crate::TestStore::new($crate::Database::Postgres, &$history));
            } )+
        }
    };
}
