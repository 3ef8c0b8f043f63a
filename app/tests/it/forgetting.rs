//! Whoever is forgotten stands nowhere any more: in no column of any table, and nobody finds
//! them. What somebody leaves behind is looked for cell by cell, so that a crate that comes later
//! and forgets to forget is found out.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use base::{Id, Language, folded};
use data_encoding::BASE64;
use finding::{Finder as _, Question};
use flate2::read::GzDecoder;
use identity::Scope;
use migrations::HISTORY;
use search::Library;
use serde_json::Value;
use store::{Act, ActHeader, Actor, Channel, Db, Place, Store};
use testing::{Database, TestStore};
use urdimbre::settings::Trouble;
use urdimbre::{backups, demo, people, serving};

use crate::backups::settings;
use crate::browser::{Browser, Town};
use crate::drafts::TheForm;
use crate::people::{Bag, EMAIL, MOVED, NAME, RENAMED, moved, somebody, wishes_of};
use crate::search::{found, town};
use crate::statements::{KnowsNobody, seeded};

/// What stands in one column of one row.
struct Cell {
    column: (String, String),
    bytes: Vec<u8>,
}

/// All there is in the database, as a backup tells it.
fn cells(store: &Store, folder: &Path) -> Vec<Cell> {
    let path = folder.join("cells");
    backups::write(store, &folder.join("no files"), &path).unwrap();
    let mut text = String::new();
    GzDecoder::new(File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    let (mut cells, mut table, mut columns) = (Vec::new(), String::new(), Vec::new());
    for line in text.lines() {
        match serde_json::from_str(line).unwrap() {
            Value::Object(head) if head.contains_key("table") => {
                table = head["table"].as_str().unwrap().to_owned();
                columns = serde_json::from_value(head["columns"].clone()).unwrap();
            }
            Value::Array(row) => {
                let columns: &[(String, String)] = &columns;
                for ((name, form), value) in columns.iter().zip(row) {
                    let Value::String(value) = value else { continue };
                    let bytes = match form.as_str() {
                        "bytes" => BASE64.decode(value.as_bytes()).unwrap(),
                        _ => value.into_bytes(),
                    };
                    cells.push(Cell { column: (table.clone(), name.clone()), bytes });
                }
            }
            _ => {}
        }
    }
    assert!(cells.len() > 1_000);
    cells
}

impl Cell {
    /// What it says: as it is written, and as a form sends it; small letters without accents.
    fn said(&self) -> String {
        let mut said = String::from_utf8_lossy(&self.bytes).into_owned();
        if said.contains(['%', '+']) {
            said.extend(
                form_urlencoded::parse(&self.bytes)
                    .map(|(name, value)| format!("\n{name}\n{value}")),
            );
        }
        folded(&said)
    }
}

fn where_it_says(cells: &[Cell], what: &[&str]) -> BTreeSet<(String, String)> {
    let what: Vec<String> = what.iter().map(|what| folded(what)).collect();
    let says = |cell: &&Cell| {
        let said = cell.said();
        what.iter().any(|what| said.contains(what))
    };
    cells.iter().filter(says).map(|cell| cell.column.clone()).collect()
}

fn on_a_list((table, column): &(String, String)) -> bool {
    let mut held = people::held().into_iter();
    held.any(|personal| personal.table == table && personal.columns.contains(&column.as_str()))
}

/// They come in, with a password too; they and the secretariat leave forms half filled in; a
/// letter to them comes back; they are about to move to yet another address.
fn leaves_traces(town: &Town, person: &Browser<'_>, secretariat: &Browser<'_>) {
    person.post("/account/name", &[("name", RENAMED)]);
    let half = TheForm::on(&secretariat.read(&vacant(secretariat)));
    half.send(secretariat, &[("person", NAME), ("email", EMAIL), ("keep", "page")]);
    moved(town, person);
    person.post("/account/password", &[("new", "una frase bastante larga")]);
    let own = TheForm::on(&person.read("/account/data"));
    own.send(person, &[("name", "Hortensia Q."), ("keep", "page")]);
    town.anybody().post("/sign-in", &[("email", MOVED)]);
    town.send_through(&KnowsNobody);
    person.post("/account/address", &[("email", "otra.quimbaya@quito.example")]);
    town.letter();
}

/// The page of a post that nobody holds.
fn vacant(secretariat: &Browser<'_>) -> String {
    let post = [("function", "expert"), ("name", "Asesoría de agua")];
    let made = secretariat.post("/telar/posts", &post).location;
    made.split('?').next().unwrap().to_owned()
}

const SIGNS: &[&str] = &["Quimbaya", "Hortensia", EMAIL, MOVED];

#[test]
fn whoever_is_forgotten_stands_in_no_column_of_any_table() {
    for database in [Database::Sqlite, Database::Postgres] {
        let (town, library) = town(database);
        town.post_has_come();
        let (person, _) = somebody(&town);
        let secretariat = town.secretariat();
        leaves_traces(&town, &person, &secretariat);
        let before = where_it_says(&cells(town.store(), town.test.folder()), SIGNS);
        for table in
            ["identity_account", "store_personal", "mail_letter", "mail_doubt", "web_draft"]
        {
            assert!(before.iter().any(|(there, _)| there == table), "{table} knows nothing");
        }
        for column in &before {
            assert!(on_a_list(column), "{column:?} tells of a person, and is on no list");
        }
        library.catch_up(town.store()).unwrap();
        assert_eq!(found(&secretariat, LOOKED_FOR), ["Asesoría de movilidad"]);

        person.post("/account/erasure", &[]);
        Bag::sent(&town);
        let wish = wishes_of(&secretariat).remove(0);
        let done = secretariat.post(&wish, &[("kept", "nothing"), ("reason", "")]);
        assert_eq!(done.location, format!("{wish}?done=forgotten"), "{}", done.text);
        Bag::sent(&town);

        let after = where_it_says(&cells(town.store(), town.test.folder()), SIGNS);
        assert_eq!(after, BTreeSet::new(), "{database:?}");
        library.catch_up(town.store()).unwrap();
        assert_eq!(found(&secretariat, LOOKED_FOR), [""; 0]);
        // Nor in what is free of its files, once its log has begun anew.
        town.store().settle_log().unwrap();
        town.secretariat();
        for file in files(&town.test.place) {
            let bytes = fs::read(&file).unwrap();
            let says = |sign: &&&str| bytes.windows(sign.len()).any(|some| some == sign.as_bytes());
            assert_eq!(SIGNS.iter().find(says), None, "{}", file.display());
        }
    }
}

/// The files of a database, where it is in our hands.
fn files(place: &Place) -> Vec<PathBuf> {
    let Place::Sqlite(path) = place else { return Vec::new() };
    let named = |end: &str| PathBuf::from(format!("{}{end}", path.display()));
    ["", "-wal"].map(named).into_iter().filter(|file| file.exists()).collect()
}

const LOOKED_FOR: &str = "/telar/search?q=quimbaya";

#[test]
fn the_index_of_a_restored_backup_finds_nobody_who_was_forgotten() {
    for database in [Database::Sqlite, Database::Postgres] {
        let test = TestStore::new(database, HISTORY);
        demo::fill(&test.store, test.folder()).unwrap();
        let account = |email: &'static str| {
            let found = test.store.read_now(|db| identity::find_account(db, email)).unwrap();
            found.unwrap().id
        };
        let (gone, keeper) = (account(GONE), account("secretaria@telar.example"));
        let header = ActHeader::new(Actor::program(Channel::Command), None);
        let named = move |act: &Act<'_>| identity::correct_name(act, gone, NAME);
        test.store.act(header, named).unwrap();
        let before = test.folder().join("before");
        backups::write(&test.store, test.folder(), &before).unwrap();
        let scope = move |db: &Db| directory::policy::scope(db, keeper, testing::noon());
        let scope = test.store.read_now(scope).unwrap();
        let index = serving::library(test.folder());
        index.catch_up(&test.store).unwrap();
        assert_eq!(count(&index, &scope, "quimbaya"), 1);
        people::forget_by_command(&test.store, GONE, None).unwrap();
        drop(index);
        let place = test.closed();
        backups::restore(&settings(&place.place, place.folder()), &before, true).unwrap();
        let store = place.open(HISTORY).unwrap();
        let index = serving::library(place.folder());
        index.catch_up(&store).unwrap();
        assert_eq!(count(&index, &scope, "quimbaya"), 0, "{database:?}");
        assert!(count(&index, &scope, "montevideo") > 0);
    }
}

const GONE: &str = "punto-focal.montevideo@telar.example";

fn count(index: &Library, scope: &Scope, words: &str) -> usize {
    let (words, language) = (words.to_owned(), Language::Es);
    let question =
        Question { words, network: None, kind: None, country: None, language, from: 0, size: 10 };
    index.find(scope, &question).unwrap().count
}

/// What names an account by its id and tells nothing of it.
const BY_ID: &[(&str, &str)] = &[("act_change", "subject_id")];

/// The demonstration uses all there is: what it holds of its accounts is all that may be held.
#[test]
fn all_that_the_demonstration_holds_of_an_account_is_on_a_list_and_can_be_forgotten() {
    for database in [Database::Sqlite, Database::Postgres] {
        let test = seeded(database);
        let all = "select id, email from identity_account where erased_at is null order by id";
        let accounts: Vec<Known> = test.store.read_now(|db| db.all(all, &[])).unwrap();
        assert!(accounts.len() > 8);
        let emails: Vec<&str> = accounts.iter().map(|account| account.email.as_str()).collect();
        let there = cells(&test.store, test.folder());
        let mut columns = where_it_says(&there, &emails);
        let is_id =
            |cell: &&Cell| accounts.iter().any(|account| account.id.as_bytes()[..] == cell.bytes);
        columns.extend(there.iter().filter(is_id).map(|cell| cell.column.clone()));
        for column in &columns {
            let by_id = BY_ID.contains(&(column.0.as_str(), column.1.as_str()));
            assert!(by_id || on_a_list(column), "{column:?} is on no list of its crate");
        }
        let mut gone = Vec::new();
        for email in emails {
            match people::forget_by_command(&test.store, email, None) {
                Ok(()) => gone.push(email),
                Err(Trouble::LastSecretariat(_)) => {}
                Err(other) => panic!("{email}: {other:?}"),
            }
        }
        assert!(gone.len() > 4);
        while Bag::takes_some(&test.store) {}
        let left = where_it_says(&cells(&test.store, test.folder()), &gone);
        assert_eq!(left, BTreeSet::new(), "{database:?}");
    }
}

store::row! {
    #[derive(Debug)]
    struct Known {
        id: Id,
        email: String,
    }
}
