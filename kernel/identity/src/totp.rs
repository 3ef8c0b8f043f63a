//! Codes that a telephone makes of a secret and the time (RFC 6238: six digits, thirty seconds,
//! SHA-1, which is what every app knows).

use base::Instant;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use subtle::ConstantTimeEq as _;

/// As long as RFC 4226 advises.
pub const SECRET_BYTES: usize = 20;
const SECONDS: i64 = 30;
/// How many steps a telephone's clock may be ahead or behind.
const ASTRAY: i64 = 1;

/// The step that a moment lies in.
pub fn step_at(now: Instant) -> i64 {
    now.as_second().div_euclid(SECONDS)
}

/// The code of a step.
pub fn code(secret: &[u8; SECRET_BYTES], step: i64) -> String {
    // A MAC of this kind takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let mac: [u8; 20] = mac.finalize().into_bytes().into();
    let at = usize::from(mac[19] & 0x0f);
    let four = mac.get(at..at + 4).and_then(|four| four.try_into().ok()).unwrap_or_default();
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}

/// The step whose code this is, now or a step beside it. One that was used, or is older, fits no
/// more: who looked over a shoulder can't come in after.
pub fn step_of(secret: &[u8; SECRET_BYTES], typed: &str, now: Instant, last: i64) -> Option<i64> {
    let now = step_at(now);
    let fits = |step: &i64| bool::from(code(secret, *step).as_bytes().ct_eq(typed.as_bytes()));
    (now - ASTRAY..=now + ASTRAY).filter(|step| *step > last).find(fits)
}
