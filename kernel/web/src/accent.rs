//! A network's accent as a sheet of its own. Its address tells the colour, so that nothing has to
//! be looked up.

use base::Accent;

pub(crate) fn path(accent: Accent) -> String {
    format!("/assets/accent-{}.css", accent.to_string().trim_start_matches('#'))
}

pub(crate) fn of_path(path: &str) -> Option<Accent> {
    let hex = path.strip_prefix("/assets/accent-")?.strip_suffix(".css")?;
    Accent::of(&format!("#{hex}"))
}

pub(crate) fn sheet(accent: Accent) -> String {
    format!(":root{{--accent:{accent};--accent-dark:{}}}", accent.on_dark())
}
