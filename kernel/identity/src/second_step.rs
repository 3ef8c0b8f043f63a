//! The second step: a code of a telephone, or one of ten written on paper.

use base::{Draw, Id};
use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use sha2::{Digest, Sha256};
use store::{Act, Db, Deed, Fault, Plumbing, Stop};

use crate::HouseKey;
use crate::store as sql;
use crate::totp::{SECRET_BYTES, step_of};
use crate::ways::{changed, ways_of};

const TURNED_ON: Deed = Deed("identity.second-step-turned-on");
const TURNED_OFF: Deed = Deed("identity.second-step-turned-off");
const CODES_RENEWED: Deed = Deed("identity.recovery-codes-renewed");

pub const RECOVERY_CODES: usize = 10;

/// A second step as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SecondStep {
    pub(crate) account_id: Id,
    pub(crate) nonce: Vec<u8>,
    pub(crate) proof: Vec<u8>,
    pub(crate) last_step: i64,
}

impl SecondStep {
    /// None if the key of the installation is not the one that it was made with.
    fn secret(&self, key: &HouseKey) -> Option<[u8; SECRET_BYTES]> {
        let secret = key.shared_with(self.account_id, &self.nonce);
        (proof(&secret) == self.proof).then_some(secret)
    }
}

fn proof(secret: &[u8; SECRET_BYTES]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// A secret offered to a telephone, until one of its codes is typed.
#[derive(Clone)]
pub struct Offer {
    account: Id,
    nonce: [u8; 16],
    secret: [u8; SECRET_BYTES],
}

impl Offer {
    pub fn draw(key: &HouseKey, account: Id, draw: &mut Draw) -> Offer {
        Offer::of(key, account, draw.bytes())
    }

    /// The offer that a form carries back.
    pub fn from_text(key: &HouseKey, account: Id, text: &str) -> Option<Offer> {
        let nonce = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok()?;
        Some(Offer::of(key, account, nonce))
    }

    fn of(key: &HouseKey, account: Id, nonce: [u8; 16]) -> Offer {
        Offer { account, nonce, secret: key.shared_with(account, &nonce) }
    }

    pub fn as_text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.nonce)
    }

    /// The secret as a telephone takes it when it is typed.
    pub fn secret(&self) -> String {
        BASE32_NOPAD.encode(&self.secret)
    }

    /// The same as a telephone scans it, with what it then calls the account.
    pub fn address(&self, house: &str, email: &str) -> String {
        let (house, email) = (escaped(house), escaped(email));
        let secret = self.secret();
        format!("otpauth://totp/{house}:{email}?secret={secret}&issuer={house}&digits=6&period=30")
    }
}

/// As it may stand in an address.
fn escaped(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~@".contains(byte);
    let letter = |byte: u8| match plain(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}

/// Why the second step is not as somebody wanted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotStepped {
    /// It is none of the codes, or was used before.
    Wrong,
    /// The key of the installation isn't the one it was made with: only written codes fit.
    Unreadable,
    /// It is on already, or off.
    Otherwise,
}

/// Turns the second step on, once a telephone has shown that it has the secret; tells the codes
/// to be written down.
pub fn turn_on_second_step(
    act: &Act<'_>,
    offer: &Offer,
    code: &str,
) -> Result<Vec<String>, Stop<NotStepped>> {
    let before = ways_of(act, offer.account)?;
    if before.second_step_since.is_some() {
        return Err(Stop::Refused(NotStepped::Otherwise));
    }
    let step = step_of(&offer.secret, &digits(code), act.now(), 0);
    let step = step.ok_or(Stop::Refused(NotStepped::Wrong))?;
    let proof = proof(&offer.secret);
    sql::put_second_step(act, offer.account, &offer.nonce, &proof, step, act.now())?;
    let codes = write_codes(act, offer.account)?;
    let mut after = before.clone();
    after.second_step_since = Some(act.now());
    changed(act, TURNED_ON, &before, after)?;
    Ok(codes)
}

/// Turns it off for who shows a code.
pub fn turn_off_second_step(
    act: &Act<'_>,
    key: &HouseKey,
    account: Id,
    code: &str,
) -> Result<(), Stop<NotStepped>> {
    show_code(act, key, account, code)?;
    Ok(remove_second_step(act, account)?)
}

/// Turns it off for who has lost telephone and codes. Whoever calls this has made sure of who
/// asks for it.
pub fn remove_second_step(act: &Act<'_>, account: Id) -> Result<(), Fault> {
    let before = ways_of(act, account)?;
    sql::delete_second_step(act, account)?;
    sql::delete_recovery_codes(act, account)?;
    let mut after = before.clone();
    (after.second_step_since, after.codes_left) = (None, 0);
    changed(act, TURNED_OFF, &before, after)
}

/// Ten new codes in the place of those that were left, for who shows one.
pub fn renew_recovery_codes(
    act: &Act<'_>,
    key: &HouseKey,
    account: Id,
    code: &str,
) -> Result<Vec<String>, Stop<NotStepped>> {
    let before = ways_of(act, account)?;
    show_code(act, key, account, code)?;
    sql::delete_recovery_codes(act, account)?;
    let codes = write_codes(act, account)?;
    changed(act, CODES_RENEWED, &before, before.clone())?;
    Ok(codes)
}

/// What a code that fits was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    OfTelephone,
    /// One that was written down; so many are left.
    Written {
        left: i64,
    },
}

/// Takes a code, which then works no more.
pub(crate) fn show_code(
    plumbing: &Plumbing<'_>,
    key: &HouseKey,
    account: Id,
    typed: &str,
) -> Result<Shown, Stop<NotStepped>> {
    let kept = sql::second_step(plumbing, account)?;
    let kept = kept.ok_or(Stop::Refused(NotStepped::Otherwise))?;
    let code = digits(typed);
    if code.len() == 6 && typed.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()) {
        let secret = kept.secret(key).ok_or(Stop::Refused(NotStepped::Unreadable))?;
        let step = step_of(&secret, &code, plumbing.now(), kept.last_step);
        let step = step.ok_or(Stop::Refused(NotStepped::Wrong))?;
        sql::use_step(plumbing, step, account)?;
        return Ok(Shown::OfTelephone);
    }
    if sql::use_recovery_code(plumbing, account, &digest(account, &written(typed)))? == 0 {
        return Err(Stop::Refused(NotStepped::Wrong));
    }
    let left = sql::codes_left(plumbing, account)?.unwrap_or(0);
    Ok(Shown::Written { left })
}

fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}

/// A code as it was written down, however it is typed: what isn't in its alphabet is meant for
/// what looks like it.
fn written(typed: &str) -> String {
    let letters = typed.chars().filter(|c| c.is_ascii_alphanumeric());
    let meant = letters.map(|c| match c.to_ascii_uppercase() {
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        c => c,
    });
    meant.collect()
}

fn digest(account: Id, code: &str) -> Vec<u8> {
    // Eighty random bits: there is nothing to guess, so that no slow hash is needed.
    Sha256::new().chain_update(account.as_bytes()).chain_update(code).finalize().to_vec()
}

fn write_codes(act: &Act<'_>, account: Id) -> Result<Vec<String>, Fault> {
    let codes: Vec<String> =
        (0..RECOVERY_CODES).map(|_| BASE32_NOPAD.encode(&act.draw().bytes::<10>())).collect();
    for code in &codes {
        sql::insert_recovery_code(act, account, &digest(account, code))?;
    }
    Ok(codes.iter().map(|code| in_groups(code)).collect())
}

/// Four by four, in small letters: to be read off and typed.
pub fn in_groups(code: &str) -> String {
    let letters: Vec<char> = code.to_lowercase().chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|four| four.iter().collect()).collect();
    groups.join("-")
}

/// How many second steps were made with another key than this one, or than none.
pub fn unreadable_second_steps(db: &Db, key: Option<&HouseKey>) -> Result<i64, Fault> {
    let all = sql::second_steps(db)?;
    let unreadable = all.iter().filter(|kept| key.is_none_or(|key| kept.secret(key).is_none()));
    Ok(i64::try_from(unreadable.count()).unwrap_or(i64::MAX))
}
