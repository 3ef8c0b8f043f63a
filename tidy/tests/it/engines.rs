//! Heavy engines are leaves that only `app` links, so that nobody else waits for them.

use std::env;
use std::process::Command;

use crate::house;
use crate::verdict::holds;

/// How the names of an engine's packages begin, and the leaf that wraps it.
const ENGINES: &[(&str, &str)] =
    &[("typst", "press"), ("tantivy", "search"), ("object_store", "files")];

/// Everything that a crate and its tests are built of, as `cargo tree` shows it: the features
/// are those of this crate alone, not those that another one switches on.
fn built_of(name: &str) -> Vec<String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap());
    cargo.args(["tree", "--locked", "--prefix", "none", "--format", "{p}", "--package", name]);
    let told = cargo.current_dir(house::root()).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told = String::from_utf8(told.stdout).unwrap();
    told.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn heavy_engines_are_linked_by_the_app_alone() {
    let mut heavy = Vec::new();
    // `bench` measures all of it, and nothing is built of it.
    for room in house::rooms().iter().filter(|room| !["app", "bench"].contains(&room.path.as_str()))
    {
        let parts = built_of(&room.name);
        assert!(parts.contains(&room.name), "cargo tree shows {}", room.name);
        for (engine, leaf) in ENGINES.iter().filter(|(_, leaf)| *leaf != room.name) {
            if let Some(part) = parts.iter().find(|part| part.starts_with(engine)) {
                heavy.push(format!("{} is built of {part}, which {leaf} is for", room.path));
            }
        }
    }
    holds("engines are leaves that only app links", &heavy);
}
