//! What browsers and the caches between may keep of what everybody may see, and for how long.

use axum::http::{HeaderMap, StatusCode, header};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

use crate::Answer;

/// What is taken back is gone everywhere within a minute: nothing older is ever shown.
const A_MINUTE: &str = "public, max-age=60, must-revalidate";
/// Larger answers are lists taken away, which nobody asks for twice in a row.
const LARGEST_TAGGED: usize = 1 << 20;

impl Answer {
    /// For who isn't signed in: kept for a minute, and after that asked for by its tag, so that
    /// an unchanged page comes back without a body. Whoever signs in sends a cookie and is no
    /// longer shown what was kept.
    pub(crate) fn kept_a_minute(self, asked: &HeaderMap) -> Answer {
        let says = |name| self.headers.iter().any(|(known, _)| *known == name);
        if self.status != StatusCode::OK || says(header::SET_COOKIE) {
            return self;
        }
        self.with_header(header::CACHE_CONTROL, A_MINUTE.to_owned())
            .with_header(header::VARY, "cookie, accept-encoding".to_owned())
            .tagged(asked)
    }

    /// Asked for again by its tag, it comes back without a body while it is the same.
    pub(crate) fn tagged(mut self, asked: &HeaderMap) -> Answer {
        if self.status != StatusCode::OK || self.body.len() > LARGEST_TAGGED {
            return self;
        }
        let tag = match self.headers.iter().find(|(name, _)| *name == header::ETAG) {
            Some((_, tag)) => tag.clone(),
            None => {
                let tag = tag_of(&self.body);
                self = self.with_header(header::ETAG, tag.clone());
                tag
            }
        };
        if has(asked, &tag) {
            self.status = StatusCode::NOT_MODIFIED;
            self.headers.retain(|(name, _)| *name != header::CONTENT_TYPE);
            self.body.clear();
        }
        self
    }
}

/// Weak, for it names what is said and not how it is compressed on the way.
pub(crate) fn tag_of(body: &[u8]) -> String {
    format!("W/\"{}\"", BASE64URL_NOPAD.encode(&Sha256::digest(body)[..12]))
}

/// Whether the reader has this already.
pub(crate) fn has(asked: &HeaderMap, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    let mut known = lines.flat_map(|line| line.split(','));
    known.any(|known| known.trim() == "*" || bare(known) == bare(tag))
}
