use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::SignedDuration;
use rand::rngs::{StdRng, SysRng};
use rand::{Rng, SeedableRng, TryRng};

use crate::Instant;

/// What the program takes from the world besides its input: the time and chance.
#[derive(Clone)]
pub struct Ground {
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
}

pub trait Clock: Send + Sync {
    fn now(&self) -> Instant;
}

/// Where seeds come from. A seed, once drawn, gives the same [`Draw`] again and again.
pub trait Chance: Send + Sync {
    fn seed(&self) -> [u8; 32];

    fn draw(&self) -> Draw {
        Draw::from_seed(self.seed())
    }
}

/// A run of random bytes from one seed.
pub struct Draw(StdRng);

impl Draw {
    pub fn from_seed(seed: [u8; 32]) -> Draw {
        Draw(StdRng::from_seed(seed))
    }

    pub fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill_bytes(bytes);
    }

    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

impl Ground {
    pub fn of_the_machine() -> Ground {
        Ground { clock: Arc::new(MachineClock), chance: Arc::new(MachineChance) }
    }

    /// Time stands still at `now` and chance is a function of `seed`.
    pub fn fixed(now: Instant, seed: u64) -> (Ground, Arc<FixedClock>) {
        let clock = Arc::new(FixedClock(AtomicI64::new(now.as_microsecond())));
        let chance = Arc::new(SeededChance { seed, drawn: AtomicI64::new(0) });
        (Ground { clock: clock.clone(), chance }, clock)
    }

    pub fn now(&self) -> Instant {
        self.clock.now()
    }
}

impl std::fmt::Debug for Ground {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ground")
    }
}

struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> Instant {
        to_the_microsecond(Instant::now())
    }
}

struct MachineChance;

impl Chance for MachineChance {
    #[expect(clippy::expect_used, reason = "without chance there are no safe ids: better to stop")]
    fn seed(&self) -> [u8; 32] {
        let mut seed = [0; 32];
        SysRng.try_fill_bytes(&mut seed).expect("the machine gives random bytes");
        seed
    }
}

/// A clock that moves only when told.
pub struct FixedClock(AtomicI64);

impl FixedClock {
    pub fn advance(&self, by: SignedDuration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Instant {
        Instant::from_microsecond(self.0.load(Ordering::SeqCst)).unwrap_or(Instant::MAX)
    }
}

struct SeededChance {
    seed: u64,
    drawn: AtomicI64,
}

impl Chance for SeededChance {
    fn seed(&self) -> [u8; 32] {
        let nth = self.drawn.fetch_add(1, Ordering::SeqCst);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.seed.to_be_bytes());
        seed[8..16].copy_from_slice(&nth.to_be_bytes());
        seed
    }
}

fn to_the_microsecond(instant: Instant) -> Instant {
    Instant::from_microsecond(instant.as_microsecond()).unwrap_or(instant)
}
