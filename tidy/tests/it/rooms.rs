//! Every room tells its story at its door and stands in both READMEs; every crate keeps the
//! house's lints and has one test binary.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use crate::house;
use crate::verdict::holds;

static ROW: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?m)^\| `([a-z0-9/_-]+)` \|").unwrap());

/// A crate within another's room (`kernel/i18n/build`) is told of there.
fn rooms() -> BTreeSet<String> {
    let paths = house::rooms().iter().map(|room| room.path.clone());
    paths.filter(|path| path.split('/').count() < 3).collect()
}

#[test]
fn every_room_tells_its_story_at_its_door() {
    let mut silent = Vec::new();
    for room in house::rooms() {
        let door = house::text(&format!("{}/src/lib.rs", room.path)).unwrap_or_default();
        let story: String = door.lines().map_while(|line| line.strip_prefix("//!")).collect();
        if story.split_whitespace().count() < 5 {
            silent.push(format!("{}/src/lib.rs", room.path));
        }
    }
    holds("src/lib.rs opens with what the crate is", &silent);
}

#[test]
fn both_readmes_list_every_room() {
    for readme in ["README.md", "README.es.md"] {
        let text = house::text(readme).unwrap();
        let rows: BTreeSet<_> = ROW.captures_iter(&text).map(|row| row[1].to_owned()).collect();
        let rooms = rooms();
        let missing = rooms.difference(&rows).map(|path| format!("{path} has no row"));
        // Other rows may tell of folders that are no crates, but not of what isn't there.
        let gone = rows.iter().filter(|row| !house::root().join(row).is_dir());
        let gone = gone.map(|row| format!("there is no {row}"));
        let wrong: Vec<_> = missing.chain(gone).collect();
        holds(&format!("the table of {readme} lists the rooms of the house"), &wrong);
    }
}

#[test]
fn every_crate_keeps_the_lints_of_the_house() {
    let mut apart = Vec::new();
    for room in house::rooms() {
        let file = format!("{}/Cargo.toml", room.path);
        if !house::text(&file).unwrap().contains("[lints]\nworkspace = true\n") {
            apart.push(file);
        }
    }
    holds("[lints] workspace = true", &apart);
}

#[test]
fn every_crate_has_one_test_binary() {
    let rooms = house::rooms().iter();
    let more = rooms.filter(|room| room.tests.iter().any(|name| name != "it"));
    let more: Vec<_> =
        more.map(|room| format!("{}: {}", room.path, room.tests.join(", "))).collect();
    holds("a crate's tests are one binary, tests/it", &more);
}
