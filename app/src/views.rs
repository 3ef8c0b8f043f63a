//! What the pages that belong to no crate look like, where they are more than a few lines.

pub(crate) mod letter_text;
pub(crate) mod search;
