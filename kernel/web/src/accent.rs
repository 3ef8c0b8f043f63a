//! A network's accent as a sheet of its own, with the origin that printed links begin with. Its
//! address tells the colour, so that nothing has to be looked up.

use base::Accent;
use sha2::{Digest, Sha256};

/// Of the installation's own pages: cochineal, as in tokens.css.
const OWN: &str = "#a3233a";

pub(crate) fn path(accent: Option<Accent>, origin: &str) -> String {
    let colour = accent.map_or(OWN.to_owned(), |accent| accent.to_string());
    format!("/assets/accent-{}-{}.css", colour.trim_start_matches('#'), mark(origin))
}

/// The sheet at a path, if it is one of this origin.
pub(crate) fn sheet(path: &str, origin: &str) -> Option<String> {
    let name = path.strip_prefix("/assets/accent-")?.strip_suffix(".css")?;
    let (hex, of) = name.split_once('-')?;
    let accent = Accent::of(&format!("#{hex}")).filter(|_| of == mark(origin))?;
    let plain: String = origin.chars().filter(|c| !"\"\\<>{}".contains(*c)).collect();
    let dark = accent.on_dark();
    Some(format!(":root{{--accent:{accent};--accent-dark:{dark};--origin:\"{plain}\"}}"))
}

/// A sheet of another origin has another address.
fn mark(origin: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(origin.as_bytes())[..4])
}
