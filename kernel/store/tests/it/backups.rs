use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use base::Ground;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use store::backup::{
    Beside, Bringing, Forgotten, Holds, NotRestored, Nothing, With, restore, write,
};
use store::{Migration, Place, Raw, Stop, Store, schema};
use testing::{Database, TestPlace, TestStore};

use crate::things::{STEPS, enter, things};

testing::on_both! { STEPS;
    what_is_written_comes_back_on_the_other_database,
    every_table_there_is_is_in_the_file,
    a_file_that_was_cut_or_altered_changes_nothing,
    a_file_from_elsewhere_is_refused,
    a_file_of_earlier_steps_takes_the_later_ones,
    what_stands_is_replaced_only_when_asked_and_when_nobody_is_there,
    a_backup_beside_acts_is_of_one_moment,
    what_lies_beside_the_database_comes_back_too,
}

fn other(database: Database) -> Database {
    match database {
        Database::Sqlite => Database::Postgres,
        Database::Postgres => Database::Sqlite,
    }
}

fn written(store: &Store, folder: &Path) -> PathBuf {
    let path = folder.join("backup");
    write(store, &STEPS, &Nothing, File::create(&path).unwrap()).unwrap();
    path
}

fn put_back(place: &Place, path: &Path, replace: bool) -> Result<Holds, Stop<NotRestored>> {
    put_back_with(&STEPS, place, path, replace)
}

fn put_back_with(
    history: &[Migration],
    place: &Place,
    path: &Path,
    replace: bool,
) -> Result<Holds, Stop<NotRestored>> {
    restore_with(history, place, path, replace, &Nothing)
}

fn restore_with(
    history: &[Migration],
    place: &Place,
    path: &Path,
    replace: bool,
    beside: &dyn Beside,
) -> Result<Holds, Stop<NotRestored>> {
    let (ground, _) = Ground::fixed(testing::noon(), 3);
    let forgotten = Forgotten { known: &[], held: &[] };
    let with = With { forgotten, beside, settle: &|_| Ok(()) };
    restore(place, history, &ground, path, replace, &with)
}

fn why(refused: Result<Holds, Stop<NotRestored>>) -> NotRestored {
    match refused {
        Err(Stop::Refused(why)) => why,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn lines(path: &Path) -> String {
    unpacked(path).unwrap()
}

fn unpacked(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(File::open(path)?).read_to_string(&mut text)?;
    Ok(text)
}

fn rewritten(path: &Path, text: &str) -> PathBuf {
    let other = path.with_extension("other");
    let mut out = GzEncoder::new(File::create(&other).unwrap(), Compression::fast());
    out.write_all(text.as_bytes()).unwrap();
    out.finish().unwrap();
    other
}

/// Names that need care in JSON, and a value of every form with and without something in it.
fn fill(test: &TestStore) {
    for name in ["Ñuñoa", "comillas \"y\" \\ barras", "línea\nnueva \u{0}\u{2028} 🏙", ""] {
        // PostgreSQL can't hold a zero in a text; neither do we write one.
        enter(&test.store, &name.replace('\u{0}', ""), -7);
    }
    let id = test.store.read_now(things).unwrap()[0].id;
    let put = "insert into i18n_text (subject_id, field, language, text, author_id, machine, of_revision) \
               values ($1, 'name', 'pt', 'x', $2, $3, 9223372036854775807)";
    let done = test.store.plumbing(move |plumbing| {
        let id = Raw::Bytes(id.as_bytes().as_slice().into());
        plumbing.run_statement(put, &[id, Raw::Null, Raw::Boolean(true)])
    });
    assert_eq!(done, Ok(1));
}

fn what_is_written_comes_back_on_the_other_database(test: &TestStore) {
    fill(test);
    let path = written(&test.store, test.folder());
    for database in [test.database, other(test.database)] {
        let there = TestPlace::new(database);
        let holds = put_back(&there.place, &path, false).unwrap();
        assert_eq!(holds.rows["thing"], 4);
        let again = written(&there.open(&STEPS).unwrap(), there.folder());
        assert_eq!(lines(&again), lines(&path), "on {database:?}");
    }
}

fn every_table_there_is_is_in_the_file(test: &TestStore) {
    let path = written(&test.store, test.folder());
    let there = test.store.snapshot(schema::tables).unwrap();
    let names: Vec<&str> = there.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "act",
            "i18n_text",
            "store_erasure",
            "store_number",
            "thing",
            "act_change",
            "store_personal"
        ]
    );
    let text = lines(&path);
    for table in there {
        assert!(text.contains(&format!("{{\"table\":\"{}\",", table.name)), "{text}");
        for column in table.columns {
            assert!(text.contains(&format!("[\"{}\",", column.name)), "{}", column.name);
        }
    }
}

fn a_file_that_was_cut_or_altered_changes_nothing(test: &TestStore) {
    fill(test);
    let path = written(&test.store, test.folder());
    let whole = std::fs::read(&path).unwrap();
    let there = TestPlace::new(test.database);
    let broken = test.folder().join("broken");
    for kept in [0, 1, 10, whole.len() / 2, whole.len() - 9, whole.len() - 1] {
        std::fs::write(&broken, &whole[..kept]).unwrap();
        assert_eq!(why(put_back(&there.place, &broken, false)), NotRestored::Cut, "{kept} bytes");
    }
    let text = lines(&path);
    for at in (12..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        std::fs::write(&broken, &bytes).unwrap();
        // What is packed has a few bits that say nothing, at the end of a block.
        if unpacked(&broken).is_ok_and(|unpacked| unpacked == text) {
            continue;
        }
        let why = why(put_back(&there.place, &broken, false));
        let known = [NotRestored::Altered, NotRestored::Cut, NotRestored::NotABackup];
        assert!(known.contains(&why), "{why:?} at {at}");
    }
    std::fs::write(&broken, [whole.as_slice(), b"more"].concat()).unwrap();
    assert_eq!(why(put_back(&there.place, &broken, false)), NotRestored::Altered);
    let swapped = text.replacen("Ñuñoa", "Ñuñoo", 1);
    let shorter: Vec<&str> = text.lines().filter(|line| !line.contains("Ñuñoa")).collect();
    for altered in [swapped, shorter.join("\n") + "\n", text.clone() + "{}\n"] {
        let altered = rewritten(&path, &altered);
        assert_eq!(why(put_back(&there.place, &altered, false)), NotRestored::Altered);
    }
    let (ended, _) = text.trim_end().rsplit_once('\n').unwrap();
    let ended = rewritten(&path, &format!("{ended}\n"));
    assert_eq!(why(put_back(&there.place, &ended, false)), NotRestored::Cut);
    let store = there.open(&STEPS).unwrap();
    assert_eq!(store.read_now(things).unwrap(), []);
}

fn a_file_from_elsewhere_is_refused(test: &TestStore) {
    let path = written(&test.store, test.folder());
    let place = &TestPlace::new(test.database).place;
    let text = lines(&path);
    let newer = text.replace("\"urdimbre_backup\":2", "\"urdimbre_backup\":3");
    let newer = rewritten(&path, &newer);
    assert!(matches!(why(put_back(place, &newer, false)), NotRestored::Newer(_)));
    assert!(matches!(why(put_back_with(&STEPS[..2], place, &path, false)), NotRestored::Newer(_)));
    let mut changed = STEPS;
    changed[1].postgres = "select 1";
    let other = NotRestored::OtherHistory(STEPS[1].name.to_owned());
    assert_eq!(why(put_back_with(&changed, place, &path, false)), other);
    let plain = test.folder().join("plain");
    std::fs::write(&plain, "no es una copia").unwrap();
    assert_eq!(why(put_back(place, &plain, false)), NotRestored::NotABackup);
    for text in ["{}\n", "[]\n", "hola\n"] {
        let gzip = rewritten(&path, text);
        assert_eq!(why(put_back(place, &gzip, false)), NotRestored::NotABackup, "{text}");
    }
    let nowhere = test.folder().join("nowhere");
    assert!(matches!(why(put_back(place, &nowhere, false)), NotRestored::Unreadable(_)));
}

fn a_file_of_earlier_steps_takes_the_later_ones(test: &TestStore) {
    fill(test);
    let path = written(&test.store, test.folder());
    let words = "alter table thing add column shape text; update thing set shape = 'round'";
    let later = Migration { name: "9002_shapes", sqlite: words, postgres: words };
    let history = [&STEPS[..], &[later]].concat();
    let there = TestPlace::new(test.database);
    put_back_with(&history, &there.place, &path, false).unwrap();
    let store = there.open(&history).unwrap();
    let shapes = store.read_now(|db| db.all::<String>("select shape from thing", &[])).unwrap();
    assert_eq!(shapes, ["round"; 4]);
}

fn what_stands_is_replaced_only_when_asked_and_when_nobody_is_there(test: &TestStore) {
    let path = written(&test.store, test.folder());
    let there = TestStore::new(test.database, &STEPS);
    enter(&there.store, "Quito", 1);
    let held = there.place.hold().unwrap();
    assert_eq!(why(put_back(&there.place, &path, true)), NotRestored::InUse);
    assert_eq!(there.store.read_now(things).unwrap().len(), 1);
    drop(held);
    let there = there.closed();
    assert_eq!(why(put_back(&there.place, &path, false)), NotRestored::NotEmpty);
    assert_eq!(there.open(&STEPS).unwrap().read_now(things).unwrap().len(), 1);
    put_back(&there.place, &path, true).unwrap();
    assert_eq!(there.open(&STEPS).unwrap().read_now(things).unwrap(), []);
}

fn a_backup_beside_acts_is_of_one_moment(test: &TestStore) {
    const AT_ONCE: i64 = 4;
    const EACH: i64 = 60;
    let done = std::sync::atomic::AtomicI64::new(0);
    let done = &done;
    let (before, path, after) = std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(move || {
                for nth in 0..EACH {
                    enter(&test.store, &format!("Ciudad {nth}"), nth);
                    done.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                }
            });
        }
        let counted = || done.load(std::sync::atomic::Ordering::SeqCst);
        while counted() < 40 {
            std::thread::yield_now();
        }
        let before = counted();
        let path = written(&test.store, test.folder());
        (before, path, counted() + AT_ONCE)
    });
    let there = TestPlace::new(other(test.database));
    let holds = put_back(&there.place, &path, false).unwrap();
    let entered = holds.rows["thing"].cast_signed();
    assert!(before <= entered && entered <= after, "{before} ≤ {entered} ≤ {after}");
    assert_eq!(holds.rows["act"], holds.rows["thing"], "no act without what it did");
    assert_eq!(holds.rows["act_change"], 2 * holds.rows["act"]);
}

/// Files by their names.
#[derive(Clone, Default)]
struct Files(Rc<RefCell<BTreeMap<String, Vec<u8>>>>);

impl Beside for Files {
    fn names(&self, _: &store::Db) -> Result<Vec<String>, store::Fault> {
        let known = self.0.borrow().keys().cloned().collect::<Vec<_>>();
        Ok([known, vec!["perdido".to_owned()]].concat())
    }

    fn open(&self, name: &str) -> io::Result<Option<Box<dyn Read>>> {
        let found = self.0.borrow().get(name).cloned();
        Ok(found.map(|bytes| Box::new(io::Cursor::new(bytes)) as Box<dyn Read>))
    }

    fn bring(&self, name: &str) -> io::Result<Box<dyn Bringing>> {
        Ok(Box::new(Coming { name: name.to_owned(), bytes: Vec::new(), to: self.clone() }))
    }
}

struct Coming {
    name: String,
    bytes: Vec<u8>,
    to: Files,
}

impl Write for Coming {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Bringing for Coming {
    fn done(self: Box<Self>) -> io::Result<()> {
        let Coming { name, bytes, to } = *self;
        to.0.borrow_mut().insert(name, bytes);
        Ok(())
    }
}

fn what_lies_beside_the_database_comes_back_too(test: &TestStore) {
    let (here, back) = (Files::default(), Files::default());
    // Empty, short, and longer than what stands in a line.
    let long = (0..200_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<_>>();
    for (name, bytes) in [("a", Vec::new()), ("b", b"acta".to_vec()), ("c", long)] {
        here.0.borrow_mut().insert(name.to_owned(), bytes);
    }
    fill(test);
    let path = test.folder().join("backup");
    let holds = write(&test.store, &STEPS, &here, File::create(&path).unwrap()).unwrap();
    assert_eq!((holds.files, holds.missing), (3, vec!["perdido".to_owned()]));
    let there = TestPlace::new(other(test.database));
    let restored = restore_with(&STEPS, &there.place, &path, false, &back).unwrap();
    assert_eq!(restored.files, 3);
    assert_eq!(*back.0.borrow(), *here.0.borrow());
}
