//! Backups of the demonstration, as the commands make and restore them.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use base::{Ground, Language};
use migrations::HISTORY;
use store::{Place, Store};
use testing::{Database, TestPlace, TestStore};
use urdimbre::settings::{LogForm, Settings, Trouble};
use urdimbre::words::Words;
use urdimbre::{backups, demo};

pub(crate) fn settings(place: &Place, data: &Path) -> Settings {
    let database = match place {
        Place::Postgres(address) => Some(address.clone()),
        Place::Sqlite(_) => None,
    };
    let data = data.to_owned();
    Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        origin: "https://red.example".to_owned(),
        key: data.join("installation.key"),
        data,
        database,
        security_contact: None,
        backup_hour: 3,
        proxy: None,
        log: LogForm::Text,
        metrics: None,
        smtp: None,
        letters_from: String::new(),
        dkim_selector: String::new(),
    }
}

fn opened(settings: &Settings) -> Store {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    Store::open(&settings.store(), HISTORY, ground).unwrap()
}

#[test]
fn a_demonstration_moves_from_one_database_to_the_other_and_back() {
    for (from, to) in
        [(Database::Sqlite, Database::Postgres), (Database::Postgres, Database::Sqlite)]
    {
        let here = TestStore::new(from, HISTORY);
        demo::fill(&here.store, here.folder()).unwrap();
        let file = |name: &str| here.folder().join(name);
        let (first, second, third) = (file("first"), file("second"), file("third"));
        let holds = backups::write(&here.store, here.folder(), &first).unwrap();
        assert!(holds.rows["act_change"] > 1_000 && holds.rows["directory_entry"] > 200);
        let there = TestPlace::new(to);
        let settings = settings(&there.place, there.folder());
        assert_eq!(backups::restore(&settings, &first, false).unwrap(), holds);
        backups::write(&opened(&settings), &settings.data, &second).unwrap();
        // What came back holds its letters; from there on nothing differs.
        let back = TestPlace::new(from);
        let settings_back = self::settings(&back.place, back.folder());
        assert_eq!(backups::restore(&settings_back, &second, false).unwrap(), holds);
        backups::write(&opened(&settings_back), &settings_back.data, &third).unwrap();
        assert!(
            std::fs::read(&second).unwrap() == std::fs::read(&third).unwrap(),
            "{from:?} to {to:?}: the same rows in the same order make the same file"
        );
        let again = backups::restore(&settings, &first, false).unwrap_err();
        assert!(again.told(Words(Language::Es)).contains("añada --replace"));
        backups::restore(&settings, &first, true).unwrap();
    }
}

#[test]
fn a_backup_is_for_its_owner_only_and_leaves_nothing_beside_it() {
    let test = TestStore::new(Database::Sqlite, HISTORY);
    let folder = test.folder().join("backups");
    std::fs::create_dir(&folder).unwrap();
    let path = folder.join("today");
    backups::write(&test.store, test.folder(), &path).unwrap();
    backups::write(&test.store, test.folder(), &path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    let nowhere =
        backups::write(&test.store, test.folder(), &test.folder().join("no/where")).unwrap_err();
    assert!(matches!(nowhere, Trouble::FileUnwritable(..)));
    std::fs::create_dir(folder.join("taken")).unwrap();
    let taken = backups::write(&test.store, test.folder(), &folder.join("taken")).unwrap_err();
    assert!(matches!(taken, Trouble::FileUnwritable(..)));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2, "what failed is taken away");
}
