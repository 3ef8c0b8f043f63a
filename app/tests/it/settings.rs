use std::collections::BTreeSet;

use base::Language;
use clap::Args as _;
use urdimbre::settings::{Given, Settings};
use urdimbre::words::Words;

fn told(given: &Given) -> String {
    Settings::from(given).unwrap_err().told(Words(Language::Es))
}

fn file(text: &str) -> (tempfile::TempDir, Given) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("urdimbre.toml");
    std::fs::write(&path, text).unwrap();
    (folder, Given { config: Some(path), ..Given::default() })
}

#[test]
fn what_is_not_said_has_a_default_and_the_command_line_wins() {
    let plain = Settings::from(&Given::default()).unwrap();
    assert_eq!(plain.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(plain.origin, "http://127.0.0.1:8080");
    let (_folder, mut given) = file("listen = \"0.0.0.0:80\"\norigin = \"https://red.example/\"");
    assert_eq!(Settings::from(&given).unwrap().origin, "https://red.example");
    given.listen = Some("127.0.0.1:9000".to_owned());
    assert_eq!(Settings::from(&given).unwrap().listen.port(), 9000);
}

#[test]
fn a_wrong_setting_is_a_sentence() {
    let given = Given { listen: Some("everywhere".to_owned()), ..Given::default() };
    assert!(told(&given).contains("«everywhere» no es una dirección donde escuchar"));
    for origin in ["red.example", "https://", "https://red.example/path", "ftp://red.example"] {
        let given = Given { origin: Some(origin.to_owned()), ..Given::default() };
        assert!(told(&given).contains("no es una dirección de sitio"), "{origin}");
    }
    let given = Given { proxy: Some("delante".to_owned()), ..Given::default() };
    assert!(told(&given).contains("«delante» no es la dirección de un servidor"));
    let given = Given { log: Some("xml".to_owned()), ..Given::default() };
    assert!(told(&given).contains("escriba text o json"));
    let given = Given { metrics: Some("9464".to_owned()), ..Given::default() };
    assert!(told(&given).contains("«9464» no es una dirección donde escuchar"));
    assert!(told(&file("lisen = \"x\"").1).contains("lisen"), "a slip in a name is told");
    let nowhere = Given { config: Some("/nowhere/urdimbre.toml".into()), ..Given::default() };
    assert!(told(&nowhere).contains("/nowhere/urdimbre.toml"));
}

/// The rows of the table of settings in the guide: flag, variable, name in the file.
fn in_the_guide() -> BTreeSet<[String; 3]> {
    let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/operating.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let rows = guide.lines().filter(|line| line.starts_with("| `--"));
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        assert!(!cells[4].is_empty(), "{line} tells its default");
        [cells[1].to_owned(), cells[2].to_owned(), cells[3].to_owned()]
    };
    rows.map(row).collect()
}

#[test]
fn the_guide_lists_exactly_the_settings_there_are() {
    let command = Given::augment_args(clap::Command::new("urdimbre"));
    let text = told(&file("nothing-of-the-kind = 1").1);
    let there = command.get_arguments().map(|argument| {
        let long = argument.get_long().unwrap();
        let variable = argument.get_env().unwrap().to_str().unwrap().to_owned();
        let name = long.replace('-', "_");
        // What the file may hold is what its reader says it expects.
        let in_the_file = text.contains(&format!("`{name}`"));
        [format!("--{long}"), variable, if in_the_file { name } else { String::new() }]
    });
    assert_eq!(there.collect::<BTreeSet<_>>(), in_the_guide());
    assert_eq!(
        text.matches('`').count() / 2,
        in_the_guide().len(),
        "but for the file itself, and the slip"
    );
}
