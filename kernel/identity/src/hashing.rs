use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use base::Draw;
use store::Fault;

use crate::Password;

/// A hash takes 19 MiB and some hundredths of a second of a core (argon2id as OWASP advises):
/// so many are made at once, whoever asks for more …
const AT_ONCE: usize = 2;
/// … and so many wait for their turn. Who comes then is asked to come back.
const WAITING: usize = 24;

/// The hash of no password: an account without one, and no account at all, take as long as one
/// that has another.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0IGhlcmU$\
    sJYm9BN1cXqQmvy9X0fDYlTzrXJrZ5UJr0uJEGPqZ2E";

#[derive(Clone, Copy, Debug, Default)]
struct Turns {
    at_work: usize,
    waiting: usize,
}

static TURNS: Mutex<Turns> = Mutex::new(Turns { at_work: 0, waiting: 0 });
static NEXT: Condvar = Condvar::new();

/// A place among those that hash; it is free again when this goes.
struct Turn;

impl Turn {
    fn wait() -> Result<Turn, Fault> {
        let mut turns = turns();
        if turns.at_work >= AT_ONCE {
            if turns.waiting >= WAITING {
                return Err(Fault::Slow("too many passwords are being looked at".to_owned()));
            }
            turns.waiting += 1;
            while turns.at_work >= AT_ONCE {
                turns = NEXT.wait(turns).unwrap_or_else(PoisonError::into_inner);
            }
            turns.waiting -= 1;
        }
        turns.at_work += 1;
        Ok(Turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        turns().at_work -= 1;
        NEXT.notify_one();
    }
}

fn turns() -> MutexGuard<'static, Turns> {
    TURNS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes a password unreadable. Takes long, so it comes before any act.
pub fn hash(password: &Password, draw: &mut Draw) -> Result<String, Fault> {
    let salt: [u8; 16] = draw.bytes();
    let _turn = Turn::wait()?;
    let hash = Argon2::default().hash_password_with_salt(password.bytes(), &salt);
    hash.map(|hash| hash.to_string())
        .map_err(|why| Fault::Broken(format!("a password can't be hashed: {why}")))
}

/// Whether it is the password of this hash. Takes as long where there is none.
pub fn fits(password: &Password, hash: Option<&str>) -> Result<bool, Fault> {
    let kept = PasswordHash::new(hash.unwrap_or(NOBODYS))
        .map_err(|why| Fault::Broken(format!("the hash of a password can't be read: {why}")))?;
    let _turn = Turn::wait()?;
    let fits = Argon2::default().verify_password(password.bytes(), &kept).is_ok();
    Ok(fits && hash.is_some())
}
