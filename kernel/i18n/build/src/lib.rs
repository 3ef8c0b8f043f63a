//! Turns a crate's `words/{es,pt,fr,en}.ftl` into Rust, when the crate is built.
//!
//! A crate's `build.rs` is `fn main() { i18n_build::words(); }`, and nothing more.
//!
//! The four files are parsed and compared, and every message becomes a method whose arguments
//! are typed. What is wrong in them (a key that one language lacks, an argument that nobody
//! declared, a plural that the language doesn't have) stops the build with the file, the line,
//! the language and the key. Nothing is parsed at run time, so nothing can fail there; Fluent's
//! own runtime also knows no *un millón de ciudades* and keeps numbers as floats.
//!
//! The files are [Fluent](https://projectfluent.org/fluent/guide/), of which this much is
//! understood: text, `{ $argument }`, `{ "literal" }`, `{ -term }` without arguments,
//! `{ other-message }`, and `{ $argument -> … }` on a number (exact values and plurals) or on a
//! text (words). Attributes and functions are refused.
//!
//! Arguments are declared in the Spanish file, right above the message, in the order of the
//! method's parameters: `# $name (type) - what it is`.
//!
//! | type | in Rust | shown as |
//! |---|---|---|
//! | `number` | `i64` | a quantity: 12.345 |
//! | `numeral` | `i64` | digits that name something, a year or a record's number: 12345 |
//! | `text` | `&str` | as it is |
//! | `day` | `base::Day` | 21 de noviembre de 2026 |

mod arguments;
mod catalogue;
mod language;
mod names;
mod pieces;
mod problem;
mod reading;
mod resolving;
mod writing;

use std::path::Path;
use std::{env, fs};

pub use problem::Problem;

/// Writes `$OUT_DIR/words.rs` from the crate's `words` folder, or stops the build.
#[expect(clippy::print_stdout, reason = "how a build script speaks to Cargo")]
pub fn words() {
    println!("cargo::rerun-if-changed=words");
    let made = generate(Path::new("words")).and_then(|code| {
        let file = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("words.rs");
        fs::write(&file, code)
            .map_err(|e| vec![Problem::of_all(format!("{}: {e}", file.display()))])
    });
    for problem in made.err().unwrap_or_default() {
        println!("cargo::error={problem}");
    }
}

/// The Rust made of a folder of words, or everything that is wrong in it.
pub fn generate(folder: &Path) -> Result<String, Vec<Problem>> {
    let sources = reading::sources(folder)?;
    let files = reading::parsed(&sources)?;
    let messages = catalogue::messages(&files)?;
    Ok(writing::code(&messages))
}
