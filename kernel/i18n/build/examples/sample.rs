//! Renews `tests/sample/words.rs` after a change in what is made of words:
//! `cargo run -p i18n-build --example sample`, then read the difference.

use std::fs;
use std::path::Path;

fn main() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample");
    let code = i18n_build::generate(&folder).map_err(|problems| format!("{problems:#?}"))?;
    fs::write(folder.join("words.rs"), code).map_err(|e| e.to_string())
}
