use base::Instant;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::{Fault, Plumbing};

use crate::store as sql;

/// So often in so long.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    pub what: &'static str,
    pub most: i64,
    pub within: SignedDuration,
}

/// How often something was done since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) began_at: Instant,
    pub(crate) count: i64,
}

impl Limit {
    /// Whether it may be done once more now; if so, it is counted. Who does it is kept as a
    /// digest.
    pub fn allows(&self, plumbing: &Plumbing<'_>, who: &str) -> Result<bool, Fault> {
        let who = Sha256::digest(who.as_bytes()).to_vec();
        let now = plumbing.now();
        let counted = sql::counted(plumbing, self.what, &who)?;
        let running = counted.filter(|counted| now < counted.began_at + self.within);
        let (began_at, count) =
            running.map_or((now, 0), |counted| (counted.began_at, counted.count));
        if count >= self.most {
            return Ok(false);
        }
        sql::count(plumbing, self.what, &who, began_at, count + 1)?;
        Ok(true)
    }
}
