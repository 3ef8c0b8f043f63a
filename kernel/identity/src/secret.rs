use base::Draw;
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

/// Something only its bearer knows. It is shown once and kept as a digest.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl Secret {
    pub fn draw(draw: &mut Draw) -> Secret {
        Secret(draw.bytes())
    }

    /// As it stands in a link or a cookie.
    pub fn reveal(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// None for what can't be a secret of ours: no need to ask the database.
    pub fn from_text(text: &str) -> Option<Secret> {
        BASE64URL_NOPAD.decode(text.as_bytes()).ok()?.try_into().ok().map(Secret)
    }

    /// A secret of 256 random bits needs no slow hash: there is nothing to guess.
    pub fn digest(&self) -> Vec<u8> {
        Sha256::digest(self.0).to_vec()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}
