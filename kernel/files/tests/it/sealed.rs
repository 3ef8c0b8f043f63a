use base::Ground;
use files::{NotTaken, Sealed, SealingKey};
use proptest::prelude::*;

use crate::recognise;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n%%EOF\n";

#[test]
fn a_sealed_file_opens_only_with_its_key_and_for_its_record() {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    let mut draw = ground.chance.draw();
    let (key, other) = (SealingKey::draw(&mut draw), SealingKey::draw(&mut draw));
    let sealed = Sealed::seal(PDF, b"propuesta 4", &key, &mut draw).unwrap();
    assert_eq!(sealed.open(b"propuesta 4", &key).as_deref(), Some(PDF));
    assert_eq!(sealed.open(b"propuesta 5", &key), None);
    assert_eq!(sealed.open(b"propuesta 4", &other), None);
    for at in 0..sealed.as_bytes().len() {
        let mut altered = sealed.as_bytes().to_vec();
        altered[at] ^= 1;
        assert_eq!(
            Sealed::from_bytes(altered).open(b"propuesta 4", &key),
            None,
            "bit of byte {at}"
        );
    }
    assert_eq!(Sealed::from_bytes(b"short".to_vec()).open(b"", &key), None);
}

#[test]
fn nothing_can_be_told_of_a_sealed_file_but_its_length() {
    let (ground, _) = Ground::fixed(testing::noon(), 1);
    let mut draw = ground.chance.draw();
    let key = SealingKey::draw(&mut draw);
    let one = Sealed::seal(PDF, b"a", &key, &mut draw).unwrap();
    let same = Sealed::seal(PDF, b"a", &key, &mut draw).unwrap();
    assert_ne!(one.as_bytes(), same.as_bytes(), "two of one content are not alike");
    assert_eq!(recognise(one.as_bytes()), Err(NotTaken::Unknown));
    assert!(!one.as_bytes().windows(4).any(|four| four == b"%PDF"));
    assert_eq!(
        format!("{one:?} {key:?}"),
        format!("Sealed, {} bytes SealingKey", one.as_bytes().len())
    );
}

proptest! {
    #[test]
    fn whatever_is_sealed_opens_again(content in prop::collection::vec(any::<u8>(), 0..2_000), seed: u64) {
        let (ground, _) = Ground::fixed(testing::noon(), seed);
        let mut draw = ground.chance.draw();
        let key = SealingKey::draw(&mut draw);
        let sealed = Sealed::seal(&content, b"", &key, &mut draw).unwrap();
        prop_assert_eq!(sealed.open(b"", &key), Some(content));
    }
}
