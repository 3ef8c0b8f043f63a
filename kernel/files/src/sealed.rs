//! What nobody may read yet: encrypted before it is kept.

use std::fmt;

use base::Draw;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{Key, KeyInit as _, XChaCha20Poly1305, XNonce};

/// What opens a sealed file. It shows itself to nobody.
#[derive(Clone)]
pub struct SealingKey([u8; 32]);

/// A sealed file: its content can be kept and opened, and nothing else. Two of the same content have
/// nothing in common, and how long it is is all that it tells.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

const NONCE: usize = 24;

impl SealingKey {
    pub fn draw(draw: &mut Draw) -> SealingKey {
        let mut key = [0; 32];
        draw.fill(&mut key);
        SealingKey(key)
    }
}

impl Sealed {
    /// Seals a content for the record that it belongs to: elsewhere it won't open.
    pub fn seal(content: &[u8], of: &[u8], key: &SealingKey, draw: &mut Draw) -> Option<Sealed> {
        let mut sealed = vec![0; NONCE];
        draw.fill(&mut sealed);
        let nonce = XNonce::try_from(sealed.as_slice()).ok()?;
        let told = Payload { msg: content, aad: of };
        sealed.extend(cipher(key).encrypt(&nonce, told).ok()?);
        Some(Sealed(sealed))
    }

    /// None with another key, for another record, or when a single bit was changed.
    pub fn open(&self, of: &[u8], key: &SealingKey) -> Option<Vec<u8>> {
        let (nonce, told) = self.0.split_at_checked(NONCE)?;
        let nonce = XNonce::try_from(nonce).ok()?;
        cipher(key).decrypt(&nonce, Payload { msg: told, aad: of }).ok()
    }

    /// As it is kept.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Sealed {
        Sealed(bytes)
    }
}

fn cipher(key: &SealingKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(key.0))
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey")
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed, {} bytes", self.0.len())
    }
}
