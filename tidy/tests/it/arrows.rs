//! app → instruments → commons → kernel, never upward; no instrument leans on another.

use cargo_metadata::DependencyKind;

use crate::house::{self, Arrow, Room};
use crate::verdict::holds;

/// The floors of the commons, lowest first. Nothing leans on its own floor.
const COMMONS: &[&[&str]] = &[
    &["reference"],
    &["directory"],
    &["archive", "casework"],
    &["fichas", "experts", "accords", "treasury", "agenda"],
    &["membership", "review"],
    &["indicators"],
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Floor {
    Kernel,
    Commons(usize),
    Instruments,
    App,
}

/// None for what stands beside the house (`migrations`, `tidy`, `bench`), and for what has no place yet.
pub(crate) fn floor(room: &Room) -> Option<Floor> {
    match room.path.split_once('/') {
        Some(("kernel", _)) => Some(Floor::Kernel),
        Some(("commons", name)) => {
            COMMONS.iter().position(|floor| floor.contains(&name)).map(Floor::Commons)
        }
        Some(("instruments", _)) => Some(Floor::Instruments),
        _ => (room.path == "app").then_some(Floor::App),
    }
}

fn allowed(from: &Room, arrow: &Arrow, to: &Room) -> bool {
    // What only tests and build scripts may lean on, whoever they are of.
    let tool = ["testing", "migrations", "i18n-build"].contains(&to.name.as_str());
    match (from.path.as_str(), to.path.as_str()) {
        ("tidy", _) | (_, "tidy") => false,
        // It measures the whole house, and nothing is built of it.
        ("bench", _) => true,
        (_, "bench") => false,
        ("migrations", _) => to.name == "store",
        _ if tool && arrow.kind != DependencyKind::Normal => true,
        ("app", "migrations") => true,
        _ if tool => false,
        _ => match (floor(from), floor(to)) {
            (Some(Floor::Kernel), Some(Floor::Kernel)) => true,
            (Some(from), Some(to)) => to < from,
            _ => false,
        },
    }
}

#[test]
fn every_room_stands_on_a_floor() {
    let beside = ["bench", "migrations", "tidy"];
    let floorless = house::rooms().iter().filter(|room| floor(room).is_none());
    let lost = floorless.filter(|room| !beside.contains(&room.path.as_str()));
    let lost: Vec<_> = lost.map(|room| format!("{} has none yet", room.path)).collect();
    holds("every room stands on a floor of the house (a decision gives it one)", &lost);
}

#[test]
fn crates_lean_only_on_what_is_below_them() {
    let mut seen = 0;
    let mut upward = Vec::new();
    for from in house::rooms() {
        for arrow in &from.arrows {
            let Some(to) = house::named(&arrow.to) else { continue };
            seen += 1;
            if !allowed(from, arrow, to) {
                upward.push(format!("{} → {} ({} dependency)", from.path, to.path, arrow.kind));
            }
        }
    }
    assert!(seen > 20, "there are arrows to look at");
    holds("app → instruments → commons → kernel, inside commons only downward", &upward);
}
