use std::collections::BTreeSet;

use base::{Language, Visibility};
use finding::{Finder as _, Unable};
use identity::Scope;
use search::{Compared, Library, compare};
use store::{Erasure, Plumbing};
use tantivy::Index;
use tantivy::schema::FieldType;
use testing::Database;

use crate::shelf::{NETWORKS, Room, SOURCE, catch_up, question, titles};

const BOTH: [Database; 2] = [Database::Sqlite, Database::Postgres];

fn folder(room: &Room) -> std::path::PathBuf {
    room.test.folder().join("index")
}

fn compared(room: &Room) -> Option<Compared> {
    let folder = folder(room);
    room.test
        .store
        .snapshot(|db| {
            compare(&folder, &[SOURCE], db).map_err(|why| store::Fault::Broken(why.to_string()))
        })
        .unwrap()
}

#[test]
fn the_index_follows_what_is_done() {
    for database in BOTH {
        let room = Room::new(database);
        let waiting = room.library.find(&Scope::default(), &question("paz"));
        assert_eq!(waiting, Err(Unable::Building));
        room.catch_up();
        let card = room.public(Language::Es, "La Paz", "");
        room.catch_up();
        assert_eq!(room.titles(&Scope::default(), "paz"), ["La Paz"]);
        room.change(&card, |card| card.title = "Sucre".to_owned());
        room.catch_up();
        assert!(room.titles(&Scope::default(), "paz").is_empty());
        assert_eq!(room.titles(&Scope::default(), "sucre"), ["Sucre"]);
        room.change(&card, |card| card.circle = Visibility::Secretariat.circle());
        room.catch_up();
        assert!(room.titles(&Scope::default(), "paz").is_empty(), "no longer for everybody");
        room.remove(&card);
        room.catch_up();
        assert_eq!(compared(&room), Some(Compared { documents: 0, missing: 0, left_over: 0 }));
    }
}

#[test]
fn another_start_goes_on_where_the_last_one_ended() {
    for database in BOTH {
        let mut room = Room::new(database);
        room.public(Language::Es, "Antes", "");
        room.catch_up();
        let whole = std::fs::read_dir(folder(&room).join("v1")).unwrap().count();
        assert!(whole > 2);
        room.library = Library::at(&folder(&room).join("nowhere"), vec![SOURCE]);
        room.public(Language::Es, "Mientras tanto", "");
        assert_eq!(
            compared(&room).map(|c| (c.missing, c.left_over)),
            Some((0, 0)),
            "not followed yet"
        );
        room.library = Library::at(&folder(&room), vec![SOURCE]);
        room.catch_up();
        assert_eq!(room.titles(&Scope::default(), "antes"), ["Antes"]);
        assert_eq!(room.titles(&Scope::default(), "mientras"), ["Mientras tanto"]);
    }
}

#[test]
fn an_index_of_another_database_or_version_or_a_broken_one_is_made_anew() {
    let other = Room::new(Database::Sqlite);
    other.public(Language::Es, "De otra parte", "");
    other.public(Language::Es, "De otra parte también", "");
    other.catch_up();
    let room = Room::new(Database::Sqlite);
    room.public(Language::Es, "De aquí", "");
    // The index of the other database, at this one.
    let library = Library::at(&folder(&other), vec![SOURCE]);
    drop(other.library);
    catch_up(&library, &room.test);
    let found = |library: &Library, words: &str| {
        titles(library, &room.test.store, &Scope::default(), words)
    };
    assert!(found(&library, "parte").is_empty());
    assert_eq!(found(&library, "aqui"), ["De aquí"]);
    drop(library);
    let folder = other.test.folder().join("index");
    for broken in ["not an index", ""] {
        std::fs::write(folder.join("v1/meta.json"), broken).unwrap();
        let library = Library::at(&folder, vec![SOURCE]);
        let _ = library.catch_up(&room.test.store);
        catch_up(&library, &room.test);
        assert_eq!(found(&library, "aqui"), ["De aquí"], "{broken}");
    }
    std::fs::create_dir(folder.join("v0")).unwrap();
    std::fs::remove_dir_all(folder.join("v1")).unwrap();
    let library = Library::at(&folder, vec![SOURCE]);
    catch_up(&library, &room.test);
    assert_eq!(found(&library, "aqui"), ["De aquí"]);
    assert!(!folder.join("v0").exists(), "older versions go away");
}

/// Files that a fault of the disk cut short: found when they are read, if not before.
#[test]
fn damaged_files_are_found_out_and_made_anew() {
    let room = Room::new(Database::Sqlite);
    for nth in 0..50 {
        room.public(Language::Es, &format!("Ciudad {nth}"), "Un texto.");
    }
    room.catch_up();
    let files = std::fs::read_dir(folder(&room).join("v1")).unwrap().flatten();
    for file in files.map(|file| file.path()) {
        let damaged =
            ["idx", "term", "store"].iter().any(|end| file.extension().is_some_and(|e| e == *end));
        if damaged {
            std::fs::write(&file, b"").unwrap();
        }
    }
    let library = Library::at(&folder(&room), vec![SOURCE]);
    for _ in 0..3 {
        let _ = library.catch_up(&room.test.store);
        let _ = library.find(&Scope::default(), &question("ciudad"));
    }
    catch_up(&library, &room.test);
    assert_eq!(titles(&library, &room.test.store, &Scope::default(), "ciudad").len(), 50);
}

#[test]
fn a_comparison_tells_what_is_missing_and_what_is_left_over() {
    let room = Room::new(Database::Sqlite);
    let card = room.card(NETWORKS[0], Visibility::Members, Language::Es, "La Paz", "");
    room.catch_up();
    assert_eq!(compared(&room), Some(Compared { documents: 1, missing: 0, left_over: 0 }));
    // Behind the back of the record.
    let id = card.id;
    let sneak = move |plumbing: &Plumbing<'_>| {
        plumbing.run_statement("update card set title = 'Sucre'", &[])?;
        Ok::<_, store::Fault>(id)
    };
    room.test.store.plumbing(sneak).unwrap();
    assert_eq!(compared(&room), Some(Compared { documents: 1, missing: 1, left_over: 0 }));
    room.test.store.plumbing(|p| p.run_statement("delete from card", &[])).unwrap();
    assert_eq!(compared(&room), Some(Compared { documents: 0, missing: 0, left_over: 1 }));
    assert!(room.library.rebuild(&room.test.store).is_err(), "its keeper holds it");
}

#[test]
fn a_server_that_stops_leaves_the_index_to_the_next_start() {
    let mut room = Room::new(Database::Sqlite);
    room.public(Language::Es, "La Paz", "");
    room.library.stop();
    assert!(room.library.catch_up(&room.test.store).is_err());
    room.library = Library::at(&folder(&room).join("nowhere"), vec![SOURCE]);
    room.library = Library::at(&folder(&room), vec![SOURCE]);
    room.catch_up();
    assert_eq!(room.titles(&Scope::default(), "paz"), ["La Paz"]);
}

/// Every word that stands in the index, whether it can be found or not.
fn words_on_disk(room: &Room) -> BTreeSet<String> {
    let index = Index::open_in_dir(folder(room).join("v1")).unwrap();
    let mut words = BTreeSet::new();
    for segment in index.reader().unwrap().searcher().segment_readers() {
        for (field, entry) in segment.schema().fields().filter(|(_, entry)| entry.is_indexed()) {
            if !matches!(entry.field_type(), FieldType::Str(_)) {
                continue;
            }
            let inverted = segment.inverted_index(field).unwrap();
            let mut terms = inverted.terms().stream().unwrap();
            while terms.advance() {
                words.insert(String::from_utf8_lossy(terms.key()).into_owned());
            }
        }
    }
    words
}

#[test]
fn words_of_whoever_is_forgotten_stay_on_no_disk() {
    for database in BOTH {
        let room = Room::new(database);
        let somebody = room.public(Language::Es, "Quimbaya", "");
        let other = room.public(Language::Es, "Sucre", "");
        room.catch_up();
        room.change(&other, |card| card.title = "Potosí".to_owned());
        room.catch_up();
        assert!(words_on_disk(&room).contains("quimbaya"));
        assert!(words_on_disk(&room).contains("sucre"), "a word that is only marked as gone");
        let person_id = somebody.id;
        let erase = move |plumbing: &Plumbing<'_>| {
            let erasure = Erasure { person_id, at: plumbing.now(), kept_in: String::new() };
            store::PERSONAL.iter().try_for_each(|personal| (personal.erase)(plumbing, &erasure))
        };
        room.test.store.plumbing(erase).unwrap();
        room.change(&somebody, |card| card.title = "Nadie".to_owned());
        room.catch_up();
        let words = words_on_disk(&room);
        assert!(!words.contains("quimbaya") && !words.contains("sucre"), "{words:?}");
        assert_eq!(room.titles(&Scope::default(), "potosi"), ["Potosí"]);
    }
}
