use base::typed::{Reading, Slip, Slips, Typed};
use base::{Id, Instant, Visibility};
use jiff::SignedDuration;
use store::{Fields, Subject};

use crate::facts::LONGEST_NAME;

/// A key by which a program acts for a post: made by whoever holds it, shown once, kept as a
/// digest, over when their time in the post is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiKey {
    pub id: Id,
    pub post_id: Id,
    pub tenure_id: Id,
    pub digest: Vec<u8>,
    pub wanted: Wanted,
    pub ends_at: Instant,
    pub ended_at: Option<Instant>,
    pub revision: i64,
}

/// What people say of a key that they make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What it is for.
    pub name: String,
    /// The sorts of records that it may change, as addresses name them; it reads whatever its
    /// post sees.
    pub writes: Vec<String>,
    pub days: i64,
}

/// What a key may be for writing: one act there is so far.
pub(crate) const ORGANISATIONS: &str = "organisations";
/// For how many days a key may be made.
pub(crate) const LASTS: &[i64] = &[30, 90, 365];

impl Wanted {
    pub fn read(typed: &Typed) -> Result<Wanted, Slips> {
        let mut reading = Reading::of(typed);
        let name = reading.name("name", LONGEST_NAME);
        let days = reading.text("days").parse().ok().filter(|days| LASTS.contains(days));
        if days.is_none() {
            reading.slip("days", Slip::NoSuchChoice);
        }
        let writes = match reading.text("writes") {
            "" => Vec::new(),
            sort => vec![sort.to_owned()],
        };
        if writes.iter().any(|sort| sort != ORGANISATIONS) {
            reading.slip("writes", Slip::NoSuchChoice);
        }
        reading.done(days.map(|days| Wanted { name, writes, days }))
    }

    pub(crate) fn lasts(&self) -> SignedDuration {
        SignedDuration::from_hours(24 * self.days)
    }
}

impl Subject for ApiKey {
    const KIND: &'static str = "api-key";

    fn id(&self) -> Id {
        self.id
    }

    fn revision(&self) -> i64 {
        self.revision
    }

    fn fields(&self) -> Fields {
        let seen = Visibility::Secretariat;
        let at = |instant: Instant| instant.as_second();
        Fields::default()
            .reference("post", seen, self.post_id, "")
            .text("name", seen, &self.wanted.name)
            .text("writes", seen, &self.wanted.writes.join(" "))
            .number("ends", seen, Some(at(self.ends_at)))
            .number("ended", seen, self.ended_at.map(at))
            .secret("key", &self.digest)
    }
}
