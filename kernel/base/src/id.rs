use std::fmt;
use std::str::FromStr;

use crate::{Draw, Instant, UnknownCode};

/// What a record is called by other records: a UUIDv7, so that newer ids sort after older ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 16]);

impl Id {
    /// The `nth` id of an act that began at `now`: ids of one act keep the order they were
    /// made in (4,096 of them; after that only the instant sorts).
    pub fn new(now: Instant, nth: u16, draw: &mut Draw) -> Id {
        let millis = now.as_millisecond().max(0).unsigned_abs();
        let mut bytes = [0; 16];
        draw.fill(&mut bytes);
        bytes[..6].copy_from_slice(&millis.to_be_bytes()[2..]);
        bytes[6..8].copy_from_slice(&(0x7000 | (nth & 0x0fff)).to_be_bytes());
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Id(bytes)
    }

    pub const fn from_bytes(bytes: [u8; 16]) -> Id {
        Id(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        uuid::Uuid::from_bytes(self.0).hyphenated().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Id {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        uuid::Uuid::try_parse(text).map(|id| Id(id.into_bytes())).map_err(|_| UnknownCode)
    }
}
