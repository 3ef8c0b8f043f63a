use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use files::{Condition, Kept, Key, Shelf};
use tempfile::TempDir;

fn shelf() -> (TempDir, Shelf) {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::at(&folder.path().join("files"));
    (folder, shelf)
}

fn keep(shelf: &Shelf, text: &str) -> Key {
    let kept = shelf.keep(&mut text.as_bytes()).unwrap();
    assert_eq!(kept, Kept { key: kept.key.clone(), size: text.len() as u64 });
    kept.key
}

fn lies_at(folder: &TempDir, key: &Key) -> std::path::PathBuf {
    folder.path().join("files").join(&key.as_str()[..2]).join(key.as_str())
}

#[test]
fn a_file_is_kept_once_and_comes_back_as_it_was() {
    let (folder, shelf) = shelf();
    assert_eq!(shelf.keys().unwrap(), []);
    let key = keep(&shelf, "Acta");
    assert_eq!(keep(&shelf, "Acta"), key, "the same content is the same file");
    let other = keep(&shelf, "Otra");
    assert_eq!(io::read_to_string(shelf.open(&key).unwrap()).unwrap(), "Acta");
    let (mut all, mut wanted) = (shelf.keys().unwrap(), vec![key, other]);
    all.sort();
    wanted.sort();
    assert_eq!(all, wanted);
    let mode = fs::metadata(folder.path().join("files")).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "for its owner alone");
}

#[test]
fn what_is_missing_or_no_longer_what_it_was_is_known() {
    let (folder, shelf) = shelf();
    let key = keep(&shelf, "Acta");
    assert_eq!(shelf.condition(&key).unwrap(), Condition::Sound);
    fs::write(lies_at(&folder, &key), b"Otra").unwrap();
    assert_eq!(shelf.condition(&key).unwrap(), Condition::Damaged);
    fs::remove_file(lies_at(&folder, &key)).unwrap();
    assert_eq!(shelf.condition(&key).unwrap(), Condition::Missing);
}

#[test]
fn only_a_digest_is_a_key() {
    let key = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    assert_eq!(Key::from_text(key).unwrap().as_str(), key);
    for text in ["", "../../etc/passwd", "abc", &"A".repeat(64), &"g".repeat(64), &"/".repeat(64)] {
        assert_eq!(Key::from_text(text), None, "{text}");
    }
}

#[test]
fn what_was_half_written_when_the_machine_stopped_is_no_file() {
    let (folder, shelf) = shelf();
    let key = keep(&shelf, "Acta");
    fs::write(folder.path().join("files/.tmpAb12"), b"half").unwrap();
    assert_eq!(shelf.keys().unwrap(), [key]);
}

#[test]
fn what_nobody_names_is_swept_away_a_day_later() {
    let (folder, shelf) = shelf();
    let (named, nobodys) = (keep(&shelf, "Acta"), keep(&shelf, "Borrador"));
    let half = folder.path().join("files/.tmpAb12");
    fs::write(&half, b"half").unwrap();
    let half_written = fs::metadata(&half).unwrap().modified().unwrap();
    let sweep = |hours: u64| {
        let now = half_written + Duration::from_secs(hours * 60 * 60);
        shelf.sweep::<io::Error>(now, &mut |key| Ok(*key == named)).unwrap()
    };
    assert_eq!(sweep(23), 0, "an act that names it may be on its way");
    assert!(half.exists());
    assert_eq!(sweep(25), 2);
    assert_eq!(shelf.keys().unwrap(), std::slice::from_ref(&named));
    assert!(!half.exists() && !shelf.keys().unwrap().contains(&nobodys));
    assert_eq!(sweep(25), 0);
}
