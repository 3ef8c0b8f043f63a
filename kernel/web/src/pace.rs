//! How often one asker may ask in a minute, counted in memory: a server that starts anew has
//! forgotten, and of several servers each counts for itself.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base::Instant;

const A_MINUTE: i64 = 60;
/// Askers told apart in one minute; those who come later share one count.
const TOLD_APART: usize = 100_000;

/// So many in a minute, by a name that tells the asker which of the limits it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) name: &'static str,
    pub(crate) most: u32,
}

pub(crate) const ANYBODY: Allowed = Allowed { name: "anybody", most: 300 };
pub(crate) const WITH_A_KEY: Allowed = Allowed { name: "key", most: 1_200 };
/// Whatever keys are shown from one place, so that trying keys has an end.
pub(crate) const FROM_A_PLACE: Allowed = Allowed { name: "place", most: 3_000 };

/// What is left of what was allowed, and in how many seconds it is all there again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Left {
    pub(crate) of: Allowed,
    /// None, if this one was too many.
    pub(crate) more: Option<u32>,
    pub(crate) seconds: i64,
}

/// One of the limits, and whom it is counted for.
type Asker = (&'static str, Vec<u8>);

/// Who asked how often in the minute that runs.
#[derive(Debug, Default)]
pub struct Pace(Mutex<(i64, HashMap<Asker, u32>)>);

impl Pace {
    pub(crate) fn count(&self, of: Allowed, who: &[u8], now: Instant) -> Left {
        let minute = now.as_second().div_euclid(A_MINUTE);
        let seconds = A_MINUTE - now.as_second().rem_euclid(A_MINUTE);
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.0 != minute {
            *counted = (minute, HashMap::new());
        }
        let mut asker = (of.name, who.to_vec());
        if counted.1.len() >= TOLD_APART && !counted.1.contains_key(&asker) {
            asker.1.clear();
        }
        let count = counted.1.entry(asker).or_default();
        *count = count.saturating_add(1);
        Left { of, more: of.most.checked_sub(*count), seconds }
    }
}
