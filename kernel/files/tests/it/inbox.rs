use std::io::{self, Read};
use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use base::{Ground, Id};
use files::{Inbox, LARGEST, Misplaced};

fn inbox() -> (tempfile::TempDir, Inbox, Id) {
    let folder = tempfile::tempdir().unwrap();
    let inbox = Inbox::at(&folder.path().join("inbox"));
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    (folder, inbox, Id::new(testing::noon(), 0, &mut ground.chance.draw()))
}

/// A line that breaks after so many bytes.
struct Cut<'b>(&'b [u8]);

impl Read for Cut<'_> {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        match self.0.read(piece)? {
            0 => Err(io::ErrorKind::ConnectionReset.into()),
            read => Ok(read),
        }
    }
}

#[test]
fn a_file_grows_piece_by_piece_and_goes_on_after_a_cut() {
    let (_folder, inbox, id) = inbox();
    assert_eq!(inbox.length(id).unwrap(), 0);
    assert_eq!(inbox.add(id, 0, &mut b"Acta ".as_slice()).unwrap(), 5);
    assert!(matches!(inbox.add(id, 5, &mut Cut(b"de la")), Err(Misplaced::Io(_))));
    assert_eq!(inbox.length(id).unwrap(), 5, "what broke off is not there");
    assert!(matches!(inbox.add(id, 3, &mut b"x".as_slice()), Err(Misplaced::EndsAt(5))));
    assert!(matches!(inbox.add(id, 0, &mut b"Acta ".as_slice()), Err(Misplaced::EndsAt(5))));
    assert_eq!(inbox.add(id, 5, &mut b"3".as_slice()).unwrap(), 6);
    assert_eq!(io::read_to_string(inbox.open(id).unwrap()).unwrap(), "Acta 3");
    inbox.take_away(id).unwrap();
    inbox.take_away(id).unwrap();
    assert_eq!(inbox.length(id).unwrap(), 0);
}

#[test]
fn it_never_grows_past_the_largest() {
    let (_folder, inbox, id) = inbox();
    assert_eq!(inbox.add(id, 0, &mut io::repeat(0).take(LARGEST)).unwrap(), LARGEST);
    assert!(matches!(inbox.add(id, LARGEST, &mut [0].as_slice()), Err(Misplaced::TooLarge)));
    assert_eq!(inbox.length(id).unwrap(), LARGEST);
}

#[test]
fn what_nobody_goes_on_with_is_forgotten_after_a_long_weekend() {
    let (_folder, inbox, id) = inbox();
    inbox.add(id, 0, &mut b"Acta ".as_slice()).unwrap();
    let brought = inbox.open(id).unwrap().metadata().unwrap().modified().unwrap();
    let sweep = |hours: u64| inbox.sweep(brought + Duration::from_secs(hours * 60 * 60));
    assert_eq!(sweep(71).unwrap(), 0);
    assert_eq!(inbox.length(id).unwrap(), 5);
    assert_eq!(sweep(73).unwrap(), 1);
    assert_eq!(inbox.length(id).unwrap(), 0);
}

#[test]
fn of_two_that_add_the_same_piece_one_is_told_where_it_ends() {
    let (_folder, inbox, id) = inbox();
    let start = Barrier::new(8);
    let added = thread::scope(|scope| {
        let add = || {
            start.wait();
            inbox.add(id, 0, &mut b"pieza".as_slice()).is_ok()
        };
        let all: Vec<_> = (0..8).map(|_| scope.spawn(add)).collect();
        all.into_iter().filter_map(|one| one.join().ok()).filter(|ok| *ok).count()
    });
    assert_eq!((added, inbox.length(id).unwrap()), (1, 5));
}
