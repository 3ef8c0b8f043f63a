//! A text as a picture that telephones read.

use std::fmt::Write as _;

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc};

/// What scanners need of white around it.
const QUIET: i32 = 4;

/// Nothing where the text is too long for one: it then has to be typed.
pub(super) fn picture(text: &str, told: &str) -> Markup {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return html! {} };
    let size = code.size();
    let mut dark = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            // Writing to a String never fails.
            let _ = write!(dark, "M{},{}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    let whole = size + 2 * QUIET;
    html! {
        svg class="qr" viewBox={ "0 0 " (whole) " " (whole) } role="img" aria-label=(told) shape-rendering="crispEdges" {
            rect width=(whole) height=(whole) fill="#fff" {}
            path d=(dark) fill="#000" {}
        }
    }
}
