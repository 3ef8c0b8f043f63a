use base::{Draw, Id};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::totp::SECRET_BYTES;

/// The key of an installation. It stands in no database and in no backup: whoever reads those
/// learns nothing that is made with it.
#[derive(Clone, PartialEq, Eq)]
pub struct HouseKey([u8; 32]);

impl HouseKey {
    pub fn draw(draw: &mut Draw) -> HouseKey {
        HouseKey(draw.bytes())
    }

    /// As it stands in its file.
    pub fn reveal(&self) -> String {
        HEXLOWER.encode(&self.0)
    }

    pub fn from_text(text: &str) -> Option<HouseKey> {
        HEXLOWER.decode(text.trim().as_bytes()).ok()?.try_into().ok().map(HouseKey)
    }

    /// The secret that an account shares with a telephone.
    pub(crate) fn shared_with(&self, account: Id, nonce: &[u8]) -> [u8; SECRET_BYTES] {
        let mut secret = [0; SECRET_BYTES];
        // A MAC of this kind takes keys of any length.
        if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) {
            mac.update(b"urdimbre second step");
            mac.update(account.as_bytes());
            mac.update(nonce);
            let made = mac.finalize().into_bytes();
            secret.iter_mut().zip(made).for_each(|(secret, made)| *secret = made);
        }
        secret
    }
}

impl std::fmt::Debug for HouseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HouseKey(…)")
    }
}
