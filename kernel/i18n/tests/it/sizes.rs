use i18n::{Language, file_size};

use crate::said;

#[test]
fn a_file_is_weighed_in_the_unit_that_people_know() {
    assert_eq!(
        said(|l| file_size(l, 1)),
        ["1\u{a0}byte", "1\u{a0}byte", "1\u{a0}octet", "1\u{a0}byte"]
    );
    assert_eq!(
        said(|l| file_size(l, 512)),
        ["512\u{a0}bytes", "512\u{a0}bytes", "512\u{a0}octets", "512\u{a0}bytes"]
    );
    assert_eq!(
        said(|l| file_size(l, 3_400_000)),
        ["3,4\u{a0}MB", "3,4\u{a0}MB", "3,4\u{a0}Mo", "3.4\u{a0}MB"]
    );
}

#[test]
fn sizes_are_rounded_and_never_reach_a_thousand_but_in_the_last_unit() {
    let told = |bytes| file_size(Language::Es, bytes).replace('\u{a0}', " ");
    assert_eq!(told(0), "0 bytes");
    assert_eq!(told(999), "999 bytes");
    assert_eq!(told(1000), "1 kB");
    assert_eq!(told(1049), "1 kB");
    assert_eq!(told(1050), "1,1 kB");
    assert_eq!(told(9949), "9,9 kB");
    assert_eq!(told(9950), "10 kB");
    assert_eq!(told(340_499), "340 kB");
    assert_eq!(told(999_499), "999 kB");
    assert_eq!(told(999_500), "1 MB");
    assert_eq!(told(999_499_999), "999 MB");
    assert_eq!(told(999_500_000), "1 GB");
    assert_eq!(told(2_500_000_000_000), "2,5 TB");
    assert_eq!(told(u64::MAX), "18.446.744 TB");
}
