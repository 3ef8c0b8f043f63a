//! The house: its crates and the rooms they stand in, as Cargo tells them; its files, as git does.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use cargo_metadata::{DependencyKind, MetadataCommand, Package};

/// A crate, by the folder it stands in.
pub(crate) struct Room {
    pub(crate) name: String,
    /// From the root of the house: `kernel/web`.
    pub(crate) path: String,
    pub(crate) arrows: Vec<Arrow>,
    /// The names of its test binaries.
    pub(crate) tests: Vec<String>,
}

/// What a crate leans on.
pub(crate) struct Arrow {
    pub(crate) to: String,
    pub(crate) kind: DependencyKind,
}

static ROOMS: LazyLock<Vec<Room>> = LazyLock::new(|| {
    let told = MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .other_options(["--locked".to_owned()])
        .exec()
        .unwrap();
    told.packages.iter().map(Room::of).collect()
});

static FILES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut files = listed_by_git().unwrap_or_else(|| walked(root()));
    files.retain(|file| root().join(file).is_file());
    files.sort();
    files.dedup();
    files
});

impl Room {
    fn of(package: &Package) -> Room {
        let folder = package.manifest_path.parent().unwrap();
        let tests = package.targets.iter().filter(|target| target.is_test());
        Room {
            name: package.name.to_string(),
            path: folder.strip_prefix(root()).unwrap().to_string(),
            arrows: package
                .dependencies
                .iter()
                .map(|on| Arrow { to: on.name.clone(), kind: on.kind })
                .collect(),
            tests: tests.map(|target| target.name.clone()).collect(),
        }
    }

    /// The Rust files of `src/`.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &'static String> {
        let src = format!("{}/src/", self.path);
        rust_files().filter(move |file| file.starts_with(&src))
    }

    /// Every crate of the house that it is linked with, near or far.
    pub(crate) fn stands_on(&self) -> BTreeSet<String> {
        let mut below = BTreeSet::new();
        let mut ahead = vec![self];
        while let Some(room) = ahead.pop() {
            for arrow in room.arrows.iter().filter(|arrow| arrow.kind == DependencyKind::Normal) {
                if let Some(next) = named(&arrow.to)
                    && below.insert(next.name.clone())
                {
                    ahead.push(next);
                }
            }
        }
        below
    }
}

/// Asked when run, not when built: clones may share a target folder.
static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    let tidy = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap());
    tidy.parent().unwrap().to_owned()
});

pub(crate) fn root() -> &'static Path {
    &ROOT
}

pub(crate) fn rooms() -> &'static [Room] {
    &ROOMS
}

pub(crate) fn named(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

/// Every file of the repository, and those that are about to be: `kernel/web/src/lib.rs`.
pub(crate) fn files() -> impl Iterator<Item = &'static String> {
    FILES.iter()
}

pub(crate) fn rust_files() -> impl Iterator<Item = &'static String> {
    files().filter(|file| file.ends_with(".rs"))
}

/// The text of a file, if it is text.
pub(crate) fn text(file: &str) -> Option<String> {
    String::from_utf8(fs::read(root().join(file)).unwrap()).ok()
}

fn listed_by_git() -> Option<Vec<String>> {
    let mut git = Command::new("git");
    // Whoever runs the tests need not own the clone.
    git.args(["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others"]);
    let listed = git.arg("--exclude-standard").current_dir(root()).output().ok()?;
    let listed = String::from_utf8(listed.status.success().then_some(listed.stdout)?).ok()?;
    Some(listed.split_terminator('\0').map(str::to_owned).collect())
}

/// The same without git: the sources may have come as an archive.
fn walked(folder: &Path) -> Vec<String> {
    let made = [".git", "target", "node_modules"];
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let kept = entries.filter(|entry| !made.iter().any(|name| entry.file_name() == *name));
    kept.flat_map(|entry| {
        if entry.file_type().unwrap().is_dir() {
            return walked(&entry.path());
        }
        let path = entry.path();
        vec![path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned()]
    })
    .collect()
}
