use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;

use files::{Key, Shelf};

#[test]
fn a_file_is_kept_once_and_comes_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::at(&folder.path().join("files"));
    assert_eq!(shelf.keys().unwrap(), []);
    let key = shelf.put(b"Acta").unwrap();
    assert_eq!(shelf.put(b"Acta").unwrap(), key, "the same content is the same file");
    let other = shelf.put(b"Otra").unwrap();
    assert_eq!(shelf.get(&key).unwrap(), b"Acta");
    let mut all = shelf.keys().unwrap();
    all.sort();
    let mut wanted = vec![key.clone(), other];
    wanted.sort();
    assert_eq!(all, wanted);
    shelf.take_away(&key).unwrap();
    shelf.take_away(&key).unwrap();
    assert_eq!(shelf.get(&key).unwrap_err().kind(), ErrorKind::NotFound);
    let mode = fs::metadata(folder.path().join("files")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "for its owner alone");
}

#[test]
fn a_file_that_is_no_longer_what_it_was_is_not_given_out() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::at(folder.path());
    let key = shelf.put(b"Acta").unwrap();
    fs::write(folder.path().join(&key.as_str()[..2]).join(key.as_str()), b"Otra").unwrap();
    assert_eq!(shelf.get(&key).unwrap_err().kind(), ErrorKind::InvalidData);
}

#[test]
fn only_a_digest_is_a_key() {
    let key = Key::of(b"x");
    assert_eq!(Key::from_text(key.as_str()), Some(key));
    for text in ["", "../../etc/passwd", "abc", &"A".repeat(64), &"g".repeat(64), &"/".repeat(64)] {
        assert_eq!(Key::from_text(text), None, "{text}");
    }
}

#[test]
fn what_was_half_written_when_the_machine_stopped_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::at(folder.path());
    let key = shelf.put(b"Acta").unwrap();
    fs::write(folder.path().join(&key.as_str()[..2]).join(".tmpAb12"), b"half").unwrap();
    assert_eq!(shelf.keys().unwrap(), [key]);
}
