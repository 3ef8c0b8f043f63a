use base::{Draw, Id, Instant};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use store::{Fault, Plumbing};

use crate::coming_in::{Browser, CameIn, Way, come_in};
use crate::store as sql;
use crate::{Account, Secret};

/// How long somebody who asked to come in is waited for.
pub const ATTEMPT_LASTS: SignedDuration = SignedDuration::from_mins(20);
/// How often a code may be mistyped. It is tried at one browser only, so that nobody can use up
/// the tries of somebody else.
const MOST_TRIES: i64 = 5;
const CODE_DIGITS: u32 = 6;

/// Somebody at a browser who asked to come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) account_id: Option<Id>,
    pub(crate) code_digest: Option<Vec<u8>>,
    pub(crate) tries: i64,
    pub(crate) ends_at: Instant,
}

/// What became of a code that was typed.
#[derive(Debug)]
pub enum Tried {
    In(CameIn),
    /// It is not that one; there are tries left.
    Wrong,
    /// There is nothing to try any more.
    Over,
}

/// Begins an attempt at a browser, which keeps the secret. Whether the address has an account
/// is not to be seen from outside: there is an attempt either way.
pub fn begin_attempt(plumbing: &Plumbing<'_>, account: Option<&Account>) -> Result<Secret, Fault> {
    let secret = Secret::draw(&mut plumbing.draw());
    let ends_at = plumbing.now() + ATTEMPT_LASTS;
    sql::insert_attempt(plumbing, &secret.digest(), account.map(|a| a.id), None, 0, ends_at)?;
    Ok(secret)
}

/// Makes the code of an attempt, to be told in a letter. None if it is over.
pub fn code_of_attempt(plumbing: &Plumbing<'_>, attempt: &[u8]) -> Result<Option<String>, Fault> {
    let found = sql::attempt(plumbing, attempt)?;
    if found.is_none_or(|attempt| attempt.ends_at <= plumbing.now()) {
        return Ok(None);
    }
    let code = draw_code(&mut plumbing.draw());
    sql::set_code(plumbing, Some(&digest(&code, attempt)), attempt)?;
    Ok(Some(code))
}

/// Six digits, each as likely as the next.
fn draw_code(draw: &mut Draw) -> String {
    let all = 10_u32.pow(CODE_DIGITS);
    // What doesn't divide evenly is drawn again.
    let fair = u32::MAX - u32::MAX % all;
    let mut number = u32::from_be_bytes(draw.bytes());
    while number >= fair {
        number = u32::from_be_bytes(draw.bytes());
    }
    format!("{:06}", number % all)
}

/// Bound to its attempt: the same code of another attempt has another digest.
fn digest(code: &str, attempt: &[u8]) -> Vec<u8> {
    Sha256::new().chain_update(attempt).chain_update(code.as_bytes()).finalize().to_vec()
}

/// Tries a code at the browser that began the attempt.
pub fn enter_with_code(
    plumbing: &Plumbing<'_>,
    asked: &Secret,
    code: &str,
    at: &Browser,
) -> Result<Tried, Fault> {
    let of = asked.digest();
    let now = plumbing.now();
    let Some(attempt) = sql::attempt(plumbing, &of)? else { return Ok(Tried::Over) };
    if attempt.ends_at <= now || attempt.tries >= MOST_TRIES {
        return Ok(Tried::Over);
    }
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    let right = attempt.code_digest.is_some_and(|kept| kept == digest(&typed, &of));
    let (true, Some(account)) = (right, attempt.account_id) else {
        sql::count_try(plumbing, &of)?;
        let over = attempt.tries + 1 >= MOST_TRIES;
        return Ok(if over { Tried::Over } else { Tried::Wrong });
    };
    sql::delete_attempt(plumbing, &of)?;
    come_in(plumbing, account, Way::Letter, at).map(Tried::In)
}
